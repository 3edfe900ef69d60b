//! A recommendation leaves a mark wherever the winning verdict is `permitted` or `conditional`.

use super::RuleEvaluation;
use crate::model::Verdict;

/// Shows recommendations beside the winners; those that show are not overruled.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    let shows = match contest.verdict {
        Verdict::Permitted | Verdict::Conditional => true,
        Verdict::NotAssessed | Verdict::UnderReview | Verdict::PhaseOut | Verdict::Banned => false,
    };
    if !shows || contest.active.is_empty() {
        return;
    }
    let marks = &mut contest.recommendations;
    contest.set_aside.retain(|(contender, _)| {
        let marks_it = contender.is_recommendation();
        if marks_it {
            marks.push(contender.id());
        }
        !marks_it
    });
    contest.recommended = !contest.recommendations.is_empty()
        || contest
            .active
            .iter()
            .any(|contender| contender.is_recommendation());
}
