//! A phase-out counts as a ban from the day after its due date, with no further act.

use super::RuleEvaluation;

/// Reads each verdict as of the contest's day.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    for contender in &mut contest.active {
        contender.verdict = contender.candidate.verdict.verdict_on(contest.day);
    }
}
