//! The strictness of verdicts.

/// What holds in a cell, strictest last, so that the maximum of several is what binds.
///
/// `recommended` is no verdict of its own: it ranks with `permitted` and leaves a mark.
/// `NotAssessed` stands between `Conditional` and `UnderReview`: it approves nothing, so where
/// one version is not assessed the unknown version is not approved either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// May be used.
    Permitted,
    /// May be used once conditions are met.
    Conditional,
    /// Nobody has ruled; only ever derived.
    NotAssessed,
    /// Not to be adopted until a result is published.
    UnderReview,
    /// To be given up by a due date.
    PhaseOut,
    /// Not to be used.
    Banned,
}

impl Verdict {
    /// The word in files and machine forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Permitted => "permitted",
            Self::Conditional => "conditional",
            Self::NotAssessed => "not_assessed",
            Self::UnderReview => "under_review",
            Self::PhaseOut => "phase_out",
            Self::Banned => "banned",
        }
    }
}
