//! A recommendation leaves a mark wherever the winning verdict is `permitted` or `conditional`.

use super::Contest;
use crate::model::Verdict;

/// Shows recommendations beside the winners; those that show are not overruled.
pub(super) fn apply(contest: &mut Contest<'_>) {
    let shows = match contest.verdict {
        Verdict::Permitted | Verdict::Conditional => true,
        Verdict::NotAssessed | Verdict::UnderReview | Verdict::PhaseOut | Verdict::Banned => false,
    };
    if !shows || contest.standing.is_empty() {
        return;
    }
    let marks = &mut contest.marks;
    contest.outdone.retain(|(contender, _)| {
        let marks_it = contender.is_recommendation();
        if marks_it {
            marks.push(contender.id());
        }
        !marks_it
    });
    contest.recommended = !contest.marks.is_empty()
        || contest
            .standing
            .iter()
            .any(|contender| contender.is_recommendation());
}
