//! An index of the names and identifiers of all products.

use rustc_hash::FxHashMap;

use super::identifiers::{self, ProductIdentifier};
use super::matching::MatchedBy;
use super::publisher::VendorNames;
use crate::locale::normalize;
use crate::model::{Catalog, Id, Product};

/// A product with a name or identifier, and how it was matched.
pub(super) type NamedProduct = (Id<Product>, MatchedBy);

/// The index of a catalog's products.
pub(super) struct ProductNames {
    names: FxHashMap<String, Vec<NamedProduct>>,
    identifiers: FxHashMap<ProductIdentifier, Vec<NamedProduct>>,
    /// The length of the longest name in bytes.
    max_length: usize,
    /// By product.
    vendors: Vec<VendorNames>,
}

impl ProductNames {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let products = &catalog.products;
        let mut index = Self {
            names: FxHashMap::default(),
            identifiers: FxHashMap::default(),
            max_length: 0,
            vendors: products
                .ids()
                .map(|id| VendorNames::new(catalog, id))
                .collect(),
        };
        for (id, product) in products.iter() {
            for (_, name) in product.name.iter() {
                index.add_name(name, id, MatchedBy::Name);
            }
            for alias in &product.aliases {
                index.add_name(alias, id, MatchedBy::Alias);
            }
            let known = &product.identifiers;
            for text in [&known.cpe, &known.purl].into_iter().flatten() {
                if let Some((identifier, _)) = identifiers::parse(text) {
                    index.add_identifier(identifier, id);
                }
            }
            for app in known.apps.iter().flat_map(|(_, names)| names) {
                // The id of an app may be a single word, such as that of a package manager.
                let app =
                    identifiers::app(app).unwrap_or(ProductIdentifier::App(app.to_lowercase()));
                index.add_identifier(app, id);
            }
        }
        index
    }

    /// The products with a normalized name.
    pub(super) fn of_name(&self, key: &str) -> &[NamedProduct] {
        // For a field of a million words this is called once per word, so skip hashing long keys.
        match key.len() <= self.max_length {
            true => self.names.get(key).map_or(&[], Vec::as_slice),
            false => &[],
        }
    }

    /// The products with an identifier.
    pub(super) fn of_identifier(&self, identifier: &ProductIdentifier) -> &[NamedProduct] {
        self.identifiers.get(identifier).map_or(&[], Vec::as_slice)
    }

    /// The vendor of a product.
    pub(super) fn vendor(&self, product: Id<Product>) -> &VendorNames {
        &self.vendors[product.index()]
    }

    fn add_name(&mut self, name: &str, product: Id<Product>, by: MatchedBy) {
        let key = normalize::key(name);
        if !key.is_empty() {
            self.max_length = self.max_length.max(key.len());
            insert(self.names.entry(key).or_default(), product, by);
        }
    }

    fn add_identifier(&mut self, identifier: ProductIdentifier, product: Id<Product>) {
        let by = match identifier {
            ProductIdentifier::Purl(_) => MatchedBy::Purl,
            ProductIdentifier::Cpe(..) => MatchedBy::Cpe,
            ProductIdentifier::App(_) => MatchedBy::App,
        };
        insert(self.identifiers.entry(identifier).or_default(), product, by);
    }
}

/// Adds a product once, though its name may be the same in several languages.
pub(super) fn insert(products: &mut Vec<NamedProduct>, product: Id<Product>, by: MatchedBy) {
    if !products.iter().any(|(known, _)| *known == product) {
        products.push((product, by));
    }
}
