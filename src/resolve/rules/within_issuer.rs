//! Of one issuer's rulings the stricter holds: a narrower one may tighten silently.
//!
//! A wider ruling that is stricter than a narrower one is a conflict, which is reported; the
//! stricter holds there too, until the authors say which one they mean.

use super::{Rule, RuleEvaluation};

/// Leaves of each issuer its strictest rulings.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    let strictest: Vec<_> = contest
        .active
        .iter()
        .map(|contender| (contender.issuer(), contender.verdict))
        .collect();
    contest.set_aside_where(Rule::WithinIssuer, |contender| {
        strictest
            .iter()
            .any(|(issuer, verdict)| *issuer == contender.issuer() && *verdict > contender.verdict)
    });
}
