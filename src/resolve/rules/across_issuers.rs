//! Deny overrides: across issuers the strictest verdict holds, and all rulings at that level are
//! cited.

use super::{Rule, RuleEvaluation};

/// Leaves the strictest.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    if let Some(strictest) = contest.strictest() {
        contest.verdict = strictest;
        contest.set_aside_where(Rule::AcrossIssuers, |contender| {
            contender.verdict < strictest
        });
    }
}
