//! The current labels of the products that a record names.

use super::{ListedAlternatives, PageContext};
use crate::diagnostic::Diagnostic;
use crate::model::{Advisory, Id, Product};
use crate::plan::PageKind;
use crate::render::pages::advisory::EffectView;
use crate::render::view::Html;
use std::collections::BTreeSet;

impl<'a> PageContext<'a> {
    /// One entry for each product, in the given order.
    pub(crate) fn effects(
        &self,
        products: impl IntoIterator<Item = Id<Product>>,
    ) -> Result<Vec<Html>, Box<Diagnostic>> {
        let effect = |id| {
            // Pages of advisories and bulletins are at the same depth, so their links are the same.
            self.language.effect_cache.get_or_render(id, || {
                let days = self.change_days_of(id);
                let view = EffectView {
                    product: self.anchor(self.language.product(id), PageKind::Product(id)),
                    domestic: self.plan.catalog.products[id].domestic,
                    verdicts: self.scheduled_variants(days, |page| page.row_verdicts(id)),
                };
                self.render_part("effect.html", &view)
            })
        };
        products.into_iter().map(effect).collect()
    }

    /// The products that an advisory names: its targets in the order of its rulings, then its
    /// alternatives, in their own order even where a ruling names them too.
    pub(crate) fn named_products(&self, advisory: &'a Advisory) -> Vec<Id<Product>> {
        let listed = ListedAlternatives::of(self.language, advisory).products();
        let mut products = self.targeted_products(advisory);
        products.retain(|id| !listed.contains(id));
        products.extend(listed);
        products
    }

    /// The products on which an advisory rules, in the order of its rulings; of one ruling by name.
    pub(crate) fn targeted_products(&self, advisory: &Advisory) -> Vec<Id<Product>> {
        let mut seen = BTreeSet::new();
        let mut products = Vec::new();
        for ruling in &advisory.rulings {
            let mut targeted: Vec<_> = ruling
                .targets
                .iter()
                .flat_map(|target| self.reverse.products(self.plan.catalog, target))
                .filter(|id| seen.insert(*id))
                .collect();
            targeted.sort_by_key(|id| self.language.position(*id));
            products.extend(targeted);
        }
        products
    }
}
