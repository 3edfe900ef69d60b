//! Security bulletins: prose with front matter.

use super::word::words;
use super::{Advisory, Audience, Date, Id, Issuer, Localized, Product, Slug, Texts, Vulnerability};
use crate::diagnostic::Origin;

/// A security bulletin. It has no effect on verdicts; labels beside it come from advisories.
#[derive(Debug, Clone)]
pub struct Bulletin {
    /// Its id and file name.
    pub slug: Slug,
    /// Its issuer.
    pub issuer: Id<Issuer>,
    /// Its kind.
    pub kind: BulletinKind,
    /// The day it was issued.
    pub issued: Date,
    /// The last day on which it is current.
    pub expires: Option<Date>,
    /// The severity of its subject.
    pub severity: Option<CvssSeverity>,
    /// The vulnerabilities it is about.
    pub vulnerabilities: Vec<Vulnerability>,
    /// The one action it asks for.
    pub action: Localized,
    /// The products it is about.
    pub products: Vec<Id<Product>>,
    /// Its audiences.
    pub audiences: Vec<Id<Audience>>,
    /// The related advisories.
    pub advisories: Vec<Id<Advisory>>,
    /// Its texts.
    pub texts: Texts,
    /// The position of its id.
    pub origin: Origin,
}

words! {
    /// The kinds of bulletins.
    pub enum BulletinKind {
        /// A flaw in a product.
        Vulnerability = "vulnerability",
        /// An incident.
        Incident = "incident",
        /// Instructions for a safe procedure.
        Howto = "howto",
        /// Questions and answers.
        Faq = "faq",
        /// Other news.
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
