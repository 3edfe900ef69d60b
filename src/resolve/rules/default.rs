//! Where nothing stands, the audience's default holds.

use super::Contest;

/// Fills the gap.
pub(super) fn apply(contest: &mut Contest<'_>) {
    if contest.standing.is_empty() {
        contest.verdict = contest.default_verdict();
    }
}
