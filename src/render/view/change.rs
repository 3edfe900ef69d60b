//! A change of a verdict.

use super::{DateText, LabelView, Sentence};
use serde::Serialize;

/// A change of the verdict on a product for an audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangeView<'a> {
    /// The first day of the new verdict.
    pub date: DateText,
    /// Whether that day is after the data date.
    pub scheduled: bool,
    /// The last day on which it is still scheduled; `None` where it is past or pages are pinned.
    pub until: Option<String>,
    /// Message `change-subject` (product as a link, audience), or one of the two alone.
    pub subject: Sentence,
    /// The verdict until then; `None` where there was none or it was the same.
    pub before: Option<LabelView<'a>>,
    /// The verdict from then on.
    pub after: LabelView<'a>,
    /// Message `change-by`: the issuers, and the advisories as links; or `change-nothing-left`.
    pub decided_by: Option<Sentence>,
}
