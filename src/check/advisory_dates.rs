//! Checks the dates of an advisory against each other.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Advisory, VerdictTerms};
use crate::plan::SitePlan;

/// Reports ends before starts, effects before the issue, and due dates on which the advisory is not in
/// force.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    for advisory in plan.catalog.advisories.records() {
        if advisory
            .effective_until
            .is_some_and(|until| until < advisory.effective_from)
        {
            diagnostics.push(
                Diagnostic::new(Code::EndsBeforeItStarts, &advisory.dates.until)
                    .related(&advisory.dates.from),
            );
        }
        if advisory.effective_from < advisory.issued && !advisory.retroactive {
            diagnostics.push(
                Diagnostic::new(Code::EffectiveBeforeIssued, &advisory.dates.from)
                    .related(&advisory.dates.issued),
            );
        }
        due_dates(advisory, diagnostics);
    }
}

/// Checks due dates against the advisory's own dates: a later act that ends it early is no error here.
fn due_dates(advisory: &Advisory, diagnostics: &mut Diagnostics) {
    for ruling in &advisory.rulings {
        let VerdictTerms::PhaseOut { due } = ruling.verdict else {
            continue;
        };
        let inside = advisory.effective_from <= due
            && advisory.effective_until.is_none_or(|until| due <= until);
        if !inside {
            diagnostics.push(
                Diagnostic::new(Code::DueDateOutOfForce, &ruling.verdict_origin)
                    .with("date", due.to_string())
                    .related(&advisory.dates.from),
            );
        }
    }
}
