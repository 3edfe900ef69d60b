//! A stretch of days.

use crate::model::Date;

/// Days from a first to a last one, both included; without a last one it never ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateRange {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Option<Date>,
}

impl DateRange {
    /// Whether the day lies inside.
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }

    /// The same, ended by the given last day at the latest; `None` where nothing is left.
    pub(super) fn clipped_at(self, last: Option<Date>) -> Option<Self> {
        let until = match (self.until, last) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        until
            .is_none_or(|until| self.from <= until)
            .then_some(Self { until, ..self })
    }
}

/// The day before; `None` at the beginning of the calendar.
pub(super) fn day_before(day: Date) -> Option<Date> {
    day.yesterday().ok()
}

/// The day after; `None` at the end of the calendar.
pub(super) fn day_after(day: Date) -> Option<Date> {
    day.tomorrow().ok()
}

/// Puts overlapping and touching spans together, in order.
pub(super) fn merge_ranges(mut spans: Vec<DateRange>) -> Vec<DateRange> {
    spans.sort();
    let mut joined: Vec<DateRange> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last)
                if last
                    .until
                    .is_none_or(|until| span.from <= day_after(until).unwrap_or(until)) =>
            {
                last.until = match (last.until, span.until) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    _ => None,
                };
            }
            Some(_) | None => joined.push(span),
        }
    }
    joined
}
