//! A change of answers.

use super::{DateText, LabelView, Sentence};
use serde::Serialize;

/// What the same acts change on one day.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangeView<'a> {
    /// The first day of the new answers.
    pub date: DateText,
    /// Whether that day is after the data date.
    pub scheduled: bool,
    /// The last day on which it is still scheduled; `None` where it is past or pages are pinned.
    pub until: Option<String>,
    /// The products as links, at most ten; `None` on a product's own page.
    pub products: Option<Sentence>,
    /// What changes, a line for each audience and each row of its answer.
    pub lines: Vec<ChangeLineView<'a>>,
    /// Messages `issuer-advisory`: the issuers, and the advisories as links.
    pub decided_by: Option<Sentence>,
}

/// A row of an answer before and after a change.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangeLineView<'a> {
    /// The audience, and what the row is about; `None` where a heading says it.
    pub who: Option<Sentence>,
    /// The label until then; `None` where there was none or it was the same.
    pub before: Option<LabelView<'a>>,
    /// The label from then on.
    pub after: LabelView<'a>,
    /// Whether it stays as it is, while a wider row changes.
    pub stays: bool,
}
