//! A product's page.

use super::answer::is_also_recommended;
use super::change::{ChangeSubject, newest_first};
use super::frame::PageContext;
use super::label;
use super::layout::PageMetadata;
use super::lead::AudienceGroups;
use super::linked::JsonLdBuilder;
use super::phrase::name;
use super::product_facts::AnswerBasis;
use super::since::AuthorityStyle;
use super::thing::JsonLdObject;
use crate::locale::MessageValue;
use crate::model::{Audience, ExportKind, Id, Product};
use crate::plan::PageKind;
use crate::render::view::{
    self, ActivityRowView, Anchor, AnswerView, NamePhrase, Phrase, SentencePiece, StepsView,
    without_empty,
};
use crate::resolve::AnswerDetails;

pub(super) fn product<'a>(page: &PageContext<'a>, id: Id<Product>) -> view::ProductView<'a> {
    let edition = page.language_context;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let groups = AudienceGroups::new(page, id);
    let behind = AnswerBasis::new(page, id);
    let shown = edition.product(id);
    let days = page.change_days_of(id);
    view::ProductView {
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
