//! Binding rulings decide first; advice decides alone only where no binding ruling is left
//! (docs/policy.md, rule 6).

use super::{Rule, RuleEvaluation};

/// Sets advice aside beside a binding ruling. It may still leave a mark.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    if (evaluation.active.iter()).any(|ruling| ruling.candidate.binding) {
        evaluation.set_aside_where(Rule::Advice, |ruling| !ruling.candidate.binding);
    }
}
