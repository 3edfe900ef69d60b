//! What holds today for each product that a record names.

use crate::diagnostic::Diagnostic;
use crate::model::{Advisory, Id, Product};
use crate::plan::PageKind;
use crate::render::pages::advisory::EffectView;
use crate::render::parts::listed_alternatives::ListedAlternatives;
use crate::render::parts::page_context::PageContext;
use crate::render::view::Html;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// The entries of one language that were drawn, by product: pages of advisories and of bulletins
/// lie side by side, so links lead to a product from all of them in one way.
#[derive(Default)]
pub(in crate::render) struct EffectCache(Mutex<FxHashMap<Id<Product>, Html>>);

impl PageContext<'_> {
    /// One entry a product, in the given order.
    pub(in crate::render) fn effects(
        &self,
        products: impl IntoIterator<Item = Id<Product>>,
    ) -> Result<Vec<Html>, Box<Diagnostic>> {
        products.into_iter().map(|id| self.effect(id)).collect()
    }

    fn effect(&self, id: Id<Product>) -> Result<Html, Box<Diagnostic>> {
        let known = &self.language_context.effect_cache.0;
        if let Some(effect) = known.lock().ok().and_then(|known| known.get(&id).cloned()) {
            return Ok(effect);
        }
        let view = EffectView {
            product: self.anchor(self.language_context.product(id), PageKind::Product(id)),
            domestic: self.plan.catalog.products[id].domestic,
            verdicts: self
                .scheduled_variants(self.change_days_of(id), |page| page.row_verdicts(id)),
        };
        let effect = self.render_part("effect.html", &view)?;
        if let Ok(mut known) = known.lock() {
            known.insert(id, effect.clone());
        }
        Ok(effect)
    }
}

/// The products that an advisory names: its targets in the order of its rulings, then what to
/// use instead, in its own order even where a ruling names that too.
pub(in crate::render) fn named_by(page: &PageContext<'_>, advisory: &Advisory) -> Vec<Id<Product>> {
    let listed = ListedAlternatives::of(page.language_context, advisory).products;
    let mut products = targets(page, advisory);
    products.retain(|id| !listed.contains(id));
    products.extend(listed);
    products
}

/// The products that an advisory rules on, in the order of its rulings; of one ruling by name.
pub(in crate::render) fn targets(page: &PageContext<'_>, advisory: &Advisory) -> Vec<Id<Product>> {
    let mut seen = BTreeSet::new();
    let mut products = Vec::new();
    for ruling in &advisory.rulings {
        let mut named: Vec<_> = ruling
            .targets
            .iter()
            .flat_map(|target| page.reverse.products(target.target))
            .filter(|id| seen.insert(*id))
            .collect();
        named.sort_by_key(|id| page.language_context.position(*id));
        products.extend(named);
    }
    products
}
