//! The answer to *may we use it?*: what holds of a product for an audience on a day, with everything that
//! differs for one of its offerings, a part of the audience, an activity or a version.
//!
//! Everything that speaks to a reader or a machine reads this type: pages, posters, badges, feeds, lists,
//! exports, `explain`, `diff` and `timeline`. docs/verdicts.md describes it for authors.
//!
//! - `scope`: what a row is about.
//! - `filter`: the cells that a question is narrowed to.
//! - `cells`: the cells of a question.
//! - `grid`: which cells are wider than which.
//! - `rows`: the rows from which every cell follows.
//! - `grounds`: since when, and by whom.
//! - `change`: the rows that change from one day to the next.

mod cells;
mod change;
mod filter;
mod grid;
mod grounds;
mod rows;
mod scope;
mod source;

pub(crate) use change::set_beside;
pub use change::{AnswerChange, ChangeRow};
pub(crate) use filter::QuestionFilter;
pub(crate) use grid::{CellGrid, Rectangle};
pub use grounds::Ground;
pub(crate) use rows::rows as grid_rows;
pub use scope::{AnswerScope, Beside, Versions};
pub use source::AnswerSource;
pub(crate) use source::DayAnswers;

use self::cells::{AnswerCells, AudienceParts};
use std::collections::{BTreeMap, BTreeSet};

use super::{Decisions, Interval, Label, Outcome, Timeline};
use crate::model::{Activities, Audience, Catalog, Date, Id, Product, RulingId, short_index};

/// What may be asked: a product for an audience, on any day.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    cells: AnswerCells<'a>,
    catalog: &'a Catalog,
    decisions: &'a Decisions,
}

/// The answer on a product for an audience on a day.
#[derive(Debug, Clone)]
pub struct Answer {
    /// How the rows belong together.
    pub kind: AnswerKind,
    /// The rows. Those about the product itself and the whole audience come last where the answer depends on
    /// others, else first; each of the others comes after the rows that it narrows.
    pub rows: Vec<AnswerRow>,
    /// Whether no ruling, not even a suspended one, reaches any of the cells.
    pub is_unruled: bool,
}

/// How the rows of an answer belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerKind {
    /// Nothing differs.
    One,
    /// A ruled answer, and exceptions that are looser.
    OneWithExceptions,
    /// There is no single answer: a reader must find the own row.
    Depends,
}

/// A row of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// What it is about.
    pub scope: AnswerScope,
    /// The outcome of its cells.
    pub outcome: Outcome,
    /// How many exceptions stand above it; 0 for a main row and for one that narrows only main rows.
    pub depth: usize,
    /// The first day of the unbroken run of days with this outcome, in all its cells; `None` from the
    /// beginning.
    pub since: Option<Date>,
    /// Since when and by whom, first of the row as a whole, then of what follows from it and differs in
    /// that. Never empty.
    pub grounds: Vec<Ground>,
}

impl AnswerRow {
    /// The rulings that the row as a whole rests on; none where the audience's default holds.
    pub fn cited(&self) -> BTreeSet<RulingId> {
        let own = self.grounds.iter().filter(|ground| ground.is_own);
        own.flat_map(|ground| &ground.cited).copied().collect()
    }

    /// Whether some ruling decides the row as a whole.
    pub fn is_ruled(&self) -> bool {
        let mut own = self.grounds.iter().filter(|ground| ground.is_own);
        own.any(|ground| !ground.cited.is_empty())
    }

    /// The label that readers see.
    pub fn label(&self) -> Label {
        self.outcome.label()
    }
}

/// What an answer depends on, in the order of sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// Which offering of the product it is.
    Offering,
    /// Which part of the audience the reader belongs to.
    Part,
    /// What the reader does with it.
    Activity,
    /// Which version it is.
    Version,
}

impl<'a> Question<'a> {
    fn new(
        catalog: &'a Catalog,
        decisions: &'a Decisions,
        product: Id<Product>,
        parts: &'a AudienceParts,
        filter: &QuestionFilter,
    ) -> Self {
        Self {
            cells: AnswerCells::new(catalog, decisions, product, parts, filter),
            catalog,
            decisions,
        }
    }

    /// The answer on a day.
    pub fn on(&self, day: Date) -> Answer {
        let intervals = self.cells.intervals(day);
        let outcomes: Vec<Outcome> = intervals.iter().map(|one| one.outcome.clone()).collect();
        let classes = self.cells.classes(&outcomes);
        let strictness = |class: u32| outcomes[class as usize].strictness();
        let found = rows::rows(&self.cells.grid(), &classes, strictness);
        let mut since = vec![None; found.rows.len()];
        let runs = self.cells.runs(day);
        for (cell, row) in found.holders.iter().enumerate() {
            if found.shown[cell] {
                let run = &runs[self.cells.timeline_index(cell)];
                since[*row] = since[*row].max(run.start);
            }
        }
        let mut grounds = grounds::grounds(self.catalog, &self.cells, &found, &runs).into_iter();
        let rows = found
            .rows
            .into_iter()
            .zip(since)
            .map(|(row, since)| AnswerRow {
                scope: self.cells.scope(&row.rectangle),
                outcome: outcomes[row.class as usize].clone(),
                depth: row.depth,
                since,
                grounds: grounds.next().unwrap_or_default(),
            });
        let rows: Vec<AnswerRow> = rows.collect();
        let is_unruled =
            |interval: &&Interval| interval.cited.is_empty() && interval.overruled.is_empty();
        let kind = kind(&rows);
        Answer {
            kind,
            is_unruled: intervals.iter().all(is_unruled) && !self.has_suspended(day),
            rows: match kind {
                AnswerKind::Depends => rest_last(rows),
                AnswerKind::One | AnswerKind::OneWithExceptions => rows,
            },
        }
    }

