//! The label of a verdict: a shape, a word, a colour and a border.

use super::html;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// One of the seven labels, as a tag on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LabelView<'a> {
    /// Which of the seven: names the CSS class that gives shape and colour.
    pub kind: LabelKind,
    /// The word; `phase_out` names its date.
    pub word: Cow<'a, str>,
}

impl Serialize for LabelView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::from_html(serializer, |out| html::label(out, self))
    }
}

/// The seven labels. Six are verdicts; `recommended` is `permitted` with a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LabelKind {
    /// Octagon with a cross.
    Banned,
    /// Triangle with an exclamation mark.
    PhaseOut,
    /// Hollow ring with dots.
    UnderReview,
    /// Dashed square with a question mark.
    NotAssessed,
    /// Square with a tick and a line.
    Conditional,
    /// Hollow circle with a tick.
    Permitted,
    /// Solid circle with a tick.
    Recommended,
}

impl LabelKind {
    /// All seven, in the order of the key on the home page: strictest first.
    pub(crate) const ALL: [Self; 7] = [
        Self::Banned,
        Self::PhaseOut,
        Self::UnderReview,
        Self::NotAssessed,
        Self::Conditional,
        Self::Permitted,
        Self::Recommended,
    ];

    /// The class of its style.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Banned => "ban",
            Self::PhaseOut => "out",
            Self::UnderReview => "rev",
            Self::NotAssessed => "una",
            Self::Conditional => "con",
            Self::Permitted => "per",
            Self::Recommended => "rec",
        }
    }

    /// The name in message keys, such as `label-phase-out`, `meaning-phase-out`, `answer-phase-out`.
    pub(crate) fn key(self) -> &'static str {
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

/// Its class.
impl Serialize for LabelKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.class())
    }
}
