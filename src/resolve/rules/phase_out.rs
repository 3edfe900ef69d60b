//! From the day after its due date a phase-out counts as a ban, without a further act
//! (docs/policy.md, rule 7).

use super::RuleEvaluation;

/// Takes each verdict as of the day.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    for ruling in &mut evaluation.active {
        ruling.verdict = ruling.candidate.verdict.verdict_on(evaluation.day);
    }
}
