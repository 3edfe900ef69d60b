//! An advisory's page.

use std::cmp::Reverse;

use super::effect;
use super::effect::targets;
use super::frame::PageContext;
use super::layout::PageMetadata;
use super::linked::JsonLdBuilder;
use super::own_changes;
use super::prose::RenderedText;
use super::relation;
use super::ruling;
use super::status::AdvisoryState;
use super::text_page::description;
use super::thing::JsonLdObject;
use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Advisory, AdvisoryStatus, Audience, Date, Id};
use crate::plan::PageKind;
use crate::render::view::{self, AdvisoryFactsView, NamePhrase, Phrase, RevisionView, Sentence};

pub(super) fn advisory<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
    text: Option<&'a RenderedText<'a>>,
) -> Result<view::AdvisoryView<'a>, Box<Diagnostic>> {
    let catalog = page.plan.catalog;
    let edition = page.language_context;
    let record = &catalog.advisories[id];
    let title = edition.advisory(id);
    let summary = edition.summary(&record.texts, record.source_language);
    let state = AdvisoryState::of(page.plan, id, page.day);
    Ok(view::AdvisoryView {
        layout: page.layout(PageMetadata {
            linked: page.linked_things(|linked| announcement(linked, id).into_iter().collect()),
            title: title.text.clone(),
            description: description(&title, summary.as_ref()),
            breadcrumbs: vec![page.crumb(
                edition.message_phrase("nav-advisories"),
                PageKind::Advisories(None),
            )],
            here: Some(Phrase::in_page_language(record.slug.as_str())),
            review: review_date(record, state),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        status: page.scheduled_variants(&AdvisoryState::days(page.plan, id), |page| {
            AdvisoryState::of(page.plan, id, page.day).sentence(page)
        }),
        title,
        summary,
        ended_by: match state {
            AdvisoryState::Ended { .. } => relation::ended_by(page, id),
            AdvisoryState::Draft
            | AdvisoryState::Interim
            | AdvisoryState::InForce { .. }
            | AdvisoryState::Scheduled { .. } => Vec::new(),
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
fn review_date(record: &Advisory, state: AdvisoryState) -> Option<Date> {
    match state {
        AdvisoryState::Ended { .. } => None,
        AdvisoryState::Draft
        | AdvisoryState::Interim
        | AdvisoryState::InForce { .. }
        | AdvisoryState::Scheduled { .. } => record.review_by,
    }
}

fn facts<'a>(page: &PageContext<'a>, id: Id<Advisory>) -> AdvisoryFactsView<'a> {
    let edition = page.language_context;
    let record = &page.plan.catalog.advisories[id];
    let list = |audiences: Vec<Id<Audience>>| {
        edition.list(audiences.into_iter().map(|id| page.audience(id)).collect())
    };
    let last = page.plan.decisions.force().of(id).last();
    let until = match last {
        Some(span) => span.until,
        None => record.effective_until,
    };
    AdvisoryFactsView {
        issuer: NamePhrase(edition.issuer(record.issuer)),
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
fn version<'a>(page: &PageContext<'a>, record: &'a Advisory) -> Option<Sentence> {
    let newest = *newest_first(record).first()?;
    let revision = &record.revisions[newest];
    Some(page.language_context.say(
        "version-of",
        vec![
            ("number", super::phrase::text(revision.number.as_str())),
            ("date", page.language_context.day(revision.date)),
        ],
    ))
}

fn revisions<'a>(page: &PageContext<'a>, record: &'a Advisory) -> Vec<RevisionView<'a>> {
    let edition = page.language_context;
    newest_first(record)
        .into_iter()
        .map(|place| {
            let revision = &record.revisions[place];
            let number = [("number", MessageValue::from(&revision.number))];
            RevisionView {
                date: edition.date(revision.date),
                number: edition.locale.format("version-number", &number).into(),
                summary: edition.phrase(&revision.summary),
            }
        })
        .collect()
}

fn announcement<'a>(linked: &JsonLdBuilder<'_, 'a>, id: Id<Advisory>) -> Option<JsonLdObject<'a>> {
    let page = linked.page;
    let record = &page.plan.catalog.advisories[id];
    // A draft announces nothing.
    if record.status != AdvisoryStatus::Final {
        return None;
    }
    let url = linked.url(PageKind::Advisory(id));
    let products = targets(page, record);
    let about: Vec<_> = products
        .into_iter()
        .map(|id| linked.software_name(id))
        .collect();
    let summary = page
        .language_context
        .summary(&record.texts, record.source_language);
    let laws: Vec<_> = linked.laws(&[id]).collect();
    let announcement = JsonLdObject::new("SpecialAnnouncement")
        .with("@id", format!("{url}#advisory"))
        .with("name", page.language_context.advisory(id).text)
        .with("identifier", record.slug.as_str())
        .with("text", summary.map(|summary| summary.text))
        .with("datePosted", record.issued.to_string())
        .with(
            "expires",
            record.effective_until.map(|until| until.to_string()),
        )
        .with("publisher", linked.issuer(record.issuer))
        .with("mainEntityOfPage", JsonLdObject::reference(url))
        .with("about", about)
        .with("isBasedOn", (!laws.is_empty()).then_some(laws));
    Some(announcement)
}
