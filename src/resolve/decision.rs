//! The verdicts of a catalog, by cell.

use std::collections::BTreeSet;

use super::authority::Authority;
use super::in_force::InForcePeriods;
use super::matching::CellTimelines;
use super::scope::{Scopes, leaves_out};
use super::timeline::{Interval, Timeline};
use super::version;
use crate::model::{
    Activity, Audience, Catalog, Date, Id, OfferingId, Product, RulingId, RulingTarget, Target,
    Version, short_index,
};

/// The product or offering of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellTarget {
    /// A product: also what holds for an offering that is not listed.
    Product(Id<Product>),
    /// A listed offering.
    Offering(OfferingId),
}

impl CellTarget {
    /// The id of the product, or `product/offering`.
    pub fn address(self, catalog: &Catalog) -> String {
        let product = &catalog.products[self.product()].slug;
        match self {
            Self::Product(_) => product.to_string(),
            Self::Offering(offering) => format!("{product}/{}", catalog.offering(offering).slug),
        }
    }

    /// The product, or that of the offering.
    pub fn product(self) -> Id<Product> {
        match self {
            Self::Product(product) => product,
            Self::Offering(offering) => offering.product,
        }
    }
}

/// The unit for which a verdict is derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The product or offering.
    pub target: CellTarget,
    /// The audience.
    pub audience: Id<Audience>,
    /// The activity.
    pub activity: Activity,
}

/// The timelines of all cells. Cells that the same rulings reach share one.
#[derive(Debug, Clone)]
pub struct Decisions {
    pub(super) timelines: CellTimelines,
    /// By product: the index of its own cells among all targets; those of its offerings follow.
    pub(super) target_offsets: Vec<u32>,
    pub(super) audiences: usize,
    pub(super) activities: usize,
    pub(super) scopes: Scopes,
    pub(super) authority: Authority,
    pub(super) force: InForcePeriods,
}

impl Decisions {
    /// The timeline of a cell.
    pub fn timeline(&self, cell: Cell) -> &Timeline {
        self.timeline_at(self.timeline_index(cell))
    }

    /// The interval of a cell that holds a day.
    pub fn on(&self, cell: Cell, day: Date) -> &Interval {
        self.timeline(cell).on(day)
    }

    /// The distinct timelines, each with the first cell that has it.
    pub fn timelines(&self) -> impl Iterator<Item = (Cell, &Timeline)> {
        let distinct = &self.timelines;
        distinct
            .first_cells
            .iter()
            .copied()
            .zip(&distinct.timelines)
    }

    /// One of the distinct timelines.
    pub fn timeline_at(&self, index: usize) -> &Timeline {
        &self.timelines.timelines[index]
    }

    /// The timelines of the versions that rulings tell apart, each with the first version that has it;
    /// empty where they tell none apart. The timeline at the index is that of an unknown version.
    pub(crate) fn by_version(&self, index: usize) -> &[(Version, Timeline)] {
        let found = self.timelines.by_version.get(&short_index(index));
        found.map_or(&[], |timelines| timelines)
    }

    /// The timeline at an index for a version; `None` for one that is not known.
    pub(crate) fn of_version(&self, index: usize, version: Option<&Version>) -> &Timeline {
        match (self.by_version(index), version) {
            ([], _) | (_, None) => self.timeline_at(index),
            (by_version, Some(version)) => {
                let after = by_version.partition_point(|(first, _)| first <= version);
                &by_version[after.saturating_sub(1)].1
            }
        }
    }

    /// Every distinct timeline: of unknown versions, then of the versions that rulings tell apart.
    pub(crate) fn all_timelines(&self) -> impl Iterator<Item = &Timeline> {
        let by_version = self.timelines.by_version.values().flatten();
        let unknown_version = self.timelines.timelines.iter();
        unknown_version.chain(by_version.map(|(_, timeline)| timeline))
    }

    /// Every cell that a ruling's targets, audiences and activities span.
    pub fn cells_of_ruling(&self, catalog: &Catalog, ruling: RulingId) -> Vec<Cell> {
        let record = catalog.ruling(ruling);
        let targets: BTreeSet<CellTarget> = record
            .targets
            .iter()
            .flat_map(|target| cells_below(catalog, target))
            .collect();
        let mut cells = Vec::new();
        for target in targets {
            for audience in catalog
                .audiences
                .ids()
                .filter(|audience| self.scopes.reaches(ruling, *audience))
            {
                let activities = catalog.activities.of(record.activities);
                cells.extend(activities.map(|activity| Cell {
                    target,
                    audience,
                    activity,
                }));
            }
        }
        cells
    }

    /// The index of a cell's timeline among the distinct ones.
    pub fn timeline_index(&self, cell: Cell) -> usize {
        let node = self.node(cell.target, cell.audience);
        self.timelines.cells[node * self.activities + cell.activity.index()] as usize
    }

    /// The indexes of the timelines of all activities. Equal indexes mean equal timelines.
    pub fn timeline_indexes(
        &self,
        target: CellTarget,
        audience: Id<Audience>,
    ) -> impl Iterator<Item = usize> + Clone + '_ {
        let first = self.node(target, audience) * self.activities;
        let of_node = &self.timelines.cells[first..first + self.activities];
        of_node.iter().map(|index| *index as usize)
    }

    /// The index of a target with an audience.
    fn node(&self, target: CellTarget, audience: Id<Audience>) -> usize {
        let own = self.target_offsets[target.product().index()] as usize;
        let row = match target {
            CellTarget::Product(_) => own,
            CellTarget::Offering(offering) => own + 1 + usize::from(offering.index),
        };
        row * self.audiences + audience.index()
    }

    /// The audience graph and the reach of rulings.
    pub fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// The timeline of a cell for a known version.
    pub fn timeline_of_version(
        &self,
        catalog: &Catalog,
        cell: Cell,
        version: &Version,
    ) -> Timeline {
        version::timeline(self, catalog, cell, version)
    }

    /// The days in force of advisories and rulings.
    pub fn force(&self) -> &InForcePeriods {
        &self.force
    }
}

/// By product: the index of its own cells; one more at the end for the total.
pub(super) fn target_offsets(catalog: &Catalog) -> Vec<u32> {
    let mut next = 0;
    let mut offsets = vec![next];
    offsets.extend(catalog.products.records().iter().map(|product| {
        next += 1 + short_index(product.offerings.len());
        next
    }));
    offsets
}

/// The cells of a product: its own, then those of its offerings.
pub(super) fn cells_of(
    catalog: &Catalog,
    product: Id<Product>,
) -> impl Iterator<Item = CellTarget> {
    let offerings = catalog.offering_ids(product).map(CellTarget::Offering);
    std::iter::once(CellTarget::Product(product)).chain(offerings)
}

/// The cells below a target, without those that it leaves out.
pub(super) fn cells_below(catalog: &Catalog, target: &RulingTarget) -> Vec<CellTarget> {
    let mut cells: Vec<_> = match target.target {
        Target::Offering(offering) => vec![CellTarget::Offering(offering)],
        Target::Product(product) => cells_of(catalog, product).collect(),
        wider @ (Target::Vendor(_) | Target::Category(_) | Target::Origin(_)) => {
            let products = catalog.products.ids();
            let held = products.filter(|product| wider.holds(catalog, *product));
            held.flat_map(|product| cells_of(catalog, product))
                .collect()
        }
    };
    cells.retain(|cell| !leaves_out(catalog, target, *cell));
    cells
}
