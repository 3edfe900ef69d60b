//! The label of a verdict: a shape, a word, a colour and a border.

use std::borrow::Cow;

use serde::Serialize;

/// One of the seven labels, as a tag on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label<'a> {
    /// Which of the seven: names the CSS class that gives shape and colour.
    pub kind: LabelKind,
    /// The word; `phase_out` names its date.
    pub word: Cow<'a, str>,
}

/// The seven labels. Six are verdicts; `recommended` is `permitted` with a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum LabelKind {
    /// Octagon with a cross.
    #[serde(rename = "ban")]
    Banned,
    /// Triangle with an exclamation mark.
    #[serde(rename = "out")]
    PhaseOut,
    /// Hollow ring with dots.
    #[serde(rename = "rev")]
    UnderReview,
    /// Dashed square with a question mark.
    #[serde(rename = "una")]
    NotAssessed,
    /// Square with a tick and a line.
    #[serde(rename = "con")]
    Conditional,
    /// Hollow circle with a tick.
    #[serde(rename = "per")]
    Permitted,
    /// Solid circle with a tick.
    #[serde(rename = "rec")]
    Recommended,
}

impl LabelKind {
    /// All seven, in the order of the key on the home page: strictest first.
    pub const ALL: [Self; 7] = [
        Self::Banned,
        Self::PhaseOut,
        Self::UnderReview,
        Self::NotAssessed,
        Self::Conditional,
        Self::Permitted,
        Self::Recommended,
    ];

    /// The name in message keys, such as `label-phase-out`, `meaning-phase-out`, `answer-phase-out`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Banned => "banned",
            Self::PhaseOut => "phase-out",
            Self::UnderReview => "under-review",
            Self::NotAssessed => "not-assessed",
            Self::Conditional => "conditional",
            Self::Permitted => "permitted",
            Self::Recommended => "recommended",
        }
    }
}
