//! Posters that do not fit on one sheet of A4.

use super::check_parallel;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Id, LanguageId, Product};
use crate::plan::{PosterContent, SitePlan, poster_size};
use std::borrow::Cow;

/// Reports products whose texts are too long for a poster, with the languages.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    if !plan.catalog.site.posters {
        return;
    }
    let products: Vec<Id<Product>> = plan.catalog.products.ids().collect();
    check_parallel(&products, diagnostics, |id, found| {
        let answers = plan
            .reader_answers(*id)
            .iter()
            .map(|answer| Cow::Borrowed(&**answer));
        let answers: Vec<_> = plan.readers.iter().copied().zip(answers).collect();
        let content = |language: LanguageId| PosterContent {
            product: *id,
            answers: &answers,
            language,
        };
        let too_long: Vec<&str> = plan
            .languages
            .iter()
            .filter(|language| poster_size(plan, content(**language)).is_none())
            .map(|language| plan.catalog.site.language(*language).tag.as_str())
            .collect();
        if too_long.is_empty() {
            return;
        }
        let record = &plan.catalog.products[*id];
        found.push(
            Diagnostic::new(Code::PosterTooLong, &record.origin)
                .with("product", record.slug.as_str())
                .with("languages", too_long.join(", ")),
        );
    });
}
