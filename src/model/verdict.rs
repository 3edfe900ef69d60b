//! Verdicts, by strictness.

use super::word::words;

words! {
    /// A verdict, strictest last, so that the maximum of several is the one that holds.
    ///
    /// `recommended` is as strict as `permitted` and adds a mark, so it has no variant.
    /// `Unregulated` and `NotAssessed` are only derived. `NotAssessed` ranks between `Conditional` and
    /// `UnderReview`: it approves nothing, so where one version is not assessed the unknown version is not
    /// approved either.
    pub enum Verdict {
        /// No ruling covers it, so no rule applies.
        Unregulated = "unregulated",
        /// May be used.
        Permitted = "permitted",
        /// May be used once conditions are met.
        Conditional = "conditional",
        /// No ruling matches; never written, only derived.
        NotAssessed = "not_assessed",
        /// Not to be adopted until a result is published.
        UnderReview = "under_review",
        /// Not to be used if possible: advice, not a ban.
        AdvisedAgainst = "advised_against",
        /// To be phased out by a due date.
        PhaseOut = "phase_out",
        /// Not to be used.
        Banned = "banned",
    }
}
