//! The smallest parts of pages: a phrase in some language, a link, a date.

use super::{Html, html};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::sync::Arc;

/// Words an author wrote, which may be in another language than the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// HTML's `lang`, only where they are in another language than the page.
    pub lang: Option<Cow<'a, str>>,
    /// HTML's `dir`, only where `lang` is given.
    pub dir: Option<&'static str>,
}

impl<'a> Phrase<'a> {
    /// Words in the page's own language.
    pub(crate) fn in_page_language(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            dir: None,
        }
    }

    /// Words that fall back to another language.
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
            Some(_) => html::from_html(serializer, |out| html::phrase(out, self)),
        }
    }
}

/// A phrase that is a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamePhrase<'a>(pub Phrase<'a>);

impl Serialize for NamePhrase<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::from_html(serializer, |out| html::name(out, &self.0))
    }
}

/// A phrase that somebody else said, as a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quotation<'a>(pub Phrase<'a>);

impl Serialize for Quotation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::from_html(serializer, |out| html::quotation(out, &self.0))
    }
}

/// A name that may lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Anchor<'a> {
    /// What it says.
    pub name: Phrase<'a>,
    /// Where it leads; `None` where there is no page or address.
    pub url: Option<Cow<'a, str>>,
}

impl Serialize for Anchor<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::from_html(serializer, |out| html::anchor(out, self))
    }
}

/// A day, for machines and for readers: drawn once, for all pages that tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateText {
    /// In the reader's calendar and words.
    pub text: Arc<str>,
    /// The same with `2020-04-07` as HTML's `datetime`.
    pub html: Html,
}

impl DateText {
    /// `iso` is the day as `2020-04-07`.
    pub(crate) fn new(iso: &str, text: &str) -> Self {
        Self {
            text: text.into(),
            html: Html::render(|out| html::date(out, iso, text)),
        }
    }
}

impl Serialize for DateText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.html.serialize(serializer)
    }
}
