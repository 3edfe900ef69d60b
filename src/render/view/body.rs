//! Prose made from Markdown, and the notice beside a translation.

use super::{Sentence, html};
use serde::Serialize;
use std::borrow::Cow;

/// A stretch of prose in one language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProseView<'a> {
    /// Safe HTML, made by `markdown`; written as it is. Its headings begin at `h2`.
    #[serde(serialize_with = "html::safe")]
    pub html: &'a str,
    /// HTML's `lang`, only where it is in another language than the page.
    pub lang: Option<&'a str>,
    /// HTML's `dir`, only where `lang` is given.
    pub dir: Option<&'static str>,
    /// Message `not-translated-yet` or `translation-stale-part`; only where `lang` is given.
    pub notice: Option<Cow<'a, str>>,
}

/// Says, in the reader's language, that a text is in another or behind its source.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TranslationNoticeView<'a> {
    /// How the text stands: `missing`, `stale`, `machine` or `draft`.
    pub kind: &'static str,
    /// Message `translation-missing`, `translation-stale`, `translation-machine` or
    /// `translation-draft`.
    pub headline: Sentence,
    /// Message `translation-by` and the like; empty where there is nothing to add.
    pub details: Vec<Sentence>,
    /// The source page's URL; `None` on the source page's own fallback.
    pub original: Option<Cow<'a, str>>,
    /// HTML's `lang` of the source.
    pub original_lang: &'a str,
    /// Message `read-original` with the language's name.
    pub original_text: Cow<'a, str>,
}
