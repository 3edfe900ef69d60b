//! One dated act of one issuer.

use super::word::words;
use super::{
    Date, Id, Involvement, Issuer, LanguageId, Legislation, Localized, Product, Record, Reference,
    Ruling, RulingId, Slug, Texts, Vulnerability,
};
use crate::diagnostic::Origin;

/// One dated act: rulings, relations to other acts, or both.
#[derive(Debug, Clone)]
pub struct Advisory {
    /// Its id and file name.
    pub slug: Slug,
    /// Who issued it.
    pub issuer: Id<Issuer>,
    /// How far it has come.
    pub status: AdvisoryStatus,
    /// Whether its rulings bind, or only advise.
    pub binding: bool,
    /// The language its text was written in.
    pub source_language: LanguageId,
    /// The day it was issued.
    pub issued: Date,
    /// Its first day in effect.
    pub effective_from: Date,
    /// Its last day in effect, if it names one.
    pub effective_until: Option<Date>,
    /// The day by which the issuer looks at it again.
    pub review_by: Option<Date>,
    /// Whether it may work on days before it was issued.
    pub retroactive: bool,
    /// What it does to other acts.
    pub relations: Vec<Relation>,
    /// The acts of law it rests on.
    pub legal_basis: Vec<Id<Legislation>>,
    /// How far it may be shown.
    pub distribution: Tlp,
    /// Its versions, as written.
    pub revisions: Vec<AdvisoryRevision>,
    /// Its rulings, as written.
    pub rulings: Vec<Ruling>,
    /// What to use instead.
    pub alternatives: Alternatives,
    /// Evidence; decides no verdict.
    pub vulnerabilities: Vec<Vulnerability>,
    /// Sources.
    pub references: Vec<Reference>,
    /// What the parties said or did.
    pub involvements: Vec<Involvement>,
    /// Its prose.
    pub texts: Texts,
    /// Where its id stands.
    pub origin: Origin,
    /// Where its dates stand.
    pub dates: DateOrigins,
    /// Whether it named a record that is itself broken, and was loaded without that reference:
    /// then checks for something absent say nothing.
    pub incomplete: bool,
}

impl Record for Advisory {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}

/// Where the dates of an advisory stand; its id, for those it does not give.
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
    /// How far an advisory has come (CSAF 2.0 §3.2.1.12.7). Only a final one binds.
    pub enum AdvisoryStatus {
        /// Being written.
        Draft = "draft",
        /// Published for comment; expected to change.
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

/// What one act does to another.
#[derive(Debug, Clone)]
pub struct Relation {
    /// The kind of act.
    pub kind: RelationKind,
    /// What it is done to.
    pub target: RelationTarget,
    /// Where the reference stands.
    pub origin: Origin,
}

words! {
    /// The five things an act can do to another.
    pub enum RelationKind {
        /// Replaces it.
        Supersedes = "supersedes",
        /// Takes single rulings out of it.
        Amends = "amends",
        /// Ends it.
        Revokes = "revokes",
        /// Declares it issued in error.
        Withdraws = "withdraws",
        /// Brings it back.
        Reinstates = "reinstates",
    }
}

impl RelationKind {
    /// Whether it ends whole advisories.
    pub fn ends_advisory(self) -> bool {
        match self {
            Self::Supersedes | Self::Revokes | Self::Withdraws => true,
            Self::Amends | Self::Reinstates => false,
        }
    }
}

/// What a relation points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelationTarget {
    /// A whole advisory.
    Advisory(Id<Advisory>),
    /// One ruling: only `amends` names one.
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

/// One version of an advisory.
#[derive(Debug, Clone)]
pub struct AdvisoryRevision {
    /// Its number, as written.
    pub number: String,
    /// Its day.
    pub date: Date,
    /// What changed.
    pub summary: Localized,
}

/// What to use instead, and in which order.
#[derive(Debug, Clone, Default)]
pub struct Alternatives {
    /// The keys to sort by, first first; after them the name in the reader's collation.
    pub order_by: Vec<AlternativeKey>,
    /// The listed products.
    pub items: Vec<Alternative>,
}

/// One listed alternative.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// The product.
    pub product: Id<Product>,
    /// The issuer's rank, 1 first; an item without one comes after all with one.
    pub rank: Option<u32>,
    /// Where the reference stands.
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
