//! Of two rulings of one issuer the stricter holds; a narrower one may be stricter without saying so
//! (docs/policy.md, rule 5).
//!
//! A wider ruling that is stricter than a narrower one is a conflict, which is reported; the stricter
//! holds there too, until the authors decide which one they mean.

use super::{Rule, RuleEvaluation};

/// Leaves the strictest rulings of each issuer.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    let all = evaluation.active.clone();
    evaluation.set_aside_where(Rule::WithinIssuer, |ruling| {
        all.iter().any(|other| {
            other.candidate.issuer == ruling.candidate.issuer && other.verdict > ruling.verdict
        })
    });
}
