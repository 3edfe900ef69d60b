//! One dated act of one issuer.

use super::word::words;
use super::{
    Date, Duty, Id, Involvement, Issuer, LanguageId, Legislation, Localized, OfferingId, Product,
    Reference, Ruling, RulingId, Slug, Texts, Vulnerability,
};
use crate::diagnostic::Origin;

/// One dated act: rulings, relations to other acts, or both.
#[derive(Debug, Clone)]
pub struct Advisory {
    /// Its id and file name.
    pub slug: Slug,
    /// Its issuer, whose authority it has.
    pub issuer: Id<Issuer>,
    /// The issuers that issued it together with the first, as written.
    pub jointly_with: Vec<Id<Issuer>>,
    /// Its status.
    pub status: AdvisoryStatus,
    /// Whether its rulings bind, where they do not say it themselves; otherwise they only advise.
    pub binding: bool,
    /// The language of its source text.
    pub source_language: LanguageId,
    /// The day it was issued.
    pub issued: Date,
    /// The first day on which it has effect.
    pub effective_from: Date,
    /// The last day on which it has effect, if it has an end.
    pub effective_until: Option<Date>,
    /// The day by which the issuer reviews it.
    pub review_by: Option<Date>,
    /// Whether it may have effect on days before its issue.
    pub retroactive: bool,
    /// Its effects on other acts.
    pub relations: Vec<Relation>,
    /// Its legal bases: laws, orders, policies.
    pub legal_basis: Vec<Id<Legislation>>,
    /// Its confidentiality.
    pub distribution: Tlp,
    /// Its revisions, as written.
    pub revisions: Vec<AdvisoryRevision>,
    /// Its rulings, as written.
    pub rulings: Vec<Ruling>,
    /// Its duties, as written.
    pub duties: Vec<Duty>,
    /// The products to use instead, for rulings that have no list of their own.
    pub alternatives: Alternatives,
    /// Evidence, without effect on verdicts.
    pub vulnerabilities: Vec<Vulnerability>,
    /// Sources.
    pub references: Vec<Reference>,
    /// The actions of the parties.
    pub involvements: Vec<Involvement>,
    /// Its texts.
    pub texts: Texts,
    /// The position of its id.
    pub origin: Origin,
    /// The positions of its dates.
    pub dates: DateOrigins,
    /// Whether it was loaded without a reference to a broken record. Checks for something absent skip
    /// it then.
    pub incomplete: bool,
}

impl Advisory {
    /// Its issuer, then the joint issuers.
    pub fn issuers(&self) -> impl Iterator<Item = Id<Issuer>> {
        std::iter::once(self.issuer).chain(self.jointly_with.iter().copied())
    }

    /// The alternatives to the targets of one of its rulings: the ruling's own list, else that of the
    /// advisory.
    pub fn alternatives_to<'a>(&'a self, ruling: &'a Ruling) -> &'a Alternatives {
        ruling.alternatives.as_deref().unwrap_or(&self.alternatives)
    }

    /// Its list of alternatives, then those of its rulings.
    pub fn lists_of_alternatives(&self) -> impl Iterator<Item = &Alternatives> {
        let own = self.rulings.iter();
        let own = own.filter_map(|ruling| ruling.alternatives.as_deref());
        std::iter::once(&self.alternatives).chain(own)
    }
}

/// The positions of the dates of an advisory. A date that is missing has the position of the id.
#[derive(Debug, Clone)]
pub struct DateOrigins {
    /// `issued`.
    pub issued: Origin,
    /// `effective_from`.
    pub from: Origin,
    /// `effective_until`.
    pub until: Origin,
    /// `review_by`.
    pub review: Origin,
}

words! {
    /// The status of an advisory (CSAF 2.0 §3.2.1.12.7). A draft decides nothing.
    pub enum AdvisoryStatus {
        /// Being written.
        Draft = "draft",
        /// In force, but provisional: expected to change.
        Interim = "interim",
        /// Issued.
        Final = "final",
    }

    /// Traffic Light Protocol 1.0, the labels of CSAF 2.0 §3.2.1.5.2.1; later is more confidential.
    #[derive(Default)]
    pub enum Tlp {
        /// No limit on disclosure; `CLEAR` is the name in TLP 2.0.
        #[default]
        White = "WHITE" | "CLEAR",
        /// Limited to the community.
        Green = "GREEN",
        /// Limited to the recipients' organisations.
        Amber = "AMBER",
        /// For the named recipients only.
        Red = "RED",
    }
}

/// An effect of one act on another.
#[derive(Debug, Clone)]
pub struct Relation {
    /// The kind of act.
    pub kind: RelationKind,
    /// The act or ruling it affects.
    pub target: RelationTarget,
    /// The position of the reference.
    pub origin: Origin,
}

words! {
    /// The effects an act can have on another.
    pub enum RelationKind {
        /// Replaces it.
        Supersedes = "supersedes",
        /// Removes single rulings from it.
        Amends = "amends",
        /// Ends it.
        Revokes = "revokes",
        /// Declares it issued in error.
        Withdraws = "withdraws",
        /// Brings it back.
        Reinstates = "reinstates",
        /// Keeps it out of force for as long as the act itself is in force.
        Suspends = "suspends",
    }
}

impl RelationKind {
    /// Whether it ends whole advisories.
    pub fn ends_advisory(self) -> bool {
        match self {
            Self::Supersedes | Self::Revokes | Self::Withdraws => true,
            Self::Amends | Self::Reinstates | Self::Suspends => false,
        }
    }
}

/// The target of a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelationTarget {
    /// A whole advisory.
    Advisory(Id<Advisory>),
    /// One ruling, for `amends` and `suspends` alone.
    Ruling(RulingId),
}

impl RelationTarget {
    /// The advisory that is altered.
    pub fn advisory(self) -> Id<Advisory> {
        match self {
            Self::Advisory(advisory) => advisory,
            Self::Ruling(ruling) => ruling.advisory,
        }
    }
}

/// One revision of an advisory.
#[derive(Debug, Clone)]
pub struct AdvisoryRevision {
    /// Its number, as written.
    pub number: String,
    /// Its day.
    pub date: Date,
    /// The change.
    pub summary: Localized,
}

/// The products to use instead, and their order.
#[derive(Debug, Clone, Default)]
pub struct Alternatives {
    /// The sort keys, the most significant first; after them the name in the reader's collation. Where
    /// the author gives none, the rank if any product has one.
    pub order_by: Vec<AlternativeKey>,
    /// The listed products and offerings.
    pub items: Vec<Alternative>,
    /// The reason why the list is empty on purpose; empty otherwise.
    pub none: Localized,
}

impl Alternatives {
    /// Whether the list is empty on purpose.
    pub fn is_none_on_purpose(&self) -> bool {
        self.items.is_empty() && self.none.iter().next().is_some()
    }
}

/// One listed alternative.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// The product.
    pub product: Id<Product>,
    /// One offering of the product; `None` for the product itself.
    pub offering: Option<OfferingId>,
    /// The issuer's rank, from 1 for the first; an item without one comes after all that have one.
    pub rank: Option<u32>,
    /// The position of the reference.
    pub origin: Origin,
}

words! {
    /// A key by which alternatives are ordered.
    pub enum AlternativeKey {
        /// Domestic products first.
        Domestic = "domestic",
        /// Products on a government framework contract first.
        FrameworkContract = "framework_contract",
        /// By the issuer's rank.
        Rank = "rank",
    }
}
