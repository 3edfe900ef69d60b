//! A product and its offerings.

use super::{Category, Country, Date, Id, Issuer, Localized, Record, Slug, Vendor};
use crate::diagnostic::Origin;

/// A product that readers ask about.
#[derive(Debug, Clone)]
pub struct Product {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// Other names, in any script.
    pub aliases: Vec<String>,
    /// Who makes it; `None` only where the vendor's record is broken.
    pub vendor: Option<Id<Vendor>>,
    /// What it is for.
    pub category: Option<Id<Category>>,
    /// Where it comes from.
    pub country: Option<Id<Country>>,
    /// Whether it counts as domestic in procurement.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
    /// Names that machines know it by.
    pub identifiers: Identifiers,
    /// Its deployments and tenants.
    pub offerings: Vec<Offering>,
    /// Domains it needs, for the enforcement feeds.
    pub domains: Vec<String>,
    /// The day on which an editor last looked at its facts.
    pub last_checked: Option<Date>,
    /// Steps for those who have already scheduled a meeting.
    pub moving_away: Localized<Vec<String>>,
    /// A remark beside its name.
    pub note: Localized,
    /// Whether it was made up for a demonstration.
    pub fictional: bool,
    /// Where its id stands.
    pub origin: Origin,
}

impl Record for Product {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}

/// Names that machines know a product by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identifiers {
    /// CPE 2.3 formatted string.
    pub cpe: Option<String>,
    /// Package URL.
    pub purl: Option<String>,
    /// Platform -> names of apps, packages or programs.
    pub apps: Vec<(String, Vec<String>)>,
}

/// One deployment or tenant of a product.
#[derive(Debug, Clone)]
pub struct Offering {
    /// Its id within the product.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// Who runs it.
    pub operator: Operator,
    /// Its own domains.
    pub domains: Vec<String>,
}

/// Who runs an offering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// The product's vendor.
    Vendor,
    /// A body of government.
    Issuer(Id<Issuer>),
}

/// Points at one offering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferingId {
    /// Its product.
    pub product: Id<Product>,
    /// Its place among the product's offerings, from 0.
    pub index: u16,
}
