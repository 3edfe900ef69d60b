//! Verdicts that do not fit the force of their ruling (docs/policy.md, rule 6).

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::VerdictTerms;
use crate::plan::SitePlan;

/// Reports advice that bans, and binding rulings that only advise.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let advisories = plan.catalog.advisories.records().iter();
    for ruling in advisories.flat_map(|advisory| &advisory.rulings) {
        let code = match ruling.verdict {
            VerdictTerms::Banned | VerdictTerms::PhaseOut { .. } if !ruling.binding => {
                Code::NonBindingBan
            }
            VerdictTerms::AdvisedAgainst if ruling.binding => Code::BindingAdvice,
            VerdictTerms::Banned
            | VerdictTerms::PhaseOut { .. }
            | VerdictTerms::AdvisedAgainst
            | VerdictTerms::UnderReview
            | VerdictTerms::Conditional { .. }
            | VerdictTerms::Permitted
            | VerdictTerms::Recommended => continue,
        };
        diagnostics.push(
            Diagnostic::new(code, &ruling.verdict_origin)
                .with("verdict", ruling.verdict.verdict().name()),
        );
    }
}
