//! Who makes products, and the law that advisories rest on.

use super::{Country, Id, Localized, Record, Slug};

/// A maker of products.
#[derive(Debug, Clone)]
pub struct Vendor {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// Where it has its seat.
    pub country: Option<Id<Country>>,
}

impl Record for Vendor {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}

/// An act of law.
#[derive(Debug, Clone)]
pub struct Legislation {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// What it says on the matter, in a line.
    pub summary: Localized,
    /// Its text on the web.
    pub url: Option<String>,
    /// The country whose law it is.
    pub jurisdiction: Option<Id<Country>>,
}

impl Record for Legislation {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}
