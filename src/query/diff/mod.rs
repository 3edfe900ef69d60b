//! What changes for readers between two days, or between two versions of the content.
//!
//! | file | content |
//! |---|---|
//! | `joint_cells` | the cells of a product for an audience on both sides |
//! | `differing_periods` | the periods in which a cell differs |
//! | `entries` | the rows of answers that differ |
//! | `texts`, `page_counts` | added and missing translations; the least number of changed pages |
//! | `localized`, `html`, `json` | the difference as text, as a document to sign, as JSON |

mod differing_periods;
mod entries;
mod html;
mod joint_cells;
mod json;
mod localized;
mod page_counts;
mod texts;

use serde::Serialize;

use crate::error::Error;
use crate::model::{Date, Record, Table};
use crate::plan::SitePlan;

pub(crate) use differing_periods::DifferingPeriod;
pub(crate) use entries::{DiffEntry, DiffGroup};
pub(crate) use page_counts::PageCounts;
pub(crate) use texts::TextChange;

/// The two sides of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Comparison {
    /// The same content on two days.
    Days {
        /// The earlier day.
        from: Date,
        /// The later day.
        to: Date,
    },
    /// Two versions of the content, from now on.
    Contents {
        /// The earlier version: a revision or a folder.
        before: String,
        /// The later version; `None` for the content in the working folder.
        after: Option<String>,
    },
}

/// The plans of the two sides, each for its day.
#[derive(Clone, Copy)]
pub struct ComparedPlans<'p, 'a> {
    /// The earlier side.
    pub before: &'p SitePlan<'a>,
    /// The later side.
    pub after: &'p SitePlan<'a>,
}

/// What changes for readers. Records are given by their ids, because handles differ between catalogs.
#[derive(Clone)]
pub struct Difference<'p, 'a> {
    sides: ComparedPlans<'p, 'a>,
    /// The comparison.
    pub compared: Comparison,
    /// The changed answers by audience.
    pub groups: Vec<DiffGroup>,
    /// Products that only the later side has.
    pub products_added: Vec<String>,
    /// Products that only the earlier side has.
    pub products_removed: Vec<String>,
    /// Advisories that only the later side has, or that are in force only on the later day.
    pub advisories_added: Vec<String>,
    /// Advisories that only the earlier side has, or that are in force only on the earlier day.
    pub advisories_removed: Vec<String>,
    /// Texts that the later side lacks, and texts that it has added.
    pub texts: Vec<TextChange>,
    /// The numbers of pages that change.
    pub pages: PageCounts,
}

/// Compares two sides, for the audience with this id or for all that readers choose from.
pub fn diff<'p, 'a>(
    sides: ComparedPlans<'p, 'a>,
    compared: Comparison,
    audience: Option<&str>,
) -> Difference<'p, 'a> {
    let (before, after) = (sides.before.catalog, sides.after.catalog);
    let (advisories_added, advisories_removed) = match compared {
        Comparison::Days { from, to } => (in_force(sides, to, from), in_force(sides, from, to)),
        Comparison::Contents { .. } => (
            only(&after.advisories, &before.advisories),
            only(&before.advisories, &after.advisories),
        ),
    };
    Difference {
        groups: entries::groups(sides, &compared, audience),
        products_added: only(&after.products, &before.products),
        products_removed: only(&before.products, &after.products),
        texts: match compared {
            Comparison::Days { .. } => texts::of_advisories(sides.after, &advisories_added),
            Comparison::Contents { .. } => texts::changes(sides),
        },
        pages: page_counts::pages(sides, &compared),
        advisories_added,
        advisories_removed,
        compared,
        sides,
    }
}

/// Compares two days.
///
/// # Errors
/// [`Error::DaysReversed`] if the second day is before the first.
pub(crate) fn days(from: Date, to: Date) -> Result<Comparison, Error> {
    match from <= to {
        true => Ok(Comparison::Days { from, to }),
        false => Err(Error::DaysReversed),
    }
}

/// The ids in one table that are not in the other.
fn only<T: Record>(table: &Table<T>, other: &Table<T>) -> Vec<String> {
    table
        .records()
        .iter()
        .map(|record| record.slug().as_str())
        .filter(|slug| other.find(slug).is_none())
        .map(str::to_owned)
        .collect()
}

/// The advisories in force on one day and not on the other.
fn in_force(sides: ComparedPlans<'_, '_>, on: Date, not_on: Date) -> Vec<String> {
    let force = sides.after.decisions.force();
    let advisories = &sides.after.catalog.advisories;
    advisories
        .iter()
        .filter(|(id, _)| force.is_in_force(*id, on) && !force.is_in_force(*id, not_on))
        .map(|(_, advisory)| advisory.slug.to_string())
        .collect()
}
