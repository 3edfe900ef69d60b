//! Text rendered from Markdown, and the notice above a translation.

use super::{Sentence, html};
use serde::Serialize;
use std::borrow::Cow;

/// A section of a text, in one language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProseView<'a> {
    /// Safe HTML, rendered by `markdown`. Its headings begin at `h2`.
    #[serde(serialize_with = "html::safe")]
    pub html: &'a str,
    /// HTML's `lang`, only where the section is in another language than the page.
    pub lang: Option<&'a str>,
    /// HTML's `dir`, only where `lang` is given.
    pub dir: Option<&'static str>,
    /// Message `not-translated-yet` or `translation-stale-part`; only where `lang` is given.
    pub notice: Option<Cow<'a, str>>,
}

/// The notice, in the reader's language, that a text is not translated or its translation is stale.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TranslationNoticeView<'a> {
    /// `missing`, `stale`, `machine` or `draft`.
    pub kind: &'static str,
    /// Message `translation-missing`, `translation-stale`, `translation-machine` or
    /// `translation-draft`.
    pub headline: Sentence,
    /// Messages such as `translation-by`; may be empty.
    pub details: Vec<Sentence>,
    /// The source page's URL; `None` on the source page's own fallback.
    pub original: Option<Cow<'a, str>>,
    /// HTML's `lang` of the source.
    pub original_lang: &'a str,
    /// Message `read-original` with the language's name.
    pub original_text: Cow<'a, str>,
}
