//! Advisories that the site may not show (docs/policy.md, rule 11).

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports advisories above the site's level. Leaving one out would publish a wrong verdict, so
/// the build stops.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let limit = plan.catalog.site.max_tlp;
    for advisory in plan.catalog.advisories.records() {
        if advisory.distribution > limit {
            diagnostics.push(
                Diagnostic::new(Code::TooConfidential, &advisory.origin)
                    .with("found", advisory.distribution.name())
                    .with("limit", limit.name()),
            );
        }
    }
}
