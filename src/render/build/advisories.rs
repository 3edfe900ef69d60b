//! The list of advisories and bulletins.

use super::changes::year_name;
use super::frame::Frame;
use super::layout::Around;
use super::status::{self, State};
use crate::locale::Value;
use crate::model::{Advisory, Bulletin, Id, LanguageId};
use crate::plan::{Issued, ListPart, PageKind};
use crate::render::view::{Advisories, Anchor, Entry, EntryStatus, Held, Name, Phrase};

/// `part` is a year or a part of one; `None` for the newest.
pub(super) fn advisories<'a>(page: &Frame<'a>, part: Option<ListPart>) -> Advisories<'a> {
    let edition = page.edition;
    let title = edition.own("advisories-title");
    let (above, here, own_title) = match part {
        Some(part) => {
            let name = part_name(page, part);
            let above = vec![page.crumb(title.clone(), PageKind::Advisories(None))];
            let own_title = format!("{} · {name}", title.text);
            (above, Phrase::own(name), own_title)
        }
        None => (Vec::new(), title.clone(), title.text.to_string()),
    };
    Advisories {
        heading: own_title.clone().into(),
        layout: page.layout(Around {
            title: own_title.into(),
            description: edition.locale.text("advisories-intro").into(),
            above,
            here: Some(here),
            source: Some("content/advisories/"),
            ..Around::default()
        }),
        entries: page
            .plan
            .listing
            .entries(part)
            .map(|issued| match issued {
                Issued::Advisory(id) => advisory(page, id),
                Issued::Bulletin(id) => bulletin(page, id),
            })
            .collect(),
        years: years(page, part),
    }
}

/// The pages of all years, newest first; of the year that is shown, its other parts too.
fn years<'a>(page: &Frame<'a>, here: Option<ListPart>) -> Vec<Anchor<'a>> {
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
            page.anchor(Phrase::own(name), PageKind::Advisories(Some(part)))
        })
        .collect()
}

/// The year, and which part of it.
pub(super) fn part_name(page: &Frame<'_>, part: ListPart) -> String {
    let year = year_name(page, part.year);
    match part.number {
        None => year,
        Some(number) => {
            let number = Value::Integer(i64::from(number));
            let said = [("year", Value::from(&year)), ("part", number)];
            page.edition.locale.format("year-part", &said)
        }
    }
}

fn advisory<'a>(page: &Frame<'a>, id: Id<Advisory>) -> Entry<'a> {
    let edition = page.edition;
    let record = &page.plan.catalog.advisories[id];
    Entry {
        date: edition.date(record.issued),
        kind: edition.locale.text("kind-advisory").into(),
        status: page.held(&State::days(page.plan, id), |page| {
            let state = State::of(page.plan, id, page.day);
            EntryStatus {
                state: Some(state.name()),
                word: edition.locale.text(state.message()).into(),
            }
        }),
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
        status: record
            .severity
            .map(|severity| {
                let word = edition.locale.text(status::severity(severity));
                let arguments = [("severity", Value::from(word))];
                Held::always(EntryStatus {
                    state: None,
                    word: edition.locale.format("severity-is", &arguments).into(),
                })
            })
            .into_iter()
            .collect(),
        title: Name(edition.bulletin(id)),
        summary: edition.summary(&record.texts, LanguageId::SOURCE),
        url: page.url(PageKind::Bulletin(id)).into(),
        issuer: Name(edition.issuer(record.issuer)),
    }
}
