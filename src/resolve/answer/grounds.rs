//! Since when an answer holds, and by whom.

use std::collections::BTreeMap;

use super::cells::AnswerCells;
use super::rows::{self, GridRows};
use super::scope::AnswerScope;
use crate::model::{Catalog, Date, Id, Issuer, RulingId, short_index};
use crate::resolve::{Interval, Rule, Timeline};

/// Since when, by whom and why some cells of a row have their outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its cells.
    pub scope: AnswerScope,
    /// Whether its cells are those that the row names, and do not only follow from it.
    pub is_own: bool,
    /// Every issuer that decided in the unbroken run of days, each with the day on which a ruling of its
    /// own began to; by day. None where the audience's default holds.
    pub since: Vec<(Date, Id<Issuer>)>,
    /// The rulings that the outcome rests on.
    pub cited: Vec<RulingId>,
    /// The rulings that an allow list keeps out.
    pub kept_out: Vec<RulingId>,
}

/// The unbroken run of days with one outcome of a cell, up to a day.
#[derive(Debug, Clone)]
pub(super) struct Run<'a> {
    /// Its first day; `None` from the beginning.
    pub(super) start: Option<Date>,
    intervals: &'a [Interval],
}

impl<'a> Run<'a> {
    pub(super) fn new(timeline: &'a Timeline, day: Date) -> Self {
        let intervals =
            &timeline.intervals()[..timeline.intervals().len() - timeline.after(day).len()];
        let now = &intervals[intervals.len() - 1];
        let before = intervals
            .iter()
            .rposition(|earlier| !earlier.outcome.continues(&now.outcome));
        let intervals = &intervals[before.map_or(0, |before| before + 1)..];
        Self {
            start: intervals[0].from,
            intervals,
        }
    }

    fn now(&self) -> &'a Interval {
        &self.intervals[self.intervals.len() - 1]
    }

    /// Every issuer that decided in the run, with its first day.
    fn since(&self, catalog: &Catalog) -> Vec<(Date, Id<Issuer>)> {
        if self.now().cited.is_empty() {
            return Vec::new();
        }
        let mut first = BTreeMap::new();
        for interval in self.intervals {
            for cited in &interval.cited {
                // Only the first interval of all has no first day, and no ruling is in force in it.
                let day = interval.from.unwrap_or(Date::MIN);
                for issuer in catalog.advisories[cited.ruling.advisory].issuers() {
                    first.entry(issuer).or_insert(day);
                }
            }
        }
        let mut since: Vec<_> = first
            .into_iter()
            .map(|(issuer, day)| (day, issuer))
            .collect();
        since.sort_unstable();
        since
    }

    /// The rulings that an allow list keeps out, where no other decides.
    fn kept_out(&self) -> Vec<RulingId> {
        let interval = self.now();
        let lost = interval.overruled.iter();
        let kept_out =
            lost.filter(|lost| interval.cited.is_empty() && lost.rule == Rule::AllowList);
        kept_out.map(|lost| lost.ruling).collect()
    }
}

/// By row: its grounds.
pub(super) fn grounds(
    catalog: &Catalog,
    cells: &AnswerCells<'_>,
    found: &GridRows,
    runs: &[Run<'_>],
) -> Vec<Vec<Ground>> {
    let values: Vec<_> = runs
        .iter()
        .map(|run| (run.since(catalog), run.kept_out()))
        .collect();
    let timelines = cells.classes(&values);
    let count = short_index(values.len());
    let of_rows = timelines.iter().zip(&found.holders);
    let classes: Vec<u32> = of_rows
        .map(|(timeline, row)| short_index(*row) * count + timeline)
        .collect();
    // In the order of days.
    let order = |class: u32| &values[(class % count) as usize];
    let parts = rows::rows(&cells.grid(), &classes, order);
    let mut grounds: Vec<Ground> = parts
        .rows
        .iter()
        .map(|part| {
            let (since, kept_out) = order(part.class);
            Ground {
                scope: cells.scope(&part.rectangle),
                is_own: false,
                since: since.clone(),
                cited: Vec::new(),
                kept_out: kept_out.clone(),
            }
        })
        .collect();
    for (cell, part) in parts.holders.iter().enumerate() {
        let ground = &mut grounds[*part];
        ground.is_own |= found.shown[cell] && parts.shown[cell];
        let now = runs[cells.timeline_index(cell)].now();
        ground
            .cited
            .extend(now.cited.iter().map(|cited| cited.ruling));
    }
    let mut by_row = vec![Vec::new(); found.rows.len()];
    for (mut ground, part) in grounds.into_iter().zip(parts.rows) {
        ground.cited.sort_unstable();
        ground.cited.dedup();
        by_row[(part.class / count) as usize].push(ground);
    }
    for grounds in &mut by_row {
        grounds.sort_by_key(|ground| !ground.is_own);
    }
    by_row
}
