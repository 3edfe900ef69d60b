//! Of one issuer's rulings the stricter holds: a narrower one may tighten silently.
//!
//! A wider ruling that is stricter than a narrower one is a conflict, which is reported; the
//! stricter holds there too, until the authors say which one they mean.

use super::{Contest, Rule};

/// Leaves of each issuer its strictest rulings.
pub(super) fn apply(contest: &mut Contest<'_>) {
    let strictest: Vec<_> = contest
        .standing
        .iter()
        .map(|contender| (contender.issuer(), contender.verdict))
        .collect();
    contest.outdo(Rule::WithinIssuer, |contender| {
        strictest
            .iter()
            .any(|(issuer, verdict)| *issuer == contender.issuer() && *verdict > contender.verdict)
    });
}
