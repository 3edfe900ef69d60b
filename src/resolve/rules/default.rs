//! Where nothing stands, the audience's default holds.

use super::RuleEvaluation;

/// Fills the gap.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    if contest.active.is_empty() {
        contest.verdict = contest.default_verdict();
    }
}
