//! A bulletin's page, `bulletins/<id>.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Anchor, DateText, Held, Html, Layout, Name, Phrase, Prose, Sentence, TranslationNotice,
    Vulnerability,
};

/// A bulletin's page.
#[derive(Debug, Clone, Serialize)]
pub struct Bulletin<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// Message `bulletin-kind-…`.
    pub kind: Cow<'a, str>,
    /// How severe the matter is.
    pub severity: Option<Severity<'a>>,
    /// Message `bulletin-expired`, once it is no news any more.
    pub expired: Vec<Held<Sentence>>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// The one thing to do.
    pub action: Option<Phrase<'a>>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNotice<'a>>,
    /// Its text, in stretches of one language.
    pub body: Vec<Prose<'a>>,
    /// Its vulnerabilities, with the versions they are in.
    pub vulnerabilities: Vec<Vulnerability<'a>>,
    /// The products it is about, with their labels today.
    pub effects: Vec<Html>,
    /// The advisories it goes with.
    pub advisories: Vec<Anchor<'a>>,
    /// The facts beside the text.
    pub facts: BulletinFacts<'a>,
}

/// A severity as a word.
#[derive(Debug, Clone, Serialize)]
pub struct Severity<'a> {
    /// `low`, `medium`, `high` or `critical`: styles the word.
    pub level: &'static str,
    /// Message `severity-…`.
    pub word: Cow<'a, str>,
}

/// The facts beside a bulletin's text.
#[derive(Debug, Clone, Serialize)]
pub struct BulletinFacts<'a> {
    /// Who issued it.
    pub issuer: Name<'a>,
    /// Whom it is for, as a list.
    pub audiences: Option<Sentence>,
    /// The day it was issued.
    pub issued: DateText,
    /// The last day on which it is news.
    pub expires: Option<DateText>,
    /// Its id.
    pub id: &'a str,
}
