//! Ranges of days.

use crate::model::Date;

/// Days from a first to a last one, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateRange {
    /// The first day.
    pub from: Date,
    /// The last day; `None` without end.
    pub until: Option<Date>,
}

impl DateRange {
    /// Whether the range holds the day.
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }

    /// The part up to a last day; `None` where nothing is left.
    pub(super) fn clipped_at(self, last: Option<Date>) -> Option<Self> {
        let until = self.until.into_iter().chain(last).min();
        until
            .is_none_or(|until| self.from <= until)
            .then_some(Self { until, ..self })
    }

    /// The part before a day; `None` where nothing is left.
    pub(super) fn clipped_before(self, day: Date) -> Option<Self> {
        self.clipped_at(Some(day.yesterday().ok()?))
    }
}

/// Joins ranges that overlap or touch, in order.
pub(super) fn merge_ranges(mut ranges: Vec<DateRange>) -> Vec<DateRange> {
    ranges.sort();
    ranges.dedup_by(|next, last| {
        let touches = last
            .until
            .is_none_or(|until| next.from <= until.tomorrow().unwrap_or(until));
        if touches {
            last.until = last.until.zip(next.until).map(|(a, b)| a.max(b));
        }
        touches
    });
    ranges
}
