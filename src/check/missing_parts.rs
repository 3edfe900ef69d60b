//! Advisories without sources.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports advisories without a source, and binding ones without a legal basis.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    // What an incomplete advisory lacks may have failed to load.
    let complete = plan
        .catalog
        .advisories
        .records()
        .iter()
        .filter(|advisory| !advisory.incomplete);
    for advisory in complete {
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
