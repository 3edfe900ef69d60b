//! Products beside each other: for those who choose.

use std::cmp::Reverse;

use super::frame::Frame;
use super::label;
use super::layout::Around;
use crate::model::{Id, Product};
use crate::plan::PageKind;
use crate::render::view::{Compare, CompareCell, CompareRow, LabelKind, Name};

/// With more products than this, those that nobody may use are left out: one chooses among the
/// others.
const ALL_UP_TO: usize = 60;

pub(super) fn compare<'a>(page: &Frame<'a>) -> Compare<'a> {
    let edition = page.edition;
    let only_usable = page.plan.catalog.products.len() > ALL_UP_TO;
    Compare {
        layout: page.layout(Around {
            title: edition.locale.text("compare-title").into(),
            description: edition.locale.text("compare-intro").into(),
            here: Some(edition.own("compare-title")),
            outdated: page.first_change_of_all(),
            source: Some("content/products/"),
            ..Around::default()
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

fn row<'a>(page: &Frame<'a>, id: Id<Product>) -> CompareRow<'a> {
    let product = &page.plan.catalog.products[id];
    CompareRow {
        name: Name(page.edition.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        verdicts: page
            .row_verdicts(id)
            .into_iter()
            .map(|verdict| CompareCell {
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
fn usable_first(page: &Frame<'_>) -> Vec<Id<Product>> {
    let mut products = page.edition.products.clone();
    products.sort_by_cached_key(|id| {
        let mut labels = labels(page, *id);
        labels.sort_unstable();
        let product = &page.plan.catalog.products[*id];
        (
            Reverse(labels),
            Reverse(product.domestic),
            Reverse(product.framework_contract),
            page.edition.place(*id),
        )
    });
    products
}

/// Strictest first, by the order of the kinds.
fn labels(page: &Frame<'_>, product: Id<Product>) -> Vec<LabelKind> {
    (0..page.plan.readers.len())
        .map(|reader| label::kind(page.label_now(product, reader)))
        .collect()
}

fn is_usable(page: &Frame<'_>, product: Id<Product>) -> bool {
    (0..page.plan.readers.len()).any(|reader| page.label_now(product, reader).is_usable())
}
