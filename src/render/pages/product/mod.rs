//! A product's page.

pub(in crate::render) mod facts;
pub(in crate::render) mod headline;

use crate::locale::MessageValue;
use crate::model::{Audience, ExportKind, Id, Product};
use crate::plan::PageKind;
use crate::render::pages::home::RowVerdictView;
use crate::render::pages::product::facts::AnswerBasis;
use crate::render::pages::product::headline::AudienceGroups;
use crate::render::parts::answer::is_also_recommended;
use crate::render::parts::change::{ChangeSubject, newest_first};
use crate::render::parts::json_ld::JsonLdBuilder;
use crate::render::parts::json_ld::object::JsonLdObject;
use crate::render::parts::label;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::parts::since::AuthorityStyle;
use crate::render::view::{
    self, Anchor, ChangeView, LabelKind, LabelView, LayoutView, LegalBasisView, NamePhrase, Phrase,
    ReferenceView, ScheduledVariant, Sentence, SentencePiece, StatementView, VulnerabilityView,
    without_empty,
};
use crate::resolve::AnswerDetails;
use serde::Serialize;
use std::borrow::Cow;

/// A product's page.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct ProductView<'a> {
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
pub(in crate::render) struct AnswerView<'a> {
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
pub(in crate::render) struct ActivityRowView<'a> {
    /// Message `activity-…`.
    pub activity: Cow<'a, str>,
    /// Its label.
    pub label: LabelView<'a>,
    /// Its conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
}

/// A part that has another verdict than the whole.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct DifferingView<'a> {
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
pub(in crate::render) struct AlternativesView<'a> {
    /// Message `alternatives-order-…`: by what they are ordered.
    pub order: Option<Cow<'a, str>>,
    /// The alternatives, in order.
    pub items: Vec<AlternativeView<'a>>,
}

/// One alternative.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AlternativeView<'a> {
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
pub(in crate::render) struct ProductFactsView<'a> {
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
pub(in crate::render) struct StepsView<'a> {
    /// Message `steps-heading` with the product.
    pub heading: Sentence,
    /// The steps, in order.
    pub items: Vec<Phrase<'a>>,
}

pub(in crate::render) fn product<'a>(page: &PageContext<'a>, id: Id<Product>) -> ProductView<'a> {
    let edition = page.language_context;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let groups = AudienceGroups::new(page, id);
    let behind = AnswerBasis::new(page, id);
    let shown = edition.product(id);
    let days = page.change_days_of(id);
    ProductView {
        layout: page.layout(PageMetadata {
            linked: page.linked_things(|linked| {
                let mut things = vec![software(linked, id)];
                things.extend(announced_answer(linked, id));
                things
            }),
            title: groups.title(page, id).into(),
            description: groups.description(page, id).into(),
            here: Some(shown.clone()),
            review: behind.review(catalog),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        category: record.category.map(|id| {
            let category = &catalog.categories[id];
            edition.name_or_id(&category.label, &category.slug)
        }),
        name: NamePhrase(shown),
        domestic: record.domestic,
        framework_contract: record.framework_contract,
        lead: page.scheduled_variants(days, |page| {
            AudienceGroups::new(page, id).headline(page, id)
        }),
        note: edition.phrase(&record.note),
        answers: (0..page.plan.readers.len())
            .flat_map(|reader| {
                page.scheduled_variants(days, |page| {
                    let standing = page.standing(id, reader);
                    answer(page, id, page.plan.readers[reader], &standing)
                })
            })
            .collect(),
        alternatives: without_empty(
            page.scheduled_variants(&page.days_with_alternatives(id), |page| {
                page.alternatives(id)
            }),
        ),
        facts: page.scheduled_variants(days, |page| AnswerBasis::new(page, id).facts(page, id)),
        steps: without_empty(page.scheduled_variants(days, |page| steps(page, id))),
        history: history(page, id),
        statements: behind.statements(page, record),
        vulnerabilities: behind.vulnerabilities(page, id),
        references: page.references(&behind.advisories),
        poster: (catalog.site.posters).then(|| page.url(PageKind::Notice(id)).into()),
        badges: badges(page, id),
    }
}

/// Messages `part-differs`: the label for each reader audience, as a link to its picture.
fn badges<'a>(page: &PageContext<'a>, id: Id<Product>) -> Vec<Anchor<'a>> {
    if !page.plan.exports.contains(&ExportKind::Badges) {
        return Vec::new();
    }
    let edition = page.language_context;
    page.standings(id)
        .map(|(audience, standing)| {
            let label = edition.label_of(standing.on(page.plan.as_of)).word;
            let who = edition.audience(audience).text;
            let arguments = [
                ("part", MessageValue::from(&*who)),
                ("label", MessageValue::from(&*label)),
            ];
            let path = page.plan.badge_path(id, audience, edition.id);
            Anchor {
                name: Phrase::in_page_language(edition.locale.format("part-differs", &arguments)),
                url: Some(path.relative_from(&page.planned.path).into()),
            }
        })
        .collect()
}

