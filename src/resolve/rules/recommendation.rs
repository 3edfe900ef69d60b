//! A recommendation leaves a mark where the winning verdict is `permitted` or `conditional`; so does advice
//! against the use (docs/policy.md, rule 6).

use super::{Rule, RuleEvaluation};
use crate::model::Verdict;

/// Moves the rulings that leave a mark to the cited ones: they are not overruled.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    let shows = match evaluation.outcome.verdict {
        Verdict::Permitted | Verdict::Conditional => true,
        Verdict::Unregulated
        | Verdict::NotAssessed
        | Verdict::UnderReview
        | Verdict::AdvisedAgainst
        | Verdict::PhaseOut
        | Verdict::Banned => false,
    };
    if !shows || evaluation.active.is_empty() {
        return;
    }
    let advised_against = evaluation.mark_where(Rule::Advice, |ruling| {
        ruling.verdict == Verdict::AdvisedAgainst
    });
    // Among advice the strictest holds.
    let recommended = evaluation.mark_where(Rule::Recommendation, |ruling| {
        ruling.is_recommendation() && (ruling.candidate.binding || !advised_against)
    });
    let outcome = &mut evaluation.outcome;
    outcome.advised_against = advised_against;
    outcome.recommended =
        recommended || (evaluation.active.iter()).any(|ruling| ruling.is_recommendation());
}
