//! The comparison of all products.

use crate::diagnostic::Diagnostic;
use crate::model::{Id, Product};
use crate::plan::{COMPARED_PRODUCTS, PageKind, compare_parts};
use crate::render::parts::{NOT_LISTED, PageContext, PageMetadata, as_script};
use crate::render::view::{Anchor, Html, LabelView, LayoutView, NamePhrase, Phrase, Sentence};
use crate::resolve::Label;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The template of a row.
const ROW_TEMPLATE: &str = "compare_row.html";

/// The view of `compare.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CompareView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Links to the reader audiences, a column each.
    pub audiences: Vec<Anchor<'a>>,
    /// The products of this page, as rows of the table; those that all audiences may use are first.
    pub rows: Vec<Html>,
    /// Message `not-listed…`: the rule for products that are not in the list.
    pub unlisted: &'a str,
    /// The number of this page, from 1.
    pub part: u16,
    /// The first and the last number of its products, where there are several pages.
    pub range: Option<String>,
    /// Links to all pages, where there are several.
    pub parts: Vec<Anchor<'a>>,
    /// URL of the page's script, with which readers choose products.
    pub script: String,
    /// URL of the script with the rows of a page, with `{part}` as its number, which the script replaces.
    pub rows_script: String,
    /// Message `compare-chosen` with `{n}` and `{most}` as arguments, which the script replaces.
    pub chosen: Cow<'a, str>,
    /// Message `compare-choose` with `{name}` as its argument.
    pub choose: Cow<'a, str>,
}

/// The view of `compare_row.html`: a product. Sixty of them must fit into the size budget of the page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CompareRowView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// The URL of its page.
    pub url: Cow<'a, str>,
    /// A verdict for every reader audience, in the site's order.
    pub verdicts: Vec<CompareCellView<'a>>,
    /// Messages `conditions-for`: the audiences and the short conditions.
    pub conditions: Vec<Sentence>,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
}

/// The verdict on a product for an audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CompareCellView<'a> {
    /// The audience: on narrow screens there is no heading above the cell.
    pub audience: Phrase<'a>,
    /// The label of the answer.
    pub label: LabelView<'a>,
    /// What one label does not show, a short sentence each.
    pub differences: Vec<Sentence>,
}

/// `part` is the number of the page, from 1.
pub(crate) fn compare<'a>(
    page: &PageContext<'a>,
    part: u16,
) -> Result<CompareView<'a>, Box<Diagnostic>> {
    let language = page.language;
    let locale = language.locale;
    let title = locale.text("compare-title");
    let parts = compare_parts(page.plan.catalog);
    let range = |part| (parts > 1).then(|| range_name(page, part));
    let name = language.message_phrase("compare-title");
    let metadata = match part {
        1 => page.list_metadata(name, PageKind::Compare, title, None),
        _ => page.list_metadata(name, PageKind::Compare, title, range(part)),
    };
    let link = |other: u16| Anchor {
        name: Phrase::in_page_language(range_name(page, other)),
        url: (other != part).then(|| page.url(page_kind(other)).into()),
    };
    let chosen = [("found", "{n}".into()), ("most", "{most}".into())];
    Ok(CompareView {
        layout: page.layout(PageMetadata {
            description: locale.text("compare-intro").into(),
            outdated: page.first_change_of_all(),
            source: Some("content/products/"),
            ..metadata
        }),
        audiences: page
            .plan
            .readers
            .iter()
            .map(|id| page.anchor(language.audience(*id), PageKind::Audience(*id)))
            .collect(),
        rows: rendered_rows(page, part)?
            .into_iter()
            .map(|(_, row)| row)
            .collect(),
        unlisted: page.on_unlisted(NOT_LISTED),
        part,
        range: range(part),
        parts: match parts {
            1 => Vec::new(),
            _ => (1..=parts).map(link).collect(),
        },
        rows_script: rows_script_name(page, "{part}"),
        script: page.asset("compare.js").relative_from(&page.planned.path),
        chosen: locale.format("compare-chosen", &chosen).into(),
        choose: locale
            .format("compare-choose", &[("product", "{name}".into())])
            .into(),
    })
}

