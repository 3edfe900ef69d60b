//! The comparison of all products.

use crate::model::{Id, Product};
use crate::plan::PageKind;
use crate::render::parts::{NOT_LISTED, PageContext, PageMetadata};
use crate::render::view::{Anchor, LabelView, LayoutView, NamePhrase, Phrase, Sentence};
use crate::resolve::Label;
use serde::Serialize;
use std::borrow::Cow;
use std::cmp::Reverse;

/// The view of `compare.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CompareView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Links to the reader audiences, a column each.
    pub audiences: Vec<Anchor<'a>>,
    /// The products; those that all audiences may use are first.
    pub rows: Vec<CompareRowView<'a>>,
    /// Message `not-listed…`: the rule for products that are not in the list.
    pub unlisted: &'a str,
    /// Whether products that no reader audience may use are left out, as on large sites.
    pub only_usable: bool,
}

/// A product. Sixty of them must fit into the size budget of the page.
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

/// With more products than this, those that no reader audience may use are left out.
const MAX_COMPLETE_LIST: usize = 60;

pub(crate) fn compare<'a>(page: &PageContext<'a>) -> CompareView<'a> {
    let language = page.language;
    let only_usable = page.plan.catalog.products.len() > MAX_COMPLETE_LIST;
    CompareView {
        layout: page.layout(PageMetadata {
            title: language.locale.text("compare-title").into(),
            description: language.locale.text("compare-intro").into(),
            here: Some(language.message_phrase("compare-title")),
            outdated: page.first_change_of_all(),
            source: Some("content/products/"),
            ..PageMetadata::default()
        }),
        audiences: page
            .plan
            .readers
            .iter()
            .map(|id| page.anchor(language.audience(*id), PageKind::Audience(*id)))
            .collect(),
        rows: usable_first(page)
            .into_iter()
            .filter(|id| !only_usable || is_usable(page, *id))
            .map(|id| row(page, id))
            .collect(),
        unlisted: page.on_unlisted(NOT_LISTED),
        only_usable,
    }
}

/// Whether some reader may use the product, or one of its offerings, in some way.
fn is_usable(page: &PageContext<'_>, product: Id<Product>) -> bool {
    let mut answers = page.reader_answers(product);
    answers.any(|(_, answer)| answer.rows.iter().any(|row| row.label().is_usable()))
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
