//! The list of advisories and bulletins.

use std::cmp::Reverse;

use super::frame::Frame;
use super::layout::Around;
use super::status::{self, State};
use crate::locale::Value;
use crate::model::{Advisory, Bulletin, Date, Id, LanguageId};
use crate::plan::PageKind;
use crate::render::view::{Advisories, Entry, Name};

pub(super) fn advisories<'a>(page: &Frame<'a>) -> Advisories<'a> {
    let locale = page.edition.locale;
    let title = locale.text("advisories-title");
    Advisories {
        layout: page.layout(Around {
            title: title.into(),
            description: locale.text("advisories-intro").into(),
            above: Vec::new(),
            here: Some(page.edition.own("advisories-title")),
            review: None,
            source: None,
        }),
        entries: entries(page),
    }
}

/// What an entry is about; of one day advisories stand first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Advisory(Id<Advisory>),
    Bulletin(Id<Bulletin>),
}

fn entries<'a>(page: &Frame<'a>) -> Vec<Entry<'a>> {
    let catalog = page.plan.catalog;
    let mut subjects: Vec<(Reverse<Date>, Subject)> = Vec::new();
    subjects.extend(
        catalog
            .advisories
            .iter()
            .map(|(id, advisory)| (Reverse(advisory.issued), Subject::Advisory(id))),
    );
    subjects.extend(
        catalog
            .bulletins
            .iter()
            .map(|(id, bulletin)| (Reverse(bulletin.issued), Subject::Bulletin(id))),
    );
    subjects.sort_unstable();
    subjects
        .into_iter()
        .map(|(_, subject)| match subject {
            Subject::Advisory(id) => advisory(page, id),
            Subject::Bulletin(id) => bulletin(page, id),
        })
        .collect()
}

fn advisory<'a>(page: &Frame<'a>, id: Id<Advisory>) -> Entry<'a> {
    let edition = page.edition;
    let record = &page.plan.catalog.advisories[id];
    let state = State::of(page.plan, id);
    Entry {
        date: edition.date(record.issued),
        kind: edition.locale.text("kind-advisory").into(),
        state: Some(state.name()),
        status: Some(edition.locale.text(state.message()).into()),
        title: Name(edition.advisory(id)),
        summary: edition.summary(&record.texts, record.source_language),
        url: page.url(PageKind::Advisory(id)).into(),
        issuer: Name(edition.issuer(record.issuer)),
    }
}

fn bulletin<'a>(page: &Frame<'a>, id: Id<Bulletin>) -> Entry<'a> {
    let edition = page.edition;
    let record = &page.plan.catalog.bulletins[id];
    Entry {
        date: edition.date(record.issued),
        kind: edition
            .locale
            .text(status::bulletin_kind(record.kind))
            .into(),
        state: None,
        status: record.severity.map(|severity| {
            let word = edition.locale.text(status::severity(severity));
            let arguments = [("severity", Value::from(word))];
            edition.locale.format("severity-is", &arguments).into()
        }),
        title: Name(edition.bulletin(id)),
        summary: edition.summary(&record.texts, LanguageId::SOURCE),
        url: page.url(PageKind::Bulletin(id)).into(),
        issuer: Name(edition.issuer(record.issuer)),
    }
}
