//! The ids of the targets, audiences and activities of cells, for diagnostics.

use std::collections::BTreeSet;

use crate::model::{Activity, Audience, Catalog, Id};
use crate::plan::SitePlan;
use crate::resolve::CellTarget;

/// The ids of activities, each once, in the order of pages.
pub(super) fn activity_names(
    catalog: &Catalog,
    activities: impl Iterator<Item = Activity>,
) -> String {
    let activities: BTreeSet<_> = activities.collect();
    let names = activities
        .iter()
        .map(|activity| catalog.activities[*activity].slug.as_str());
    let names: Vec<_> = names.collect();
    names.join(", ")
}

/// The ids of targets of one product: of the product if it is one of them, else `product/offering` of each.
pub(super) fn target_names(catalog: &Catalog, targets: impl Iterator<Item = CellTarget>) -> String {
    let targets: BTreeSet<_> = targets.collect();
    let address = |target: &CellTarget| target.address(catalog);
    match targets.first() {
        // A product comes before its offerings.
        Some(product @ CellTarget::Product(_)) => address(product),
        Some(CellTarget::Offering(_)) | None => {
            let offerings: Vec<_> = targets.iter().map(address).collect();
            offerings.join(", ")
        }
    }
}

/// The ids of audiences, each once, without those that are a part of another of them.
pub(super) fn audience_names(
    plan: &SitePlan<'_>,
    audiences: impl Iterator<Item = Id<Audience>>,
) -> String {
    let all: BTreeSet<_> = audiences.collect();
    let scopes = plan.decisions.scopes();
    let is_widest = |audience: &&Id<Audience>| {
        let mut others = all.iter().filter(|other| other != audience);
        !others.any(|other| scopes.is_part_of(**audience, *other))
    };
    let names = all.iter().filter(is_widest);
    let names: Vec<_> = names
        .map(|audience| plan.catalog.audiences[*audience].slug.as_str())
        .collect();
    names.join(", ")
}
