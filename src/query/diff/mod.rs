//! What changes for readers between two days, or between two versions of the content.
//!
//! | file | idea |
//! |---|---|
//! | `differing_periods` | where two answers differ, and from which day |
//! | `entries` | whose answers differ: readers, parts of them, offerings |
//! | `texts`, `page_counts` | translations that are missing; pages that surely change |
//! | `localized`, `html`, `json` | the difference in words, as a paper, for machines |

mod differing_periods;
mod entries;
mod html;
mod json;
mod localized;
mod page_counts;
mod texts;

use crate::error::Error;
use crate::model::{Audience, Date, Id, Product, Record, Table};
use crate::plan::SitePlan;

pub(crate) use differing_periods::DifferingPeriod;
pub(crate) use entries::{DiffEntry, DiffGroup};
pub(crate) use page_counts::PageCounts;
pub(crate) use texts::TextChange;

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// One content on two days.
    Days {
        /// The earlier.
        from: Date,
        /// The later.
        to: Date,
    },
    /// Two versions of the content, from now on.
    Contents {
        /// What the earlier is called: a revision or a folder.
        before: String,
        /// What the later is called; `None` for the content that is being edited.
        after: Option<String>,
    },
}

/// The two sides, each planned for its day.
#[derive(Clone, Copy)]
pub(crate) struct ComparedPlans<'p, 'a> {
    /// The earlier.
    pub before: &'p SitePlan<'a>,
    /// The later.
    pub after: &'p SitePlan<'a>,
}

/// What changes for readers. Everything goes by its id, since two catalogs have no handles in
/// common.
#[derive(Clone)]
pub(crate) struct Difference<'p, 'a> {
    sides: ComparedPlans<'p, 'a>,
    /// What was compared.
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
    /// Texts that the later side lacks, and texts that it has gained.
    pub texts: Vec<TextChange>,
    /// What can be proved about pages.
    pub pages: PageCounts,
}

/// Compares two sides, for all that readers pick or for one audience, by its id.
pub(crate) fn diff<'p, 'a>(
    sides: ComparedPlans<'p, 'a>,
    compared: Comparison,
    audience: Option<&str>,
) -> Difference<'p, 'a> {
    let groups = entries::groups(sides, &compared, audience);
    let (advisories_added, advisories_removed) = match compared {
        Comparison::Days { from, to } => (in_force(sides, to, from), in_force(sides, from, to)),
        Comparison::Contents { .. } => (
            only(
                &sides.after.catalog.advisories,
                &sides.before.catalog.advisories,
            ),
            only(
                &sides.before.catalog.advisories,
                &sides.after.catalog.advisories,
            ),
        ),
    };
    Difference {
        products_added: only(
            &sides.after.catalog.products,
            &sides.before.catalog.products,
        ),
        products_removed: only(
            &sides.before.catalog.products,
            &sides.after.catalog.products,
        ),
        texts: match compared {
            Comparison::Days { .. } => texts::of_advisories(sides.after, &advisories_added),
            Comparison::Contents { .. } => texts::changes(sides),
        },
        pages: page_counts::pages(sides, &compared),
        advisories_added,
        advisories_removed,
        groups,
        compared,
        sides,
    }
}

/// Puts two days in order, or says that they are not.
///
/// # Errors
/// [`Error::DaysReversed`].
pub(crate) fn days(from: Date, to: Date) -> Result<Comparison, Error> {
    match from <= to {
        true => Ok(Comparison::Days { from, to }),
        false => Err(Error::DaysReversed),
    }
}

impl Difference<'_, '_> {}

/// The ids that one table has and the other lacks.
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

/// The handles of one product and one audience on one side, where it has both.
fn find(plan: &SitePlan<'_>, product: &str, audience: &str) -> Option<(Id<Product>, Id<Audience>)> {
    Some((
        plan.catalog.products.find(product)?,
        plan.catalog.audiences.find(audience)?,
    ))
}
