//! Conditions that had to be met by a day that has passed.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::VerdictTerms;
use crate::plan::SitePlan;

/// Reports rulings in force on the data date whose day to comply by has passed. Their verdict stays: the
/// content does not say who has complied.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for (id, ruling) in catalog.advisories.ids().flat_map(|id| catalog.rulings(id)) {
        let VerdictTerms::Conditional {
            comply_by: Some(day),
            ..
        } = ruling.verdict
        else {
            continue;
        };
        let mut periods = plan.decisions.force().of_ruling(id);
        if day < plan.as_of && periods.any(|period| period.contains(plan.as_of)) {
            diagnostics.push(
                Diagnostic::new(Code::DeadlinePassed, &ruling.verdict_origin)
                    .with("date", day.to_string()),
            );
        }
    }
}
