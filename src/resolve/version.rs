//! What holds for a version that is known, such as one in a school's inventory.

use super::authority::Authority;
use super::conflict::Conflicts;
use super::decision::Cell;
use super::in_force::InForcePeriods;
use super::matching::{RulingIndex, candidates, reaching_rulings};
use super::scope::Scopes;
use super::sweep::{SweepContext, sweep};
use super::timeline::Timeline;
use crate::model::{Catalog, Version};

/// The timeline of a cell under the rulings that speak of the version.
///
/// Asked for single cells: timelines of all cells, for an unknown version, are worked out once.
pub(super) fn timeline(
    catalog: &Catalog,
    scopes: &Scopes,
    authority: &Authority,
    force: &InForcePeriods,
    cell: Cell,
    version: &Version,
) -> Timeline {
    let candidates = candidates(catalog, authority, force);
    let mut index = RulingIndex::new(catalog, &candidates);
    let matches = index.matches(catalog, &candidates, cell.target);
    let mut reaching = Vec::new();
    reaching_rulings(scopes, &candidates, &matches, cell, &mut reaching);
    reaching.retain(|found| {
        let ranges = &index.versions[found.versions as usize];
        found.versions == 0 || ranges.iter().any(|range| range.contains(version))
    });
    // What is left speaks of this version, whatever else it speaks of.
    for found in &mut reaching {
        found.versions = 0;
    }
    let context = SweepContext {
        scopes,
        candidates: &candidates,
        versions: &index.versions,
        default: scopes.default_of(cell.audience),
    };
    // Conflicts were reported when all cells were worked out.
    sweep(&context, &reaching, &mut Conflicts::new(catalog, scopes))
}
