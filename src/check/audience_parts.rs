//! Does a part of a reader audience have another verdict? The page says so; an editor should know.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports parts that differ on the data date.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let products: Vec<_> = catalog.products.iter().collect();
    super::check_parallel(&products, diagnostics, |(product, record), diagnostics| {
        let product = *product;
        let standings = plan.answer_details(product);
        for (audience, standing) in plan.readers.iter().zip(standings) {
            let whole = &standing.answers;
            for part in &standing.parts {
                // The ruling that makes the difference, else the one it would have followed.
                let cited = |rulings: &[crate::model::RulingId]| {
                    rulings
                        .first()
                        .map(|ruling| catalog.ruling(*ruling).origin.clone())
                };
                let differing: Vec<_> = part
                    .answer
                    .cited
                    .iter()
                    .copied()
                    .filter(|ruling| !whole.on(plan.as_of).cited.contains(ruling))
                    .collect();
                let place = cited(&differing)
                    .or_else(|| cited(&part.answer.cited))
                    .unwrap_or_else(|| record.origin.clone());
                let diagnostic = Diagnostic::new(Code::AudiencePartsDiffer, &place)
                    .with("product", record.slug.as_str())
                    .with("audience", catalog.audiences[*audience].slug.as_str())
                    .with("part", catalog.audiences[part.audience].slug.as_str());
                diagnostics.push(match cited(&whole.on(plan.as_of).cited) {
                    Some(other) => diagnostic.related(&other),
                    None => diagnostic,
                });
            }
        }
    });
}
