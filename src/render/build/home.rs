//! The home page: *Can I use it?*

use super::change::{ChangeSubject, newest_first};
use super::frame::PageContext;
use super::keys::{self, VendorPositions};
use super::layout::PageMetadata;
use super::linked::JsonLdBuilder;
use super::phrase::name;
use super::thing::JsonLdObject;
use crate::locale::MessageValue;
use crate::model::{Id, Product};
use crate::plan::{PageKind, VerdictChange};
use crate::render::view::{
    HomeView, InvitationView, NamePhrase, Phrase, ProductRowView, Sentence, without_empty,
};
use crate::resolve::Label;

/// With more products than this, the rows name no replacements: the page keeps its budget.
const MAX_ROWS_WITH_ALTERNATIVES: usize = 60;
/// How many changes the page tells.
const MAX_LATEST_CHANGES: usize = 3;
/// How many names the example has.
const EXAMPLES: usize = 3;

pub(super) fn home<'a>(page: &PageContext<'a>) -> HomeView<'a> {
    let edition = page.language_context;
    let locale = edition.locale;
    let latest = latest(page);
    let products = banned_first(page);
    let vendors = keys::vendors(page, &products);
    let count = [
        ("found", MessageValue::from("{n}")),
        ("all", MessageValue::from("{all}")),
    ];
    HomeView {
        layout: page.layout(PageMetadata {
            linked: page.linked_things(|linked| vec![service(linked)]),
            title: locale.text("question").into(),
            description: locale.text("home-intro").into(),
            source: Some("content/products/"),
            ..PageMetadata::default()
        }),
        example: example(page, &latest),
        count: locale.format("lookup-count", &count).into(),
        audiences: invitations(page),
        vendor_terms: keys::vendor_terms(page, &vendors).into(),
        products: products
            .into_iter()
            .map(|id| row(page, id, &vendors))
            .collect(),
        changes: latest
            .iter()
            .take(MAX_LATEST_CHANGES)
            .map(|change| page.change(change, ChangeSubject::Both))
            .collect(),
        all_changes: page.url(PageKind::Changes(None)).into(),
        legend: edition.key(),
        glossary: page.url(PageKind::Glossary).into(),
    }
}

/// All products by the reader's collation, after those that some audience must not use: that is
/// what most readers come to ask.
fn banned_first(page: &PageContext<'_>) -> Vec<Id<Product>> {
    let mut products = page.language_context.products.clone();
    let readers = 0..page.plan.readers.len();
    products.sort_by_key(|id| {
        let mut labels = readers.clone().map(|reader| page.label_now(*id, reader));
        !labels.any(|label| label == Label::Banned)
    });
    products
}

/// The changes of the latest days, newest first: whole days, so that bans can stand first.
pub(super) fn latest<'a>(page: &PageContext<'a>) -> Vec<&'a VerdictChange> {
    let mut latest: Vec<&VerdictChange> = Vec::new();
    for change in page.plan.changes.until(page.plan.as_of) {
        let next_day = latest.last().is_some_and(|last| last.date != change.date);
        if next_day && latest.len() >= MAX_LATEST_CHANGES {
            break;
        }
        latest.push(change);
    }
    newest_first(page.language_context, &mut latest);
    latest
}

fn invitations<'a>(page: &PageContext<'a>) -> Vec<InvitationView<'a>> {
    page.plan
        .readers
        .iter()
        .map(|id| {
            let audience = &page.plan.catalog.audiences[*id];
            InvitationView {
                text: page
                    .language_context
                    .name_or_id(&audience.invitation, &audience.slug),
                covers: page
                    .language_context
                    .phrase(&audience.covers)
                    .unwrap_or(Phrase::in_page_language("")),
                url: page.url(PageKind::Audience(*id)).into(),
            }
        })
        .collect()
}

/// Message `lookup-example`: what is in the news first, nothing that was made up.
fn example<'a>(page: &PageContext<'a>, latest: &[&VerdictChange]) -> Option<Sentence> {
    let mut products: Vec<Id<Product>> = Vec::new();
    let in_the_news = latest.iter().map(|change| change.product);
    for id in in_the_news.chain(page.language_context.products.iter().copied()) {
        if products.len() == EXAMPLES {
            break;
        }
        if !products.contains(&id) && !page.plan.catalog.products[id].fictional {
            products.push(id);
        }
    }
    if products.is_empty() {
        return None;
    }
    let mut draft = page.language_context.draft();
    let list = draft.list(
        products
            .iter()
            .map(|id| name(page.language_context.product(*id))),
    );
    let said = draft.say("lookup-example", &[("products", MessageValue::from(&list))]);
    Some(draft.finish(&said))
}

fn row<'a>(
    page: &PageContext<'a>,
    id: Id<Product>,
    vendors: &VendorPositions,
) -> ProductRowView<'a> {
    let edition = page.language_context;
    let product = &page.plan.catalog.products[id];
    let days = page.change_days_of(id);
    let lean = page.plan.catalog.products.len() > MAX_ROWS_WITH_ALTERNATIVES;
    ProductRowView {
        name: NamePhrase(edition.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        search_terms: keys::product_terms(page, product, vendors).into(),
        domestic: product.domestic,
        about: page.about(id),
        note: edition.phrase(&product.note),
        since: without_empty(page.scheduled_variants(days, |page| {
            page.since_in_list(page.plan.answer_details(id))
        })),
        verdicts: page.scheduled_variants(days, |page| page.row_verdicts(id)),
        instead: match lean {
            true => Vec::new(),
            false => without_empty(
                page.scheduled_variants(&page.days_with_alternatives(id), |page| {
                    page.alternative_links(id, usize::MAX)
                }),
            ),
        },
    }
}

/// The site as what its publisher offers.
fn service<'a>(linked: &JsonLdBuilder<'_, 'a>) -> JsonLdObject<'a> {
    let edition = linked.page.language_context;
    let readers = linked.page.plan.readers.iter();
    let audiences = readers
        .map(|id| JsonLdObject::new("Audience").with("audienceType", edition.audience(*id).text));
    let publisher = edition.publisher.as_ref().map(|publisher| {
        let logo = linked.page.logo();
        JsonLdObject::named("Organization", publisher.text.clone())
            .with("logo", logo.map(|logo| logo.absolute(linked.base)))
    });
    JsonLdObject::new("GovernmentService")
        .with("@id", format!("{}#service", linked.base))
        .with("url", linked.url(PageKind::Home))
        .with("name", &*edition.site.text)
        .with("description", edition.locale.text("home-intro"))
        .with("serviceType", edition.locale.text("question"))
        .with("provider", publisher)
        .with("audience", audiences.collect::<Vec<_>>())
}
