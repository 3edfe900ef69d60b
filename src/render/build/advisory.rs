//! An advisory's page.

use std::cmp::Reverse;

use super::effect;
use super::effect::targets;
use super::frame::Frame;
use super::layout::Around;
use super::linked::Linked;
use super::own_changes;
use super::prose::Written;
use super::relation;
use super::ruling;
use super::status::State;
use super::text_page::description;
use super::thing::Thing;
use crate::diagnostic::Diagnostic;
use crate::locale::Value;
use crate::model::{Advisory, Audience, Date, Id, Status};
use crate::plan::PageKind;
use crate::render::view::{self, AdvisoryFacts, Name, Phrase, Revision, Sentence};

pub(super) fn advisory<'a>(
    page: &Frame<'a>,
    id: Id<Advisory>,
    text: Option<&'a Written<'a>>,
) -> Result<view::Advisory<'a>, Box<Diagnostic>> {
    let catalog = page.plan.catalog;
    let edition = page.edition;
    let record = &catalog.advisories[id];
    let title = edition.advisory(id);
    let summary = edition.summary(&record.texts, record.source_language);
    let state = State::of(page.plan, id, page.day);
    Ok(view::Advisory {
        layout: page.layout(Around {
            linked: page.linked_things(|linked| announcement(linked, id).into_iter().collect()),
            title: title.text.clone(),
            description: description(&title, summary.as_ref()),
            above: vec![page.crumb(edition.own("nav-advisories"), PageKind::Advisories(None))],
            here: Some(Phrase::own(record.slug.as_str())),
            review: review(record, state),
            source: Some(&record.origin.file),
            ..Around::default()
        }),
        status: page.held(&State::days(page.plan, id), |page| {
            State::of(page.plan, id, page.day).sentence(page)
        }),
        title,
        summary,
        ended_by: match state {
            State::Ended { .. } => relation::ended_by(page, id),
            State::Draft | State::Interim | State::InForce { .. } | State::Scheduled { .. } => {
                Vec::new()
            }
        },
        translation: text.and_then(|text| text.notice(page)),
        changes: own_changes::by_audience(page, id),
        rulings: catalog
            .rulings(id)
            .map(|(_, ruling)| ruling::ruling(page, ruling))
            .collect(),
        body: text.map(|text| text.body(page)).unwrap_or_default(),
        effects: page.effects(effect::named_by(page, record))?,
        facts: facts(page, id),
        relations: relation::relations(page, id),
        revisions: revisions(page, record),
        vulnerabilities: record
            .vulnerabilities
            .iter()
            .map(|vulnerability| page.vulnerability(vulnerability))
            .collect(),
        statements: record
            .involvements
            .iter()
            .map(|involvement| page.statement(involvement))
            .collect(),
        references: page.references(&[id]),
        files: Vec::new(),
    })
}

/// Nobody looks again at what has ended.
fn review(record: &Advisory, state: State) -> Option<Date> {
    match state {
        State::Ended { .. } => None,
        State::Draft | State::Interim | State::InForce { .. } | State::Scheduled { .. } => {
            record.review_by
        }
    }
}

fn facts<'a>(page: &Frame<'a>, id: Id<Advisory>) -> AdvisoryFacts<'a> {
    let edition = page.edition;
    let record = &page.plan.catalog.advisories[id];
    let list = |audiences: Vec<Id<Audience>>| {
        edition.list(audiences.into_iter().map(|id| page.audience(id)).collect())
    };
    let last = page.plan.decisions.force().of(id).last();
    let until = match last {
        Some(span) => span.until,
        None => record.effective_until,
    };
    AdvisoryFacts {
        issuer: Name(edition.issuer(record.issuer)),
        applies_to: list(applies_to(record)),
        excludes: list(excludes(record)),
        issued: edition.date(record.issued),
        from: (record.effective_from != record.issued).then(|| edition.date(record.effective_from)),
        until: until.map(|day| edition.date(day)),
        review_by: record.review_by.map(|day| edition.date(day)),
        legal_basis: page.laws(&[id]),
        version: version(page, record),
        binding: record.binding,
        tlp: record.distribution.name(),
        id: record.slug.as_str(),
    }
}

/// Every audience that a ruling names, in the order of the rulings.
fn applies_to(record: &Advisory) -> Vec<Id<Audience>> {
    let mut audiences: Vec<Id<Audience>> = Vec::new();
    for audience in record.rulings.iter().flat_map(|ruling| &ruling.include) {
        if !audiences.contains(audience) {
            audiences.push(*audience);
        }
    }
    audiences
}

/// The audiences that every ruling leaves out: what only some leave out stands beside those.
fn excludes(record: &Advisory) -> Vec<Id<Audience>> {
    let Some((first, rest)) = record.rulings.split_first() else {
        return Vec::new();
    };
    first
        .exclude
        .iter()
        .copied()
        .filter(|audience| rest.iter().all(|ruling| ruling.exclude.contains(audience)))
        .collect()
}

/// The places of the revisions, newest first; of one day the later written.
fn newest_first(record: &Advisory) -> Vec<usize> {
    let mut places: Vec<_> = (0..record.revisions.len()).collect();
    places.sort_by_key(|place| Reverse((record.revisions[*place].date, *place)));
    places
}

/// Message `version-of`: the newest revision.
fn version<'a>(page: &Frame<'a>, record: &'a Advisory) -> Option<Sentence> {
    let newest = *newest_first(record).first()?;
    let revision = &record.revisions[newest];
    Some(page.edition.say(
        "version-of",
        vec![
            ("number", super::phrase::text(revision.number.as_str())),
            ("date", page.edition.day(revision.date)),
        ],
    ))
}

fn revisions<'a>(page: &Frame<'a>, record: &'a Advisory) -> Vec<Revision<'a>> {
    let edition = page.edition;
    newest_first(record)
        .into_iter()
        .map(|place| {
            let revision = &record.revisions[place];
            let number = [("number", Value::from(&revision.number))];
            Revision {
                date: edition.date(revision.date),
                number: edition.locale.format("version-number", &number).into(),
                summary: edition.phrase(&revision.summary),
            }
        })
        .collect()
}

fn announcement<'a>(linked: &Linked<'_, 'a>, id: Id<Advisory>) -> Option<Thing<'a>> {
    let page = linked.page;
    let record = &page.plan.catalog.advisories[id];
    // A draft announces nothing.
    if record.status != Status::Final {
        return None;
    }
    let url = linked.url(PageKind::Advisory(id));
    let products = targets(page, record);
    let about: Vec<_> = products
        .into_iter()
        .map(|id| linked.software_name(id))
        .collect();
    let summary = page.edition.summary(&record.texts, record.source_language);
    let laws: Vec<_> = linked.laws(&[id]).collect();
    let announcement = Thing::new("SpecialAnnouncement")
        .with("@id", format!("{url}#advisory"))
        .with("name", page.edition.advisory(id).text)
        .with("identifier", record.slug.as_str())
        .with("text", summary.map(|summary| summary.text))
        .with("datePosted", record.issued.to_string())
        .with(
            "expires",
            record.effective_until.map(|until| until.to_string()),
        )
        .with("publisher", linked.issuer(record.issuer))
        .with("mainEntityOfPage", Thing::at(url))
        .with("about", about)
        .with("isBasedOn", (!laws.is_empty()).then_some(laws));
    Some(announcement)
}
