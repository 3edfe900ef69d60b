//! What holds today for each product that a record names.

use std::collections::BTreeSet;
use std::sync::Mutex;

use rustc_hash::FxHashMap;

use super::frame::Frame;
use super::listed::Listed;
use crate::diagnostic::Diagnostic;
use crate::model::{Advisory, Id, Product};
use crate::plan::PageKind;
use crate::render::view::{Effect, Html};

/// The entries of one language that were drawn, by product: pages of advisories and of bulletins
/// lie side by side, so links lead to a product from all of them in one way.
#[derive(Default)]
pub(super) struct Effects(Mutex<FxHashMap<Id<Product>, Html>>);

impl Frame<'_> {
    /// One entry a product, in the given order.
    pub(super) fn effects(
        &self,
        products: impl IntoIterator<Item = Id<Product>>,
    ) -> Result<Vec<Html>, Box<Diagnostic>> {
        products.into_iter().map(|id| self.effect(id)).collect()
    }

    fn effect(&self, id: Id<Product>) -> Result<Html, Box<Diagnostic>> {
        let known = &self.edition.effects.0;
        if let Some(effect) = known.lock().ok().and_then(|known| known.get(&id).cloned()) {
            return Ok(effect);
        }
        let view = Effect {
            product: self.anchor(self.edition.product(id), PageKind::Product(id)),
            domestic: self.plan.catalog.products[id].domestic,
            verdicts: self.held(self.days(id), |page| page.row_verdicts(id)),
        };
        let effect = self.fragment("effect.html", &view)?;
        if let Ok(mut known) = known.lock() {
            known.insert(id, effect.clone());
        }
        Ok(effect)
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
