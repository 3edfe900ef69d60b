//! The page of an advisory.

mod changes;
mod relations;
mod ruling;

pub(crate) use ruling::{ruled_activities, ruled_audiences, ruled_targets};

use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Advisory, AdvisoryRevision, AdvisoryStatus, Audience, Date, Id};
use crate::plan::{AdvisoryState, PageKind};
use crate::render::pages::home::RowVerdictView;
use crate::render::pages::text_page::description;
use crate::render::parts::{
    JsonLdBuilder, JsonLdObject, PageContext, PageMetadata, RenderedText, name, text, unique,
};
use crate::render::view::{
    Anchor, BasisGroupView, ChangeView, DateText, DutyView, Html, LabelView, LayoutView,
    NamePhrase, Phrase, ProseView, Quotation, ReferenceView, ScheduledVariant, Sentence,
    StatementView, TranslationNoticeView, VulnerabilityView,
};
use serde::Serialize;
use std::cmp::Reverse;

/// The view of `advisory.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AdvisoryView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Message `status-…`, by day.
    pub status: Vec<ScheduledVariant<Sentence>>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its summary.
    pub summary: Option<Phrase<'a>>,
    /// Messages `relation-…-by`: the advisories that ended it.
    pub ended_by: Vec<Sentence>,
    /// The notice where the text is not or not completely in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// What it changes for each reader audience; audiences without a change are left out.
    pub changes: Vec<AudienceChangesView<'a>>,
    /// Its rulings, as issued.
    pub rulings: Vec<RulingView<'a>>,
    /// Its duties, the soonest first.
    pub duties: Vec<DutyView<'a>>,
    /// Its text, in sections of one language.
    pub body: Vec<ProseView<'a>>,
    /// The products that it names with their labels; each rendered by `effect.html`.
    pub effects: Vec<Html>,
    /// The facts beside the text.
    pub facts: AdvisoryFactsView<'a>,
    /// Messages `relation-…`: its relations to others, and of others to it.
    pub relations: Vec<Sentence>,
    /// Its versions, newest first.
    pub revisions: Vec<RevisionView<'a>>,
    /// The vulnerabilities that it names.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// The statements of parties.
    pub statements: Vec<StatementView<'a>>,
    /// Its sources.
    pub references: Vec<ReferenceView<'a>>,
}

/// What an advisory changes for one audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AudienceChangesView<'a> {
    /// The audience's id: part of an anchor.
    pub id: &'a str,
    /// Message `changes-for` with the audience.
    pub heading: Sentence,
    /// The changes; their subject is the product.
    pub changes: Vec<ChangeView<'a>>,
}

/// A ruling, as issued.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RulingView<'a> {
    /// Its id within the advisory: an anchor.
    pub id: &'a str,
    /// The targets as a list of links, with their versions (messages `affected-…`).
    pub targets: Sentence,
    /// Message `ruling-audiences` or `ruling-audiences-except`.
    pub audiences: Sentence,
    /// Message `ruling-activities`; `None` where it is about all four.
    pub activities: Option<Sentence>,
    /// The label of the coded verdict.
    pub label: LabelView<'a>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Its own days and force where they differ from the advisory's, and the day to comply by.
    pub notes: Vec<String>,
    /// The issuer's wording: in the reader's language, else in its original languages.
    pub wording: Vec<WordingView<'a>>,
    /// The names of the reasons.
    pub reasons: Vec<Phrase<'a>>,
    /// Messages `exempts`: the rulings from which it exempts.
    pub exempts: Vec<Sentence>,
    /// Messages `exception-on-application`.
    pub exceptions: Vec<Sentence>,
}

/// The issuer's wording in a language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct WordingView<'a> {
    /// Message `wording-language`, where the site does not have the language.
    pub language: Option<Sentence>,
    /// The words.
    pub quotation: Quotation<'a>,
}

/// A product that a record names: the view of `effect.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EffectView<'a> {
    /// A link to the product.
    pub product: Anchor<'a>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// The verdict for each reader audience, by day.
    pub verdicts: Vec<ScheduledVariant<Vec<RowVerdictView<'a>>>>,
}

