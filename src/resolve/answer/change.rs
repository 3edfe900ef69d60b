//! The rows of an answer that change from one day to the next.

use std::collections::BTreeSet;

use super::Question;
use super::rows;
use super::scope::{AnswerScope, Beside};
use crate::model::{Advisory, Date, Id, RulingId, Verdict};
use crate::resolve::{Interval, Outcome, ending_act};

/// What changes in an answer on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerChange {
    /// The first day of the new answer.
    pub date: Date,
    /// The rows that change. One whose `before` and `after` are equal says what stays as it is below
    /// another that changes.
    pub rows: Vec<ChangeRow>,
}

/// A row of an answer before and after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// What it is about.
    pub scope: AnswerScope,
    /// How many rows of the change stand above it.
    pub depth: usize,
    /// The rows of the change that it narrows, by index. They come before it.
    pub narrows: Vec<usize>,
    /// What else the change tells, if the row is about the product itself and the whole audience.
    pub beside: Beside,
    /// The outcome until the day before.
    pub before: Outcome,
    /// The outcome from the day on.
    pub after: Outcome,
    /// The advisories whose start, end or due date made the change.
    pub acts: Vec<Id<Advisory>>,
}

impl Question<'_> {
    /// Every change over all time, oldest first.
    pub fn changes(&self) -> Vec<AnswerChange> {
        let days = self.cells.starts().into_iter();
        days.filter_map(|day| self.change_on(day)).collect()
    }

    /// The changes after a day, soonest first.
    pub fn changes_after(&self, day: Date) -> Vec<AnswerChange> {
        let days = self.cells.starts().into_iter().filter(|start| *start > day);
        days.filter_map(|day| self.change_on(day)).collect()
    }

    /// What changes on a day; `None` if nothing does.
    pub fn change_on(&self, day: Date) -> Option<AnswerChange> {
        let yesterday = day.yesterday().ok()?;
        let before = self.cells.intervals(yesterday);
        let after = self.cells.intervals(day);
        let pairs: Vec<(&Interval, &Interval)> = before.into_iter().zip(after).collect();
        if pairs
            .iter()
            .all(|(before, after)| before.outcome == after.outcome)
        {
            return None;
        }
        let outcomes: Vec<(Outcome, Outcome)> = pairs
            .iter()
            .map(|(before, after)| (before.outcome.clone(), after.outcome.clone()))
            .collect();
        let classes = self.cells.classes(&outcomes);
        let strictness = |class: u32| outcomes[class as usize].1.strictness();
        let found = rows::rows(&self.cells.grid(), &classes, strictness);
        let mut acts = vec![BTreeSet::new(); found.rows.len()];
        let mut seen = BTreeSet::new();
        for (cell, row) in found.holders.iter().enumerate() {
            let timeline = self.cells.timeline_index(cell);
            if seen.insert((*row, timeline)) {
                let (before, after) = pairs[timeline];
                acts[*row].extend(self.acts(before, after, day));
            }
        }
        let rows = found.rows.iter().zip(acts).map(|(row, acts)| {
            let (before, after) = outcomes[row.class as usize].clone();
            ChangeRow {
                scope: self.cells.scope(&row.rectangle),
                depth: row.depth,
                narrows: row.narrows.clone(),
                beside: Beside::default(),
                acts: match before == after {
                    true => Vec::new(),
                    false => acts.into_iter().collect(),
                },
                before,
                after,
            }
        });
        let rows: Vec<ChangeRow> = rows.collect();
        let changes: Vec<bool> = rows.iter().map(|row| row.before != row.after).collect();
        Some(AnswerChange {
            date: day,
            rows: told(rows, &found.told_of_change(&changes)),
        })
    }

    /// The advisories that changed a cell's outcome: those of rulings that began, ended or fell due.
    fn acts(&self, before: &Interval, after: &Interval, day: Date) -> BTreeSet<Id<Advisory>> {
        let cited = |interval: &Interval| -> BTreeSet<RulingId> {
            interval.cited.iter().map(|cited| cited.ruling).collect()
        };
        let (was, is) = (cited(before), cited(after));
        let reached = |interval: &Interval, ruling: &RulingId| {
            let mut rulings = interval.rulings();
            rulings.any(|known| known == *ruling)
        };
        let began = is.iter().filter(|ruling| !reached(before, ruling));
        let began = began.map(|ruling| ruling.advisory);
        let ended = was.iter().filter(|ruling| !reached(after, ruling));
        let ended = ended.map(|ruling| {
            let act = ending_act(&self.decisions.force, *ruling, day);
            act.map_or(ruling.advisory, |(_, by)| by)
        });
        let mut acts: BTreeSet<Id<Advisory>> = began.chain(ended).collect();
        let fell_due = is.iter().filter(|ruling| {
            let verdict = &self.catalog.ruling(**ruling).verdict;
            day.yesterday().is_ok_and(|last| {
                verdict.verdict_on(last) == Verdict::PhaseOut
                    && verdict.verdict_on(day) == Verdict::Banned
            })
        });
        acts.extend(fell_due.map(|ruling| ruling.advisory));
        if acts.is_empty() {
            // A ruling began or ended that only lifted or overruled others.
            let known =
                |interval: &Interval| -> BTreeSet<RulingId> { interval.rulings().collect() };
            let (was, is) = (known(before), known(after));
            acts.extend(was.symmetric_difference(&is).map(|ruling| ruling.advisory));
        }
        acts
    }
}

/// The rows that are shown, in the order of pages, with the indexes of those among them that each narrows.
fn told(rows: Vec<ChangeRow>, is_told: &[bool]) -> Vec<ChangeRow> {
    // By row: its index among those that are shown.
    let mut places: Vec<Option<usize>> = Vec::with_capacity(rows.len());
    let mut told: Vec<ChangeRow> = Vec::new();
    for (mut row, is_told) in rows.into_iter().zip(is_told) {
        let above = row.narrows.iter();
        row.narrows = above.filter_map(|above| places[*above]).collect();
        places.push(is_told.then_some(told.len()));
        told.extend(is_told.then_some(row));
    }
    let narrows: Vec<Vec<usize>> = told.iter().map(|row| row.narrows.clone()).collect();
    let main_first = |row: usize| (!told[row].scope.is_main(), told[row].after.strictness());
    let order = rows::page_order(&narrows, main_first);
    let mut places = vec![0; told.len()];
    for (place, (row, _)) in order.iter().enumerate() {
        places[*row] = place;
    }
    let rows = order.into_iter().map(|(row, depth)| ChangeRow {
        depth,
        narrows: narrows[row].iter().map(|above| places[*above]).collect(),
        ..told[row].clone()
    });
    let mut rows: Vec<ChangeRow> = rows.collect();
    set_beside(&mut rows);
    rows
}

/// Sets what is shown beside each row.
pub(crate) fn set_beside(rows: &mut [ChangeRow]) {
    let scopes: Vec<AnswerScope> = rows.iter().map(|row| row.scope.clone()).collect();
    for row in rows {
        row.beside = Beside::new(&row.scope, scopes.iter());
    }
}
