//! Bulletins about products on which the answer has changed since.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Date;
use crate::plan::SitePlan;
use crate::resolve::AnswerRow;

/// Reports the first change between a bulletin's issue and the data date.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for (_, bulletin) in catalog.bulletins.iter() {
        if bulletin.expires.is_some_and(|last| last < plan.as_of) {
            continue;
        }
        for product in &bulletin.products {
            for audience in &bulletin.audiences {
                let question = plan.answers.question(*product, *audience);
                let mut changes = question.changes().into_iter();
                let is_since = |date: Date| bulletin.issued < date && date <= plan.as_of;
                let Some(change) = changes.find(|change| is_since(change.date)) else {
                    continue;
                };
                let diagnostic = Diagnostic::new(Code::BulletinOutdated, &bulletin.origin)
                    .with("product", catalog.products[*product].slug.as_str())
                    .with("audience", catalog.audiences[*audience].slug.as_str())
                    .with("date", change.date.to_string());
                let rows = change.rows.iter();
                let acts: Vec<_> = rows.flat_map(|row| &row.acts).collect();
                let answer = question.on(change.date);
                let mut rulings = answer.rows.iter().flat_map(AnswerRow::cited);
                let ruling = rulings.find(|ruling| acts.contains(&&ruling.advisory));
                let related = match (ruling, acts.first()) {
                    (Some(ruling), _) => Some(&catalog.ruling(ruling).origin),
                    (None, Some(act)) => Some(&catalog.advisories[**act].origin),
                    (None, None) => None,
                };
                diagnostics.push(match related {
                    Some(origin) => diagnostic.related(origin),
                    None => diagnostic,
                });
            }
        }
    }
}