fn answer<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
    audience: Id<Audience>,
    standing: &AnswerDetails,
) -> AnswerView<'a> {
    let edition = page.language_context;
    let day = page.day;
    let answer = standing.on(day);
    let kind = label::label_kind(answer.label());
    let mut arguments = vec![("audience", name(edition.audience(audience)))];
    if let Some(due) = answer.due_date {
        arguments.push(("date", edition.day(due)));
    }
    AnswerView {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: edition.say(&format!("answer-{}", kind.key()), arguments),
        kind,
        word: edition.label_of(answer).word,
        recommended: is_also_recommended(answer),
        conditions: page.conditions_of(answer),
        since: page.since(
            standing.answers.since(day),
            &answer.cited,
            AuthorityStyle::Linked,
        ),
        activities: if answer.activities_differ {
            activities(page, product, audience)
        } else {
            Vec::new()
        },
        differing_parts: page.differing(standing),
        scheduled_changes: page.scheduled_changes(standing),
    }
}

fn activities<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
    audience: Id<Audience>,
) -> Vec<ActivityRowView<'a>> {
    page.by_activity(product, audience)
        .map(|(activity, interval)| ActivityRowView {
            activity: page.activity(activity).into(),
            label: page
                .language_context
                .label(label::label_kind(interval.label()), interval.due_date),
            conditions: page.conditions_during(interval),
        })
        .collect()
}

/// What to do when a meeting is already scheduled: only while somebody must move.
fn steps<'a>(page: &PageContext<'a>, id: Id<Product>) -> Option<StepsView<'a>> {
    let edition = page.language_context;
    let record = &page.plan.catalog.products[id];
    let (steps, language) = record.moving_away.or_fallback(edition.id)?;
    if steps.is_empty() || page.audiences_needing_alternative(id).is_empty() {
        return None;
    }
    let product: SentencePiece<'a> = name(edition.product(id));
    Some(StepsView {
        heading: edition.say("steps-heading", vec![("product", product)]),
        items: steps
            .iter()
            .map(|step| edition.phrase_in(step, language))
            .collect(),
    })
}

fn history<'a>(page: &PageContext<'a>, id: Id<Product>) -> Vec<view::ChangeView<'a>> {
    let mut changes: Vec<_> = page.plan.changes.of_product(id).collect();
    newest_first(page.language_context, &mut changes);
    changes
        .into_iter()
        .map(|change| page.change(change, ChangeSubject::Audience))
        .collect()
}

fn software<'a>(linked: &JsonLdBuilder<'_, 'a>, id: Id<Product>) -> JsonLdObject<'a> {
    let catalog = linked.page.plan.catalog;
    let edition = linked.page.language_context;
    let product = &catalog.products[id];
    let vendor = product.vendor;
    let country = product
        .country
        .or_else(|| vendor.and_then(|vendor| catalog.vendors[vendor].country));
    let author = vendor.map(|id| JsonLdObject::named("Organization", edition.vendor(id).text));
    let country = country.map(|id| JsonLdObject::named("Country", edition.country(id).text));
    let aliases = (!product.aliases.is_empty()).then_some(&product.aliases[..]);
    linked
        .software_name(id)
        .with("alternateName", aliases)
        .with("applicationCategory", "CommunicationApplication")
        .with("author", author)
        .with("countryOfOrigin", country)
}

/// What readers are told of a product, as its authorities' announcement; none where nobody
/// ruled.
fn announced_answer<'a>(
    linked: &JsonLdBuilder<'_, 'a>,
    id: Id<Product>,
) -> Option<JsonLdObject<'a>> {
    let page = linked.page;
    let behind = AnswerBasis::new(page, id);
    if behind.advisories.is_empty() {
        return None;
    }
    let url = linked.url(PageKind::Product(id));
    let groups = AudienceGroups::new(page, id);
    let day = page.plan.as_of;
    let changes = page.plan.changes.of_product(id).map(|change| change.date);
    let posted = changes.rev().find(|date| *date <= day).unwrap_or(day);
    let advisories = behind.advisories.iter().map(|advisory| {
        JsonLdObject::reference(format!(
            "{}#advisory",
            linked.url(PageKind::Advisory(*advisory))
        ))
    });
    let sources: Vec<_> = advisories.chain(linked.laws(&behind.advisories)).collect();
    let announcement = JsonLdObject::new("SpecialAnnouncement")
        .with("@id", format!("{url}#answer"))
        .with("name", groups.title(page, id))
        .with("text", groups.description(page, id))
        .with("datePosted", posted.to_string())
        .with("mainEntityOfPage", JsonLdObject::reference(url.clone()))
        .with(
            "about",
            vec![JsonLdObject::reference(format!("{url}#product"))],
        )
        .with("isBasedOn", sources);
    Some(announcement)
}