/// The facts beside an advisory's text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AdvisoryFactsView<'a> {
    /// The name of the issuer.
    pub issuer: NamePhrase<'a>,
    /// The other issuers of a joint advisory, as a list.
    pub jointly_with: Option<Sentence>,
    /// The audiences as a list.
    pub applies_to: Option<Sentence>,
    /// The excluded audiences as a list.
    pub excludes: Option<Sentence>,
    /// The day it was issued.
    pub issued: DateText,
    /// Whether it was never in force: then it has no first and last day.
    pub never_in_force: bool,
    /// Its first day in force; `None` where that is the day it was issued.
    pub from: Option<DateText>,
    /// Its last day in force.
    pub until: Option<DateText>,
    /// The day by which its issuer reviews it.
    pub review_by: Option<DateText>,
    /// The laws and other bases that it rests on, by kind.
    pub legal_basis: Vec<BasisGroupView<'a>>,
    /// Message `version-of`: number and date of the newest revision.
    pub version: Option<Sentence>,
    /// Whether it is binding, and not only advice.
    pub binding: bool,
    /// Whether it is interim, so that it may still change.
    pub provisional: bool,
    /// Its label of the Traffic Light Protocol, such as `WHITE`.
    pub tlp: &'static str,
    /// Its id.
    pub id: &'a str,
}

/// A revision.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RevisionView<'a> {
    /// Its day.
    pub date: DateText,
    /// Message `version-number`.
    pub number: String,
    /// Its summary.
    pub summary: Option<Phrase<'a>>,
}

pub(crate) fn advisory<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
    body: Option<&'a RenderedText<'a>>,
) -> Result<AdvisoryView<'a>, Box<Diagnostic>> {
    let catalog = page.plan.catalog;
    let language = page.language;
    let record = &catalog.advisories[id];
    let title = language.advisory(id);
    let summary = language.summary(&record.texts, record.source_language);
    let state = AdvisoryState::of(page.plan, id, page.day);
    Ok(AdvisoryView {
        layout: page.layout(PageMetadata {
            json_ld: page
                .json_ld_objects(|builder| announcement(builder, id).into_iter().collect()),
            title: title.text.clone(),
            text_language: title.lang.clone(),
            description: description(&title, summary.as_ref()),
            breadcrumbs: vec![page.crumb(
                language.message_phrase("nav-advisories"),
                PageKind::Advisories(None),
            )],
            here: Some(Phrase::in_page_language(record.slug.as_str())),
            review: review_date(record, state),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        status: page.scheduled_variants(&AdvisoryState::days(page.plan, id), |page| {
            page.advisory_status(AdvisoryState::of(page.plan, id, page.day))
        }),
        title,
        summary,
        ended_by: match state.is_over() {
            true => relations::ended_by(page, id),
            false => Vec::new(),
        },
        translation: body.and_then(|body| body.notice(page)),
        changes: changes::by_audience(page, id),
        rulings: catalog
            .rulings(id)
            .map(|(_, ruling)| ruling::ruling(page, record, ruling))
            .collect(),
        duties: page.duties(record),
        body: body.map(|body| body.body(page)).unwrap_or_default(),
        effects: page.effects(page.named_products(record))?,
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
        references: page.references(record),
    })
}

/// An advisory that has ended is not reviewed any more.
fn review_date(record: &Advisory, state: AdvisoryState) -> Option<Date> {
    record.review_by.filter(|_| !state.is_over())
}

fn facts<'a>(page: &PageContext<'a>, id: Id<Advisory>) -> AdvisoryFactsView<'a> {
    let language = page.language;
    let record = &page.plan.catalog.advisories[id];
    let list = |audiences: Vec<Id<Audience>>| {
        language.list(audiences.into_iter().map(|id| page.audience(id)).collect())
    };
    let never_in_force = matches!(
        AdvisoryState::of(page.plan, id, page.day),
        AdvisoryState::NeverInForce | AdvisoryState::Withdrawn
    );
    let last = page.plan.decisions.force().of(id).last();
    let until = match last {
        Some(span) => span.until,
        None => record.effective_until,
    };
    AdvisoryFactsView {
        issuer: NamePhrase(language.issuer(record.issuer)),
        jointly_with: language.list(
            record
                .jointly_with
                .iter()
                .map(|id| name(language.issuer(*id)))
                .collect(),
        ),
        applies_to: list(applies_to(record)),
        excludes: list(excludes(record)),
        issued: language.date(record.issued),
        never_in_force,
        from: (record.effective_from != record.issued && !never_in_force)
            .then(|| language.date(record.effective_from)),
        until: (until.filter(|_| !never_in_force)).map(|day| language.date(day)),
        review_by: record.review_by.map(|day| language.date(day)),
        legal_basis: page.legal_basis(&[id]),
        version: version(page, record),
        binding: record.binding,
        provisional: record.status == AdvisoryStatus::Interim,
        tlp: record.distribution.name(),
        id: record.slug.as_str(),
    }
}

