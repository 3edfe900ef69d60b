//! The next day on which any verdict changes, for schedulers that build the site.

use crate::model::Date;
use crate::plan::SitePlan;
use crate::resolve::{Interval, Timeline};

/// The first day after the given one on which the answer on any product or offering changes, for any
/// audience and activity.
pub(crate) fn next_change(plan: &SitePlan<'_>, after: Date) -> Option<Date> {
    let timelines = plan.decisions.timelines();
    timelines
        .filter_map(|(_, timeline)| later_outcomes(timeline, after).next()?.from)
        .min()
}

/// The intervals after a day, without those with the outcome of the interval before.
pub(super) fn later_outcomes(timeline: &Timeline, day: Date) -> impl Iterator<Item = &Interval> {
    let later = timeline.after(day);
    std::iter::once(timeline.on(day))
        .chain(later)
        .zip(later)
        .filter(|(before, interval)| !interval.has_same_outcome(before))
        .map(|(_, interval)| interval)
}
