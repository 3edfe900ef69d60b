//! The page of a product.

mod facts;
mod headline;
mod json_ld;
mod other_rulings;
mod web_link;

pub(crate) use facts::AnswerBasis;
pub(crate) use headline::AudienceGroups;

use crate::locale::MessageValue;
use crate::model::{Audience, ExportKind, Id, Product};
use crate::plan::PageKind;
use crate::render::pages::home::RowVerdictView;
use crate::render::parts::{ChangeSubject, PageContext, PageMetadata, name, newest_first};
use crate::render::view::{
    Anchor, AnswerRowView, BasisGroupView, ChangeView, LabelView, LayoutView, NamePhrase, Phrase,
    ReferenceView, ScheduledVariant, Sentence, SentencePiece, StatementView, VulnerabilityView,
    without_empty,
};
use crate::resolve::Label;
use json_ld::{announcement, software};
use other_rulings::{OtherRulingView, other_rulings};
use serde::Serialize;
use std::borrow::Cow;
use web_link::{WebLinkView, guide};

/// The view of `product.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProductView<'a> {
    /// The layout; its title has the answer and the date (message `title-product`).
    pub layout: LayoutView<'a>,
    /// The product's category.
    pub category: Option<Phrase<'a>>,
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
    /// Messages `lead-…`, by day: the answer, one for each label.
    pub lead: Vec<ScheduledVariant<Vec<Sentence>>>,
    /// Its own website.
    pub website: Option<WebLinkView<'a>>,
    /// Instructions for its use.
    pub guide: Option<WebLinkView<'a>>,
    /// The author's remark.
    pub note: Option<Phrase<'a>>,
    /// The answer for every reader audience, in the site's order, by day.
    pub answers: Vec<ScheduledVariant<AnswerView<'a>>>,
    /// What to use instead, on the days on which a reader audience needs an alternative.
    pub alternatives: Vec<ScheduledVariant<Vec<AlternativeGroupView<'a>>>>,
    /// The key facts, by day.
    pub facts: Vec<ScheduledVariant<ProductFactsView<'a>>>,
    /// What to do when a meeting is already planned, on the same days.
    pub steps: Vec<ScheduledVariant<StepsView<'a>>>,
    /// The rulings in force for audiences that no reader audience holds, by day; empty where there are
    /// none.
    pub other_rulings: Vec<ScheduledVariant<Vec<OtherRulingView<'a>>>>,
    /// All changes, newest first; scheduled ones are before them.
    pub history: Vec<ChangeView<'a>>,
    /// The statements of the vendor and of issuers.
    pub statements: Vec<StatementView<'a>>,
    /// Its vulnerabilities in the cited advisories.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// The sources of the cited advisories, without those about other products alone.
    pub references: Vec<ReferenceView<'a>>,
    /// URL of the poster; `None` where the site has none.
    pub poster: Option<Cow<'a, str>>,
    /// Links to images of its labels for other web pages; empty where the site has none.
    pub badges: Vec<Anchor<'a>>,
}

/// The answer for one audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AnswerView<'a> {
    /// The audience's id: the panel's anchor.
    pub id: &'a str,
    /// Message `answer-…`, such as `Schools: No`.
    pub headline: Sentence,
    /// Its label.
    pub kind: Label,
    /// The words of the label.
    pub word: Cow<'a, str>,
    /// The marks beside the label: recommended, advised against.
    pub marks: Vec<LabelView<'a>>,
    /// The notes: the day to comply by, advice, provisional.
    pub notes: Vec<String>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Since when, the authorities as links to their advisories.
    pub since: Vec<Sentence>,
    /// Whether the rows are exceptions from the answer; else it depends on them.
    pub has_exceptions: bool,
    /// The rows; none where the label is the whole answer.
    pub rows: Vec<AnswerRowView<'a>>,
    /// Messages `suspended-ruling`.
    pub suspended: Vec<Sentence>,
    /// Messages `scheduled-change`.
    pub scheduled_changes: Vec<Sentence>,
}

/// What some audiences may use instead.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlternativeGroupView<'a> {
    /// The audiences; `None` where it is all readers.
    pub audiences: Option<Sentence>,
    /// Message `alternatives-order-…`: how they are ordered.
    pub order: Option<Cow<'a, str>>,
    /// Why there are deliberately none.
    pub none: Vec<Phrase<'a>>,
    /// The alternatives, in order.
    pub items: Vec<AlternativeView<'a>>,
}

