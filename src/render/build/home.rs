//! The home page: *Can I use it?*

use super::change::{Subject, newest_first};
use super::frame::Frame;
use super::keys::{self, Vendors};
use super::layout::Around;
use super::linked::Linked;
use super::phrase::name;
use super::thing::Thing;
use crate::locale::Value;
use crate::model::{Id, Product};
use crate::plan::{Change, PageKind};
use crate::render::view::{Home, Invitation, Name, Phrase, ProductRow, Sentence, present};
use crate::resolve::Label;

/// With more products than this, the rows name no replacements: the page keeps its budget.
const LEAN_FROM: usize = 60;
/// How many changes the page tells.
const LATEST: usize = 3;
/// How many names the example has.
const EXAMPLES: usize = 3;

pub(super) fn home<'a>(page: &Frame<'a>) -> Home<'a> {
    let edition = page.edition;
    let locale = edition.locale;
    let latest = latest(page);
    let products = banned_first(page);
    let vendors = keys::vendors(page, &products);
    let count = [("found", Value::from("{n}")), ("all", Value::from("{all}"))];
    Home {
        layout: page.layout(Around {
            linked: page.linked_things(|linked| vec![service(linked)]),
            title: locale.text("question").into(),
            description: locale.text("home-intro").into(),
            source: Some("content/products/"),
            ..Around::default()
        }),
        example: example(page, &latest),
        count: locale.format("lookup-count", &count).into(),
        audiences: invitations(page),
        vendor_terms: keys::of_vendors(page, &vendors).into(),
        products: products
            .into_iter()
            .map(|id| row(page, id, &vendors))
            .collect(),
        changes: latest
            .iter()
            .take(LATEST)
            .map(|change| page.change(change, Subject::Both))
            .collect(),
        all_changes: page.url(PageKind::Changes(None)).into(),
        legend: edition.key(),
        glossary: page.url(PageKind::Glossary).into(),
    }
}

/// All products by the reader's collation, after those that some audience must not use: that is
/// what most readers come to ask.
fn banned_first(page: &Frame<'_>) -> Vec<Id<Product>> {
    let mut products = page.edition.products.clone();
    let readers = 0..page.plan.readers.len();
    products.sort_by_key(|id| {
        let mut labels = readers.clone().map(|reader| page.label_now(*id, reader));
        !labels.any(|label| label == Label::Banned)
    });
    products
}

/// The changes of the latest days, newest first: whole days, so that bans can stand first.
pub(super) fn latest<'a>(page: &Frame<'a>) -> Vec<&'a Change> {
    let mut latest: Vec<&Change> = Vec::new();
    for change in page.plan.changes.until(page.plan.as_of) {
        let next_day = latest.last().is_some_and(|last| last.date != change.date);
        if next_day && latest.len() >= LATEST {
            break;
        }
        latest.push(change);
    }
    newest_first(page.edition, &mut latest);
    latest
}

fn invitations<'a>(page: &Frame<'a>) -> Vec<Invitation<'a>> {
    page.plan
        .readers
        .iter()
        .map(|id| {
            let audience = &page.plan.catalog.audiences[*id];
            Invitation {
                text: page.edition.named(&audience.invitation, &audience.slug),
                covers: page
                    .edition
                    .phrase(&audience.covers)
                    .unwrap_or(Phrase::own("")),
                url: page.url(PageKind::Audience(*id)).into(),
            }
        })
        .collect()
}

/// Message `lookup-example`: what is in the news first, nothing that was made up.
fn example<'a>(page: &Frame<'a>, latest: &[&Change]) -> Option<Sentence> {
    let mut products: Vec<Id<Product>> = Vec::new();
    let in_the_news = latest.iter().map(|change| change.product);
    for id in in_the_news.chain(page.edition.products.iter().copied()) {
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
    let mut draft = page.edition.draft();
    let list = draft.list(products.iter().map(|id| name(page.edition.product(*id))));
    let said = draft.say("lookup-example", &[("products", Value::from(&list))]);
    Some(draft.finish(&said))
}

fn row<'a>(page: &Frame<'a>, id: Id<Product>, vendors: &Vendors) -> ProductRow<'a> {
    let edition = page.edition;
    let product = &page.plan.catalog.products[id];
    let days = page.days(id);
    let lean = page.plan.catalog.products.len() > LEAN_FROM;
    ProductRow {
        name: Name(edition.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        search_terms: keys::of_product(page, product, vendors).into(),
        domestic: product.domestic,
        about: page.about(id),
        note: edition.phrase(&product.note),
        since: present(page.held(days, |page| page.since_in_list(page.plan.standings(id)))),
        verdicts: page.held(days, |page| page.row_verdicts(id)),
        instead: match lean {
            true => Vec::new(),
            false => present(page.held(&page.days_with_alternatives(id), |page| {
                page.instead(id, usize::MAX)
            })),
        },
    }
}

/// The site as what its publisher offers.
fn service<'a>(linked: &Linked<'_, 'a>) -> Thing<'a> {
    let edition = linked.page.edition;
    let readers = linked.page.plan.readers.iter();
    let audiences =
        readers.map(|id| Thing::new("Audience").with("audienceType", edition.audience(*id).text));
    let publisher = edition.publisher.as_ref().map(|publisher| {
        let logo = linked.page.logo();
        Thing::named("Organization", publisher.text.clone())
            .with("logo", logo.map(|logo| logo.absolute(linked.base)))
    });
    Thing::new("GovernmentService")
        .with("@id", format!("{}#service", linked.base))
        .with("url", linked.url(PageKind::Home))
        .with("name", &*edition.site.text)
        .with("description", edition.locale.text("home-intro"))
        .with("serviceType", edition.locale.text("question"))
        .with("provider", publisher)
        .with("audience", audiences.collect::<Vec<_>>())
}
