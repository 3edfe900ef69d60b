//! The rows of answers that differ.

use std::collections::BTreeSet;

use serde::Serialize;

use super::differing_periods::{DifferingPeriod, differing_periods, summary_on};
use super::joint_cells::{JointAudience, JointCells};
use super::{ComparedPlans, Comparison};
use crate::model::short_index;
use crate::plan::SitePlan;
use crate::query::row_summary::{OutcomeSummary, ScopeSummary};
use crate::resolve::grid_rows;

/// The changed answers for one audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffGroup {
    /// The id of the audience.
    pub audience: String,
    /// The changed rows, by product.
    pub entries: Vec<DiffEntry>,
}

/// A row of the answer on a product that changes; or one that stays as it is below such a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiffEntry {
    /// The id of the product.
    pub product: String,
    /// What the row is about.
    #[serde(flatten)]
    pub scope: ScopeSummary,
    /// What holds, if it stays the same.
    #[serde(rename = "still")]
    pub unchanged: Option<OutcomeSummary>,
    /// The changes, in order.
    #[serde(rename = "stretches")]
    pub periods: Vec<DifferingPeriod>,
}

/// The changed answers, for one audience or for all that readers of either side choose from.
pub(super) fn groups(
    sides: ComparedPlans<'_, '_>,
    compared: &Comparison,
    audience: Option<&str>,
) -> Vec<DiffGroup> {
    // In the order in which pages list the audiences.
    let mut readers: Vec<&str> = audience.into_iter().collect();
    if audience.is_none() {
        for plan in [sides.after, sides.before] {
            for id in &plan.readers {
                let reader = plan.catalog.audiences[*id].slug.as_str();
                if !readers.contains(&reader) {
                    readers.push(reader);
                }
            }
        }
    }
    let groups = readers.into_iter().map(|reader| {
        let audience = JointAudience::new(sides, reader);
        let products = products(sides).into_iter();
        DiffGroup {
            audience: reader.to_owned(),
            entries: products
                .flat_map(|product| entries(sides, compared, product, &audience))
                .collect(),
        }
    });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

/// The changed rows of the answer on one product.
fn entries(
    sides: ComparedPlans<'_, '_>,
    compared: &Comparison,
    product: &str,
    audience: &JointAudience<'_>,
) -> Vec<DiffEntry> {
    let cells = JointCells::new(sides, product, audience);
    let pairs = cells.pairs.iter();
    let changes: Vec<_> = pairs
        .map(|pair| {
            let periods = differing_periods(sides, *pair, compared);
            let unchanged = summary_on(sides.after.catalog, pair[1], sides.after.as_of);
            let unchanged = unchanged.filter(|_| periods.is_empty());
            (unchanged, periods)
        })
        .collect();
    if changes.iter().all(|(_, periods)| periods.is_empty()) {
        return Vec::new();
    }
    let first = |change| changes.iter().position(|other| other == change);
    let classes: Vec<u32> = changes
        .iter()
        .map(|change| short_index(first(change).unwrap_or_default()))
        .collect();
    let classes: Vec<u32> = cells.cells.iter().map(|pair| classes[*pair]).collect();
    let is_unchanged = |class: u32| changes[class as usize].1.is_empty();
    let found = grid_rows(&cells.grid(), &classes, |class| {
        (is_unchanged(class), class)
    });
    let rows = found.rows.iter();
    let row_changes: Vec<bool> = rows.map(|row| !is_unchanged(row.class)).collect();
    let told = found.told_of_change(&row_changes).into_iter();
    let rows = found.rows.iter().zip(told).filter(|(_, is_told)| *is_told);
    rows.map(|(row, _)| {
        let (unchanged, periods) = changes[row.class as usize].clone();
        DiffEntry {
            product: product.to_owned(),
            scope: cells.scope(&row.rectangle),
            unchanged,
            periods,
        }
    })
    .collect()
}

/// The ids of the products of both sides.
fn products<'a>(sides: ComparedPlans<'_, 'a>) -> BTreeSet<&'a str> {
    let sides: [&SitePlan<'a>; 2] = [sides.after, sides.before];
    sides
        .into_iter()
        .flat_map(|plan| plan.catalog.products.records())
        .map(|product| product.slug.as_str())
        .collect()
}

/// Whether any answer for an audience differs, each side on its own day.
pub(super) fn differs_today(sides: ComparedPlans<'_, '_>, audience: &str) -> bool {
    let audience = JointAudience::new(sides, audience);
    products(sides).into_iter().any(|product| {
        let cells = JointCells::new(sides, product, &audience);
        cells.pairs.iter().any(|[before, after]| {
            summary_on(sides.before.catalog, *before, sides.before.as_of)
                != summary_on(sides.after.catalog, *after, sides.after.as_of)
        })
    })
}
