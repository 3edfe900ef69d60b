//! Links in texts, and Markdown that cannot be shown.

use crate::diagnostic::Diagnostics;
use crate::markdown;
use crate::model::LanguageId;
use crate::plan::{PageKind, PageLinks, PlannedPage, SitePlan};

/// Checks every text in every language, in parallel.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    // Whether a link resolves does not depend on the page that holds it.
    let from = PlannedPage {
        kind: PageKind::Home,
        language: LanguageId::SOURCE,
        path: plan.path(PageKind::Home, LanguageId::SOURCE),
    };
    let links = PageLinks::new(plan, &from);
    let records: Vec<_> = plan.catalog.texts().collect();
    super::check_parallel(&records, diagnostics, |record, found| {
        for (_, text) in record.texts.iter() {
            markdown::check(text, &links, found);
        }
    });
}
