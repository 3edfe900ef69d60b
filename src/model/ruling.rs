//! A ruling: targets x audiences x activities -> verdict.

use super::word::words;
use super::{
    Advisory, Audience, Condition, Date, Id, Localized, OfferingId, Product, Reason, Slug, Vendor,
    Verdict, VersionRange,
};
use crate::diagnostic::Origin;

/// Points at one ruling, as `ADVISORY#ruling` does in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RulingId {
    /// The advisory that holds it.
    pub advisory: Id<Advisory>,
    /// Its place among the advisory's rulings, from 0.
    pub index: u16,
}

/// One ruling of an advisory.
#[derive(Debug, Clone)]
pub struct Ruling {
    /// Its id within the advisory.
    pub slug: Slug,
    /// What it is about; never empty unless what it named is itself broken.
    pub targets: Vec<RulingTarget>,
    /// Audiences it reaches, with all below them.
    pub include: Vec<Id<Audience>>,
    /// Audiences it does not reach, with all below them, whatever path leads to the include.
    pub exclude: Vec<Id<Audience>>,
    /// What it governs.
    pub activities: Activities,
    /// The coded verdict.
    pub verdict: VerdictTerms,
    /// Rulings it lifts inside its own scope while it is in force.
    pub exempts: Vec<Exemption>,
    /// The issuer's own phrase.
    pub wording: Localized,
    /// Why.
    pub reasons: Vec<Id<Reason>>,
    /// Where the ruling stands.
    pub origin: Origin,
    /// Where its verdict stands.
    pub verdict_origin: Origin,
}

/// A ruling lifted by another.
#[derive(Debug, Clone)]
pub struct Exemption {
    /// The lifted ruling.
    pub ruling: RulingId,
    /// Where the reference stands.
    pub origin: Origin,
}

/// One target, with the versions it is about.
#[derive(Debug, Clone)]
pub struct RulingTarget {
    /// What is ruled on.
    pub target: Target,
    /// Which versions of it.
    pub versions: VersionRange,
}

/// What a ruling may be about, widest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Everything a vendor makes.
    Vendor(Id<Vendor>),
    /// A product with all its offerings.
    Product(Id<Product>),
    /// One deployment or tenant of a product.
    Offering(OfferingId),
}

/// The verdict of a ruling with what that verdict alone carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VerdictTerms {
    /// Not to be used.
    Banned,
    /// To be given up.
    PhaseOut {
        /// The last day on which it may be used.
        due: Date,
    },
    /// Not to be adopted yet.
    UnderReview,
    /// May be used once conditions are met.
    Conditional {
        /// All of them; never empty unless the conditions are themselves broken.
        conditions: Vec<Id<Condition>>,
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
            Self::UnderReview => Verdict::UnderReview,
            Self::Conditional { .. } => Verdict::Conditional,
            Self::Permitted | Self::Recommended => Verdict::Permitted,
        }
    }
}

words! {
    /// The verdicts that a ruling can state, strictest first.
    pub enum RulingVerdict {
        /// See [`Ruled::Banned`].
        Banned = "banned",
        /// See [`Ruled::PhaseOut`].
        PhaseOut = "phase_out",
        /// See [`Ruled::UnderReview`].
        UnderReview = "under_review",
        /// See [`Ruled::Conditional`].
        Conditional = "conditional",
        /// See [`Ruled::Permitted`].
        Permitted = "permitted",
        /// See [`Ruled::Recommended`].
        Recommended = "recommended",
    }

    /// What one does with a product. None implies another.
    pub enum Activity {
        /// Buy it or sign a contract.
        Procure = "procure",
        /// Put it on a machine.
        Install = "install",
        /// Hold a meeting with it.
        Host = "host",
        /// Take part in a meeting of others.
        Join = "join",
    }
}

impl Activity {
    /// All, in the order in which pages show them.
    pub const ALL: [Self; 4] = [Self::Procure, Self::Install, Self::Host, Self::Join];

    /// Its place in [`Activity::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// A set of activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Activities(u8);

impl Activities {
    /// All four: what a ruling without the field means.
    pub const ALL: Self = Self(0b1111);

    /// The set with one more.
    pub fn with(self, activity: Activity) -> Self {
        Self(self.0 | 1 << activity.index())
    }

    /// Whether the set holds it.
    pub fn contains(self, activity: Activity) -> bool {
        self.0 & (1 << activity.index()) != 0
    }

    /// Whether every activity of the other set is in this one.
    pub fn contains_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Its members, in the order of pages.
    pub fn iter(self) -> impl Iterator<Item = Activity> {
        Activity::ALL
            .into_iter()
            .filter(move |activity| self.contains(*activity))
    }
}
