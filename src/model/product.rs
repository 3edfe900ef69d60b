//! A product and its offerings.

use super::{Category, Country, Date, Id, Issuer, Localized, Slug, Vendor};
use crate::diagnostic::Origin;

/// A product.
#[derive(Debug, Clone)]
pub struct Product {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// Other names, in any script.
    pub aliases: Vec<String>,
    /// Its vendor; `None` only where the vendor's record is broken.
    pub vendor: Option<Id<Vendor>>,
    /// Its category.
    pub category: Option<Id<Category>>,
    /// Its country of origin.
    pub country: Option<Id<Country>>,
    /// Whether it counts as domestic in procurement.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
    /// Its machine-readable identifiers.
    pub identifiers: Identifiers,
    /// Its deployments and tenants.
    pub offerings: Vec<Offering>,
    /// Domains it needs, for the enforcement feeds.
    pub domains: Vec<String>,
    /// The URL of its own website.
    pub website: Option<String>,
    /// The URL of instructions for its use, by the language they are written in.
    pub guide: Localized,
    /// The day on which an editor last checked its facts.
    pub last_checked: Option<Date>,
    /// Steps for readers who have already scheduled a meeting.
    pub moving_away: Localized<Vec<String>>,
    /// A remark beside its name.
    pub note: Localized,
    /// Whether it is fictional, for a demonstration.
    pub fictional: bool,
    /// The position of its id.
    pub origin: Origin,
}

/// The machine-readable identifiers of a product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identifiers {
    /// CPE 2.3 formatted string.
    pub cpe: Option<String>,
    /// Package URL.
    pub purl: Option<String>,
    /// By platform: the names of apps, packages or programs.
    pub apps: Vec<(String, Vec<String>)>,
}

/// One deployment or tenant of a product.
#[derive(Debug, Clone)]
pub struct Offering {
    /// Its id within the product.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// Its operator.
    pub operator: Operator,
    /// Its own domains.
    pub domains: Vec<String>,
}

/// The operator of an offering.
#[derive(Debug, Clone)]
pub enum Operator {
    /// The product's vendor.
    Vendor,
    /// Another vendor.
    OtherVendor(Id<Vendor>),
    /// An issuer.
    Issuer(Id<Issuer>),
    /// Another operator, by name; never empty.
    Name(Localized),
}

/// The handle of an offering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferingId {
    /// Its product.
    pub product: Id<Product>,
    /// Its index in the product, from 0.
    pub index: u16,
}
