//! The cells of an answer: (a product and its offerings) x (an audience and its parts) x activities x
//! versions.

use std::collections::BTreeSet;

use super::filter::QuestionFilter;
use super::grid::{CellGrid, Rectangle};
use super::grounds::Run;
use super::scope::{AnswerScope, Versions};
use crate::model::{
    Activities, Activity, Audience, Catalog, Date, Id, Product, Version, short_index,
};
use crate::resolve::decision::cells_of;
use crate::resolve::{CellTarget, Decisions, Interval, Scopes, Timeline};

/// An audience and its parts, wider ones first.
#[derive(Debug, Clone)]
pub(super) struct AudienceParts {
    /// The audience itself is the first.
    pub(super) ids: Vec<Id<Audience>>,
    /// By part: its parents among `ids`, by index.
    pub(super) parents: Vec<Vec<usize>>,
}

impl AudienceParts {
    pub(super) fn new(catalog: &Catalog, scopes: &Scopes, audience: Id<Audience>) -> Self {
        let mut ids: Vec<_> = catalog.audiences.ids().collect();
        ids.retain(|part| scopes.is_part_of(*part, audience));
        // A parent has fewer audiences above it than its parts. On a cycle, which is an error, the
        // audience asked about still comes first.
        ids.sort_by_key(|part| (*part != audience, scopes.depth(*part), *part));
        let parents = |(index, part): (usize, &Id<Audience>)| {
            let parents = catalog.audiences[*part].parents.iter();
            let known = parents.filter_map(|parent| ids.iter().position(|id| id == parent));
            known.filter(|parent| *parent < index).collect()
        };
        let parents = ids.iter().enumerate().map(parents).collect();
        Self { ids, parents }
    }
}

/// The cells of an answer with their timelines.
#[derive(Debug, Clone)]
pub(super) struct AnswerCells<'a> {
    pub(super) targets: Vec<CellTarget>,
    pub(super) parts: &'a AudienceParts,
    /// The activities of the question. The cells of the others repeat those of the first.
    activities: Activities,
    activity_count: usize,
    /// The first version of each range; empty if rulings tell no versions apart.
    boundaries: Vec<Version>,
    /// The distinct timelines.
    pub(super) timelines: Vec<&'a Timeline>,
    /// By node and slot: the index of the timeline.
    cells: Vec<u32>,
}

impl<'a> AnswerCells<'a> {
    pub(super) fn new(
        catalog: &Catalog,
        decisions: &'a Decisions,
        product: Id<Product>,
        parts: &'a AudienceParts,
        filter: &QuestionFilter,
    ) -> Self {
        let targets = match filter.offering {
            Some(offering) => vec![CellTarget::Offering(offering)],
            None => cells_of(catalog, product).collect(),
        };
        let activities = &catalog.activities;
        let repeated = activities.of(filter.activities).next();
        let repeated = repeated.map_or(0, Activity::index);
        let asked: Vec<usize> = activities
            .ids()
            .map(|activity| match filter.activities.contains(activity) {
                true => activity.index(),
                false => repeated,
            })
            .collect();
        let mut indexes = Vec::with_capacity(targets.len() * parts.ids.len() * asked.len());
        let mut of_node = Vec::with_capacity(asked.len());
        for target in &targets {
            for part in &parts.ids {
                of_node.clear();
                of_node.extend(decisions.timeline_indexes(*target, *part));
                indexes.extend(asked.iter().map(|activity| of_node[*activity]));
            }
        }
        let mut distinct = indexes.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let by_version = distinct
            .iter()
            .filter(|_| filter.version.is_none())
            .flat_map(|index| decisions.by_version(*index));
        let boundaries: BTreeSet<&Version> = by_version.map(|(version, _)| version).collect();
        let mut cells = Self {
            targets,
            parts,
            activities: filter.activities,
            activity_count: asked.len(),
            boundaries: boundaries.into_iter().cloned().collect(),
            timelines: Vec::new(),
            cells: Vec::new(),
        };
        // By distinct index: where the timelines of its versions begin in `timelines`.
        let mut firsts = Vec::with_capacity(distinct.len());
        for index in distinct.iter().copied() {
            firsts.push(short_index(cells.timelines.len()));
            let has_versions = !decisions.by_version(index).is_empty();
            let boundaries = cells.boundaries.iter().filter(|_| has_versions);
            let of_boundaries = boundaries.map(|first| decisions.of_version(index, Some(first)));
            cells.timelines.extend(of_boundaries);
            let last = decisions.of_version(index, filter.version.as_ref());
            cells.timelines.push(last);
        }
        let ranges = cells.grid().ranges;
        cells.cells = Vec::with_capacity(indexes.len() * ranges);
        for index in indexes {
            let first = firsts[distinct.partition_point(|known| *known < index)];
            let has_versions = ranges > 1 && !decisions.by_version(index).is_empty();
            let timelines =
                (0..short_index(ranges)).map(|range| first + range * u32::from(has_versions));
            cells.cells.extend(timelines);
        }
        cells
    }

    /// The shape of the cells.
    pub(super) fn grid(&self) -> CellGrid<'a> {
        CellGrid {
            targets: self.targets.len(),
            parents: &self.parts.parents,
            activities: self.activity_count,
            ranges: match self.boundaries.len() {
                0 => 1,
                known => known + 1,
            },
        }
    }

    /// The index of a cell's timeline.
    pub(super) fn timeline_index(&self, cell: usize) -> usize {
        self.cells[cell] as usize
    }

    /// By timeline: the interval that holds a day.
    pub(super) fn intervals(&self, day: Date) -> Vec<&'a Interval> {
        let timelines = self.timelines.iter();
        timelines.map(|timeline| timeline.on(day)).collect()
    }

    /// By timeline: the unbroken run of days up to the given one.
    pub(super) fn runs(&self, day: Date) -> Vec<Run<'a>> {
        let timelines = self.timelines.iter();
        timelines.map(|timeline| Run::new(timeline, day)).collect()
    }

    /// By cell: the index of the first of equal values, which are given by timeline.
    pub(super) fn classes<T: PartialEq>(&self, values: &[T]) -> Vec<u32> {
        let first = |value: &T| values.iter().position(|other| other == value);
        let first: Vec<u32> = values
            .iter()
            .map(|value| short_index(first(value).unwrap_or_default()))
            .collect();
        let cells = self.cells.iter();
        cells.map(|timeline| first[*timeline as usize]).collect()
    }

    /// The days on which an interval of some cell begins, sorted.
    pub(super) fn starts(&self) -> BTreeSet<Date> {
        let timelines = self.timelines.iter();
        timelines
            .flat_map(|timeline| timeline.intervals())
            .filter_map(|interval| interval.from)
            .collect()
    }

    /// What some cells are about.
    pub(super) fn scope(&self, cells: &Rectangle) -> AnswerScope {
        let offering = |target: &usize| match self.targets[*target] {
            CellTarget::Product(_) => None,
            CellTarget::Offering(offering) => Some(offering),
        };
        let targets = cells.targets.iter().filter(|target| **target > 0);
        let parts = cells.audiences.iter().filter(|audience| **audience > 0);
        AnswerScope {
            offerings: targets.filter_map(offering).collect(),
            parts: parts.map(|part| self.parts.ids[*part]).collect(),
            activities: match cells.activities.contains_all(self.activities) {
                true => Activities::ALL,
                false => self.activities.in_both(cells.activities),
            },
            versions: Versions::of_ranges(&self.boundaries, &cells.ranges),
        }
    }
}
