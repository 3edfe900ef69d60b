//! Deny overrides: across issuers the strictest verdict wins, and all rulings at that level are
//! cited (docs/policy.md, rule 6).

use super::{Rule, RuleEvaluation};

/// Leaves the strictest.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    if let Some(strictest) = evaluation.strictest() {
        evaluation.outcome.verdict = strictest;
        evaluation.set_aside_where(Rule::AcrossIssuers, |ruling| ruling.verdict < strictest);
    }
}