/// One alternative.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlternativeView<'a> {
    /// Its name, with those of its offerings that may be used where not all may be.
    pub name: Sentence,
    /// The URL of its page.
    pub url: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// The answer for each of the audiences.
    pub verdicts: Vec<RowVerdictView<'a>>,
    /// Messages `conditions-for`: audiences and the names of the conditions.
    pub conditions: Vec<Sentence>,
}

/// Who decided an answer, why, and since when.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProductFactsView<'a> {
    /// Since when and by whom, for each set of audiences and rows with the same grounds.
    pub since: Vec<Sentence>,
    /// Messages `issuer-advisory`: each authority with a link to its advisory.
    pub authorities: Vec<Sentence>,
    /// The reasons, each a sentence or a message `reason-of-label`.
    pub reasons: Vec<Sentence>,
    /// The laws and other bases that it rests on, by kind.
    pub legal_basis: Vec<BasisGroupView<'a>>,
    /// Messages `exception`: exempting rulings; then messages `exception-on-application`.
    pub exceptions: Vec<Sentence>,
    /// Whether there are none, and no answer has rows either.
    pub no_exceptions: bool,
    /// The contacts of the authorities.
    pub contacts: Vec<Phrase<'a>>,
    /// Message `last-checked` or `last-checked-review`.
    pub checked: Option<Sentence>,
    /// Messages `offering-operator` of the offerings that the vendor does not operate.
    pub operators: Vec<Sentence>,
    /// Other names it is known by.
    pub aliases: Vec<NamePhrase<'a>>,
}

/// Steps for readers who have already planned a meeting.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StepsView<'a> {
    /// Message `steps-heading` with the product.
    pub heading: Sentence,
    /// The steps, in order.
    pub items: Vec<Phrase<'a>>,
}

pub(crate) fn product<'a>(page: &PageContext<'a>, id: Id<Product>) -> ProductView<'a> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let answers: Vec<_> = page.reader_answers(id).collect();
    let groups = AudienceGroups::new(page, &answers);
    let basis = AnswerBasis::new(page, &answers);
    let shown = language.product(id);
    let days = page.change_days_of(id);
    ProductView {
        layout: page.layout(PageMetadata {
            json_ld: page.json_ld_objects(|builder| {
                let mut objects = vec![software(builder, id)];
                objects.extend(announcement(builder, id, &basis, &groups));
                objects
            }),
            title: groups.title(page, id).into(),
            description: groups.description(page, id).into(),
            here: Some(shown.clone()),
            review: basis.review(catalog),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        category: record.category.map(|id| {
            let category = &catalog.categories[id];
            language.name_or_id(&category.label, &category.slug)
        }),
        name: NamePhrase(shown),
        domestic: record.domestic,
        framework_contract: record.framework_contract,
        lead: page.scheduled_variants(days, |page| {
            let answers: Vec<_> = page.reader_answers(id).collect();
            AudienceGroups::new(page, &answers).headline(page, id)
        }),
        website: record.website.as_deref().map(WebLinkView::new),
        guide: guide(page, record),
        note: language.phrase(&record.note),
        answers: (0..page.plan.readers.len())
            .flat_map(|reader| {
                page.scheduled_variants(days, |page| answer(page, id, page.plan.readers[reader]))
            })
            .collect(),
        alternatives: without_empty(
            page.scheduled_variants(&page.days_with_alternatives(id), |page| {
                page.alternatives(id)
            }),
        ),
        facts: page.scheduled_variants(days, |page| {
            let answers: Vec<_> = page.reader_answers(id).collect();
            AnswerBasis::new(page, &answers).facts(page, id, &answers)
        }),
        steps: without_empty(page.scheduled_variants(days, |page| steps(page, id, None))),
        other_rulings: other_rulings(page, id),
        history: history(page, id),
        statements: basis.statements(page, record),
        vulnerabilities: basis.vulnerabilities(page, id),
        references: page.references_on(&basis.advisories, id),
        poster: (catalog.site.posters).then(|| page.url(PageKind::Notice(id)).into()),
        badges: badges(page, id),
    }
}

/// Messages `row-label`: the label for each reader audience, as a link to its image.
fn badges<'a>(page: &PageContext<'a>, id: Id<Product>) -> Vec<Anchor<'a>> {
    if !page.plan.exports.contains(&ExportKind::Badges) {
        return Vec::new();
    }
    let language = page.language;
    page.reader_answers(id)
        .map(|(audience, answer)| {
            let label = language.label_of(&answer).word;
            let who = language.audience(audience).text;
            let arguments = [
                ("scope", MessageValue::from(&*who)),
                ("label", MessageValue::from(&*label)),
            ];
            let path = page.plan.badge_path(id, audience, language.id);
            Anchor {
                name: Phrase::in_page_language(language.locale.format("row-label", &arguments)),
                url: Some(path.relative_from(&page.planned.path).into()),
            }
        })
        .collect()
}

