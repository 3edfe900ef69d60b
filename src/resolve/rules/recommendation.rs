//! A recommendation leaves a mark where the winning verdict is `permitted` or `conditional`
//! (docs/policy.md, rule 6).

use super::RuleEvaluation;
use crate::model::Verdict;

/// Moves the recommendations that show to the cited rulings: they are not overruled.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    let shows = match evaluation.verdict {
        Verdict::Permitted | Verdict::Conditional => true,
        Verdict::NotAssessed | Verdict::UnderReview | Verdict::PhaseOut | Verdict::Banned => false,
    };
    if !shows || evaluation.active.is_empty() {
        return;
    }
    let marks = evaluation
        .set_aside
        .extract_if(.., |(ruling, _)| ruling.is_recommendation())
        .map(|(ruling, _)| ruling.id());
    evaluation.recommendations.extend(marks);
    evaluation.recommended = !evaluation.recommendations.is_empty()
        || (evaluation.active.iter()).any(|ruling| ruling.is_recommendation());
}
