//! One change of a verdict: before -> after.

use super::{DateText, LabelView, Sentence};
use serde::Serialize;

/// One change of the verdict on a product for an audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangeView<'a> {
    /// The first day of the new verdict.
    pub date: DateText,
    /// Whether that day is after the data date.
    pub scheduled: bool,
    /// The last day on which it is scheduled, where pages are not pinned.
    pub until: Option<String>,
    /// Message `change-subject` (product as a link, audience) or, on the product's own page,
    /// the audience alone.
    pub subject: Sentence,
    /// The verdict until then; `None` where nothing was said before.
    pub before: Option<LabelView<'a>>,
    /// The verdict from then on.
    pub after: LabelView<'a>,
    /// Message `change-by`: the issuers, and the advisories as links.
    pub decided_by: Option<Sentence>,
}
