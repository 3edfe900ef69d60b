//! Do the links of every text lead somewhere, and can it be shown?

use crate::diagnostic::Diagnostics;
use crate::markdown;
use crate::model::{LanguageId, Texts};
use crate::plan::{PageKind, PageLinks, PlannedPage, SitePlan};

/// Checks every text in every language, in parallel.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    // Where a link leads does not depend on the page that holds it.
    let from = PlannedPage {
        kind: PageKind::Home,
        language: LanguageId::SOURCE,
        path: plan.path(PageKind::Home, LanguageId::SOURCE),
    };
    let links = PageLinks::new(plan, &from);
    let all: Vec<&Texts> = catalog
        .advisories
        .records()
        .iter()
        .map(|advisory| &advisory.texts)
        .chain(
            catalog
                .bulletins
                .records()
                .iter()
                .map(|bulletin| &bulletin.texts),
        )
        .chain(catalog.pages.records().iter().map(|page| &page.texts))
        .collect();
    super::check_parallel(&all, diagnostics, |texts, found| {
        for (_, text) in texts.iter() {
            markdown::check(text, &links, found);
        }
    });
}
