//! The full-text search, `search.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::LayoutView;

/// The search page of a language. What is found is added by its script.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView<'a> {
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
