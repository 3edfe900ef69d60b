//! Where no ruling matches, the audience's default holds (docs/policy.md, rule 8).

use super::RuleEvaluation;
use crate::model::{DefaultVerdict, Verdict};

/// Takes the default where no ruling is left.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    if evaluation.active.is_empty() {
        evaluation.outcome.verdict = match evaluation.default.verdict {
            DefaultVerdict::Unregulated => Verdict::Unregulated,
            DefaultVerdict::NotAssessed => Verdict::NotAssessed,
            DefaultVerdict::Banned => Verdict::Banned,
        };
    }
}
