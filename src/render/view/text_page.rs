//! A page of prose: `about.html`, `accessibility.html`.

use serde::Serialize;

use super::{LayoutView, Phrase, ProseView, TranslationNoticeView};

/// A page of prose.
#[derive(Debug, Clone, Serialize)]
pub struct TextPageView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// Its text; its headings begin at `h2`.
    pub body: Vec<ProseView<'a>>,
}
