//! The timeline of a cell for a known version, such as one in a school's inventory.

use super::conflict::Conflicts;
use super::decision::{Cell, Decisions};
use super::matching::{RulingIndex, candidates, reaching_rulings};
use super::sweep::{SweepContext, matches_version, sweep};
use super::timeline::Timeline;
use crate::model::{Catalog, Version};

/// The timeline under the rulings that hold for the version.
///
/// Computed for single cells on request, unlike the timelines for an unknown version.
pub(super) fn timeline(
    decisions: &Decisions,
    catalog: &Catalog,
    cell: Cell,
    version: &Version,
) -> Timeline {
    let scopes = &decisions.scopes;
    let candidates = candidates(catalog, &decisions.authority, &decisions.force);
    let mut index = RulingIndex::new(catalog, &candidates);
    let matches = index.matches(catalog, &candidates, cell.target);
    let mut reaching = Vec::new();
    reaching_rulings(scopes, &candidates, &matches, cell, &mut reaching);
    reaching.retain(|found| matches_version(&index.versions, found, version));
    // All that are left hold for this version, whatever their ranges.
    for found in &mut reaching {
        found.versions = 0;
    }
    let context = SweepContext {
        scopes,
        candidates: &candidates,
        versions: &index.versions,
        default: scopes.default_of(cell.audience),
    };
    // Conflicts were reported when the timelines of all cells were derived.
    sweep(&context, &reaching, &mut Conflicts::new(catalog, scopes)).unknown_version
}
