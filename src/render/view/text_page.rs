//! A page of prose: `about.html`, `accessibility.html`.

use serde::Serialize;

use super::{Layout, Phrase, Prose, TranslationNotice};

/// A page of prose.
#[derive(Debug, Clone, Serialize)]
pub struct TextPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNotice<'a>>,
    /// Its text; its headings begin at `h2`.
    pub body: Vec<Prose<'a>>,
}
