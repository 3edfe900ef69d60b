//! The page of the full-text search.

use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::render::parts::{PageContext, PageMetadata};
use crate::render::view::LayoutView;
use serde::Serialize;
use std::borrow::Cow;

/// The view of `search.html`. The script adds the results.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SearchView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// URL of the page's script.
    pub script: String,
    /// URL of the index's script.
    pub index: &'static str,
    /// The number of parts of the index; each after the first is in a folder named by its number.
    pub parts: usize,
    /// Message `search-count` with `{n}` as its argument, which the script replaces.
    pub count: Cow<'a, str>,
}

pub(crate) fn search<'a>(page: &PageContext<'a>) -> SearchView<'a> {
    let locale = page.language.locale;
    let count = [("found", MessageValue::from("{n}"))];
    SearchView {
        layout: page.layout(PageMetadata {
            title: locale.text("search-title").into(),
            description: locale.text("search-intro").into(),
            here: Some(page.language.message_phrase("search-title")),
            ..PageMetadata::default()
        }),
        script: SitePath::from_ids("assets/search.js").relative_from(&page.planned.path),
        index: "search/pagefind.js",
        parts: page.plan.search_records.len(),
        count: locale.format("search-count", &count).into(),
    }
}
