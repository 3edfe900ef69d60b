//! Checks the dates of an advisory and its rulings against each other.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Advisory, Date, VerdictTerms};
use crate::plan::SitePlan;

/// Reports ends before starts, effects before the issue, rulings that begin before their advisory or end
/// after it, and due dates on which a ruling is not in force.
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
        own_dates(advisory, diagnostics);
        due_dates(advisory, diagnostics);
    }
}

/// Whether a day is within the advisory's own dates: a later act that ends it early is no error here.
fn is_within(advisory: &Advisory, day: Date) -> bool {
    advisory.effective_from <= day && advisory.effective_until.is_none_or(|until| day <= until)
}

/// Checks the own dates of rulings.
fn own_dates(advisory: &Advisory, diagnostics: &mut Diagnostics) {
    for ruling in &advisory.rulings {
        let from = (
            ruling.effective_from,
            &ruling.from_origin,
            &advisory.dates.from,
        );
        let until = (
            ruling.effective_until,
            &ruling.until_origin,
            &advisory.dates.until,
        );
        for (day, origin, related) in [from, until] {
            if let Some(day) = day.filter(|day| !is_within(advisory, *day)) {
                diagnostics.push(
                    Diagnostic::new(Code::RulingOutlivesAdvisory, origin)
                        .with("date", day.to_string())
                        .related(related),
                );
            }
        }
        let start = ruling.effective_from.unwrap_or(advisory.effective_from);
        if ruling.effective_until.is_some_and(|until| until < start) {
            diagnostics.push(
                Diagnostic::new(Code::EndsBeforeItStarts, &ruling.until_origin)
                    .related(&ruling.from_origin),
            );
        }
    }
}

/// Checks due dates against the dates of their rulings.
fn due_dates(advisory: &Advisory, diagnostics: &mut Diagnostics) {
    for ruling in &advisory.rulings {
        let VerdictTerms::PhaseOut { due } = ruling.verdict else {
            continue;
        };
        let is_own = ruling.effective_from.is_none_or(|from| from <= due)
            && ruling.effective_until.is_none_or(|until| due <= until);
        if !is_own || !is_within(advisory, due) {
            diagnostics.push(
                Diagnostic::new(Code::DueDateOutOfForce, &ruling.verdict_origin)
                    .with("date", due.to_string())
                    .related(&advisory.dates.from),
            );
        }
    }
}
