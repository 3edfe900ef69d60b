//! Duties of audiences outside the issuer's jurisdiction, and duties that are due before they take effect.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Advisory, Audience, Duty, Id};
use crate::plan::{SitePlan, is_bound};

/// Reports duties outside the issuer's jurisdiction, and those due before their advisory takes effect.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for advisory in catalog.advisories.records() {
        for duty in &advisory.duties {
            if let Some(audience) = outside(plan, advisory, duty) {
                let issuer = &catalog.issuers[advisory.issuer];
                diagnostics.push(
                    Diagnostic::new(Code::OutsideJurisdiction, &duty.audiences_origin)
                        .with("issuer", issuer.slug.as_str())
                        .with("audience", catalog.audiences[audience].slug.as_str())
                        .related(&issuer.origin),
                );
            }
            if duty.by < advisory.effective_from {
                diagnostics.push(
                    Diagnostic::new(Code::DutyBeforeStart, &duty.by_origin)
                        .with("date", duty.by.to_string())
                        .related(&advisory.dates.from),
                );
            }
        }
    }
}

/// An audience that has the duty and is outside the issuer's jurisdiction: a written one, else a part of
/// one.
fn outside(plan: &SitePlan<'_>, advisory: &Advisory, duty: &Duty) -> Option<Id<Audience>> {
    let catalog = plan.catalog;
    let scopes = plan.decisions.scopes();
    let jurisdiction = &catalog.issuers[advisory.issuer].jurisdiction;
    let is_outside = |audience: &Id<Audience>| {
        is_bound(scopes, duty, *audience)
            && !jurisdiction
                .iter()
                .any(|whole| scopes.is_part_of(*audience, *whole))
    };
    let written = duty.include.iter().copied();
    written.chain(catalog.audiences.ids()).find(is_outside)
}
