//! Parts of a reader audience with another verdict: pages show them, but editors may overlook them.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::RulingId;
use crate::plan::SitePlan;

/// Reports parts that differ on the data date.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let products: Vec<_> = catalog.products.iter().collect();
    let origin = |ruling: &RulingId| &catalog.ruling(*ruling).origin;
    super::check_parallel(&products, diagnostics, |(product, record), diagnostics| {
        let details = plan.answer_details(*product);
        for (audience, details) in plan.readers.iter().zip(details) {
            let whole = &details.on(plan.as_of).cited;
            for part in &details.parts {
                // The ruling that makes the difference, else another of the part.
                let cited = &part.answer.cited;
                let differing = cited.iter().find(|ruling| !whole.contains(ruling));
                let differing = differing.or(cited.first()).map_or(&record.origin, origin);
                let diagnostic = Diagnostic::new(Code::AudiencePartsDiffer, differing)
                    .with("product", record.slug.as_str())
                    .with("audience", catalog.audiences[*audience].slug.as_str())
                    .with("part", catalog.audiences[part.audience].slug.as_str());
                diagnostics.push(match whole.first() {
                    Some(ruling) => diagnostic.related(origin(ruling)),
                    None => diagnostic,
                });
            }
        }
    });
}