/// The page with a part of the products.
fn page_kind(part: u16) -> PageKind {
    match part {
        1 => PageKind::Compare,
        _ => PageKind::ComparePart(part),
    }
}

/// Message `products-range`: the first and the last number of a part.
fn range_name(page: &PageContext<'_>, part: u16) -> String {
    let first = usize::from(part.saturating_sub(1)) * COMPARED_PRODUCTS;
    let last = (first + COMPARED_PRODUCTS).min(page.plan.catalog.products.len());
    let range = [("from", (first + 1).into()), ("to", last.into())];
    page.language.locale.format("products-range", &range)
}

/// The products of a part with their rows.
fn rendered_rows(
    page: &PageContext<'_>,
    part: u16,
) -> Result<Vec<(Id<Product>, Html)>, Box<Diagnostic>> {
    let order = page
        .language
        .compare_order
        .get_or_init(|| usable_first(page));
    let mut parts = order.chunks(COMPARED_PRODUCTS);
    let products = parts.nth(usize::from(part.saturating_sub(1)));
    products
        .unwrap_or_default()
        .iter()
        .map(|id| Ok((*id, page.render_part(ROW_TEMPLATE, &row(page, *id))?)))
        .collect()
}

/// The name of the script with the rows of a part. It changes with the columns, so that no page that was
/// loaded before shows a row under the headings of other audiences.
pub(crate) fn rows_script_name(page: &PageContext<'_>, part: &str) -> String {
    let readers = page.plan.readers.iter();
    let mut columns: Vec<&str> = readers
        .map(|id| page.plan.catalog.audiences[*id].slug.as_str())
        .collect();
    columns.push(page.templates.text(ROW_TEMPLATE));
    let digest = Sha256::digest(columns.join("\n"));
    let key: String = digest
        .iter()
        .take(3)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("compare_{part}-{key}.js")
}

/// The script with the rows of a part, for a reader who compares products of several parts.
pub(crate) fn rows_script(page: &PageContext<'_>, part: u16) -> Result<Vec<u8>, Box<Diagnostic>> {
    let rows = rendered_rows(page, part)?;
    let rows: BTreeMap<&str, String> = rows
        .iter()
        .map(|(id, row)| {
            let slug = page.plan.catalog.products[*id].slug.as_str();
            (slug, page.finished_part(row.as_str()))
        })
        .collect();
    Ok(as_script(&format!("greenlistCompare[{part}]="), &rows))
}

fn row<'a>(page: &PageContext<'a>, id: Id<Product>) -> CompareRowView<'a> {
    let product = &page.plan.catalog.products[id];
    CompareRowView {
        name: NamePhrase(page.language.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        verdicts: page
            .row_verdicts(id)
            .into_iter()
            .map(|verdict| CompareCellView {
                audience: verdict.audience,
                label: verdict.label,
                differences: verdict.differs,
            })
            .collect(),
        conditions: page.conditions_of_all(id),
        about: page.about(id),
        domestic: product.domestic,
        framework_contract: product.framework_contract,
    }
}

/// By the labels for the reader audiences, the most permissive first; then domestic products, those
/// on a framework contract, and by the reader's collation.
fn usable_first(page: &PageContext<'_>) -> Vec<Id<Product>> {
    let mut products = page.language.products.clone();
    products.sort_by_cached_key(|id| {
        let mut labels: Vec<_> = labels(page, *id).collect();
        labels.sort_unstable();
        let product = &page.plan.catalog.products[*id];
        (
            Reverse(labels),
            Reverse(product.domestic),
            Reverse(product.framework_contract),
            page.language.position(*id),
        )
    });
    products
}

fn labels(page: &PageContext<'_>, product: Id<Product>) -> impl Iterator<Item = Label> {
    page.reader_answers(product)
        .map(|(_, answer)| answer.label())
}
