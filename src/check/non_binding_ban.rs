//! Bans by advisories that do not bind (docs/policy.md, rule 6).

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::VerdictTerms;
use crate::plan::SitePlan;

/// Reports rulings of non-binding advisories that do more than recommend, permit or put under review.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let advice = plan
        .catalog
        .advisories
        .records()
        .iter()
        .filter(|advisory| !advisory.binding);
    for ruling in advice.flat_map(|advisory| &advisory.rulings) {
        match ruling.verdict {
            VerdictTerms::Banned
            | VerdictTerms::PhaseOut { .. }
            | VerdictTerms::Conditional { .. } => diagnostics.push(
                Diagnostic::new(Code::NonBindingBan, &ruling.verdict_origin)
                    .with("verdict", ruling.verdict.verdict().name()),
            ),
            VerdictTerms::UnderReview | VerdictTerms::Permitted | VerdictTerms::Recommended => {}
        }
    }
}