    /// Whether a ruling on some cell is suspended on a day.
    fn has_suspended(&self, day: Date) -> bool {
        let timelines = self.cells.timelines.iter();
        let intervals = timelines.flat_map(|timeline| timeline.intervals());
        let mut rulings = intervals.flat_map(Interval::rulings);
        rulings.any(|ruling| self.decisions.force.is_suspended_on(ruling, day))
    }

    /// What is derived from each cell's audience and timeline, in rows as those of an answer: a cell is
    /// left out if what all wider ones say first is equal. `order` sorts rows that narrow the same one.
    pub fn derived<T: Clone + PartialEq, K: Ord>(
        &self,
        derive: impl Fn(Id<Audience>, &'a Timeline) -> T,
        order: impl Fn(&T) -> K,
    ) -> Vec<(AnswerScope, T)> {
        let grid = self.cells.grid();
        let slots = grid.slots();
        // By audience and timeline.
        let mut known: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut values: Vec<T> = Vec::new();
        let classes: Vec<u32> = (0..grid.nodes() * slots)
            .map(|cell| {
                let (_, audience) = grid.split(cell / slots);
                let timeline = self.cells.timeline_index(cell);
                let class = *known.entry((audience, timeline)).or_insert_with(|| {
                    let id = self.cells.parts.ids[audience];
                    let value = derive(id, self.cells.timelines[timeline]);
                    let equal = values.iter().position(|other| *other == value);
                    equal.unwrap_or_else(|| {
                        values.push(value);
                        values.len() - 1
                    })
                });
                short_index(class)
            })
            .collect();
        let found = rows::rows(&grid, &classes, |class| order(&values[class as usize]));
        let rows = found.rows.iter();
        rows.map(|row| {
            let scope = self.cells.scope(&row.rectangle);
            (scope, values[row.class as usize].clone())
        })
        .collect()
    }
}

/// The rows with those about the product itself and the whole audience at the end, where readers look for
/// the rest. Of those at the end, the ones that a ruling decides come first.
fn rest_last(rows: Vec<AnswerRow>) -> Vec<AnswerRow> {
    let (mut main, exceptions): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.scope.is_main());
    main.sort_by_key(|row| !row.is_ruled());
    exceptions.into_iter().chain(main).collect()
}

/// How rows belong together.
fn kind(rows: &[AnswerRow]) -> AnswerKind {
    let (main, exceptions): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.scope.is_main());
    let [main] = main[..] else {
        return AnswerKind::Depends;
    };
    let is_looser = |row: &&AnswerRow| row.outcome.is_at_most_as_strict_as(&main.outcome);
    let is_hidden = !main.is_ruled() && exceptions.iter().any(|row| row.is_ruled());
    match exceptions.is_empty() {
        true => AnswerKind::One,
        false if is_hidden || !exceptions.iter().all(is_looser) => AnswerKind::Depends,
        false => AnswerKind::OneWithExceptions,
    }
}

impl Answer {
    /// The label of the answer as a whole.
    pub fn label(&self) -> Label {
        match self.kind {
            AnswerKind::Depends => Label::Depends,
            AnswerKind::One | AnswerKind::OneWithExceptions => self.rows[0].label(),
        }
    }

    /// The one row about the product itself and the whole audience; `None` where it depends.
    pub fn single(&self) -> Option<&AnswerRow> {
        self.rows
            .first()
            .filter(|_| self.kind != AnswerKind::Depends)
    }

    /// The rows about the product itself and the whole audience.
    pub fn main(&self) -> impl Iterator<Item = &AnswerRow> {
        self.rows.iter().filter(|row| row.scope.is_main())
    }

    /// The rows beside the answer's label: all where it depends on them, else the exceptions.
    pub fn rows_beside_label(&self) -> impl Iterator<Item = &AnswerRow> {
        let depends = self.kind == AnswerKind::Depends;
        let rows = self.rows.iter();
        rows.filter(move |row| depends || !row.scope.is_main())
    }

    /// The rows about an offering or a part.
    pub fn exceptions(&self) -> impl Iterator<Item = &AnswerRow> {
        self.rows.iter().filter(|row| !row.scope.is_main())
    }

    /// What the rows differ by.
    pub fn axes(&self) -> BTreeSet<Axis> {
        let axes = |row: &AnswerRow| {
            let scope = &row.scope;
            [
                (!scope.offerings.is_empty()).then_some(Axis::Offering),
                (!scope.parts.is_empty()).then_some(Axis::Part),
                (scope.activities != Activities::ALL).then_some(Axis::Activity),
                scope.versions.is_some().then_some(Axis::Version),
            ]
        };
        self.rows.iter().flat_map(axes).flatten().collect()
    }

    /// Every ruling that some cell rests on.
    pub fn cited(&self) -> BTreeSet<RulingId> {
        let grounds = self.rows.iter().flat_map(|row| &row.grounds);
        grounds.flat_map(|ground| &ground.cited).copied().collect()
    }

    /// The rulings that an allow list keeps out of cells that no ruling decides.
    pub fn kept_out(&self) -> BTreeSet<RulingId> {
        let grounds = self.rows.iter().flat_map(|row| &row.grounds);
        grounds
            .flat_map(|ground| &ground.kept_out)
            .copied()
            .collect()
    }

    /// Whether the rows have the same scopes and outcomes, in any order and whichever rulings decide them.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let is_said = |row: &AnswerRow| {
            let mut rows = other.rows.iter();
            rows.any(|same| same.scope == row.scope && same.outcome == row.outcome)
        };
        self.rows.len() == other.rows.len() && self.rows.iter().all(is_said)
    }
}
