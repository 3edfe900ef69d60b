//! The page of the full-text search.

use super::frame::Frame;
use super::layout::Around;
use crate::artifact::SitePath;
use crate::locale::Value;
use crate::render::view::Search;

pub(super) fn search<'a>(page: &Frame<'a>) -> Search<'a> {
    let locale = page.edition.locale;
    let count = [("found", Value::from("{n}"))];
    Search {
        layout: page.layout(Around {
            title: locale.text("search-title").into(),
            description: locale.text("search-intro").into(),
            here: Some(page.edition.own("search-title")),
            ..Around::default()
        }),
        script: SitePath::from_ids("assets/search.js").relative_from(&page.planned.path),
        index: "search/pagefind.js",
        parts: page.plan.searched.len(),
        count: locale.format("search-count", &count).into(),
    }
}
