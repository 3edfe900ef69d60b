//! What readers see of a cell.

use std::cmp::Reverse;

use super::{Interval, Label};
use crate::model::{Condition, Date, Id, Verdict};

/// What readers see of a cell on a day, whoever decided it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it is recommended, or a conditional use is.
    pub recommended: bool,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
    /// All conditions, sorted.
    pub conditions: Box<[Id<Condition>]>,
}

impl Outcome {
    /// The outcome of a cell during an interval.
    pub fn of(interval: &Interval) -> Self {
        Self {
            verdict: interval.verdict,
            recommended: interval.recommended,
            due_date: interval.due_date,
            conditions: interval.conditions.clone(),
        }
    }

    /// The label that readers see.
    pub fn label(&self) -> Label {
        Label::new(self.verdict, self.recommended)
    }

    /// Whether the label does not say that the use is recommended.
    pub fn is_also_recommended(&self) -> bool {
        self.recommended && self.verdict == Verdict::Conditional
    }

    /// Whether it asks no more of anybody than the other.
    pub fn is_at_most_as_strict_as(&self, other: &Self) -> bool {
        let is_in_other = |condition| other.conditions.binary_search(condition).is_ok();
        self.verdict < other.verdict
            || self.verdict == other.verdict
                && self.recommended >= other.recommended
                && self.due_date >= other.due_date
                && self.conditions.iter().all(is_in_other)
    }

    /// Sorts the strictest first.
    pub fn strictness(&self) -> impl Ord + use<> {
        (
            Reverse(self.verdict),
            self.recommended,
            self.due_date,
            Reverse(self.conditions.len()),
            self.conditions.clone(),
        )
    }
}
