//! A phase-out counts as a ban from the day after its due date, with no further act.

use super::Contest;

/// Reads each verdict as of the contest's day.
pub(super) fn apply(contest: &mut Contest<'_>) {
    for contender in &mut contest.standing {
        contender.verdict = contender.candidate.ruled.verdict_on(contest.day);
    }
}
