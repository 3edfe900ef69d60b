//! The home page: *Can I use it?*

use super::change::{Subject, newest_first};
use super::frame::Frame;
use super::layout::Around;
use super::phrase::name;
use crate::locale::Value;
use crate::model::{Id, Product};
use crate::plan::{Change, PageKind};
use crate::render::view::{
    Home, Invitation, KeyEntry, LabelKind, Name, Phrase, ProductRow, Sentence,
};
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
    let count = [("found", Value::from("{n}")), ("all", Value::from("{all}"))];
    Home {
        layout: page.layout(Around {
            title: locale.text("question").into(),
            description: locale.text("home-intro").into(),
            above: Vec::new(),
            here: None,
            review: None,
            source: None,
        }),
        example: example(page, &latest),
        count: locale.format("lookup-count", &count).into(),
        invitations: invitations(page),
        products: banned_first(page)
            .into_iter()
            .map(|id| row(page, id))
            .collect(),
        changes: latest
            .iter()
            .take(LATEST)
            .map(|change| page.change(change, Subject::Both))
            .collect(),
        all_changes: page.url(PageKind::Changes(None)).into(),
        key: LabelKind::ALL
            .map(|kind| KeyEntry {
                label: edition.label(kind, None),
                meaning: locale.text(&format!("meaning-{}", kind.key())).into(),
            })
            .into(),
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

fn row<'a>(page: &Frame<'a>, id: Id<Product>) -> ProductRow<'a> {
    let edition = page.edition;
    let product = &page.plan.catalog.products[id];
    let lean = page.plan.catalog.products.len() > LEAN_FROM;
    ProductRow {
        name: Name(edition.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        keys: keys(page, product).into(),
        domestic: product.domestic,
        about: page.about(id),
        note: edition.phrase(&product.note),
        since: page.since_for_all(page.index.standings(id)),
        verdicts: page.row_verdicts(id),
        instead: if lean { None } else { page.instead(id) },
    }
}

/// What else people may type: aliases and names in other languages, joined by `|`, without what
/// the row shows anyway and what another key holds.
fn keys(page: &Frame<'_>, product: &Product) -> String {
    let catalog = page.plan.catalog;
    let reader = page.edition.id;
    let vendor = product.vendor.map(|id| &catalog.vendors[id].name);
    let shown = [Some(&product.name), vendor]
        .into_iter()
        .flatten()
        .filter_map(|name| name.or_fallback(reader));
    let mut known: Vec<String> = shown.map(|(name, _)| fold(name)).collect();
    let names = product
        .aliases
        .iter()
        .chain(product.name.iter().map(|(_, name)| name))
        .chain(
            vendor
                .into_iter()
                .flat_map(|name| name.iter())
                .map(|(_, name)| name),
        );
    let mut keys: Vec<String> = Vec::new();
    for name in names {
        let folded = fold(name);
        if !known.iter().any(|known| known.contains(&folded)) {
            known.push(folded);
            keys.push(name.replace('|', " "));
        }
    }
    keys.join("|")
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
