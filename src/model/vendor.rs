//! Vendors, and the acts of law that advisories rest on.

use super::{Country, Id, Localized, Slug};

/// A vendor of products.
#[derive(Debug, Clone)]
pub struct Vendor {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// The country of its headquarters.
    pub country: Option<Id<Country>>,
}

/// An act of law.
#[derive(Debug, Clone)]
pub struct Legislation {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// A summary of its relevant content, in a line.
    pub summary: Localized,
    /// The URL of its text.
    pub url: Option<String>,
    /// The country whose law it is.
    pub jurisdiction: Option<Id<Country>>,
}
