//! A bulletin's page, `bulletins/<id>.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Anchor, DateText, Html, LayoutView, NamePhrase, Phrase, ProseView, ScheduledVariant, Sentence,
    TranslationNoticeView, VulnerabilityView,
};

/// A bulletin's page.
#[derive(Debug, Clone, Serialize)]
pub struct BulletinView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `bulletin-kind-…`.
    pub kind: Cow<'a, str>,
    /// How severe the matter is.
    pub severity: Option<SeverityView<'a>>,
    /// Message `bulletin-expired`, once it is no news any more.
    pub expired: Vec<ScheduledVariant<Sentence>>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// The one thing to do.
    pub action: Option<Phrase<'a>>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// Its text, in stretches of one language.
    pub body: Vec<ProseView<'a>>,
    /// Its vulnerabilities, with the versions they are in.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// The products it is about, with their labels today.
    pub effects: Vec<Html>,
    /// The advisories it goes with.
    pub advisories: Vec<Anchor<'a>>,
    /// The facts beside the text.
    pub facts: BulletinFactsView<'a>,
}

/// A severity as a word.
#[derive(Debug, Clone, Serialize)]
pub struct SeverityView<'a> {
    /// `low`, `medium`, `high` or `critical`: styles the word.
    pub level: &'static str,
    /// Message `severity-…`.
    pub word: Cow<'a, str>,
}

/// The facts beside a bulletin's text.
#[derive(Debug, Clone, Serialize)]
pub struct BulletinFactsView<'a> {
    /// Who issued it.
    pub issuer: NamePhrase<'a>,
    /// Whom it is for, as a list.
    pub audiences: Option<Sentence>,
    /// The day it was issued.
    pub issued: DateText,
    /// The last day on which it is news.
    pub expires: Option<DateText>,
    /// Its id.
    pub id: &'a str,
}
