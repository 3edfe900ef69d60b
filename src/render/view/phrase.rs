//! The smallest parts of pages: a phrase in some language, a link, a date.

use std::borrow::Cow;

use serde::Serialize;

/// Words an author wrote, which may be in another language than the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phrase<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// HTML's `lang`, only where they are in another language than the page.
    pub lang: Option<Cow<'a, str>>,
    /// HTML's `dir`, only where `lang` is given.
    pub dir: Option<&'static str>,
}

impl<'a> Phrase<'a> {
    /// Words in the page's own language.
    pub fn own(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            dir: None,
        }
    }

    /// Words that fall back to another language.
    pub fn foreign(
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

/// A phrase that may lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Anchor<'a> {
    /// What it says.
    pub name: Phrase<'a>,
    /// Where it leads; `None` where there is no page or address.
    pub url: Option<Cow<'a, str>>,
}

/// A day, for machines and for readers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateText {
    /// `2020-04-07`, for HTML's `datetime`.
    pub iso: String,
    /// The same in the reader's calendar and words.
    pub text: String,
}
