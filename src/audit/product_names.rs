//! Every name of every product, folded.

use rustc_hash::FxHashMap;

use super::identifiers::{self, ProductIdentifier};
use super::matching::MatchedBy;
use super::normalize;
use super::publisher::VendorNames;
use crate::model::{Catalog, Id, Product};

/// A product that a name can mean.
pub(super) type NamedProduct = (Id<Product>, MatchedBy);

/// The names of a catalog's products.
pub(super) struct ProductNames {
    names: FxHashMap<String, Vec<NamedProduct>>,
    identifiers: FxHashMap<ProductIdentifier, Vec<NamedProduct>>,
    /// Bytes of the longest name.
    longest: usize,
    /// By product.
    makers: Vec<VendorNames>,
}

impl ProductNames {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let mut found = Self {
            names: FxHashMap::default(),
            identifiers: FxHashMap::default(),
            longest: 0,
            makers: Vec::with_capacity(catalog.products.len()),
        };
        for (id, product) in catalog.products.iter() {
            found.makers.push(VendorNames::new(catalog, id));
            for (_, name) in product.name.iter() {
                found.add(normalize::key(name), id, MatchedBy::Name);
            }
            for alias in &product.aliases {
                found.add(normalize::key(alias), id, MatchedBy::Alias);
            }
            let known = &product.identifiers;
            for text in [&known.cpe, &known.purl].into_iter().flatten() {
                if let Some((identifier, _)) = identifiers::read(text) {
                    found.identify(identifier, id);
                }
            }
            for app in known.apps.iter().flat_map(|(_, names)| names) {
                // An app's id may be a bare word, such as one of a package manager.
                let app =
                    identifiers::app(app).unwrap_or(ProductIdentifier::App(app.to_lowercase()));
                found.identify(app, id);
            }
        }
        found
    }

    /// The products of a folded name.
    pub(super) fn of_name(&self, key: &str) -> &[NamedProduct] {
        // A field of a million words is asked about once a word, so what is too long must cost
        // nothing.
        match key.len() <= self.longest {
            true => self.names.get(key).map_or(&[], Vec::as_slice),
            false => &[],
        }
    }

    /// The products of an identifier.
    pub(super) fn of_identifier(&self, identifier: &ProductIdentifier) -> &[NamedProduct] {
        self.identifiers.get(identifier).map_or(&[], Vec::as_slice)
    }

    /// Who makes a product.
    pub(super) fn maker(&self, product: Id<Product>) -> &VendorNames {
        &self.makers[product.index()]
    }

    fn add(&mut self, key: String, product: Id<Product>, by: MatchedBy) {
        if !key.is_empty() {
            self.longest = self.longest.max(key.len());
            insert(self.names.entry(key).or_default(), product, by);
        }
    }

    fn identify(&mut self, identifier: ProductIdentifier, product: Id<Product>) {
        let by = match identifier {
            ProductIdentifier::Purl(_) => MatchedBy::Purl,
            ProductIdentifier::Cpe(..) => MatchedBy::Cpe,
            ProductIdentifier::App(_) => MatchedBy::App,
        };
        insert(self.identifiers.entry(identifier).or_default(), product, by);
    }
}

/// A product has a name once, whatever the number of languages in which it is the same.
fn insert(list: &mut Vec<NamedProduct>, product: Id<Product>, by: MatchedBy) {
    if !list.iter().any(|(known, _)| *known == product) {
        list.push((product, by));
    }
}
