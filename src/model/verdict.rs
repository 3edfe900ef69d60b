//! The strictness of verdicts.

use super::word::words;

words! {
    /// What holds in a cell, strictest last, so that the maximum of several is what binds.
    ///
    /// `recommended` is no verdict of its own: it ranks with `permitted` and leaves a mark.
    /// `NotAssessed` stands between `Conditional` and `UnderReview`: it approves nothing, so where
    /// one version is not assessed the unknown version is not approved either.
    pub enum Verdict {
        /// May be used.
        Permitted = "permitted",
        /// May be used once conditions are met.
        Conditional = "conditional",
        /// Nobody has ruled; only ever derived.
        NotAssessed = "not_assessed",
        /// Not to be adopted until a result is published.
        UnderReview = "under_review",
        /// To be given up by a due date.
        PhaseOut = "phase_out",
        /// Not to be used.
        Banned = "banned",
    }
}
