//! Derives a timeline: from one day on which a ruling begins, ends or falls due to the next.

use std::collections::BTreeSet;

use super::conflict::Conflicts;
use super::matching::{CandidateRuling, RulingMatch};
use super::rules::{ActiveRuling, RULES, Rule, RuleEvaluation, versions};
use super::scope::{EffectiveDefault, Scopes, version_boundaries};
use super::timeline::{Interval, Timeline};
use crate::model::{Date, VerdictTerms, Version, VersionRange};

/// The input of a sweep that the cells of an audience share.
pub(super) struct SweepContext<'a> {
    pub(super) scopes: &'a Scopes,
    pub(super) candidates: &'a [CandidateRuling<'a>],
    pub(super) versions: &'a [Vec<VersionRange>],
    pub(super) default: &'a EffectiveDefault,
}

/// What happens on a day to a ruling, given by its index in the matches. On one day those that end
/// come first, so that rulings which follow each other do not meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum SweepEvent {
    Ends(usize),
    ComesDue,
    Begins(usize),
}

/// The timelines of a cell.
pub(super) struct SweptTimelines {
    /// Where the version is not known.
    pub(super) unknown_version: Timeline,
    /// Those of the versions that rulings tell apart, each with the first version that has it; empty
    /// if all rulings hold for every version.
    pub(super) by_version: Box<[(Version, Timeline)]>,
}

/// Derives the timelines of the cells that these rulings reach and no others.
pub(super) fn sweep(
    context: &SweepContext<'_>,
    matches: &[RulingMatch],
    conflicts: &mut Conflicts<'_>,
) -> SweptTimelines {
    let events = events(context, matches);
    let versions = representative_versions(context, matches);
    let mut active = BTreeSet::new();
    let mut intervals = Vec::new();
    let mut by_version = vec![Vec::new(); versions.len()];
    let mut from = None;
    let mut next = 0;
    loop {
        let until = events.get(next).and_then(|(day, _)| day.yesterday().ok());
        // Before the first event nothing is in force, and all days are alike.
        let day = from.unwrap_or(Date::MIN);
        let (mut interval, of_versions) =
            decide(context, matches, &active, &versions, day, conflicts);
        (interval.from, interval.until) = (from, until);
        intervals.push(interval);
        for (timeline, mut interval) in by_version.iter_mut().zip(of_versions) {
            (interval.from, interval.until) = (from, until);
            timeline.push(interval);
        }
        let Some((day, _)) = events.get(next) else {
            break;
        };
        from = Some(*day);
        while let Some((_, event)) = events.get(next).filter(|(same, _)| same == day) {
            match event {
                SweepEvent::Begins(index) => _ = active.insert(*index),
                SweepEvent::Ends(index) => _ = active.remove(index),
                SweepEvent::ComesDue => {}
            }
            next += 1;
        }
    }
    let by_version = by_version.into_iter().map(Timeline::joined);
    SweptTimelines {
        unknown_version: Timeline::joined(intervals),
        by_version: versions.into_iter().zip(by_version).collect(),
    }
}

fn events(context: &SweepContext<'_>, matches: &[RulingMatch]) -> Vec<(Date, SweepEvent)> {
    let mut events = Vec::with_capacity(matches.len() * 2);
    for (index, found) in matches.iter().enumerate() {
        let candidate = &context.candidates[found.candidate as usize];
        for range in &candidate.in_force {
            events.push((range.from, SweepEvent::Begins(index)));
            if let Some(Ok(end)) = range.until.map(|until| until.tomorrow()) {
                events.push((end, SweepEvent::Ends(index)));
            }
            if let VerdictTerms::PhaseOut { due } = candidate.verdict
                && let Ok(day) = due.tomorrow()
                && range.contains(day)
            {
                events.push((day, SweepEvent::ComesDue));
            }
        }
    }
    events.sort_unstable();
    events
}

/// One version for each range of versions in which the same rulings apply; empty if all rulings hold for
/// every version.
fn representative_versions(
    context: &SweepContext<'_>,
    matches: &[RulingMatch],
) -> BTreeSet<Version> {
    if matches.iter().all(|found| found.versions == 0) {
        return BTreeSet::new();
    }
    let ranges = matches.iter();
    version_boundaries(ranges.flat_map(|found| &context.versions[found.versions as usize]))
}

/// The interval for an unknown version, and those of the representative versions.
fn decide(
    context: &SweepContext<'_>,
    matches: &[RulingMatch],
    active: &BTreeSet<usize>,
    versions: &BTreeSet<Version>,
    day: Date,
    conflicts: &mut Conflicts<'_>,
) -> (Interval, Vec<Interval>) {
    let mut of_version = |version: Option<&Version>| {
        let active = active
            .iter()
            .map(|index| &matches[*index])
            .filter(|found| {
                version.is_none_or(|version| matches_version(context.versions, found, version))
            })
            .map(|found| ActiveRuling::new(&context.candidates[found.candidate as usize]))
            .collect();
        evaluate(context, active, day, conflicts)
    };
    if versions.is_empty() {
        return (of_version(None), Vec::new());
    }
    let each: Vec<Interval> = versions
        .iter()
        .map(|version| of_version(Some(version)))
        .collect();
    (versions::strictest(&each.iter().collect::<Vec<_>>()), each)
}

/// Whether a ruling holds for the version.
pub(super) fn matches_version(
    versions: &[Vec<VersionRange>],
    found: &RulingMatch,
    version: &Version,
) -> bool {
    let mut ranges = versions[found.versions as usize].iter();
    found.versions == 0 || ranges.any(|range| range.contains(version))
}

fn evaluate(
    context: &SweepContext<'_>,
    active: Vec<ActiveRuling<'_>>,
    day: Date,
    conflicts: &mut Conflicts<'_>,
) -> Interval {
    let mut evaluation = RuleEvaluation::new(context.scopes, context.default, day, active);
    for (rule, apply) in RULES {
        // Exempted rulings conflict with no other; rulings that an allow list keeps out may.
        if *rule == Rule::AllowList {
            conflicts.check(&evaluation.active, day);
        }
        if let Some(apply) = apply {
            apply(&mut evaluation);
        }
    }
    evaluation.into_interval()
}
