//! Products beside each other: for those who choose.

use std::cmp::Reverse;

use super::frame::PageContext;
use super::label;
use super::layout::PageMetadata;
use crate::model::{Id, Product};
use crate::plan::PageKind;
use crate::render::view::{CompareCellView, CompareRowView, CompareView, LabelKind, NamePhrase};

/// With more products than this, those that nobody may use are left out: one chooses among the
/// others.
const MAX_COMPLETE_LIST: usize = 60;

pub(super) fn compare<'a>(page: &PageContext<'a>) -> CompareView<'a> {
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
