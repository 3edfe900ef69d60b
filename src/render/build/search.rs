//! The page of the full-text search.

use super::frame::PageContext;
use super::layout::PageMetadata;
use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::render::view::SearchView;

pub(super) fn search<'a>(page: &PageContext<'a>) -> SearchView<'a> {
    let locale = page.language_context.locale;
    let count = [("found", MessageValue::from("{n}"))];
    SearchView {
        layout: page.layout(PageMetadata {
            title: locale.text("search-title").into(),
            description: locale.text("search-intro").into(),
            here: Some(page.language_context.message_phrase("search-title")),
            ..PageMetadata::default()
        }),
        script: SitePath::from_ids("assets/search.js").relative_from(&page.planned.path),
        index: "search/pagefind.js",
        parts: page.plan.search_records.len(),
        count: locale.format("search-count", &count).into(),
    }
}
