//! The smallest parts of pages: a phrase, a name, a link, a date.

use super::{Html, html};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::sync::Arc;

/// Text of an author, which may be in another language than the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase<'a> {
    pub text: Cow<'a, str>,
    /// HTML's `lang`, only where the text is in another language than the page.
    pub lang: Option<Cow<'a, str>>,
    /// HTML's `dir`, only where `lang` is given.
    pub dir: Option<&'static str>,
}

impl<'a> Phrase<'a> {
    /// Text in the page's own language.
    pub(crate) fn in_page_language(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            dir: None,
        }
    }

    /// Text in another language, as a fallback.
    pub(crate) fn in_other_language(
        text: impl Into<Cow<'a, str>>,
        lang: impl Into<Cow<'a, str>>,
        dir: &'static str,
    ) -> Self {
        Self {
            text: text.into(),
            lang: Some(lang.into()),
            dir: Some(dir),
        }
    }
}

impl Serialize for Phrase<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.lang {
            // The template escapes it.
            None => serializer.serialize_str(&self.text),
            Some(_) => html::serialize(serializer, |out| html::phrase(out, self)),
        }
    }
}

/// A phrase that is a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamePhrase<'a>(pub Phrase<'a>);

impl Serialize for NamePhrase<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::serialize(serializer, |out| html::name(out, &self.0))
    }
}

/// A phrase that is a quotation, as a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quotation<'a>(pub Phrase<'a>);

impl Serialize for Quotation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::serialize(serializer, |out| html::quotation(out, &self.0))
    }
}

/// A name that may be a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Anchor<'a> {
    pub name: Phrase<'a>,
    /// `None` where there is no page or address.
    pub url: Option<Cow<'a, str>>,
}

impl Serialize for Anchor<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::serialize(serializer, |out| html::anchor(out, self))
    }
}

/// A date, for readers and with its machine-readable form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateText {
    /// In the reader's calendar and language. Clones share it.
    pub text: Arc<str>,
    /// As a `<time>` with `2020-04-07` as its `datetime`.
    pub html: Html,
}

impl DateText {
    /// `iso` is the date as `2020-04-07`.
    pub(crate) fn new(iso: &str, text: String) -> Self {
        let html = Html::render(|out| html::date(out, iso, &text));
        let text = text.into();
        Self { text, html }
    }
}

impl Serialize for DateText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.html.serialize(serializer)
    }
}
