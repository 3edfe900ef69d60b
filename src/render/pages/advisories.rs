//! The list of advisories and bulletins.

use crate::model::{Advisory, Bulletin, Id, Issuer, LanguageId};
use crate::plan::{AdvisoryState, IssuedRecord, ListPart, PageKind};
use crate::render::parts::{PageContext, PageMetadata, name};
use crate::render::view::{
    Anchor, DateText, LayoutView, NamePhrase, Phrase, ScheduledVariant, Sentence,
};
use serde::Serialize;
use std::borrow::Cow;

/// The view of `advisories.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AdvisoriesView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Message `advisories-title`, with the year where the page is about one.
    pub heading: Cow<'a, str>,
    /// The entries, newest first.
    pub entries: Vec<ListEntryView<'a>>,
    /// Links to the pages of years and parts of years; empty where one page has all entries.
    pub years: Vec<Anchor<'a>>,
}

/// One advisory or bulletin in the list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ListEntryView<'a> {
    /// The day it was issued.
    pub date: DateText,
    /// Message `kind-advisory` or `bulletin-kind-…`.
    pub kind: Cow<'a, str>,
    /// Its state by day, or its severity.
    pub status: Vec<ScheduledVariant<EntryStatusView<'a>>>,
    /// Its title.
    pub title: NamePhrase<'a>,
    /// Its summary.
    pub summary: Option<Phrase<'a>>,
    /// Messages `duty-line` of its open duties.
    pub duties: Vec<Sentence>,
    /// The URL of its page.
    pub url: Cow<'a, str>,
    /// The names of the issuers.
    pub issuers: Option<Sentence>,
}

/// The state or severity of an entry.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EntryStatusView<'a> {
    /// `in-force`, `scheduled`, `ended`, `interim` or `draft`: its CSS class. `None` for bulletins.
    pub state: Option<&'static str>,
    /// Message `state-…`, or `severity-is` of a bulletin.
    pub word: Cow<'a, str>,
}

/// `part` is a year or a part of one; `None` for the newest entries.
pub(crate) fn advisories<'a>(page: &PageContext<'a>, part: Option<ListPart>) -> AdvisoriesView<'a> {
    let language = page.language;
    let title = language.message_phrase("advisories-title");
    let (name, kind) = (title.text.clone(), PageKind::Advisories);
    let part_name = part.map(|part| page.part_name(part));
    let metadata = PageMetadata {
        description: language.locale.text("advisories-intro").into(),
        source: Some("content/advisories/"),
        ..page.list_metadata(title, kind(None), &name, part_name)
    };
    let entry = |issued| match issued {
        IssuedRecord::Advisory(id) => advisory(page, id),
        IssuedRecord::Bulletin(id) => bulletin(page, id),
    };
    let listing = &page.plan.listing;
    AdvisoriesView {
        heading: metadata.title.clone(),
        layout: page.layout(metadata),
        entries: listing.entries(part).map(entry).collect(),
        years: page.part_links(listing.parts(), part.map(|part| part.year), part, kind),
    }
}

fn advisory<'a>(page: &PageContext<'a>, id: Id<Advisory>) -> ListEntryView<'a> {
    let language = page.language;
    let record = &page.plan.catalog.advisories[id];
    ListEntryView {
        date: language.date(record.issued),
        kind: language.locale.text("kind-advisory").into(),
        status: page.scheduled_variants(&AdvisoryState::days(page.plan, id), |page| {
            let state = AdvisoryState::of(page.plan, id, page.day);
            EntryStatusView {
                state: Some(state.name()),
                word: language
                    .locale
                    .text(&format!("state-{}", state.name()))
                    .into(),
            }
        }),
        title: NamePhrase(language.advisory(id)),
        summary: language.summary(&record.texts, record.source_language),
        duties: page.open_duty_lines(id),
        url: page.url(PageKind::Advisory(id)).into(),
        issuers: issuers(page, record.issuers()),
    }
}

fn bulletin<'a>(page: &PageContext<'a>, id: Id<Bulletin>) -> ListEntryView<'a> {
    let language = page.language;
    let record = &page.plan.catalog.bulletins[id];
    ListEntryView {
        date: language.date(record.issued),
        kind: language.bulletin_kind(record.kind).into(),
        status: record
            .severity
            .map(|severity| {
                ScheduledVariant::always(EntryStatusView {
                    state: None,
                    word: language.severity(severity).into(),
                })
            })
            .into_iter()
            .collect(),
        title: NamePhrase(language.bulletin(id)),
        summary: language.summary(&record.texts, LanguageId::SOURCE),
        duties: Vec::new(),
        url: page.url(PageKind::Bulletin(id)).into(),
        issuers: issuers(page, [record.issuer]),
    }
}

fn issuers(page: &PageContext<'_>, ids: impl IntoIterator<Item = Id<Issuer>>) -> Option<Sentence> {
    let names = ids.into_iter().map(|id| name(page.language.issuer(id)));
    page.language.list(names.collect())
}
