//! A product's page, `products/<id>.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Anchor, ChangeView, LabelKind, LabelView, LayoutView, LegalBasisView, NamePhrase, Phrase,
    ReferenceView, RowVerdictView, ScheduledVariant, Sentence, StatementView, VulnerabilityView,
};

/// A product's page.
#[derive(Debug, Clone, Serialize)]
pub struct ProductView<'a> {
    /// The frame; its title carries the answer and the date (message `title-product`).
    pub layout: LayoutView<'a>,
    /// The product's category.
    pub category: Option<Phrase<'a>>,
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
    /// Messages `lead-…`: the answer in a line a verdict.
    pub lead: Vec<ScheduledVariant<Vec<Sentence>>>,
    /// The author's remark.
    pub note: Option<Phrase<'a>>,
    /// A panel for every reader audience, in the site's order.
    pub answers: Vec<ScheduledVariant<AnswerView<'a>>>,
    /// What to use instead, on the days when somebody must move.
    pub alternatives: Vec<ScheduledVariant<AlternativesView<'a>>>,
    /// The key facts.
    pub facts: Vec<ScheduledVariant<ProductFactsView<'a>>>,
    /// What to do when a meeting is already scheduled.
    pub steps: Vec<ScheduledVariant<StepsView<'a>>>,
    /// Every change, newest first; scheduled ones before them.
    pub history: Vec<ChangeView<'a>>,
    /// What the vendor and others said.
    pub statements: Vec<StatementView<'a>>,
    /// Vulnerabilities named by advisories.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// Sources named by the cited advisories.
    pub references: Vec<ReferenceView<'a>>,
    /// URL of the poster.
    pub poster: Option<Cow<'a, str>>,
    /// Pictures of its labels for other web pages; none where the site makes none.
    pub badges: Vec<Anchor<'a>>,
}

/// The answer for one audience.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerView<'a> {
    /// The audience's id: the panel's anchor.
    pub id: &'a str,
    /// Message `answer-…`, such as `Schools: No`.
    pub headline: Sentence,
    /// The strictest label over activities: its style.
    pub kind: LabelKind,
    /// Its word.
    pub word: Cow<'a, str>,
    /// Whether a conditional verdict is recommended too.
    pub recommended: bool,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Message `since-by`, the authorities as links to their advisories.
    pub since: Option<Sentence>,
    /// One row an activity, where they differ; else empty.
    pub activities: Vec<ActivityRowView<'a>>,
    /// Parts of the audience and offerings of the product with another verdict.
    pub differing_parts: Vec<DifferingView<'a>>,
    /// Message `scheduled-change`: what is decided for later.
    pub scheduled_changes: Vec<Sentence>,
}

/// The verdict on one activity.
#[derive(Debug, Clone, Serialize)]
pub struct ActivityRowView<'a> {
    /// Message `activity-…`.
    pub activity: Cow<'a, str>,
    /// Its label.
    pub label: LabelView<'a>,
    /// Its conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
}

/// A part that has another verdict than the whole.
#[derive(Debug, Clone, Serialize)]
pub struct DifferingView<'a> {
    /// The part of the audience, the offering or the activity.
    pub name: NamePhrase<'a>,
    /// Its label.
    pub label: LabelView<'a>,
    /// Whether a conditional verdict is recommended too.
    pub recommended: bool,
    /// Its conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Message `since-by`.
    pub since: Option<Sentence>,
}

/// What to use instead.
#[derive(Debug, Clone, Serialize)]
pub struct AlternativesView<'a> {
    /// Message `alternatives-order-…`: by what they are ordered.
    pub order: Option<Cow<'a, str>>,
    /// The alternatives, in order.
    pub items: Vec<AlternativeView<'a>>,
}

/// One alternative.
#[derive(Debug, Clone, Serialize)]
pub struct AlternativeView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// Its own verdict for each reader audience that needs one.
    pub verdicts: Vec<RowVerdictView<'a>>,
    /// Message `conditions-for` a conditional verdict: the audience and the short conditions.
    pub conditions: Vec<Sentence>,
}

/// Who says so, why, and since when.
#[derive(Debug, Clone, Serialize)]
pub struct ProductFactsView<'a> {
    /// Message `since-for`: one a reader audience, or one for all.
    pub since: Vec<Sentence>,
    /// Message `issuer-advisory`: each authority with its advisory as a link.
    pub authorities: Vec<Sentence>,
    /// The reasons, as sentences.
    pub reasons: Vec<Phrase<'a>>,
    /// The acts of law.
    pub legal_basis: Vec<LegalBasisView<'a>>,
    /// Message `exception`: exempting rulings; empty where there is none.
    pub exceptions: Vec<Sentence>,
    /// Whom to ask: the authorities' contacts.
    pub contacts: Vec<Phrase<'a>>,
    /// Message `last-checked` or `last-checked-review`.
    pub checked: Option<Sentence>,
    /// Other names it is known by.
    pub aliases: Vec<NamePhrase<'a>>,
}

/// Steps for those who have already scheduled a meeting.
#[derive(Debug, Clone, Serialize)]
pub struct StepsView<'a> {
    /// Message `steps-heading` with the product.
    pub heading: Sentence,
    /// The steps, in order.
    pub items: Vec<Phrase<'a>>,
}
