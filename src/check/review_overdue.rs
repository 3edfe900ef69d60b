//! Advisories that were not reviewed in time.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports advisories in force whose review date has passed.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    for (id, advisory) in plan.catalog.advisories.iter() {
        let Some(review_by) = advisory.review_by.filter(|day| *day < plan.as_of) else {
            continue;
        };
        if plan.decisions.force().is_in_force(id, plan.as_of) {
            diagnostics.push(
                Diagnostic::new(Code::ReviewOverdue, &advisory.dates.review)
                    .with("date", review_by.to_string()),
            );
        }
    }
}
