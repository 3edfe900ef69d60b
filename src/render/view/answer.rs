//! The rows of an answer, and what to use instead.

use super::{LabelView, Phrase, Sentence};
use serde::Serialize;

/// A row of an answer.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AnswerRowView<'a> {
    /// What it is about: offerings, parts of the audience, activities, versions.
    pub scope: Sentence,
    /// Who belongs to the part of the audience, if its author says so.
    pub who: Option<Phrase<'a>>,
    /// The label.
    pub label: LabelView<'a>,
    /// The marks beside the label: recommended, advised against.
    pub marks: Vec<LabelView<'a>>,
    /// The notes: the day to comply by, advice, provisional.
    pub notes: Vec<String>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Since when, and by whom.
    pub since: Vec<Sentence>,
    /// How many rows it narrows.
    pub depth: usize,
}

/// What some audiences may use instead of a product.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct InsteadView {
    /// Message `use-instead` or `none-instead`; for some audiences, `use-instead-for` or `none-instead-for`.
    pub lead: Sentence,
    /// Links to products, joined by `or`; else why there are deliberately none.
    pub products: Sentence,
}
