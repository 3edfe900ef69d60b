//! On an allow list a product stays banned until it is admitted (docs/policy.md, rule 8).

use super::{ActiveRuling, Rule, RuleEvaluation};
use crate::model::{DefaultVerdict, Verdict, VerdictTerms};

/// Overrules all rulings unless a binding `permitted`, `recommended` or `conditional` one admits the product:
/// one whose issuer has jurisdiction over the audience that declares the default, or one for each
/// where several do.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    if evaluation.default.verdict != DefaultVerdict::Banned {
        return;
    }
    // A ruling that bans is cited in place of the default.
    let bans =
        |ruling: &ActiveRuling<'_>| ruling.candidate.binding && ruling.verdict == Verdict::Banned;
    if evaluation.active.iter().any(bans) {
        return;
    }
    let is_admitted = evaluation.default.declared_by.iter().all(|declarer| {
        evaluation.active.iter().any(|ruling| {
            let admits = match ruling.candidate.verdict {
                VerdictTerms::Conditional { .. }
                | VerdictTerms::Permitted
                | VerdictTerms::Recommended => true,
                VerdictTerms::Banned
                | VerdictTerms::PhaseOut { .. }
                | VerdictTerms::UnderReview
                | VerdictTerms::AdvisedAgainst => false,
            };
            let jurisdiction = evaluation.scopes.jurisdiction(ruling.candidate.issuer);
            admits && ruling.candidate.binding && jurisdiction.contains(declarer.index())
        })
    });
    if !is_admitted {
        evaluation.overrule_where(Rule::AllowList, |_| true);
    }
}
