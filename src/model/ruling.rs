//! Rulings: targets x audiences x activities -> verdict.

use super::word::words;
use super::{
    Activities, Advisory, Alternatives, Audience, Catalog, Category, Condition, Country, Date,
    ExceptionOnApplication, Id, OfferingId, Product, Reason, Slug, Vendor, Verdict, VersionRange,
    Wording,
};
use crate::diagnostic::Origin;

/// The handle of a ruling, which files write as `ADVISORY#ruling`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RulingId {
    /// Its advisory.
    pub advisory: Id<Advisory>,
    /// Its index in the advisory, from 0.
    pub index: u16,
}

/// One ruling of an advisory.
#[derive(Debug, Clone)]
pub struct Ruling {
    /// Its id within the advisory.
    pub slug: Slug,
    /// Its targets; never empty unless they are broken.
    pub targets: Vec<RulingTarget>,
    /// The audiences it reaches, with all their parts.
    pub include: Vec<Id<Audience>>,
    /// The audiences it does not reach, with all their parts, whichever way leads to an included one.
    pub exclude: Vec<Id<Audience>>,
    /// Its activities.
    pub activities: Activities,
    /// Its verdict.
    pub verdict: VerdictTerms,
    /// Whether it binds; otherwise it is advice.
    pub binding: bool,
    /// Its own first day, if it begins later than its advisory.
    pub effective_from: Option<Date>,
    /// Its own last day, if it ends before its advisory.
    pub effective_until: Option<Date>,
    /// The rulings it lifts inside its own scope while it is in force.
    pub exempts: Vec<Exemption>,
    /// The products to use instead; `None` for those of its advisory.
    pub alternatives: Option<Box<Alternatives>>,
    /// The exceptions from it that are granted on application.
    pub exceptions: Vec<ExceptionOnApplication>,
    /// The wording of the issuer.
    pub wording: Wording,
    /// Its reasons.
    pub reasons: Vec<Id<Reason>>,
    /// The position of the ruling.
    pub origin: Origin,
    /// The position of its verdict.
    pub verdict_origin: Origin,
    /// The position of its first day, or of its id.
    pub from_origin: Origin,
    /// The position of its last day, or of its id.
    pub until_origin: Origin,
}

/// A ruling lifted by another.
#[derive(Debug, Clone)]
pub struct Exemption {
    /// The lifted ruling.
    pub ruling: RulingId,
    /// The position of the reference.
    pub origin: Origin,
}

/// A target with versions.
#[derive(Debug, Clone)]
pub struct RulingTarget {
    /// The target.
    pub target: Target,
    /// The targets that are left out of it, with everything below them.
    pub except: Vec<Target>,
    /// Its versions.
    pub versions: VersionRange,
}

/// A target of a ruling, widest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// All products of a country of origin.
    Origin(Id<Country>),
    /// All products of a category.
    Category(Id<Category>),
    /// All products of a vendor.
    Vendor(Id<Vendor>),
    /// A product with all its offerings.
    Product(Id<Product>),
    /// One deployment or tenant of a product.
    Offering(OfferingId),
}

impl Target {
    /// Whether it is the product, one of its offerings, or wider than the product.
    pub fn is_on(self, catalog: &Catalog, product: Id<Product>) -> bool {
        let is_offering = matches!(self, Self::Offering(offering) if offering.product == product);
        is_offering || self.holds(catalog, product)
    }

    /// Whether it is the product itself or wider.
    pub fn holds(self, catalog: &Catalog, product: Id<Product>) -> bool {
        let record = &catalog.products[product];
        match self {
            Self::Origin(country) => catalog.country_of(product) == Some(country),
            Self::Category(category) => record.category == Some(category),
            Self::Vendor(vendor) => record.vendor == Some(vendor),
            Self::Product(named) => named == product,
            Self::Offering(_) => false,
        }
    }

    /// Whether it counts as wider than every vendor, whatever products it holds today.
    pub fn is_wider_than_vendors(self) -> bool {
        match self {
            Self::Origin(_) | Self::Category(_) => true,
            Self::Vendor(_) | Self::Product(_) | Self::Offering(_) => false,
        }
    }
}

impl RulingTarget {
    /// Whether it reaches the product or one of its offerings.
    pub fn is_on(&self, catalog: &Catalog, product: Id<Product>) -> bool {
        let mut except = self.except.iter();
        self.target.is_on(catalog, product) && !except.any(|out| out.holds(catalog, product))
    }
}

/// The verdict of a ruling with the details of that verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VerdictTerms {
    /// Not to be used.
    Banned,
    /// To be phased out.
    PhaseOut {
        /// The last day on which it may be used.
        due: Date,
    },
    /// Not to be used if possible: advice, not a ban.
    AdvisedAgainst,
    /// Not to be adopted yet.
    UnderReview,
    /// May be used once conditions are met.
    Conditional {
        /// All conditions; never empty unless they are broken.
        conditions: Vec<Id<Condition>>,
        /// The day by which they must be met, if there is one. It changes no verdict.
        comply_by: Option<Date>,
    },
    /// May be used.
    Permitted,
    /// May be used, and is preferred.
    Recommended,
}

impl VerdictTerms {
    /// The verdict alone.
    pub fn verdict(&self) -> RulingVerdict {
        match self {
            Self::Banned => RulingVerdict::Banned,
            Self::PhaseOut { .. } => RulingVerdict::PhaseOut,
            Self::AdvisedAgainst => RulingVerdict::AdvisedAgainst,
            Self::UnderReview => RulingVerdict::UnderReview,
            Self::Conditional { .. } => RulingVerdict::Conditional,
            Self::Permitted => RulingVerdict::Permitted,
            Self::Recommended => RulingVerdict::Recommended,
        }
    }

    /// How strict it is on a day. A phase-out counts as a ban from the day after its due date.
    pub fn verdict_on(&self, day: Date) -> Verdict {
        match self {
            Self::PhaseOut { due } if *due < day => Verdict::Banned,
            Self::PhaseOut { .. } => Verdict::PhaseOut,
            Self::Banned => Verdict::Banned,
            Self::AdvisedAgainst => Verdict::AdvisedAgainst,
            Self::UnderReview => Verdict::UnderReview,
            Self::Conditional { .. } => Verdict::Conditional,
            Self::Permitted | Self::Recommended => Verdict::Permitted,
        }
    }
}

words! {
    /// The verdicts that a ruling can state, strictest first.
    pub enum RulingVerdict {
        /// See [`VerdictTerms::Banned`].
        Banned = "banned",
        /// See [`VerdictTerms::PhaseOut`].
        PhaseOut = "phase_out",
        /// See [`VerdictTerms::AdvisedAgainst`].
        AdvisedAgainst = "advised_against",
        /// See [`VerdictTerms::UnderReview`].
        UnderReview = "under_review",
        /// See [`VerdictTerms::Conditional`].
        Conditional = "conditional",
        /// See [`VerdictTerms::Permitted`].
        Permitted = "permitted",
        /// See [`VerdictTerms::Recommended`].
        Recommended = "recommended",
    }
}
