//! The next day on which any verdict changes: when a scheduler builds the site again.

use crate::model::Date;
use crate::plan::SitePlan;
use crate::resolve::Timeline;

/// The first day after the given one on which anything else is said than on the day before, of
/// any product or offering, for any audience and activity.
pub(crate) fn next_change(plan: &SitePlan<'_>, after: Date) -> Option<Date> {
    let timelines = plan.decisions.timelines();
    timelines
        .filter_map(|(_, timeline)| next(timeline, after))
        .min()
}

fn next(timeline: &Timeline, after: Date) -> Option<Date> {
    let mut said = timeline.on(after);
    for interval in timeline.after(after) {
        if !interval.has_same_outcome(said) {
            return interval.from;
        }
        said = interval;
    }
    None
}
