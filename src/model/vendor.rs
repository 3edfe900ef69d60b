//! Vendors, and the legal bases of advisories.

use super::word::words;
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

/// A legal basis of advisories: an act of law, an order, a policy.
#[derive(Debug, Clone)]
pub struct Legislation {
    /// Its id.
    pub slug: Slug,
    /// Its kind.
    pub kind: BasisKind,
    /// Its name.
    pub name: Localized,
    /// A summary of its relevant content, in a line.
    pub summary: Localized,
    /// The URL of its text.
    pub url: Option<String>,
    /// The country whose law it is.
    pub jurisdiction: Option<Id<Country>>,
}

words! {
    /// The kinds of legal bases, in the order in which pages name them.
    #[derive(Default)]
    pub enum BasisKind {
        /// An act of a legislature.
        #[default]
        Law = "law",
        /// A rule that an authority made under a law.
        Regulation = "regulation",
        /// An order of a higher authority.
        Order = "order",
        /// An instruction to the bodies under an authority.
        Instruction = "instruction",
        /// A policy that a body has given itself.
        Policy = "policy",
        /// A contract with a vendor or between bodies.
        Contract = "contract",
        /// Guidance that a body has adopted.
        Guidance = "guidance",
    }
}

impl BasisKind {
    /// Whether it is law in the sense of schema.org's `Legislation`, so that it has a jurisdiction.
    pub fn is_law(self) -> bool {
        match self {
            Self::Law | Self::Regulation => true,
            Self::Order | Self::Instruction | Self::Policy | Self::Contract | Self::Guidance => {
                false
            }
        }
    }
}
