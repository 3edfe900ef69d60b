//! Deny overrides: across issuers the strictest verdict holds, and all rulings at that level are
//! cited.

use super::{Contest, Rule};

/// Leaves the strictest.
pub(super) fn apply(contest: &mut Contest<'_>) {
    if let Some(strictest) = contest.strictest() {
        contest.verdict = strictest;
        contest.outdo(Rule::AcrossIssuers, |contender| {
            contender.verdict < strictest
        });
    }
}
