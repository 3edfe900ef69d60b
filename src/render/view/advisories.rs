//! The list of advisories and bulletins, `advisories/index.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{Anchor, DateText, LayoutView, NamePhrase, Phrase, ScheduledVariant};

/// Advisories and bulletins, newest first.
#[derive(Debug, Clone, Serialize)]
pub struct AdvisoriesView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `advisories-title`, with the year where the page is about one.
    pub heading: Cow<'a, str>,
    /// The entries, newest first.
    pub entries: Vec<ListEntryView<'a>>,
    /// Pages of years and parts of years; empty where one page holds all.
    pub years: Vec<Anchor<'a>>,
}

/// One advisory or bulletin in the list.
#[derive(Debug, Clone, Serialize)]
pub struct ListEntryView<'a> {
    /// The day it was issued.
    pub date: DateText,
    /// Message `kind-advisory` or `bulletin-kind-…`.
    pub kind: Cow<'a, str>,
    /// How far it has come, or how severe it is.
    pub status: Vec<ScheduledVariant<EntryStatusView<'a>>>,
    /// Its title.
    pub title: NamePhrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// Who issued it.
    pub issuer: NamePhrase<'a>,
}

/// The chip beside an entry.
#[derive(Debug, Clone, Serialize)]
pub struct EntryStatusView<'a> {
    /// `in-force`, `scheduled`, `ended`, `interim` or `draft`: styles it. `None` for bulletins.
    pub state: Option<&'static str>,
    /// Message `state-…`, or `severity-…` of a bulletin.
    pub word: Cow<'a, str>,
}
