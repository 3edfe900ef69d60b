//! An unknown version takes the strictest verdict of all versions (docs/policy.md, rule 9).

use std::collections::BTreeSet;

use super::Rule;
use crate::model::Verdict;
use crate::resolve::Outcome;
use crate::resolve::timeline::{DecidedRuling, Interval};

/// The strictest of several intervals on the days that they share, with all rulings at that level.
pub(in crate::resolve) fn strictest(intervals: &[&Interval]) -> Interval {
    let all = intervals.iter().copied();
    let verdict = all.clone().map(|interval| interval.outcome.verdict).max();
    let verdict = verdict.unwrap_or(Verdict::NotAssessed);
    let is_strictest = |interval: &&Interval| interval.outcome.verdict == verdict;
    let strictest = all.clone().filter(is_strictest);
    let looser = all.clone().filter(|interval| !is_strictest(interval));

    let cited: BTreeSet<_> = strictest
        .clone()
        .flat_map(|interval| &interval.cited)
        .collect();
    let outcomes = strictest.map(|interval| &interval.outcome);
    let conditions: BTreeSet<_> = (outcomes.clone())
        .flat_map(|outcome| outcome.conditions.iter().copied())
        .collect();
    let outdone = looser
        .flat_map(|interval| &interval.cited)
        .map(|cited| DecidedRuling {
            ruling: cited.ruling,
            rule: Rule::Versions,
        });
    let overruled: BTreeSet<_> = all
        .clone()
        .flat_map(|interval| interval.overruled.iter().copied())
        .chain(outdone)
        .collect();
    let mut named: BTreeSet<_> = cited.iter().map(|cited| cited.ruling).collect();
    Interval {
        from: all.clone().map(|interval| interval.from).max().flatten(),
        until: all.filter_map(|interval| interval.until).min(),
        outcome: Outcome {
            verdict,
            recommended: outcomes.clone().all(|outcome| outcome.recommended),
            advised_against: outcomes.clone().any(|outcome| outcome.advised_against),
            due_date: outcomes
                .clone()
                .filter_map(|outcome| outcome.due_date)
                .min(),
            comply_by: outcomes
                .clone()
                .filter_map(|outcome| outcome.comply_by)
                .min(),
            conditions: conditions.into_iter().collect(),
            is_advice: outcomes.clone().all(|outcome| outcome.is_advice),
            provisional: outcomes.clone().all(|outcome| outcome.provisional),
        },
        cited: cited.into_iter().copied().collect(),
        // Each ruling once.
        overruled: overruled
            .into_iter()
            .filter(|lost| named.insert(lost.ruling))
            .collect(),
    }
}
