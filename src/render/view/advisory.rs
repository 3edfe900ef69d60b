//! An advisory's page, `advisories/<id>.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Anchor, ChangeView, DateText, Html, LabelView, LayoutView, LegalBasisView, NamePhrase, Phrase,
    ProseView, Quotation, ReferenceView, RowVerdictView, ScheduledVariant, Sentence, StatementView,
    TranslationNoticeView, VulnerabilityView,
};

/// An advisory's page.
#[derive(Debug, Clone, Serialize)]
pub struct AdvisoryView<'a> {
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
pub struct AudienceChangesView<'a> {
    /// The audience's id: part of an anchor.
    pub id: &'a str,
    /// Message `changes-for` with the audience.
    pub heading: Sentence,
    /// The changes; their subject is the product.
    pub changes: Vec<ChangeView<'a>>,
}

/// One ruling, as written.
#[derive(Debug, Clone, Serialize)]
pub struct RulingView<'a> {
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
pub struct EffectView<'a> {
    /// The product.
    pub product: Anchor<'a>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Its verdict for each reader audience.
    pub verdicts: Vec<ScheduledVariant<Vec<RowVerdictView<'a>>>>,
}

/// The facts beside an advisory's text.
#[derive(Debug, Clone, Serialize)]
pub struct AdvisoryFactsView<'a> {
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
pub struct RevisionView<'a> {
    /// Its day.
    pub date: DateText,
    /// Message `version-number`.
    pub number: Cow<'a, str>,
    /// What changed.
    pub summary: Option<Phrase<'a>>,
}
