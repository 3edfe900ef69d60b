//! From one day on which something begins or ends to the next.

use std::collections::BTreeSet;

use super::conflict::Conflicts;
use super::matching::{Candidate, Match};
use super::rules::{Contender, Contest, RULES, versions};
use super::scope::{EffectiveDefault, Scopes};
use super::span::{after, before};
use super::timeline::{Interval, Timeline};
use crate::model::{Date, Ruled, Version, VersionRange};

/// What every cell's sweep looks at.
pub(super) struct Context<'a> {
    pub(super) scopes: &'a Scopes,
    pub(super) candidates: &'a [Candidate<'a>],
    pub(super) versions: &'a [Vec<VersionRange>],
    pub(super) default: &'a EffectiveDefault,
}

/// Something that happens on a day: a ruling of the cell begins, ends, or comes due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Ends(usize),
    ComesDue,
    Begins(usize),
}

/// Derives the timeline of the cells that exactly these rulings reach.
pub(super) fn sweep(
    context: &Context<'_>,
    matches: &[Match],
    conflicts: &mut Conflicts<'_>,
) -> Timeline {
    let events = events(context, matches);
    let stretches = version_stretches(context, matches);
    let mut active = BTreeSet::new();
    let mut intervals = Vec::new();
    let mut from = None;
    let mut next = 0;
    loop {
        let until = events.get(next).and_then(|(day, _)| before(*day));
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
                Event::Begins(place) => _ = active.insert(*place),
                Event::Ends(place) => _ = active.remove(place),
                Event::ComesDue => {}
            }
            next += 1;
        }
    }
    Timeline::new(intervals)
}

fn events(context: &Context<'_>, matches: &[Match]) -> Vec<(Date, Event)> {
    let mut events = Vec::with_capacity(matches.len() * 2);
    for (place, found) in matches.iter().enumerate() {
        let candidate = &context.candidates[found.candidate as usize];
        for span in &candidate.force {
            events.push((span.from, Event::Begins(place)));
            if let Some(end) = span.until.and_then(after) {
                events.push((end, Event::Ends(place)));
            }
            if let Ruled::PhaseOut { due } = candidate.ruled
                && let Some(day) = after(*due).filter(|day| span.contains(*day))
            {
                events.push((day, Event::ComesDue));
            }
        }
    }
    events.sort_unstable();
    events
}

/// One version for each stretch that the rulings of the cell do not divide; none where they speak
/// of every version.
fn version_stretches(context: &Context<'_>, matches: &[Match]) -> Vec<Version> {
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
    context: &Context<'_>,
    matches: &[Match],
    active: &BTreeSet<usize>,
    stretches: &[Version],
    day: Date,
    conflicts: &mut Conflicts<'_>,
) -> Interval {
    let mut of_version = |version: Option<&Version>| {
        let standing = active
            .iter()
            .map(|place| &matches[*place])
            .filter(|found| version.is_none_or(|version| holds(context, found, version)))
            .map(|found| Contender::new(&context.candidates[found.candidate as usize]))
            .collect();
        contest(context, standing, day, conflicts)
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

fn holds(context: &Context<'_>, found: &Match, version: &Version) -> bool {
    found.versions == 0
        || context.versions[found.versions as usize]
            .iter()
            .any(|range| range.contains(version))
}

fn contest(
    context: &Context<'_>,
    standing: Vec<Contender<'_>>,
    day: Date,
    conflicts: &mut Conflicts<'_>,
) -> Interval {
    let mut contest = Contest::new(context.scopes, context.default, day, standing);
    for entry in RULES {
        if let Some(apply) = entry.apply {
            if entry.rule == super::rules::Rule::WithinIssuer {
                conflicts.look(&contest.standing, day);
            }
            apply(&mut contest);
        }
    }
    contest.into_interval()
}
