//! The outcome of a cell, as readers see it.

use std::cmp::Reverse;

use super::Label;
use crate::model::{Condition, Date, Id, Verdict};

/// The outcome of a cell on a day, without the rulings that decide it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether an issuer recommends it and the verdict is `permitted` or `conditional`.
    pub recommended: bool,
    /// Whether advice beside a binding `permitted` or `conditional` is against its use.
    pub advised_against: bool,
    /// The last day of use, of a phase-out: the earliest of several.
    pub due_date: Option<Date>,
    /// The day by which the conditions must be met: the earliest of several.
    pub comply_by: Option<Date>,
    /// All conditions, of `conditional`, sorted.
    pub conditions: Box<[Id<Condition>]>,
    /// Whether advice alone decides.
    pub is_advice: bool,
    /// Whether interim advisories alone decide.
    pub provisional: bool,
}

impl Outcome {
    /// The outcome of a verdict without any details.
    pub fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            recommended: false,
            advised_against: false,
            due_date: None,
            comply_by: None,
            conditions: Box::default(),
            is_advice: false,
            provisional: false,
        }
    }

    /// The label that readers see.
    pub fn label(&self) -> Label {
        Label::new(self.verdict, self.recommended && !self.advised_against)
    }

    /// Whether the label does not say that the use is recommended.
    pub fn is_also_recommended(&self) -> bool {
        self.recommended && self.label() != Label::Recommended
    }

    /// Whether both are equal apart from `provisional`: the day since which an outcome holds stays when
    /// its advisory becomes final.
    pub fn continues(&self, other: &Self) -> bool {
        let known = |outcome: &Self| Self {
            provisional: false,
            ..outcome.clone()
        };
        self == other || known(self) == known(other)
    }

    /// Whether it asks no more of anybody than the other.
    pub fn is_at_most_as_strict_as(&self, other: &Self) -> bool {
        let is_in_other = |condition| other.conditions.binary_search(condition).is_ok();
        // Without a day, conditions must be met from the start.
        let comply_by = |outcome: &Self| outcome.comply_by.unwrap_or(Date::MIN);
        self.verdict < other.verdict
            || self.verdict == other.verdict
                && self.recommended >= other.recommended
                && self.advised_against <= other.advised_against
                && self.due_date >= other.due_date
                && comply_by(self) >= comply_by(other)
                && self.is_advice >= other.is_advice
                && self.conditions.iter().all(is_in_other)
    }

    /// Sorts the strictest first.
    pub fn strictness(&self) -> impl Ord + use<> {
        (
            Reverse(self.verdict),
            (self.is_advice, self.recommended),
            Reverse(self.advised_against),
            (self.due_date, self.comply_by),
            Reverse(self.conditions.len()),
            self.conditions.clone(),
            self.provisional,
        )
    }
}
