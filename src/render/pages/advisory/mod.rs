//! An advisory's page.

pub(in crate::render) mod changes;
pub(in crate::render) mod relations;
pub(in crate::render) mod ruling;

use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Advisory, AdvisoryStatus, Audience, Date, Id};
use crate::plan::PageKind;
use crate::render::pages::home::RowVerdictView;
use crate::render::pages::text_page::description;
use crate::render::parts::advisory_state::AdvisoryState;
use crate::render::parts::body::RenderedText;
use crate::render::parts::json_ld::JsonLdBuilder;
use crate::render::parts::json_ld::object::JsonLdObject;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::product_effects;
use crate::render::parts::product_effects::targets;
use crate::render::view::{
    Anchor, ChangeView, DateText, Html, LabelView, LayoutView, LegalBasisView, NamePhrase, Phrase,
    ProseView, Quotation, ReferenceView, ScheduledVariant, Sentence, StatementView,
    TranslationNoticeView, VulnerabilityView,
};
use serde::Serialize;
use std::borrow::Cow;
use std::cmp::Reverse;

/// An advisory's page.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AdvisoryView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `status-…`: in force, ended, scheduled, interim, draft.
    pub status: Vec<ScheduledVariant<Sentence>>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// Messages `relation-…-by`: what ended it, once it has ended.
    pub ended_by: Vec<Sentence>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// What it changes for each reader audience; an audience without a change has no part here.
    pub changes: Vec<AudienceChangesView<'a>>,
    /// Its rulings, as written: the issuer's wording beside our coded verdict.
    pub rulings: Vec<RulingView<'a>>,
    /// Its text, in stretches of one language.
    pub body: Vec<ProseView<'a>>,
    /// What holds for each product it names.
    pub effects: Vec<Html>,
    /// The facts beside the text.
    pub facts: AdvisoryFactsView<'a>,
    /// Messages `relation-…`: what it does to others and what others did to it.
    pub relations: Vec<Sentence>,
    /// Its versions, newest first.
    pub revisions: Vec<RevisionView<'a>>,
    /// Vulnerabilities it names.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// What parties said.
    pub statements: Vec<StatementView<'a>>,
    /// Its sources.
    pub references: Vec<ReferenceView<'a>>,
    /// The record's machine forms on this site, such as its YAML.
    pub files: Vec<Anchor<'a>>,
}

/// What an advisory changes for one audience.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AudienceChangesView<'a> {
    /// The audience's id: part of an anchor.
    pub id: &'a str,
    /// Message `changes-for` with the audience.
    pub heading: Sentence,
    /// The changes; their subject is the product.
    pub changes: Vec<ChangeView<'a>>,
}

/// One ruling, as written.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct RulingView<'a> {
    /// Its id within the advisory: an anchor.
    pub id: &'a str,
    /// The targets as a list of links, with their versions (messages `affected-…`).
    pub targets: Sentence,
    /// Message `ruling-audiences` or `ruling-audiences-except`.
    pub audiences: Sentence,
    /// Message `ruling-activities`; `None` where it governs all four.
    pub activities: Option<Sentence>,
    /// Our coded verdict.
    pub label: LabelView<'a>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// The issuer's own phrase.
    pub wording: Option<Quotation<'a>>,
    /// The reasons, in short.
    pub reasons: Vec<Phrase<'a>>,
    /// Message `exempts`: rulings it lifts.
    pub exempts: Vec<Sentence>,
}

/// What holds for a product.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct EffectView<'a> {
    /// The product.
    pub product: Anchor<'a>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Its verdict for each reader audience.
    pub verdicts: Vec<ScheduledVariant<Vec<RowVerdictView<'a>>>>,
}

/// The facts beside an advisory's text.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AdvisoryFactsView<'a> {
    /// Who issued it.
    pub issuer: NamePhrase<'a>,
    /// The audiences as a list.
    pub applies_to: Option<Sentence>,
    /// The excluded audiences as a list.
    pub excludes: Option<Sentence>,
    /// The day it was issued.
    pub issued: DateText,
    /// Its first day in effect, unless that is the day it was issued.
    pub from: Option<DateText>,
    /// Its last day in effect, whatever ends it.
    pub until: Option<DateText>,
    /// The day by which its issuer looks at it again.
    pub review_by: Option<DateText>,
    /// The acts of law.
    pub legal_basis: Vec<LegalBasisView<'a>>,
    /// Message `version-of`: number and date of the newest revision.
    pub version: Option<Sentence>,
    /// Whether it binds, or only advises.
    pub binding: bool,
    /// Its traffic light, such as `WHITE`.
    pub tlp: &'static str,
    /// Its id.
    pub id: &'a str,
}

/// One version.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct RevisionView<'a> {
    /// Its day.
    pub date: DateText,
    /// Message `version-number`.
    pub number: Cow<'a, str>,
    /// What changed.
    pub summary: Option<Phrase<'a>>,
}

pub(in crate::render) fn advisory<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
    text: Option<&'a RenderedText<'a>>,
) -> Result<AdvisoryView<'a>, Box<Diagnostic>> {
    let catalog = page.plan.catalog;
    let edition = page.language_context;
    let record = &catalog.advisories[id];
    let title = edition.advisory(id);
    let summary = edition.summary(&record.texts, record.source_language);
    let state = AdvisoryState::of(page.plan, id, page.day);
    Ok(AdvisoryView {
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
            AdvisoryState::Ended { .. } => relations::ended_by(page, id),
            AdvisoryState::Draft
            | AdvisoryState::Interim
            | AdvisoryState::InForce { .. }
            | AdvisoryState::Scheduled { .. } => Vec::new(),
        },
        translation: text.and_then(|text| text.notice(page)),
        changes: changes::by_audience(page, id),
        rulings: catalog
            .rulings(id)
            .map(|(_, ruling)| ruling::ruling(page, ruling))
            .collect(),
        body: text.map(|text| text.body(page)).unwrap_or_default(),
        effects: page.effects(product_effects::named_by(page, record))?,
        facts: facts(page, id),
        relations: relations::relations(page, id),
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
            (
                "number",
                crate::render::parts::phrase::text(revision.number.as_str()),
            ),
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
