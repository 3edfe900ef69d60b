//! The label of a verdict: a shape, a word, a colour and a border.

use super::html;
use crate::resolve::Label;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// A label, as a tag on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LabelView<'a> {
    /// The label; it names the CSS class that gives shape and colour.
    pub kind: Label,
    /// The word; that of `phase_out` names its due date.
    pub word: Cow<'a, str>,
}

impl Serialize for LabelView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::serialize(serializer, |out| html::label(out, self))
    }
}

impl Label {
    /// The CSS class of its style.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Banned => "ban",
            Self::PhaseOut => "out",
            Self::AdvisedAgainst => "adv",
            Self::UnderReview => "rev",
            Self::NotAssessed => "una",
            Self::Conditional => "con",
            Self::Permitted => "per",
            Self::Recommended => "rec",
            Self::Unregulated => "non",
            Self::Depends => "dep",
        }
    }

    /// The key of a message about it: `answer-phase-out` for the prefix `answer`.
    pub(crate) fn message_key(self, prefix: &str) -> String {
        format!("{prefix}-{}", self.name().replace('_', "-"))
    }
}

/// Templates see the class.
impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.class())
    }
}
