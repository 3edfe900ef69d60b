//! The home page: *Can I use it?*

use rustc_hash::FxHashMap;

use super::change::{Subject, newest_first};
use super::frame::Frame;
use super::layout::Around;
use super::phrase::name;
use crate::locale::Value;
use crate::model::{Id, Localized, Product, Vendor};
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
    let vendors = vendors(page, &products);
    let count = [("found", Value::from("{n}")), ("all", Value::from("{all}"))];
    Home {
        layout: page.layout(Around {
            title: locale.text("question").into(),
            description: locale.text("home-intro").into(),
            above: Vec::new(),
            here: None,
            review: None,
            outdated: None,
            source: Some("content/products/"),
        }),
        example: example(page, &latest),
        count: locale.format("lookup-count", &count).into(),
        invitations: invitations(page),
        vendors: vendors_keys(page, &vendors).into(),
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
        key: edition.key(),
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

/// The vendors of products, each once, as they are met: with its place among them.
fn vendors(page: &Frame<'_>, products: &[Id<Product>]) -> FxHashMap<Id<Vendor>, usize> {
    let mut places = FxHashMap::default();
    for id in products {
        if let Some(vendor) = page.plan.catalog.products[*id].vendor {
            let next = places.len();
            places.entry(vendor).or_insert(next);
        }
    }
    places
}

/// Their keys, in that order, joined by `||`.
fn vendors_keys(page: &Frame<'_>, vendors: &FxHashMap<Id<Vendor>, usize>) -> String {
    let mut keys = vec![String::new(); vendors.len()];
    for (vendor, place) in vendors {
        keys[*place] = vendor_keys(page, *vendor);
    }
    keys.join("||")
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

fn row<'a>(
    page: &Frame<'a>,
    id: Id<Product>,
    vendors: &FxHashMap<Id<Vendor>, usize>,
) -> ProductRow<'a> {
    let edition = page.edition;
    let product = &page.plan.catalog.products[id];
    let days = page.days(id);
    let lean = page.plan.catalog.products.len() > LEAN_FROM;
    ProductRow {
        name: Name(edition.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        keys: keys(page, product, vendors).into(),
        domestic: product.domestic,
        about: page.about(id),
        note: edition.phrase(&product.note),
        since: present(page.held(days, |page| page.since_for_all(page.plan.standings(id)))),
        verdicts: page.held(days, |page| page.row_verdicts(id)),
        instead: match lean {
            true => Vec::new(),
            false => present(page.held(&page.days_with_alternatives(id), |page| {
                page.instead(id, usize::MAX)
            })),
        },
    }
}

/// What else people may type to find a product, after its vendor's place: aliases, and its name in
/// other languages.
fn keys(page: &Frame<'_>, product: &Product, vendors: &FxHashMap<Id<Vendor>, usize>) -> String {
    let vendor = product.vendor.map(|id| &page.plan.catalog.vendors[id].name);
    let shown = [Some(&product.name), vendor].map(|name| name.and_then(|name| shown(page, name)));
    let names = product.name.iter().map(|(_, name)| name);
    let keys = joined(product.aliases.iter().chain(names), &shown);
    match product.vendor.and_then(|id| vendors.get(&id)) {
        Some(place) if keys.is_empty() => place.to_string(),
        Some(place) => format!("{place}|{keys}"),
        None if keys.is_empty() => keys,
        None => format!("|{keys}"),
    }
}

/// What people may type to find a vendor's products: its name in all languages. It is printed once,
/// since many rows share it.
fn vendor_keys(page: &Frame<'_>, vendor: Id<Vendor>) -> String {
    let name = &page.plan.catalog.vendors[vendor].name;
    joined(name.iter().map(|(_, name)| name), &[])
}

/// A name as the row shows it.
fn shown<'n>(page: &Frame<'_>, name: &'n Localized) -> Option<&'n str> {
    name.or_fallback(page.edition.id)
        .map(|(name, _)| name.as_str())
}

/// Names joined by `|`, without any that the row shows anyway or that another name holds:
/// whoever types a part of it finds the longer one.
fn joined<'n>(names: impl Iterator<Item = &'n String>, shown: &[Option<&str>]) -> String {
    let shown: Vec<String> = shown.iter().flatten().map(|name| fold(name)).collect();
    let mut keys: Vec<(String, String)> = Vec::new();
    for name in names {
        let folded = fold(name);
        let is_held = |longer: &String| longer.contains(&folded);
        if shown.iter().any(is_held) || keys.iter().any(|(longer, _)| is_held(longer)) {
            continue;
        }
        keys.retain(|(shorter, _)| !folded.contains(shorter.as_str()));
        keys.push((folded, bare(name)));
    }
    let keys: Vec<String> = keys.into_iter().map(|(_, name)| name).collect();
    keys.join("|")
}

/// A name without what parts keys.
fn bare(name: &str) -> String {
    name.replace('|', " ")
}

/// As the script that looks keys up does, in short.
fn fold(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '-' | '_' | '.' | ',')
        })
        .flat_map(char::to_lowercase)
        .collect()
}
