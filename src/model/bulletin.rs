//! A security bulletin: prose with facts in its head.

use super::word::words;
use super::{
    Advisory, Audience, Date, Id, Issuer, Localized, Product, Record, Slug, Texts, Vulnerability,
};
use crate::diagnostic::Origin;

/// A security bulletin. It decides no verdict; labels beside it are drawn from advisories.
#[derive(Debug, Clone)]
pub struct Bulletin {
    /// Its id and file name.
    pub slug: Slug,
    /// Who issued it.
    pub issuer: Id<Issuer>,
    /// What kind it is.
    pub kind: BulletinKind,
    /// The day it was issued.
    pub issued: Date,
    /// The last day on which it is news.
    pub expires: Option<Date>,
    /// How severe the matter is.
    pub severity: Option<CvssSeverity>,
    /// The vulnerabilities it is about.
    pub vulnerabilities: Vec<Vulnerability>,
    /// The one thing to do.
    pub action: Localized,
    /// The products it is about.
    pub products: Vec<Id<Product>>,
    /// Whom it is for.
    pub audiences: Vec<Id<Audience>>,
    /// The advisories it goes with.
    pub advisories: Vec<Id<Advisory>>,
    /// Its prose.
    pub texts: Texts,
    /// Where its id stands.
    pub origin: Origin,
}

impl Record for Bulletin {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}

words! {
    /// The kinds of bulletins.
    pub enum BulletinKind {
        /// A flaw in a product.
        Vulnerability = "vulnerability",
        /// Something that happened.
        Incident = "incident",
        /// How to do something safely.
        Howto = "howto",
        /// Questions and answers.
        Faq = "faq",
        /// Anything else worth telling.
        Notice = "notice",
    }

    /// Severity as a word: the qualitative scale of CVSS 3.1 §5.
    pub enum CvssSeverity {
        /// CVSS 0.1 to 3.9.
        Low = "low",
        /// CVSS 4.0 to 6.9.
        Medium = "medium",
        /// CVSS 7.0 to 8.9.
        High = "high",
        /// CVSS 9.0 to 10.0.
        Critical = "critical",
    }
}
