//! Verdicts on software that is not on the list: rulings on its vendor, and on all products of the
//! vendor's country.

use super::publisher::CompanyName;
use crate::diagnostic::Diagnostics;
use crate::model::{Catalog, Id, Product, Slug, Table, Target, Vendor};
use crate::resolve::{self, Decisions};

/// The catalog with one more product for each vendor, which stands for all of its unlisted products.
pub(super) struct UnlistedProducts {
    pub(super) catalog: Catalog,
    pub(super) decisions: Decisions,
    /// By vendor: its names, and the product that stands for its unlisted ones.
    vendors: Vec<(Vec<CompanyName>, Id<Product>)>,
}

impl UnlistedProducts {
    /// `None` if no ruling is on a vendor or a country.
    pub(super) fn new(catalog: &Catalog) -> Option<Self> {
        let advisories = catalog.advisories.records().iter();
        let rulings = advisories.flat_map(|advisory| &advisory.rulings);
        let mut targets = rulings.flat_map(|ruling| &ruling.targets);
        let is_wide = |target: Target| matches!(target, Target::Vendor(_) | Target::Origin(_));
        if !targets.any(|target| is_wide(target.target)) {
            return None;
        }
        let last = catalog.products.records().last()?;
        let mut extended = catalog.clone();
        let mut products = catalog.products.records().to_vec();
        let first = products.len();
        products.extend(catalog.vendors.ids().map(|vendor| Product {
            slug: Slug::after(&last.slug, vendor.index()),
            vendor: Some(vendor),
            category: None,
            country: None,
            offerings: Vec::new(),
            ..last.clone()
        }));
        // The ids sort last, so the handles of all other products stay as they are.
        extended.products = Table::new(products);
        let others = extended.products.ids().skip(first);
        let vendors = catalog.vendors.records().iter().zip(others);
        let vendors = vendors
            .map(|(vendor, product)| (names(vendor), product))
            .collect();
        // Errors were reported for the catalog itself.
        let decisions = resolve::decisions(&extended, &mut Diagnostics::new());
        Some(Self {
            catalog: extended,
            decisions,
            vendors,
        })
    }

    /// The product that stands for the unlisted ones of a publisher, if the publisher is a known vendor.
    pub(super) fn of_publisher(&self, publisher: &str) -> Option<Id<Product>> {
        let publisher = CompanyName::of_publisher(publisher);
        let mut vendors = self.vendors.iter();
        let (_, product) = vendors.find(|(names, _)| publisher.is_any_of(names))?;
        Some(*product)
    }
}

fn names(vendor: &Vendor) -> Vec<CompanyName> {
    let names = vendor.name.iter().map(|(_, name)| name.as_str());
    names
        .chain([vendor.slug.as_str()])
        .map(CompanyName::new)
        .collect()
}
