//! Reverse references, computed once so that no page scans all records.

use super::scheduled_variants;
use crate::model::{Advisory, Audience, Catalog, Date, Id, Product, RulingId, Target};
use crate::plan::SitePlan;

/// Records by the records that refer to them.
pub(crate) struct ReverseIndex {
    /// By product: the later days on which an answer about it changes.
    change_days: Vec<Vec<Date>>,
    /// By advisory: the advisories that act on it, each with the index of the relation in it.
    acts_on: Vec<Vec<(Id<Advisory>, usize)>>,
    /// By vendor: its products.
    products_of_vendor: Vec<Vec<Id<Product>>>,
    /// By product: the rulings that name it and exempt it from another ruling.
    exempting_product: Vec<Vec<RulingId>>,
    /// By vendor: the same.
    exempting_vendor: Vec<Vec<RulingId>>,
    /// By product: the rulings on it that no reader audience's answers hold.
    rulings_without_reader: Vec<Vec<RulingId>>,
    /// By audience: its direct parts.
    parts: Vec<Vec<Id<Audience>>>,
}

impl ReverseIndex {
    pub(crate) fn new(plan: &SitePlan<'_>) -> Self {
        let catalog = plan.catalog;
        let mut index = Self {
            change_days: scheduled_variants::change_days(plan),
            acts_on: vec![Vec::new(); catalog.advisories.len()],
            products_of_vendor: vec![Vec::new(); catalog.vendors.len()],
            exempting_product: vec![Vec::new(); catalog.products.len()],
            exempting_vendor: vec![Vec::new(); catalog.vendors.len()],
            rulings_without_reader: vec![Vec::new(); catalog.products.len()],
            parts: vec![Vec::new(); catalog.audiences.len()],
        };
        for (part, audience) in catalog.audiences.iter() {
            for whole in &audience.parents {
                index.parts[whole.index()].push(part);
            }
        }
        for (id, product) in catalog.products.iter() {
            if let Some(vendor) = product.vendor {
                index.products_of_vendor[vendor.index()].push(id);
            }
        }
        for (id, advisory) in catalog.advisories.iter() {
            for (relation_index, relation) in advisory.relations.iter().enumerate() {
                let acted_on = relation.target.advisory();
                index.acts_on[acted_on.index()].push((id, relation_index));
            }
            for (ruling, record) in catalog.rulings(id) {
                for target in record.targets.iter().filter(|_| !record.exempts.is_empty()) {
                    let exempting = match target.target {
                        Target::Vendor(id) => &mut index.exempting_vendor[id.index()],
                        Target::Product(id) => &mut index.exempting_product[id.index()],
                        Target::Offering(id) => &mut index.exempting_product[id.product.index()],
                    };
                    if exempting.last() != Some(&ruling) {
                        exempting.push(ruling);
                    }
                }
            }
        }
        for (ruling, record) in plan.rulings_without_reader() {
            let targets = record.targets.iter();
            let products: Vec<_> = targets
                .flat_map(|target| index.products(target.target))
                .collect();
            for product in products {
                let rulings = &mut index.rulings_without_reader[product.index()];
                if rulings.last() != Some(&ruling) {
                    rulings.push(ruling);
                }
            }
        }
        index
    }

    /// The later days on which an answer about a product changes; none where pages are pinned.
    pub(crate) fn change_days(&self, product: Id<Product>) -> &[Date] {
        self.change_days
            .get(product.index())
            .map_or(&[], Vec::as_slice)
    }

    /// The advisories that act on an advisory, each with the index of the relation in it.
    pub(crate) fn acts_on(&self, advisory: Id<Advisory>) -> &[(Id<Advisory>, usize)] {
        &self.acts_on[advisory.index()]
    }

    /// The products that a target names.
    pub(crate) fn products(&self, target: Target) -> Vec<Id<Product>> {
        match target {
            Target::Vendor(vendor) => self.products_of_vendor[vendor.index()].clone(),
            Target::Product(product) => vec![product],
            Target::Offering(offering) => vec![offering.product],
        }
    }

    /// The rulings that name a product or its vendor and exempt it from another ruling.
    pub(crate) fn exempting(
        &self,
        catalog: &Catalog,
        product: Id<Product>,
    ) -> impl Iterator<Item = RulingId> {
        let vendor = catalog.products[product].vendor;
        let by_vendor = vendor
            .into_iter()
            .flat_map(|id| &self.exempting_vendor[id.index()]);
        let own = &self.exempting_product[product.index()];
        own.iter().chain(by_vendor).copied()
    }

    /// The rulings on a product, in force on the plan's day or later, that reach no reader audience
    /// and no part of one.
    pub(crate) fn rulings_without_reader(&self, product: Id<Product>) -> &[RulingId] {
        &self.rulings_without_reader[product.index()]
    }

    /// The direct parts of an audience.
    pub(crate) fn parts(&self, audience: Id<Audience>) -> &[Id<Audience>] {
        &self.parts[audience.index()]
    }
}
