//! Products that no advisory names.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Target;
use crate::plan::SitePlan;

/// Notes products that no ruling and no list of alternatives names.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    if !catalog.broken.is_empty() {
        return;
    }
    let mut products = BTreeSet::new();
    let mut wider = BTreeSet::new();
    for advisory in catalog.advisories.records() {
        let items = advisory.lists_of_alternatives();
        let items = items.flat_map(|list| &list.items);
        products.extend(items.map(|item| item.product));
        for target in advisory.rulings.iter().flat_map(|ruling| &ruling.targets) {
            match target.target {
                Target::Product(product) => _ = products.insert(product),
                Target::Offering(offering) => _ = products.insert(offering.product),
                target @ (Target::Vendor(_) | Target::Category(_) | Target::Origin(_)) => {
                    wider.insert(target);
                }
            }
        }
    }
    for (id, product) in catalog.products.iter() {
        if !products.contains(&id) && !wider.iter().any(|target| target.holds(catalog, id)) {
            diagnostics.push(Diagnostic::new(Code::ProductUnmentioned, &product.origin));
        }
    }
}
