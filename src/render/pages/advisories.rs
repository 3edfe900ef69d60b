//! The list of advisories and bulletins.

use crate::locale::MessageValue;
use crate::model::{Advisory, Bulletin, Id, LanguageId};
use crate::plan::{IssuedRecord, ListPart, PageKind};
use crate::render::pages::changes::year_name;
use crate::render::parts::advisory_state::{self, AdvisoryState};
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::view::{Anchor, DateText, LayoutView, NamePhrase, Phrase, ScheduledVariant};
use serde::Serialize;
use std::borrow::Cow;

/// Advisories and bulletins, newest first.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AdvisoriesView<'a> {
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
pub(in crate::render) struct ListEntryView<'a> {
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
pub(in crate::render) struct EntryStatusView<'a> {
    /// `in-force`, `scheduled`, `ended`, `interim` or `draft`: styles it. `None` for bulletins.
    pub state: Option<&'static str>,
    /// Message `state-…`, or `severity-…` of a bulletin.
    pub word: Cow<'a, str>,
}

/// `part` is a year or a part of one; `None` for the newest.
pub(in crate::render) fn advisories<'a>(
    page: &PageContext<'a>,
    part: Option<ListPart>,
) -> AdvisoriesView<'a> {
    let edition = page.language_context;
    let title = edition.message_phrase("advisories-title");
    let (above, here, own_title) = match part {
        Some(part) => {
            let name = part_name(page, part);
            let above = vec![page.crumb(title.clone(), PageKind::Advisories(None))];
            let own_title = format!("{} · {name}", title.text);
            (above, Phrase::in_page_language(name), own_title)
        }
        None => (Vec::new(), title.clone(), title.text.to_string()),
    };
    AdvisoriesView {
        heading: own_title.clone().into(),
        layout: page.layout(PageMetadata {
            title: own_title.into(),
            description: edition.locale.text("advisories-intro").into(),
            breadcrumbs: above,
            here: Some(here),
            source: Some("content/advisories/"),
            ..PageMetadata::default()
        }),
        entries: page
            .plan
            .listing
            .entries(part)
            .map(|issued| match issued {
                IssuedRecord::Advisory(id) => advisory(page, id),
                IssuedRecord::Bulletin(id) => bulletin(page, id),
            })
            .collect(),
        years: year_links(page, part),
    }
}

/// The pages of all years, newest first; of the year that is shown, its other parts too.
fn year_links<'a>(page: &PageContext<'a>, here: Option<ListPart>) -> Vec<Anchor<'a>> {
    let parts = page.plan.listing.parts();
    let is_listed = |part: &ListPart| {
        let of_this_year = here.is_some_and(|here| here.year == part.year);
        match of_this_year {
            true => Some(*part) != here,
            // One page stands for a year: it leads to the others.
            false => part.number.is_none_or(|number| number == 1),
        }
    };
    parts
        .filter(is_listed)
        .map(|part| {
            let of_this_year = here.is_some_and(|here| here.year == part.year);
            let name = match of_this_year {
                true => part_name(page, part),
                false => year_name(page, part.year),
            };
            page.anchor(
                Phrase::in_page_language(name),
                PageKind::Advisories(Some(part)),
            )
        })
        .collect()
}

/// The year, and which part of it.
pub(in crate::render) fn part_name(page: &PageContext<'_>, part: ListPart) -> String {
    let year = year_name(page, part.year);
    match part.number {
        None => year,
        Some(number) => {
            let number = MessageValue::Integer(i64::from(number));
            let said = [("year", MessageValue::from(&year)), ("part", number)];
            page.language_context.locale.format("year-part", &said)
        }
    }
}

fn advisory<'a>(page: &PageContext<'a>, id: Id<Advisory>) -> ListEntryView<'a> {
    let edition = page.language_context;
    let record = &page.plan.catalog.advisories[id];
    ListEntryView {
        date: edition.date(record.issued),
        kind: edition.locale.text("kind-advisory").into(),
        status: page.scheduled_variants(&AdvisoryState::days(page.plan, id), |page| {
            let state = AdvisoryState::of(page.plan, id, page.day);
            EntryStatusView {
                state: Some(state.name()),
                word: edition.locale.text(state.message()).into(),
            }
        }),
        title: NamePhrase(edition.advisory(id)),
        summary: edition.summary(&record.texts, record.source_language),
        url: page.url(PageKind::Advisory(id)).into(),
        issuer: NamePhrase(edition.issuer(record.issuer)),
    }
}

fn bulletin<'a>(page: &PageContext<'a>, id: Id<Bulletin>) -> ListEntryView<'a> {
    let edition = page.language_context;
    let record = &page.plan.catalog.bulletins[id];
    ListEntryView {
        date: edition.date(record.issued),
        kind: edition
            .locale
            .text(advisory_state::bulletin_kind(record.kind))
            .into(),
        status: record
            .severity
            .map(|severity| {
                let word = edition.locale.text(advisory_state::severity(severity));
                let arguments = [("severity", MessageValue::from(word))];
                ScheduledVariant::always(EntryStatusView {
                    state: None,
                    word: edition.locale.format("severity-is", &arguments).into(),
                })
            })
            .into_iter()
            .collect(),
        title: NamePhrase(edition.bulletin(id)),
        summary: edition.summary(&record.texts, LanguageId::SOURCE),
        url: page.url(PageKind::Bulletin(id)).into(),
        issuer: NamePhrase(edition.issuer(record.issuer)),
    }
}
