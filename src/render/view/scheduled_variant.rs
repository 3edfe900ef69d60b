//! A part of a page and the days it is for.

use serde::Serialize;

/// A part of a page that is there for some days; the script shows that of the reader's day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScheduledVariant<T> {
    /// The first day, as `2020-07-01`; `None` for the part that readers without a script see.
    pub from: Option<String>,
    /// The last day; `None` without end.
    pub until: Option<String>,
    /// The part.
    pub content: T,
}

impl<T> ScheduledVariant<T> {
    /// A part that does not change.
    pub(crate) fn always(content: T) -> Self {
        Self {
            from: None,
            until: None,
            content,
        }
    }
}

/// Leaves out the days on which there is no such part.
pub(crate) fn without_empty<T>(held: Vec<ScheduledVariant<Option<T>>>) -> Vec<ScheduledVariant<T>> {
    held.into_iter()
        .filter_map(|held| {
            let content = held.content?;
            Some(ScheduledVariant {
                from: held.from,
                until: held.until,
                content,
            })
        })
        .collect()
}
