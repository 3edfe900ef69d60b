//! Parts of a reader audience with another answer: pages show them, but editors may overlook them.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::RulingId;
use crate::plan::SitePlan;

/// Reports parts that differ on the data date, each once for a product.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let products: Vec<_> = catalog.products.iter().collect();
    let origin = |ruling: &RulingId| &catalog.ruling(*ruling).origin;
    super::check_parallel(&products, diagnostics, |(product, record), diagnostics| {
        let answers = plan.reader_answers(*product);
        for (audience, answer) in plan.readers.iter().zip(answers) {
            let main = || answer.main();
            let whole: BTreeSet<RulingId> = main().flat_map(|row| row.cited()).collect();
            let mut reported = BTreeSet::new();
            for row in answer.exceptions() {
                // Below a part that differs, a part may have the same outcome as the whole audience again.
                if main().all(|main| main.outcome == row.outcome) {
                    continue;
                }
                for part in row
                    .scope
                    .parts
                    .iter()
                    .filter(|part| reported.insert(**part))
                {
                    // The ruling that makes the difference, else another of the part.
                    let cited = row.cited();
                    let differing = cited.iter().find(|ruling| !whole.contains(ruling));
                    let differing = differing.or(cited.first()).map_or(&record.origin, origin);
                    let diagnostic = Diagnostic::new(Code::AudiencePartsDiffer, differing)
                        .with("product", record.slug.as_str())
                        .with("audience", catalog.audiences[*audience].slug.as_str())
                        .with("part", catalog.audiences[*part].slug.as_str());
                    diagnostics.push(match whole.first() {
                        Some(ruling) => diagnostic.related(origin(ruling)),
                        None => diagnostic,
                    });
                }
            }
        }
    });
}
