//! Posters that do not fit on one sheet of A4.

use super::check_parallel;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Id, Product};
use crate::plan::{SitePlan, poster_size};

/// Reports products whose texts are too long for a poster, with the languages.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    if !plan.catalog.site.posters {
        return;
    }
    let products: Vec<Id<Product>> = plan.catalog.products.ids().collect();
    check_parallel(&products, diagnostics, |id, found| {
        let details = plan.answer_details(*id);
        let too_long: Vec<&str> = plan
            .languages
            .iter()
            .filter(|language| poster_size(plan, *id, details, **language).is_none())
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
