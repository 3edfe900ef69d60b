//! Reverse references, computed once so that no page scans all records.

use super::scheduled_variants;
use crate::model::{
    Advisory, Audience, Catalog, Date, Id, Product, RulingId, RulingTarget, Target,
};
use crate::plan::{SitePlan, is_bound};
use std::collections::BTreeMap;

/// Records by the records that refer to them.
pub(crate) struct ReverseIndex {
    /// By product: the later days on which an answer about it changes.
    change_days: Vec<Vec<Date>>,
    /// By advisory: the advisories that act on it, each with the index of the relation in it.
    acts_on: Vec<Vec<(Id<Advisory>, usize)>>,
    /// By vendor, category and country of origin: its products.
    held_products: BTreeMap<Target, Vec<Id<Product>>>,
    /// By target (for an offering, its product): the rulings that exempt it from another ruling.
    exempting: BTreeMap<Target, Vec<RulingId>>,
    /// By product: the rulings on it that no reader audience's answers hold.
    rulings_without_reader: Vec<Vec<RulingId>>,
    /// The advisories that are suspended on some day, or have a ruling that is.
    suspended: Vec<Id<Advisory>>,
    /// By audience: its direct parts.
    parts: Vec<Vec<Id<Audience>>>,
    /// By audience: the open duties of it and its parts, the soonest first, each as its advisory and its index
    /// there.
    open_duties: Vec<Vec<(Id<Advisory>, usize)>>,
}

impl ReverseIndex {
    pub(crate) fn new(plan: &SitePlan<'_>) -> Self {
        let catalog = plan.catalog;
        let mut index = Self {
            change_days: scheduled_variants::change_days(plan),
            acts_on: vec![Vec::new(); catalog.advisories.len()],
            held_products: BTreeMap::new(),
            exempting: BTreeMap::new(),
            rulings_without_reader: vec![Vec::new(); catalog.products.len()],
            suspended: Vec::new(),
            parts: vec![Vec::new(); catalog.audiences.len()],
            open_duties: open_duties(plan),
        };
        for (part, audience) in catalog.audiences.iter() {
            for whole in &audience.parents {
                index.parts[whole.index()].push(part);
            }
        }
        for id in catalog.products.ids() {
            for target in wider_targets(catalog, id) {
                index.held_products.entry(target).or_default().push(id);
            }
        }
        for (id, advisory) in catalog.advisories.iter() {
            if !plan.decisions.force().suspensions(id).is_empty() {
                index.suspended.push(id);
            }
            for (relation_index, relation) in advisory.relations.iter().enumerate() {
                let acted_on = relation.target.advisory();
                index.acts_on[acted_on.index()].push((id, relation_index));
            }
            for (ruling, record) in catalog.rulings(id) {
                for target in record.targets.iter().filter(|_| !record.exempts.is_empty()) {
                    let mut target = target.target;
                    if let Target::Offering(offering) = target {
                        target = Target::Product(offering.product);
                    }
                    let exempting = index.exempting.entry(target).or_default();
                    if exempting.last() != Some(&ruling) {
                        exempting.push(ruling);
                    }
                }
            }
        }
        for (ruling, record) in plan.rulings_without_reader() {
            let targets = record.targets.iter();
            let products: Vec<_> = targets
                .flat_map(|target| index.products(catalog, target))
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

    /// The later days on which an answer about a product changes.
    pub(crate) fn change_days(&self, product: Id<Product>) -> &[Date] {
        self.change_days
            .get(product.index())
            .map_or(&[], Vec::as_slice)
    }

    /// The advisories that act on an advisory, each with the index of the relation in it.
    pub(crate) fn acts_on(&self, advisory: Id<Advisory>) -> &[(Id<Advisory>, usize)] {
        &self.acts_on[advisory.index()]
    }

    /// The products that a target reaches.
    pub(crate) fn products(&self, catalog: &Catalog, target: &RulingTarget) -> Vec<Id<Product>> {
        let mut products = match target.target {
            Target::Product(product) => vec![product],
            Target::Offering(offering) => vec![offering.product],
            wider @ (Target::Vendor(_) | Target::Category(_) | Target::Origin(_)) => {
                self.held_products.get(&wider).cloned().unwrap_or_default()
            }
        };
        products.retain(|product| target.is_on(catalog, *product));
        products
    }

    /// The rulings that reach a product and exempt it from another ruling.
    pub(crate) fn exempting(
        &self,
        catalog: &Catalog,
        product: Id<Product>,
    ) -> impl Iterator<Item = RulingId> {
        let targets = std::iter::once(Target::Product(product));
        let targets = targets.chain(wider_targets(catalog, product));
        let exempting = targets.filter_map(|target| self.exempting.get(&target));
        exempting.flatten().copied()
    }

    /// The rulings on a product, in force on the plan's day or later, that reach no reader audience
    /// and no part of one.
    pub(crate) fn rulings_without_reader(&self, product: Id<Product>) -> &[RulingId] {
        &self.rulings_without_reader[product.index()]
    }

    /// The advisories that are suspended on some day, or have a ruling that is.
    pub(crate) fn suspended_advisories(&self) -> &[Id<Advisory>] {
        &self.suspended
    }

    /// The open duties of an audience and its parts, the soonest first.
    pub(crate) fn open_duties(&self, audience: Id<Audience>) -> &[(Id<Advisory>, usize)] {
        &self.open_duties[audience.index()]
    }

    /// The direct parts of an audience.
    pub(crate) fn parts(&self, audience: Id<Audience>) -> &[Id<Audience>] {
        &self.parts[audience.index()]
    }
}

/// The targets that contain a product among others.
fn wider_targets(catalog: &Catalog, product: Id<Product>) -> impl Iterator<Item = Target> + use<> {
    let record = &catalog.products[product];
    let vendor = record.vendor.map(Target::Vendor);
    let category = record.category.map(Target::Category);
    let origin = catalog.country_of(product).map(Target::Origin);
    [vendor, category, origin].into_iter().flatten()
}

/// By audience, the duties of it and its parts that are open on the plan's day.
fn open_duties(plan: &SitePlan<'_>) -> Vec<Vec<(Id<Advisory>, usize)>> {
    let catalog = plan.catalog;
    let scopes = plan.decisions.scopes();
    let mut open = vec![Vec::new(); catalog.audiences.len()];
    for (id, advisory) in catalog.advisories.iter() {
        let current = plan.open_duties(id);
        for (index, duty) in advisory.duties.iter().enumerate() {
            if !current.iter().any(|other| std::ptr::eq(*other, duty)) {
                continue;
            }
            let audiences = catalog.audiences.ids();
            let bound: Vec<_> = audiences
                .filter(|audience| is_bound(scopes, duty, *audience))
                .collect();
            for audience in catalog.audiences.ids() {
                let mut bound = bound.iter();
                if bound.any(|part| scopes.is_part_of(*part, audience)) {
                    open[audience.index()].push((duty.by, id, index));
                }
            }
        }
    }
    let sorted = |mut duties: Vec<(Date, Id<Advisory>, usize)>| {
        duties.sort_unstable();
        let soonest = duties.into_iter();
        soonest.map(|(_, id, index)| (id, index)).collect()
    };
    open.into_iter().map(sorted).collect()
}
