//! The next day on which any answer changes, for schedulers that build the site.

use crate::model::Date;
use crate::plan::SitePlan;
use crate::resolve::{Interval, Timeline};

/// A day for which the site must be built again.
pub struct NextChange {
    /// The day.
    pub date: Date,
    /// How many advisories and bulletins are issued on that day.
    pub issued: usize,
}

/// The first day after the given one on which a row of any answer changes, for any audience,
/// or on which something is issued that is not known yet.
pub fn next_change(plan: &SitePlan<'_>, after: Date) -> Option<NextChange> {
    let timelines = plan.decisions.all_timelines();
    let changes = timelines.filter_map(|timeline| later_outcomes(timeline, after).next()?.from);
    let issued = || plan.catalog.days_of_issue();
    let date = changes.chain(issued().filter(|day| *day > after)).min()?;
    Some(NextChange {
        date,
        issued: issued().filter(|day| *day == date).count(),
    })
}

/// The intervals after a day, without those with the outcome of the interval before.
pub(super) fn later_outcomes(timeline: &Timeline, day: Date) -> impl Iterator<Item = &Interval> {
    let later = timeline.after(day);
    std::iter::once(timeline.on(day))
        .chain(later)
        .zip(later)
        .filter(|(before, interval)| interval.outcome != before.outcome)
        .map(|(_, interval)| interval)
}
