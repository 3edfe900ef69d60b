//! Bulletins about products whose verdict has changed since.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports the first change between a bulletin's issue and the data date.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for (_, bulletin) in catalog.bulletins.iter() {
        if bulletin.expires.is_some_and(|last| last < plan.as_of) {
            continue;
        }
        for product in &bulletin.products {
            for audience in &bulletin.audiences {
                let answers = plan.answers(*product, *audience);
                let then = answers.on(bulletin.issued);
                let changed = answers
                    .after(bulletin.issued)
                    .iter()
                    .take_while(|answer| answer.from.is_none_or(|from| from <= plan.as_of))
                    .find(|answer| !answer.has_same_outcome(then));
                let Some((answer, date)) = changed.and_then(|answer| Some((answer, answer.from?)))
                else {
                    continue;
                };
                let diagnostic = Diagnostic::new(Code::BulletinOutdated, &bulletin.origin)
                    .with("product", catalog.products[*product].slug.as_str())
                    .with("audience", catalog.audiences[*audience].slug.as_str())
                    .with("date", date.to_string());
                diagnostics.push(match answer.cited.first() {
                    Some(ruling) => diagnostic.related(&catalog.ruling(*ruling).origin),
                    None => diagnostic,
                });
            }
        }
    }
}
