//! What holds today for each product that a record names.

use std::collections::BTreeSet;

use super::frame::Frame;
use super::listed::Listed;
use crate::model::{Advisory, Id, Product};
use crate::plan::PageKind;
use crate::render::view::Effect;

impl<'a> Frame<'a> {
    /// One entry a product, in the given order.
    pub(super) fn effects(
        &self,
        products: impl IntoIterator<Item = Id<Product>>,
    ) -> Vec<Effect<'a>> {
        products
            .into_iter()
            .map(|id| Effect {
                product: self.anchor(self.edition.product(id), PageKind::Product(id)),
                domestic: self.plan.catalog.products[id].domestic,
                verdicts: self.row_verdicts(id),
            })
            .collect()
    }
}

/// The products that an advisory names: its targets in the order of its rulings, then what to
/// use instead, in its own order even where a ruling names that too.
pub(super) fn named_by(page: &Frame<'_>, advisory: &Advisory) -> Vec<Id<Product>> {
    let listed = Listed::of(page.edition, advisory).products;
    let mut products = targets(page, advisory);
    products.retain(|id| !listed.contains(id));
    products.extend(listed);
    products
}

/// The products that an advisory rules on, in the order of its rulings; of one ruling by name.
pub(super) fn targets(page: &Frame<'_>, advisory: &Advisory) -> Vec<Id<Product>> {
    let mut seen = BTreeSet::new();
    let mut products = Vec::new();
    for ruling in &advisory.rulings {
        let mut named: Vec<_> = ruling
            .targets
            .iter()
            .flat_map(|target| page.index.products(target.target))
            .filter(|id| seen.insert(*id))
            .collect();
        named.sort_by_key(|id| page.edition.place(*id));
        products.extend(named);
    }
    products
}