/// The audiences of all rulings and duties, each once, in their order.
fn applies_to(record: &Advisory) -> Vec<Id<Audience>> {
    let ruled = record.rulings.iter().flat_map(|ruling| &ruling.include);
    let bound = record.duties.iter().flat_map(|duty| &duty.include);
    unique(ruled.chain(bound).copied())
}

/// The audiences that every ruling and duty excludes; others are shown with the ruling or duty that excludes
/// them.
fn excludes(record: &Advisory) -> Vec<Id<Audience>> {
    let ruled = record.rulings.iter().map(|ruling| &ruling.exclude);
    let mut excluded = ruled.chain(record.duties.iter().map(|duty| &duty.exclude));
    let Some(first) = excluded.next() else {
        return Vec::new();
    };
    let mut by_all = first.clone();
    for others in excluded {
        by_all.retain(|audience| others.contains(audience));
    }
    by_all
}

/// The revisions, newest first; of one day the last in the record.
fn newest_first(record: &Advisory) -> Vec<&AdvisoryRevision> {
    let mut revisions: Vec<_> = record.revisions.iter().rev().collect();
    revisions.sort_by_key(|revision| Reverse(revision.date));
    revisions
}

/// Message `version-of`, of the newest revision.
fn version(page: &PageContext<'_>, record: &Advisory) -> Option<Sentence> {
    let revision = *newest_first(record).first()?;
    let number = text(revision.number.clone());
    let date = page.language.day(revision.date);
    let arguments = vec![("number", number), ("date", date)];
    Some(page.language.sentence("version-of", arguments))
}

fn revisions<'a>(page: &PageContext<'a>, record: &'a Advisory) -> Vec<RevisionView<'a>> {
    let language = page.language;
    let view = |revision: &'a AdvisoryRevision| {
        let number = [("number", MessageValue::from(&revision.number))];
        RevisionView {
            date: language.date(revision.date),
            number: language.locale.format("version-number", &number),
            summary: language.phrase(&revision.summary),
        }
    };
    newest_first(record).into_iter().map(view).collect()
}

fn announcement(builder: &JsonLdBuilder<'_, '_>, id: Id<Advisory>) -> Option<JsonLdObject> {
    let page = builder.page;
    let record = &page.plan.catalog.advisories[id];
    // A draft announces nothing.
    if record.status == AdvisoryStatus::Draft {
        return None;
    }
    let url = builder.url(PageKind::Advisory(id));
    let products = page.targeted_products(record).into_iter();
    let about: Vec<_> = products.map(|id| builder.software_name(id)).collect();
    let language = page.language;
    let summary = language.summary(&record.texts, record.source_language);
    let basis = builder.legal_basis(&[id]);
    let name = language.advisory(id);
    let announcement = JsonLdObject::new("SpecialAnnouncement")
        .with("@id", format!("{url}#advisory"))
        .with("name", name.text)
        .with("inLanguage", name.lang)
        .with("identifier", record.slug.as_str())
        .with("text", summary.map(|summary| summary.text))
        .with("datePosted", record.issued.to_string())
        .with(
            "expires",
            record.effective_until.map(|until| until.to_string()),
        )
        .with("publisher", builder.issuer(record.issuer))
        .with("mainEntityOfPage", JsonLdObject::reference(&url))
        .with("about", about)
        .with("isBasedOn", (!basis.is_empty()).then_some(basis));
    Some(announcement)
}
