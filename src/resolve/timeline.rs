//! What holds in a cell, from the beginning of time to its end.

use super::rules::Rule;
use crate::model::{Condition, Date, Id, RulingId, Verdict, words};

/// The intervals of one cell: sorted, without gaps, covering all time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timeline {
    intervals: Box<[Interval]>,
}

/// A stretch of days in which nothing about a cell changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The first day; `None` only in the first interval.
    pub from: Option<Date>,
    /// The last day; `None` only in the last interval.
    pub until: Option<Date>,
    /// What holds.
    pub verdict: Verdict,
    /// Whether somebody recommends it, where the verdict lets that show.
    pub recommended: bool,
    /// The last day of use, of a `phase_out`: the earliest of several.
    pub due_date: Option<Date>,
    /// All conditions, of `conditional`.
    pub conditions: Box<[Id<Condition>]>,
    /// The rulings it rests on; empty only where the default holds.
    pub cited: Box<[CitedRuling]>,
    /// The rulings that reached the cell and lost.
    pub overruled: Box<[OverruledRuling]>,
}

/// A ruling that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitedRuling {
    /// The ruling.
    pub ruling: RulingId,
    /// The rule that let it win.
    pub rule: Rule,
}

/// A ruling that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OverruledRuling {
    /// The ruling.
    pub ruling: RulingId,
    /// The rule to which it lost.
    pub rule: Rule,
}

words! {
    /// One of the seven labels that readers see.
    pub enum Label {
        /// Do not use.
        Banned = "banned",
        /// Stop using by a date.
        PhaseOut = "phase_out",
        /// Do not adopt.
        UnderReview = "under_review",
        /// Not assessed, so not approved.
        NotAssessed = "not_assessed",
        /// Allowed with conditions.
        Conditional = "conditional",
        /// Allowed.
        Permitted = "permitted",
        /// Use now.
        Recommended = "recommended",
    }
}

impl Label {
    /// Whether a reader may use the product, with or without conditions.
    pub fn is_usable(self) -> bool {
        match self {
            Self::Conditional | Self::Permitted | Self::Recommended => true,
            Self::Banned | Self::PhaseOut | Self::UnderReview | Self::NotAssessed => false,
        }
    }
}

impl Interval {
    /// The label that readers see.
    pub fn label(&self) -> Label {
        match self.verdict {
            Verdict::Banned => Label::Banned,
            Verdict::PhaseOut => Label::PhaseOut,
            Verdict::UnderReview => Label::UnderReview,
            Verdict::NotAssessed => Label::NotAssessed,
            Verdict::Conditional => Label::Conditional,
            Verdict::Permitted if self.recommended => Label::Recommended,
            Verdict::Permitted => Label::Permitted,
        }
    }

    /// Whether the same holds as in the other: verdict, mark, due date and conditions.
    pub fn has_same_outcome(&self, other: &Self) -> bool {
        self.verdict == other.verdict
            && self.recommended == other.recommended
            && self.due_date == other.due_date
            && self.conditions == other.conditions
    }
}

impl Timeline {
    /// Puts equal neighbours together. The caller gives intervals that cover all time.
    pub(super) fn new(intervals: Vec<Interval>) -> Self {
        let mut joined: Vec<Interval> = Vec::with_capacity(intervals.len());
        for interval in intervals {
            match joined.last_mut() {
                Some(last)
                    if last.has_same_outcome(&interval)
                        && last.cited == interval.cited
                        && last.overruled == interval.overruled =>
                {
                    last.until = interval.until;
                }
                Some(_) | None => joined.push(interval),
            }
        }
        Self {
            intervals: joined.into(),
        }
    }

    /// All intervals, in order.
    pub fn intervals(&self) -> &[Interval] {
        &self.intervals
    }

    /// What holds on a day.
    pub fn on(&self, day: Date) -> &Interval {
        &self.intervals[self.index_of(day)]
    }

    /// The intervals after the one that holds the day.
    pub fn after(&self, day: Date) -> &[Interval] {
        &self.intervals[self.index_of(day) + 1..]
    }

    /// The first day of the unbroken stretch, up to the given day, in which the same was said.
    ///
    /// A ban that one body began and another carries on has held since the first of them.
    pub fn since(&self, day: Date) -> Option<Date> {
        let place = self.index_of(day);
        let now = &self.intervals[place];
        let first = self.intervals[..place]
            .iter()
            .rposition(|earlier| !earlier.has_same_outcome(now))
            .map_or(0, |different| different + 1);
        self.intervals[first].from
    }

    fn index_of(&self, day: Date) -> usize {
        self.intervals
            .partition_point(|interval| interval.from.is_none_or(|from| from <= day))
            .saturating_sub(1)
    }
}
