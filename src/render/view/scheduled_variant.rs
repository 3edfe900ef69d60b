//! A state of a part of a page, and the days on which it is shown.

use serde::Serialize;

/// A state of a part of a page for some days; the script shows the one for the reader's day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScheduledVariant<T> {
    /// The first day, as `2020-07-01`; `None` for the state that readers without a script see.
    pub from: Option<String>,
    /// The last day; `None` for the last state.
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

/// Removes the states in which the part is absent.
pub(crate) fn without_empty<T>(
    variants: Vec<ScheduledVariant<Option<T>>>,
) -> Vec<ScheduledVariant<T>> {
    let present = |variant: ScheduledVariant<Option<T>>| {
        Some(ScheduledVariant {
            from: variant.from,
            until: variant.until,
            content: variant.content?,
        })
    };
    variants.into_iter().filter_map(present).collect()
}
