//! The page of the full-text search.

use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::view::LayoutView;
use serde::Serialize;
use std::borrow::Cow;

/// The search page of a language. What is found is added by its script.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct SearchView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// URL of the page's script.
    pub script: String,
    /// URL of the index's script.
    pub index: &'static str,
    /// Into how many parts the index is cut; each after the first is in a folder of its number
    /// beside it.
    pub parts: usize,
    /// Message `search-count` with `{n}` as its argument; the script fills it in.
    pub count: Cow<'a, str>,
}

pub(in crate::render) fn search<'a>(page: &PageContext<'a>) -> SearchView<'a> {
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
