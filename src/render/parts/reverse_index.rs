//! What pages look up: worked out once, so that no page scans all records.

use crate::model::{Advisory, Audience, Catalog, Date, Id, Product, RulingId, Target};
use crate::plan::SitePlan;
use crate::render::parts::scheduled_variants;

/// The plan seen from the other side of its references.
pub(in crate::render) struct ReverseIndex {
    /// By product: the later days on which something changes that somebody is told of it.
    change_days: Vec<Vec<Date>>,
    /// By advisory: who acts on it, and with which of its relations.
    acts_on: Vec<Vec<(Id<Advisory>, usize)>>,
    /// By vendor: its products.
    products_of_vendor: Vec<Vec<Id<Product>>>,
    /// By product: the rulings that name it, and lift another.
    exempting_product: Vec<Vec<RulingId>>,
    /// By vendor: the same.
    exempting_vendor: Vec<Vec<RulingId>>,
    /// By audience: its direct parts.
    parts: Vec<Vec<Id<Audience>>>,
}

impl ReverseIndex {
    pub(in crate::render) fn new(plan: &SitePlan<'_>) -> Self {
        let catalog = plan.catalog;
        let mut index = Self {
            change_days: scheduled_variants::change_days(plan),
            acts_on: vec![Vec::new(); catalog.advisories.len()],
            products_of_vendor: vec![Vec::new(); catalog.vendors.len()],
            exempting_product: vec![Vec::new(); catalog.products.len()],
            exempting_vendor: vec![Vec::new(); catalog.vendors.len()],
            parts: vec![Vec::new(); catalog.audiences.len()],
        };
        index.add_products(catalog);
        index.add_advisories(catalog);
        for (part, audience) in catalog.audiences.iter() {
            for whole in &audience.parents {
                index.parts[whole.index()].push(part);
            }
        }
        index
    }

    fn add_products(&mut self, catalog: &Catalog) {
        for (id, product) in catalog.products.iter() {
            if let Some(vendor) = product.vendor {
                self.products_of_vendor[vendor.index()].push(id);
            }
        }
    }

    fn add_advisories(&mut self, catalog: &Catalog) {
        for (id, advisory) in catalog.advisories.iter() {
            for (place, relation) in advisory.relations.iter().enumerate() {
                self.acts_on[relation.target.advisory().index()].push((id, place));
            }
            for (ruling, record) in catalog.rulings(id) {
                if record.exempts.is_empty() {
                    continue;
                }
                for target in &record.targets {
                    let known = match target.target {
                        Target::Vendor(vendor) => &mut self.exempting_vendor[vendor.index()],
                        Target::Product(product) => &mut self.exempting_product[product.index()],
                        Target::Offering(offering) => {
                            &mut self.exempting_product[offering.product.index()]
                        }
                    };
                    if known.last() != Some(&ruling) {
                        known.push(ruling);
                    }
                }
            }
        }
    }

    /// The later days on which something changes that somebody is told of a product; none where
    /// pages stay on their day.
    pub(in crate::render) fn change_days(&self, product: Id<Product>) -> &[Date] {
        self.change_days
            .get(product.index())
            .map_or(&[], Vec::as_slice)
    }

    /// The advisories that act on one, with the place of the relation in them.
    pub(in crate::render) fn acts_on(&self, advisory: Id<Advisory>) -> &[(Id<Advisory>, usize)] {
        &self.acts_on[advisory.index()]
    }

    /// The products that a target names.
    pub(in crate::render) fn products(&self, target: Target) -> Vec<Id<Product>> {
        match target {
            Target::Vendor(vendor) => self.products_of_vendor[vendor.index()].clone(),
            Target::Product(product) => vec![product],
            Target::Offering(offering) => vec![offering.product],
        }
    }

    /// The rulings that name a product, itself or by its vendor, and lift another ruling.
    pub(in crate::render) fn exempting(
        &self,
        catalog: &Catalog,
        product: Id<Product>,
    ) -> impl Iterator<Item = RulingId> {
        let by_vendor = catalog.products[product]
            .vendor
            .map(|vendor| self.exempting_vendor[vendor.index()].as_slice())
            .unwrap_or_default();
        let own = &self.exempting_product[product.index()];
        own.iter().chain(by_vendor).copied()
    }

    /// The direct parts of an audience.
    pub(in crate::render) fn parts(&self, audience: Id<Audience>) -> &[Id<Audience>] {
        &self.parts[audience.index()]
    }
}
