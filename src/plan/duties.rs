//! The audiences that a duty binds, and the duties that are still open.

use super::SitePlan;
use crate::model::{Advisory, Audience, Duty, Id};
use crate::resolve::Scopes;

/// Whether an audience has a duty: it or a whole of it is included, and neither is excluded.
pub(crate) fn is_bound(scopes: &Scopes, duty: &Duty, audience: Id<Audience>) -> bool {
    let is_in = |wholes: &[Id<Audience>]| {
        let mut wholes = wholes.iter();
        wholes.any(|whole| scopes.is_part_of(audience, *whole))
    };
    is_in(&duty.include) && !is_in(&duty.exclude)
}

impl<'a> SitePlan<'a> {
    /// The duties of an advisory that are still to be met on the plan's day, the soonest first: their day
    /// has not passed, and the advisory is in force or will be.
    pub(crate) fn open_duties(&self, id: Id<Advisory>) -> Vec<&'a Duty> {
        let ranges = self.decisions.force().of(id);
        let is_current = ranges
            .iter()
            .any(|range| range.until.is_none_or(|until| until >= self.as_of));
        if !is_current {
            return Vec::new();
        }
        let duties = self.catalog.advisories[id].duties.iter();
        let mut open: Vec<_> = duties.filter(|duty| duty.by >= self.as_of).collect();
        open.sort_by_key(|duty| duty.by);
        open
    }
}
