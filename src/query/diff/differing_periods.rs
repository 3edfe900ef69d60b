//! The periods in which a cell differs.

use std::collections::BTreeSet;

use serde::Serialize;

use super::joint_cells::TimelinePair;
use super::{ComparedPlans, Comparison};
use crate::model::{Catalog, Date};
use crate::query::row_summary::OutcomeSummary;
use crate::resolve::Timeline;

/// A period in which two sides differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DifferingPeriod {
    /// The first day; `None` without a beginning.
    pub from: Option<Date>,
    /// The last day; `None` without an end, or if it lasts until the later of two days.
    pub until: Option<Date>,
    /// What holds on the earlier side; `None` if it does not have the product.
    pub before: Option<OutcomeSummary>,
    /// What holds on the later side; `None` if it does not have the product.
    pub after: Option<OutcomeSummary>,
    /// The conditions that only the later side has.
    pub conditions_added: Vec<String>,
    /// The conditions that no longer have to be met; none if the product may not be used.
    pub conditions_removed: Vec<String>,
}

impl DifferingPeriod {
    fn new(
        from: Option<Date>,
        before: Option<OutcomeSummary>,
        after: Option<OutcomeSummary>,
    ) -> Self {
        let (added, removed) = OutcomeSummary::changed_conditions(before.as_ref(), after.as_ref());
        Self {
            from,
            until: None,
            conditions_added: added,
            conditions_removed: removed,
            before,
            after,
        }
    }
}

/// What holds in a cell on a day.
pub(super) fn summary_on(
    catalog: &Catalog,
    timeline: Option<&Timeline>,
    day: Date,
) -> Option<OutcomeSummary> {
    let outcome = timeline?.on(day).outcome.clone();
    Some(OutcomeSummary::new(catalog, &outcome))
}

/// The periods in which the two sides of a cell differ.
///
/// Between two days these are the periods, from the day after the first up to the second, in which the
/// cell differs from the first.
pub(super) fn differing_periods(
    sides: ComparedPlans<'_, '_>,
    [before, after]: TimelinePair<'_>,
    compared: &Comparison,
) -> Vec<DifferingPeriod> {
    let starts = |timeline: Option<&Timeline>| -> BTreeSet<Option<Date>> {
        let intervals = timeline.into_iter().flat_map(Timeline::intervals);
        intervals.map(|interval| interval.from).collect()
    };
    let after_on = |day| summary_on(sides.after.catalog, after, day);
    match compared {
        Comparison::Days { from, to } => {
            let first = summary_on(sides.before.catalog, before, *from);
            let mut starts = starts(after);
            starts.retain(|start| start.is_some_and(|start| *from < start && start <= *to));
            starts.insert(Some(*from));
            periods(starts, |_| first.clone(), after_on)
        }
        Comparison::Contents { .. } => {
            let all = &starts(before) | &starts(after);
            let before_on = |day| summary_on(sides.before.catalog, before, day);
            let mut periods = periods(all, before_on, after_on);
            // Leave out the past if only one side has the product.
            let has_both = before.is_some() && after.is_some();
            let is_past =
                |until: Option<Date>| until.is_some_and(|until| until < sides.after.as_of);
            periods.retain(|period| has_both || !is_past(period.until));
            periods
        }
    }
}

fn periods(
    starts: BTreeSet<Option<Date>>,
    before_on: impl Fn(Date) -> Option<OutcomeSummary>,
    after_on: impl Fn(Date) -> Option<OutcomeSummary>,
) -> Vec<DifferingPeriod> {
    let mut periods: Vec<DifferingPeriod> = Vec::new();
    for from in starts {
        let day = from.unwrap_or(Date::MIN);
        let (before, after) = (before_on(day), after_on(day));
        if let Some(last) = periods.last_mut() {
            if last.before == before && last.after == after {
                continue;
            }
            last.until = from.and_then(|from| from.yesterday().ok());
        }
        periods.push(DifferingPeriod::new(from, before, after));
    }
    periods.retain(|period| period.before != period.after);
    periods
}
