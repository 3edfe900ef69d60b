//! Products beside each other: for those who choose.

use crate::model::{Id, Product};
use crate::plan::PageKind;
use crate::render::parts::label;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::view::{Anchor, LabelKind, LabelView, LayoutView, NamePhrase, Phrase, Sentence};
use serde::Serialize;
use std::borrow::Cow;
use std::cmp::Reverse;

/// The page on which one chooses.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct CompareView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// The reader audiences, a column each.
    pub audiences: Vec<Anchor<'a>>,
    /// What all may use first.
    pub rows: Vec<CompareRowView<'a>>,
    /// Whether products that no reader audience may use are left out: a large site.
    pub only_usable: bool,
}

/// A product. Sixty of these must fit the page's budget: keep it lean.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct CompareRowView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
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

/// What an audience is told of a product.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct CompareCellView<'a> {
    /// The audience: on a phone the cell has no heading above it.
    pub audience: Phrase<'a>,
    /// The strictest label over activities.
    pub label: LabelView<'a>,
    /// What one label hides, a short sentence each.
    pub differences: Vec<Sentence>,
}

/// With more products than this, those that nobody may use are left out: one chooses among the
/// others.
const MAX_COMPLETE_LIST: usize = 60;

pub(in crate::render) fn compare<'a>(page: &PageContext<'a>) -> CompareView<'a> {
    let edition = page.language_context;
    let only_usable = page.plan.catalog.products.len() > MAX_COMPLETE_LIST;
    CompareView {
        layout: page.layout(PageMetadata {
            title: edition.locale.text("compare-title").into(),
            description: edition.locale.text("compare-intro").into(),
            here: Some(edition.message_phrase("compare-title")),
            outdated: page.first_change_of_all(),
            source: Some("content/products/"),
            ..PageMetadata::default()
        }),
        audiences: page
            .plan
            .readers
            .iter()
            .map(|id| page.anchor(edition.audience(*id), PageKind::Audience(*id)))
            .collect(),
        rows: usable_first(page)
            .into_iter()
            .filter(|id| !only_usable || is_usable(page, *id))
            .map(|id| row(page, id))
            .collect(),
        only_usable,
    }
}

fn row<'a>(page: &PageContext<'a>, id: Id<Product>) -> CompareRowView<'a> {
    let product = &page.plan.catalog.products[id];
    CompareRowView {
        name: NamePhrase(page.language_context.product(id)),
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

/// By the strictest label of any reader audience, the mildest first; then by what buyers prefer,
/// then by the reader's collation.
fn usable_first(page: &PageContext<'_>) -> Vec<Id<Product>> {
    let mut products = page.language_context.products.clone();
    products.sort_by_cached_key(|id| {
        let mut labels = labels(page, *id);
        labels.sort_unstable();
        let product = &page.plan.catalog.products[*id];
        (
            Reverse(labels),
            Reverse(product.domestic),
            Reverse(product.framework_contract),
            page.language_context.position(*id),
        )
    });
    products
}

/// Strictest first, by the order of the kinds.
fn labels(page: &PageContext<'_>, product: Id<Product>) -> Vec<LabelKind> {
    (0..page.plan.readers.len())
        .map(|reader| label::label_kind(page.label_now(product, reader)))
        .collect()
}

fn is_usable(page: &PageContext<'_>, product: Id<Product>) -> bool {
    (0..page.plan.readers.len()).any(|reader| page.label_now(product, reader).is_usable())
}
