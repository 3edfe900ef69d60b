//! Evidence, without effect on verdicts: vulnerabilities, references, involvements of parties.

use super::word::words;
use super::{Catalog, Date, Id, Issuer, Localized, Product, Target, Vendor, VersionRange};

/// A published vulnerability.
#[derive(Debug, Clone)]
pub struct Vulnerability {
    /// The CVE number, such as `CVE-2020-11500`.
    pub cve: Option<String>,
    /// CVSS vectors, which are valid.
    pub cvss: Vec<CvssScore>,
    /// The affected versions of products.
    pub affected: Vec<Affected>,
}

/// A CVSS vector with the base score the standard derives from it.
#[derive(Debug, Clone, PartialEq)]
pub struct CvssScore {
    /// The vector, such as `CVSS:3.1/AV:N/...`.
    pub vector: String,
    /// The base score in tenths, 0 to 100.
    pub tenths: u8,
    /// The version of the standard, such as `3.1`.
    pub version: &'static str,
}

/// The versions of a product that have a vulnerability.
#[derive(Debug, Clone)]
pub struct Affected {
    /// The product.
    pub product: Id<Product>,
    /// Its versions.
    pub versions: VersionRange,
}

/// A source.
#[derive(Debug, Clone)]
pub struct Reference {
    /// Its kind.
    pub kind: ReferenceKind,
    /// Its title.
    pub title: Localized,
    /// Its URL, with `http` or `https`.
    pub url: Option<String>,
    /// A copy in `content/files/`: the name of an [`Attachment`](super::Attachment).
    pub file: Option<String>,
    /// Its publisher.
    pub publisher: Option<String>,
    /// The date of publication.
    pub date: Option<Date>,
    /// What it is about; empty where it is about the advisory as a whole.
    pub about: Vec<Target>,
}

impl Reference {
    /// Whether it concerns a product: it is about the product, a wider target or one of its offerings, or
    /// about the advisory as a whole.
    pub fn concerns(&self, catalog: &Catalog, product: Id<Product>) -> bool {
        let mut about = self.about.iter();
        self.about.is_empty() || about.any(|target| target.is_on(catalog, product))
    }
}

words! {
    /// The kinds of sources.
    pub enum ReferenceKind {
        /// The issuer's own document.
        Original = "original",
        /// Research and proof.
        Evidence = "evidence",
        /// A report of the press.
        Press = "press",
        /// A text of law.
        Law = "law",
    }
}

/// The action of a party (CSAF 2.0 §3.2.3.6).
#[derive(Debug, Clone)]
pub struct Involvement {
    /// The party.
    pub party: Party,
    /// Its status.
    pub status: InvolvementStatus,
    /// Its date.
    pub date: Option<Date>,
    /// The statement of the party.
    pub statement: Localized,
}

/// An involved party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// A vendor.
    Vendor(Id<Vendor>),
    /// An issuer.
    Issuer(Id<Issuer>),
}

words! {
    /// The states of CSAF 2.0 §3.2.3.6.4.
    pub enum InvolvementStatus {
        /// The party regards its work as done.
        Completed = "completed",
        /// The party was written to.
        ContactAttempted = "contact_attempted",
        /// The party disputes the matter.
        Disputed = "disputed",
        /// The party is working on it.
        InProgress = "in_progress",
        /// The party was not asked.
        NotContacted = "not_contacted",
        /// The party has not decided.
        Open = "open",
    }
}
