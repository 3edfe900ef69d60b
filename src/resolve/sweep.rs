//! From one day on which something begins or ends to the next.

use std::collections::BTreeSet;

use super::conflict::Conflicts;
use super::date_range::{day_after, day_before};
use super::matching::{CandidateRuling, RulingMatch};
use super::rules::{ActiveRuling, RULES, RuleEvaluation, versions};
use super::scope::{EffectiveDefault, Scopes};
use super::timeline::{Interval, Timeline};
use crate::model::{Date, VerdictTerms, Version, VersionRange};

/// What every cell's sweep looks at.
pub(super) struct SweepContext<'a> {
    pub(super) scopes: &'a Scopes,
    pub(super) candidates: &'a [CandidateRuling<'a>],
    pub(super) versions: &'a [Vec<VersionRange>],
    pub(super) default: &'a EffectiveDefault,
}

/// Something that happens on a day: a ruling of the cell begins, ends, or comes due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum SweepEvent {
    Ends(usize),
    ComesDue,
    Begins(usize),
}

/// Derives the timeline of the cells that exactly these rulings reach.
pub(super) fn sweep(
    context: &SweepContext<'_>,
    matches: &[RulingMatch],
    conflicts: &mut Conflicts<'_>,
) -> Timeline {
    let events = events(context, matches);
    let stretches = representative_versions(context, matches);
    let mut active = BTreeSet::new();
    let mut intervals = Vec::new();
    let mut from = None;
    let mut next = 0;
    loop {
        let until = events.get(next).and_then(|(day, _)| day_before(*day));
        // Before the first event nothing is in force, and any day stands for all.
        let day = from.unwrap_or(Date::MIN);
        let mut interval = decide(context, matches, &active, &stretches, day, conflicts);
        (interval.from, interval.until) = (from, until);
        intervals.push(interval);
        let Some((day, _)) = events.get(next) else {
            break;
        };
        from = Some(*day);
        while let Some((_, event)) = events.get(next).filter(|(same, _)| same == day) {
            match event {
                SweepEvent::Begins(place) => _ = active.insert(*place),
                SweepEvent::Ends(place) => _ = active.remove(place),
                SweepEvent::ComesDue => {}
            }
            next += 1;
        }
    }
    Timeline::new(intervals)
}

fn events(context: &SweepContext<'_>, matches: &[RulingMatch]) -> Vec<(Date, SweepEvent)> {
    let mut events = Vec::with_capacity(matches.len() * 2);
    for (place, found) in matches.iter().enumerate() {
        let candidate = &context.candidates[found.candidate as usize];
        for span in &candidate.in_force {
            events.push((span.from, SweepEvent::Begins(place)));
            if let Some(end) = span.until.and_then(day_after) {
                events.push((end, SweepEvent::Ends(place)));
            }
            if let VerdictTerms::PhaseOut { due } = candidate.verdict
                && let Some(day) = day_after(*due).filter(|day| span.contains(*day))
            {
                events.push((day, SweepEvent::ComesDue));
            }
        }
    }
    events.sort_unstable();
    events
}

/// One version for each stretch that the rulings of the cell do not divide; none where they speak
/// of every version.
fn representative_versions(context: &SweepContext<'_>, matches: &[RulingMatch]) -> Vec<Version> {
    if matches.iter().all(|found| found.versions == 0) {
        return Vec::new();
    }
    let mut points: Vec<Version> = Version::parse("0").into_iter().collect();
    for range in matches
        .iter()
        .flat_map(|found| &context.versions[found.versions as usize])
    {
        points.extend(range.introduced.clone());
        points.extend(range.fixed.clone());
    }
    points.sort();
    points.dedup();
    points
}

fn decide(
    context: &SweepContext<'_>,
    matches: &[RulingMatch],
    active: &BTreeSet<usize>,
    stretches: &[Version],
    day: Date,
    conflicts: &mut Conflicts<'_>,
) -> Interval {
    let mut of_version = |version: Option<&Version>| {
        let standing = active
            .iter()
            .map(|place| &matches[*place])
            .filter(|found| version.is_none_or(|version| matches_version(context, found, version)))
            .map(|found| ActiveRuling::new(&context.candidates[found.candidate as usize]))
            .collect();
        evaluate(context, standing, day, conflicts)
    };
    if stretches.is_empty() {
        return of_version(None);
    }
    let each: Vec<Interval> = stretches
        .iter()
        .map(|version| of_version(Some(version)))
        .collect();
    versions::strictest(&each)
}

fn matches_version(context: &SweepContext<'_>, found: &RulingMatch, version: &Version) -> bool {
    found.versions == 0
        || context.versions[found.versions as usize]
            .iter()
            .any(|range| range.contains(version))
}

fn evaluate(
    context: &SweepContext<'_>,
    standing: Vec<ActiveRuling<'_>>,
    day: Date,
    conflicts: &mut Conflicts<'_>,
) -> Interval {
    let mut contest = RuleEvaluation::new(context.scopes, context.default, day, standing);
    for entry in RULES {
        if let Some(apply) = entry.apply {
            if entry.rule == super::rules::Rule::WithinIssuer {
                conflicts.check(&contest.active, day);
            }
            apply(&mut contest);
        }
    }
    contest.into_interval()
}
