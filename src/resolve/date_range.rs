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

    /// The part from a first day on; `None` where nothing is left.
    pub(super) fn clipped_from(self, first: Option<Date>) -> Option<Self> {
        let from = first.map_or(self.from, |first| self.from.max(first));
        Self { from, ..self }.clipped_at(None)
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

/// Ranges without the days of others.
pub(super) fn without_ranges(ranges: Vec<DateRange>, out: &[DateRange]) -> Vec<DateRange> {
    out.iter().fold(ranges, |ranges, out| {
        let parts = ranges.into_iter().flat_map(|range| {
            let overlaps = out.until.is_none_or(|last| range.from <= last)
                && range.until.is_none_or(|last| out.from <= last);
            if !overlaps {
                return [Some(range), None];
            }
            let after = out.until.and_then(|last| last.tomorrow().ok());
            [
                range.clipped_before(out.from),
                after.and_then(|day| range.clipped_from(Some(day))),
            ]
        });
        parts.flatten().collect()
    })
}