fn answer<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
    audience: Id<Audience>,
) -> AnswerView<'a> {
    let answer = page.answer(product, audience);
    let single = answer.single();
    AnswerView {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: page.answer_headline(audience, &answer),
        kind: answer.label(),
        word: page.language.label_of(&answer).word,
        marks: single.map_or_else(Vec::new, |row| page.language.marks(&row.outcome)),
        notes: single.map_or_else(Vec::new, |row| page.notes(&row.outcome)),
        conditions: single
            .map(|row| page.conditions_of(row))
            .unwrap_or_default(),
        since: single
            .map(|row| page.since_of_row(audience, &answer, row))
            .unwrap_or_default(),
        has_exceptions: single.is_some(),
        rows: page.rows(audience, &answer),
        suspended: suspended(page, product, audience),
        scheduled_changes: page.scheduled_changes(product, audience),
    }
}

/// The suspended rulings that would reach the product for the audience or a part of it.
fn suspended(
    page: &PageContext<'_>,
    product: Id<Product>,
    audience: Id<Audience>,
) -> Vec<Sentence> {
    let (catalog, decisions) = (page.plan.catalog, page.plan.decisions);
    let rulings = page.reverse.suspended_advisories().iter();
    let rulings = rulings
        .flat_map(|id| (decisions.force()).suspended_rulings(catalog, *id, page.day))
        .filter(|(ruling, ..)| {
            let mut targets = catalog.ruling(*ruling).targets.iter();
            let mut audiences = catalog.audiences.ids();
            targets.any(|target| target.is_on(catalog, product))
                && audiences.any(|part| {
                    let scopes = decisions.scopes();
                    scopes.is_part_of(part, audience) && scopes.reaches(*ruling, part)
                })
        });
    rulings
        .map(|(ruling, by, until)| {
            let label = page
                .language
                .label_as_ruled(&catalog.ruling(ruling).verdict);
            let mut arguments = vec![
                ("advisory", page.advisory(by)),
                ("ruling", page.ruling_link(ruling)),
                ("label", SentencePiece::Label(label)),
            ];
            arguments.extend(until.map(|day| ("until", page.language.day(day))));
            let key = match until {
                Some(_) => "suspended-ruling-until",
                None => "suspended-ruling",
            };
            page.language.sentence(key, arguments)
        })
        .collect()
}

/// What to do when a meeting is already planned, while a reader audience, or the given one,
/// needs an alternative.
pub(crate) fn steps<'a>(
    page: &PageContext<'a>,
    id: Id<Product>,
    only: Option<Id<Audience>>,
) -> Option<StepsView<'a>> {
    let record = &page.plan.catalog.products[id];
    let (steps, language) = record.moving_away.or_fallback(page.language.id)?;
    if steps.is_empty() || !page.needs_alternative(id, only) {
        return None;
    }
    let arguments = vec![("product", name(page.language.product(id)))];
    Some(StepsView {
        heading: page.language.sentence("steps-heading", arguments),
        items: steps
            .iter()
            .map(|step| page.language.phrase_in(step, language))
            .collect(),
    })
}

fn history<'a>(page: &PageContext<'a>, id: Id<Product>) -> Vec<ChangeView<'a>> {
    let mut changes: Vec<_> = page.plan.changes.of_product(id).collect();
    newest_first(page.language, &mut changes);
    changes
        .into_iter()
        .map(|change| page.change(change, ChangeSubject::Audiences))
        .collect()
}
