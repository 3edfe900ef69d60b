//! Timelines: intervals over all time, of a cell.

use super::Outcome;
use super::rules::Rule;
use crate::model::{Date, RulingId, Verdict, words};

/// Intervals that are sorted, have no gaps, and cover all time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timeline(pub(super) Box<[Interval]>);

/// Days on which nothing about a cell changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The first day; `None` only in the first interval.
    pub from: Option<Date>,
    /// The last day; `None` only in the last interval.
    pub until: Option<Date>,
    /// The outcome, as readers see it.
    pub outcome: Outcome,
    /// The rulings it rests on, with the rule that let each win; empty only where the default holds.
    pub cited: Box<[DecidedRuling]>,
    /// The rulings that reached the cell and lost, with the rule to which each lost.
    pub overruled: Box<[DecidedRuling]>,
}

/// A ruling with the rule that decided whether it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecidedRuling {
    /// The ruling.
    pub ruling: RulingId,
    /// The rule.
    pub rule: Rule,
}

words! {
    /// One of the labels that readers see.
    pub enum Label {
        /// Do not use.
        Banned = "banned",
        /// Stop using by a date.
        PhaseOut = "phase_out",
        /// Use something else if possible.
        AdvisedAgainst = "advised_against",
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
        /// No ruling covers it, so no rule applies.
        Unregulated = "unregulated",
        /// There is no single answer: a reader must find the own row.
        Depends = "depends",
    }
}

impl Label {
    /// The label of a verdict.
    pub(super) fn new(verdict: Verdict, recommended: bool) -> Self {
        match verdict {
            Verdict::Banned => Self::Banned,
            Verdict::PhaseOut => Self::PhaseOut,
            Verdict::AdvisedAgainst => Self::AdvisedAgainst,
            Verdict::UnderReview => Self::UnderReview,
            Verdict::Unregulated => Self::Unregulated,
            Verdict::NotAssessed => Self::NotAssessed,
            Verdict::Conditional => Self::Conditional,
            Verdict::Permitted if recommended => Self::Recommended,
            Verdict::Permitted => Self::Permitted,
        }
    }

    /// Whether a reader may use the product, with or without conditions, or because no rule applies.
    pub fn is_usable(self) -> bool {
        match self {
            Self::Conditional | Self::Permitted | Self::Recommended | Self::Unregulated => true,
            Self::Depends
            | Self::AdvisedAgainst
            | Self::Banned
            | Self::PhaseOut
            | Self::UnderReview
            | Self::NotAssessed => false,
        }
    }
}

impl Interval {
    /// The label that readers see.
    pub fn label(&self) -> Label {
        self.outcome.label()
    }

    /// All rulings that reach the cell: those it rests on, then those that lost.
    pub fn rulings(&self) -> impl Iterator<Item = RulingId> {
        let decided = self.cited.iter().chain(&self.overruled);
        decided.map(|decided| decided.ruling)
    }
}

impl Timeline {
    /// Joins equal neighbours. The intervals must cover all time.
    pub(super) fn joined(mut intervals: Vec<Interval>) -> Self {
        intervals.dedup_by(|next, last| {
            let is_same = last.outcome == next.outcome
                && last.cited == next.cited
                && last.overruled == next.overruled;
            if is_same {
                last.until = next.until;
            }
            is_same
        });
        Self(intervals.into())
    }

    /// All intervals, in order.
    pub fn intervals(&self) -> &[Interval] {
        &self.0
    }

    /// The interval that holds a day.
    pub fn on(&self, day: Date) -> &Interval {
        &self.0[self.index_of(day)]
    }

    /// The intervals after the one that holds the day.
    pub fn after(&self, day: Date) -> &[Interval] {
        &self.0[self.index_of(day) + 1..]
    }

    /// The first of the days up to the given one that all have its outcome, provisional or final.
    ///
    /// A ban that one issuer began and another continues has held since the first of them.
    pub fn since(&self, day: Date) -> Option<Date> {
        let index = self.index_of(day);
        let now = &self.0[index];
        let mut before = self.0[..index].iter();
        let first = before
            .rposition(|earlier| !earlier.outcome.continues(&now.outcome))
            .map_or(0, |different| different + 1);
        self.0[first].from
    }

    fn index_of(&self, day: Date) -> usize {
        self.0
            .partition_point(|interval| interval.from.is_none_or(|from| from <= day))
            .saturating_sub(1)
    }
}
