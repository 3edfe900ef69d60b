//! Advisories that lack what every one needs: a decision, a source, a legal basis.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports advisories that decide nothing (docs/policy.md, rule 1), those without a source, and binding ones
/// without a legal basis.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    // What an incomplete advisory lacks may have failed to load.
    let complete = plan
        .catalog
        .advisories
        .records()
        .iter()
        .filter(|advisory| !advisory.incomplete);
    for advisory in complete {
        let decisions = advisory.rulings.len() + advisory.relations.len() + advisory.duties.len();
        if decisions == 0 {
            diagnostics.push(Diagnostic::new(Code::EmptyAdvisory, &advisory.origin));
        }
        if advisory.references.is_empty() {
            diagnostics.push(Diagnostic::new(Code::NoSource, &advisory.origin));
        }
        let binds = match advisory.rulings.is_empty() {
            true => advisory.binding,
            false => advisory.rulings.iter().any(|ruling| ruling.binding),
        };
        if binds && advisory.legal_basis.is_empty() {
            diagnostics.push(Diagnostic::new(Code::NoLegalBasis, &advisory.origin));
        }
    }
}
