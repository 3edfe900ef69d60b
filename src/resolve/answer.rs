//! Answers: the four activities of a cell in one, for *may I use it?*

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::rules::versions;
use super::timeline::Period;
use super::{CellTarget, Decisions, Interval, Label, Timeline};
use crate::model::{Audience, Catalog, Condition, Date, Id, Product, RulingId, Verdict};

/// The answer on a product for an audience during some days: the strictest of the intervals of the
/// four activities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The first day; `None` at the beginning of time.
    pub from: Option<Date>,
    /// The last day; `None` without end.
    pub until: Option<Date>,
    /// The strictest verdict.
    pub verdict: Verdict,
    /// Whether it is recommended, or a conditional use is.
    pub recommended: bool,
    /// The earliest due date of a phase-out.
    pub due_date: Option<Date>,
    /// All conditions.
    pub conditions: Vec<Id<Condition>>,
    /// The rulings it rests on.
    pub cited: Vec<RulingId>,
    /// Whether the activities differ.
    pub activities_differ: bool,
}

impl Answer {
    /// The answer on the days that the intervals share.
    fn new(intervals: &[&Interval]) -> Self {
        let strictest = versions::strictest(intervals);
        let mut cited: Vec<_> = strictest.cited.iter().map(|cited| cited.ruling).collect();
        cited.dedup();
        Self {
            from: strictest.from,
            until: strictest.until,
            verdict: strictest.verdict,
            recommended: strictest.recommended,
            due_date: strictest.due_date,
            conditions: strictest.conditions.into(),
            cited,
            activities_differ: intervals
                .windows(2)
                .any(|pair| !pair[0].has_same_outcome(pair[1])),
        }
    }

    /// The label that readers see.
    pub fn label(&self) -> Label {
        Label::new(self.verdict, self.recommended)
    }

    /// Whether readers see the same, whatever rulings it rests on.
    pub fn has_same_outcome(&self, other: &Self) -> bool {
        self.outcome() == other.outcome()
    }
}

impl Period for Answer {
    fn start(&self) -> Option<Date> {
        self.from
    }

    fn outcome(&self) -> (Verdict, bool, Option<Date>, &[Id<Condition>]) {
        (
            self.verdict,
            self.recommended,
            self.due_date,
            &self.conditions,
        )
    }
}

/// The answers over all time.
pub(crate) type Answers = Timeline<Answer>;

impl Answers {
    /// Combines the timelines of the four activities.
    pub fn new(decisions: &Decisions, target: CellTarget, audience: Id<Audience>) -> Self {
        let indexes = BTreeSet::from(decisions.timeline_indexes(target, audience));
        let timelines: Vec<&Timeline> = indexes
            .into_iter()
            .map(|index| decisions.timeline_at(index))
            .collect();
        Self::of(&timelines)
    }

    /// Combines timelines, such as those of a known version.
    pub fn of(timelines: &[&Timeline]) -> Self {
        let starts: BTreeSet<Option<Date>> = timelines
            .iter()
            .flat_map(|timeline| timeline.intervals().iter().map(|interval| interval.from))
            .collect();
        let answer_from = |start: Option<Date>| {
            let day = start.unwrap_or(Date::MIN);
            let intervals: Vec<_> = timelines.iter().map(|timeline| timeline.on(day)).collect();
            Answer::new(&intervals)
        };
        let mut answers: Vec<Answer> = starts.into_iter().map(answer_from).collect();
        answers.dedup_by(|next, last| {
            let is_same = last.has_same_outcome(next)
                && last.cited == next.cited
                && last.activities_differ == next.activities_differ;
            if is_same {
                last.until = next.until;
            }
            is_same
        });
        Self(answers.into())
    }
}

/// The answers on every product and offering for every audience. Computed lazily: the parts of an
/// audience and the languages of a page need the same ones.
#[derive(Debug, Clone)]
pub struct AnswerCache<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(super) decisions: &'a Decisions,
    /// By timeline: the answers of cells whose activities all have this timeline.
    by_timeline: Vec<OnceLock<Arc<Answers>>>,
}

impl<'a> AnswerCache<'a> {
    /// An empty cache.
    pub fn new(catalog: &'a Catalog, decisions: &'a Decisions) -> Self {
        Self {
            catalog,
            decisions,
            by_timeline: decisions.timelines().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The answers on a product for an audience.
    pub fn of_product(&self, product: Id<Product>, audience: Id<Audience>) -> Arc<Answers> {
        self.of(CellTarget::Product(product), audience)
    }

    /// The answers on a product or an offering for an audience.
    pub fn of(&self, target: CellTarget, audience: Id<Audience>) -> Arc<Answers> {
        let new = || Arc::new(Answers::new(self.decisions, target, audience));
        let [first, others @ ..] = self.decisions.timeline_indexes(target, audience);
        match others == [first; 3] {
            true => Arc::clone(self.by_timeline[first].get_or_init(new)),
            false => new(),
        }
    }
}
