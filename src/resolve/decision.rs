//! Every verdict of a catalog.

use std::collections::BTreeSet;
use std::ops::Range;

use super::authority::Authority;
use super::in_force::InForcePeriods;
use super::scope::Scopes;
use super::timeline::{Interval, Timeline};
use super::version;
use crate::model::{
    Activity, Audience, Catalog, Date, Id, OfferingId, Product, RulingId, Target, Version,
};

/// What a cell is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellTarget {
    /// A product: also what holds for an offering that is not listed.
    Product(Id<Product>),
    /// A listed offering.
    Offering(OfferingId),
}

/// One question: may this audience do this with that?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// With what.
    pub target: CellTarget,
    /// Who.
    pub audience: Id<Audience>,
    /// Doing what.
    pub activity: Activity,
}

/// The timelines of all cells. Cells that the same rulings reach share one.
#[derive(Debug, Clone)]
pub struct Decisions {
    timelines: Vec<Timeline>,
    cells: Vec<u32>,
    /// By timeline: the first cell that has it.
    first_cells: Vec<Cell>,
    /// By product: the place of its own cells among all targets; its offerings follow.
    target_offsets: Vec<u32>,
    audiences: usize,
    scopes: Scopes,
    authority: Authority,
    force: InForcePeriods,
}

impl Decisions {
    pub(super) fn new(
        catalog: &Catalog,
        scopes: Scopes,
        authority: Authority,
        force: InForcePeriods,
        timelines: Vec<Timeline>,
        cells: Vec<u32>,
        first_cells: Vec<Cell>,
    ) -> Self {
        Self {
            timelines,
            cells,
            first_cells,
            target_offsets: target_offsets(catalog),
            audiences: catalog.audiences.len(),
            scopes,
            authority,
            force,
        }
    }

    /// The timeline of a cell.
    pub fn timeline(&self, cell: Cell) -> &Timeline {
        &self.timelines[self.timeline_index(cell)]
    }

    /// What holds in a cell on a day.
    pub fn on(&self, cell: Cell, day: Date) -> &Interval {
        self.timeline(cell).on(day)
    }

    /// Whether two cells share one timeline: then nothing about them ever differs.
    pub fn share_timeline(&self, a: Cell, b: Cell) -> bool {
        self.timeline_index(a) == self.timeline_index(b)
    }

    /// Whether two audiences' cells on two targets share the timelines of all activities.
    pub fn share_timelines(
        &self,
        a: (CellTarget, Id<Audience>),
        b: (CellTarget, Id<Audience>),
    ) -> bool {
        Activity::ALL.into_iter().all(|activity| {
            let cell = |(target, audience)| Cell {
                target,
                audience,
                activity,
            };
            self.share_timeline(cell(a), cell(b))
        })
    }

    /// The different timelines there are, each with the first cell that has it.
    pub fn timelines(&self) -> impl Iterator<Item = (Cell, &Timeline)> {
        self.first_cells.iter().copied().zip(&self.timelines)
    }

    /// One of the different timelines.
    pub fn timeline_at(&self, index: usize) -> &Timeline {
        &self.timelines[index]
    }

    /// Every cell that a ruling's targets, audiences and activities span.
    pub fn cells_of_ruling(&self, catalog: &Catalog, ruling: RulingId) -> Vec<Cell> {
        let record = catalog.ruling(ruling);
        let targets: BTreeSet<CellTarget> = record
            .targets
            .iter()
            .flat_map(|target| cells_below(catalog, target.target))
            .collect();
        let mut cells = Vec::new();
        for target in targets {
            for audience in catalog
                .audiences
                .ids()
                .filter(|audience| self.scopes.reaches(ruling, *audience))
            {
                cells.extend(record.activities.iter().map(|activity| Cell {
                    target,
                    audience,
                    activity,
                }));
            }
        }
        cells
    }

    /// The place of a cell's timeline among the different ones.
    pub fn timeline_index(&self, cell: Cell) -> usize {
        let target = match cell.target {
            CellTarget::Product(product) => self.target_offsets[product.index()],
            CellTarget::Offering(offering) => {
                self.target_offsets[offering.product.index()] + 1 + u32::from(offering.index)
            }
        };
        let row = target as usize * self.audiences + cell.audience.index();
        self.cells[row * Activity::ALL.len() + cell.activity.index()] as usize
    }

    /// The audience graph and the reach of rulings.
    pub fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// The timeline of a cell for a version that is known.
    pub fn timeline_of_version(
        &self,
        catalog: &Catalog,
        cell: Cell,
        version: &Version,
    ) -> Timeline {
        version::timeline(
            catalog,
            &self.scopes,
            &self.authority,
            &self.force,
            cell,
            version,
        )
    }

    /// The days in force of advisories and rulings.
    pub fn force(&self) -> &InForcePeriods {
        &self.force
    }
}

/// By product: the place of its own cells; one more at the end for the total.
pub(super) fn target_offsets(catalog: &Catalog) -> Vec<u32> {
    let mut next = 0;
    let mut places = Vec::with_capacity(catalog.products.len() + 1);
    for product in catalog.products.records() {
        places.push(next);
        next += 1 + product.offerings.len() as u32;
    }
    places.push(next);
    places
}

/// A product's own cell and its offerings', in the order of their places.
pub(super) fn cells_of(
    catalog: &Catalog,
    product: Id<Product>,
) -> impl Iterator<Item = CellTarget> {
    let offerings: Range<u16> = 0..catalog.products[product].offerings.len() as u16;
    std::iter::once(CellTarget::Product(product))
        .chain(offerings.map(move |index| CellTarget::Offering(OfferingId { product, index })))
}

/// The cells below a target.
fn cells_below(catalog: &Catalog, target: Target) -> Vec<CellTarget> {
    match target {
        Target::Offering(offering) => vec![CellTarget::Offering(offering)],
        Target::Product(product) => cells_of(catalog, product).collect(),
        Target::Vendor(vendor) => catalog
            .products
            .iter()
            .filter(|(_, product)| product.vendor == Some(vendor))
            .flat_map(|(product, _)| cells_of(catalog, product))
            .collect(),
    }
}
