//! On an allow list a product stays banned unless it is admitted.

use super::{Rule, RuleEvaluation};
use crate::model::{DefaultVerdict, Verdict, VerdictTerms};

/// Admitted by a `permitted`, `recommended` or `conditional` ruling of a body with jurisdiction
/// over the audience that declares the default; over each of them where several do.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    if contest.default.verdict != DefaultVerdict::Banned {
        return;
    }
    // A ban by ruling is told by its ruling, not by the default.
    if contest.strictest() == Some(Verdict::Banned) {
        return;
    }
    let admitted = contest.default.declared_by.iter().all(|declarer| {
        contest.active.iter().any(|contender| {
            let admits = match contender.candidate.verdict {
                VerdictTerms::Conditional { .. }
                | VerdictTerms::Permitted
                | VerdictTerms::Recommended => true,
                VerdictTerms::Banned
                | VerdictTerms::PhaseOut { .. }
                | VerdictTerms::UnderReview => false,
            };
            admits
                && contest
                    .scopes
                    .jurisdiction(contender.issuer())
                    .contains(declarer.index())
        })
    });
    if !admitted {
        contest.overrule_where(Rule::AllowList, |_| true);
    }
}
