//! A product's page.

use super::answer::is_marked;
use super::change::{Subject, newest_first};
use super::frame::Frame;
use super::label;
use super::layout::Around;
use super::lead::Groups;
use super::linked::Linked;
use super::phrase::name;
use super::product_facts::Behind;
use super::since::Authorities;
use super::thing::Thing;
use crate::locale::Value;
use crate::model::{Audience, Id, Output, Product};
use crate::plan::PageKind;
use crate::render::view::{self, ActivityRow, Anchor, Answer, Name, Phrase, Piece, Steps, present};
use crate::resolve::Standing;

pub(super) fn product<'a>(page: &Frame<'a>, id: Id<Product>) -> view::Product<'a> {
    let edition = page.edition;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let groups = Groups::new(page, id);
    let behind = Behind::new(page, id);
    let shown = edition.product(id);
    let days = page.days(id);
    view::Product {
        layout: page.layout(Around {
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
            ..Around::default()
        }),
        category: record.category.map(|id| {
            let category = &catalog.categories[id];
            edition.named(&category.label, &category.slug)
        }),
        name: Name(shown),
        domestic: record.domestic,
        framework_contract: record.framework_contract,
        lead: page.held(days, |page| Groups::new(page, id).lead(page, id)),
        note: edition.phrase(&record.note),
        answers: (0..page.plan.readers.len())
            .flat_map(|reader| {
                page.held(days, |page| {
                    let standing = page.standing(id, reader);
                    answer(page, id, page.plan.readers[reader], &standing)
                })
            })
            .collect(),
        alternatives: present(page.held(&page.days_with_alternatives(id), |page| {
            page.alternatives(id)
        })),
        facts: page.held(days, |page| Behind::new(page, id).facts(page, id)),
        steps: present(page.held(days, |page| steps(page, id))),
        history: history(page, id),
        statements: behind.statements(page, record),
        vulnerabilities: behind.vulnerabilities(page, id),
        references: page.references(&behind.advisories),
        poster: (catalog.site.posters).then(|| page.url(PageKind::Notice(id)).into()),
        badges: badges(page, id),
    }
}

/// Messages `part-differs`: the label for each reader audience, as a link to its picture.
fn badges<'a>(page: &Frame<'a>, id: Id<Product>) -> Vec<Anchor<'a>> {
    if !page.plan.exports.contains(&Output::Badges) {
        return Vec::new();
    }
    let edition = page.edition;
    page.standings(id)
        .map(|(audience, standing)| {
            let label = edition.label_of(standing.on(page.plan.as_of)).word;
            let who = edition.audience(audience).text;
            let arguments = [
                ("part", Value::from(&*who)),
                ("label", Value::from(&*label)),
            ];
            let path = page.plan.badge_path(id, audience, edition.id);
            Anchor {
                name: Phrase::own(edition.locale.format("part-differs", &arguments)),
                url: Some(path.relative_from(&page.planned.path).into()),
            }
        })
        .collect()
}

fn answer<'a>(
    page: &Frame<'a>,
    product: Id<Product>,
    audience: Id<Audience>,
    standing: &Standing,
) -> Answer<'a> {
    let edition = page.edition;
    let day = page.day;
    let answer = standing.on(day);
    let kind = label::kind(answer.label());
    let mut arguments = vec![("audience", name(edition.audience(audience)))];
    if let Some(due) = answer.due_date {
        arguments.push(("date", edition.day(due)));
    }
    Answer {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: edition.say(&format!("answer-{}", kind.key()), arguments),
        kind,
        word: edition.label_of(answer).word,
        recommended: is_marked(answer),
        conditions: page.conditions_of(answer),
        since: page.since(
            standing.answers.since(day),
            &answer.cited,
            Authorities::Linked,
        ),
        activities: if answer.activities_differ {
            activities(page, product, audience)
        } else {
            Vec::new()
        },
        differing_parts: page.differing(standing),
        scheduled_changes: page.next(standing),
    }
}

fn activities<'a>(
    page: &Frame<'a>,
    product: Id<Product>,
    audience: Id<Audience>,
) -> Vec<ActivityRow<'a>> {
    page.by_activity(product, audience)
        .map(|(activity, interval)| ActivityRow {
            activity: page.activity(activity).into(),
            label: page
                .edition
                .label(label::kind(interval.label()), interval.due_date),
            conditions: page.conditions_during(interval),
        })
        .collect()
}

/// What to do when a meeting is already scheduled: only while somebody must move.
fn steps<'a>(page: &Frame<'a>, id: Id<Product>) -> Option<Steps<'a>> {
    let edition = page.edition;
    let record = &page.plan.catalog.products[id];
    let (steps, language) = record.moving_away.or_fallback(edition.id)?;
    if steps.is_empty() || page.needing(id).is_empty() {
        return None;
    }
    let product: Piece<'a> = name(edition.product(id));
    Some(Steps {
        heading: edition.say("steps-heading", vec![("product", product)]),
        items: steps
            .iter()
            .map(|step| edition.written(step, language))
            .collect(),
    })
}

fn history<'a>(page: &Frame<'a>, id: Id<Product>) -> Vec<view::Change<'a>> {
    let mut changes: Vec<_> = page.plan.changes.of_product(id).collect();
    newest_first(page.edition, &mut changes);
    changes
        .into_iter()
        .map(|change| page.change(change, Subject::Audience))
        .collect()
}

fn software<'a>(linked: &Linked<'_, 'a>, id: Id<Product>) -> Thing<'a> {
    let catalog = linked.page.plan.catalog;
    let edition = linked.page.edition;
    let product = &catalog.products[id];
    let vendor = product.vendor;
    let country = product
        .country
        .or_else(|| vendor.and_then(|vendor| catalog.vendors[vendor].country));
    let author = vendor.map(|id| Thing::named("Organization", edition.vendor(id).text));
    let country = country.map(|id| Thing::named("Country", edition.country(id).text));
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
fn announced_answer<'a>(linked: &Linked<'_, 'a>, id: Id<Product>) -> Option<Thing<'a>> {
    let page = linked.page;
    let behind = Behind::new(page, id);
    if behind.advisories.is_empty() {
        return None;
    }
    let url = linked.url(PageKind::Product(id));
    let groups = Groups::new(page, id);
    let day = page.plan.as_of;
    let changes = page.plan.changes.of_product(id).map(|change| change.date);
    let posted = changes.rev().find(|date| *date <= day).unwrap_or(day);
    let advisories = behind.advisories.iter().map(|advisory| {
        Thing::at(format!(
            "{}#advisory",
            linked.url(PageKind::Advisory(*advisory))
        ))
    });
    let sources: Vec<_> = advisories.chain(linked.laws(&behind.advisories)).collect();
    let announcement = Thing::new("SpecialAnnouncement")
        .with("@id", format!("{url}#answer"))
        .with("name", groups.title(page, id))
        .with("text", groups.description(page, id))
        .with("datePosted", posted.to_string())
        .with("mainEntityOfPage", Thing::at(url.clone()))
        .with("about", vec![Thing::at(format!("{url}#product"))])
        .with("isBasedOn", sources);
    Some(announcement)
}
