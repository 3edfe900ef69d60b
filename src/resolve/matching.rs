//! Which rulings reach a cell (policy rule 2), and one timeline for all cells alike.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::authority::Authority;
use super::conflict::Conflicts;
use super::decision::{Cell, CellTarget, cells_of, target_offsets};
use super::in_force::InForcePeriods;
use super::scope::{EffectiveDefault, Scopes};
use super::sweep::{SweepContext, sweep};
use super::timeline::Timeline;
use crate::diagnostic::Diagnostics;
use crate::model::{
    Activities, Activity, Catalog, Id, Issuer, RulingId, Target, VerdictTerms, VersionRange,
};

/// A ruling as it reaches a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct RulingMatch {
    /// Its place among all rulings.
    pub(super) candidate: u32,
    /// The versions it is about, as a place in the list of all; 0 is every version.
    pub(super) versions: u32,
}

/// A ruling with what every day of a sweep asks of it.
#[derive(Debug)]
pub(super) struct CandidateRuling<'a> {
    pub(super) id: RulingId,
    pub(super) verdict: &'a VerdictTerms,
    pub(super) issuer: Id<Issuer>,
    pub(super) activities: Activities,
    /// What it lifts, as far as its issuer may.
    pub(super) exempts: Vec<RulingId>,
    /// First and last day of each stretch in force.
    pub(super) in_force: Vec<super::date_range::DateRange>,
}

/// The timelines, by cell the place of its own, and by timeline the first cell that has it.
pub(super) fn cells(
    catalog: &Catalog,
    scopes: &Scopes,
    authority: &Authority,
    in_force: &InForcePeriods,
    diagnostics: &mut Diagnostics,
) -> (Vec<Timeline>, Vec<u32>, Vec<Cell>) {
    let candidates = candidates(catalog, authority, in_force);
    let mut index = RulingIndex::new(catalog, &candidates);
    let mut conflicts = Conflicts::new(catalog, scopes);
    let profiles: BTreeSet<&EffectiveDefault> = catalog
        .audiences
        .ids()
        .map(|audience| scopes.default_of(audience))
        .collect();
    let profiles: Vec<_> = profiles.into_iter().collect();

    let total = target_offsets(catalog).last().copied().unwrap_or_default() as usize;
    let mut cells = Vec::with_capacity(total * catalog.audiences.len() * Activity::ALL.len());
    let mut timelines = Vec::new();
    let mut first_cells = Vec::new();
    let mut known: Vec<FxHashMap<Box<[RulingMatch]>, u32>> =
        vec![FxHashMap::default(); profiles.len()];
    // Kept between cells: most of them are asked about rulings that others were asked about.
    let mut reaching = Vec::new();
    for product in catalog.products.ids() {
        for target in cells_of(catalog, product) {
            let matches = index.matches(catalog, &candidates, target);
            let every = matches
                .iter()
                .all(|found| candidates[found.candidate as usize].activities == Activities::ALL);
            for audience in catalog.audiences.ids() {
                let default = scopes.default_of(audience);
                let known = &mut known[profiles.binary_search(&default).unwrap_or_default()];
                for activity in Activity::ALL {
                    // Rulings on all activities make one timeline for all.
                    if every && activity != Activity::ALL[0] {
                        cells.extend(cells.last().copied());
                        continue;
                    }
                    let cell = Cell {
                        target,
                        audience,
                        activity,
                    };
                    reaching_rulings(scopes, &candidates, &matches, cell, &mut reaching);
                    let place = known.get(reaching.as_slice()).copied().unwrap_or_else(|| {
                        let context = SweepContext {
                            scopes,
                            candidates: &candidates,
                            versions: &index.versions,
                            default,
                        };
                        conflicts.set_cell(target, audience);
                        first_cells.push(cell);
                        timelines.push(sweep(&context, &reaching, &mut conflicts));
                        let place = timelines.len() as u32 - 1;
                        known.insert(reaching.as_slice().into(), place);
                        place
                    });
                    cells.push(place);
                }
            }
        }
    }
    conflicts.report(diagnostics);
    (timelines, cells, first_cells)
}

/// Of the rulings on a target, those that reach the cell's audience and activity.
pub(super) fn reaching_rulings(
    scopes: &Scopes,
    candidates: &[CandidateRuling<'_>],
    matches: &[RulingMatch],
    cell: Cell,
    reaching: &mut Vec<RulingMatch>,
) {
    reaching.clear();
    reaching.extend(matches.iter().copied().filter(|found| {
        let candidate = &candidates[found.candidate as usize];
        scopes.reaches(candidate.id, cell.audience) && candidate.activities.contains(cell.activity)
    }));
}

/// Every ruling with what a sweep asks of it.
pub(super) fn candidates<'a>(
    catalog: &'a Catalog,
    authority: &Authority,
    in_force: &InForcePeriods,
) -> Vec<CandidateRuling<'a>> {
    let mut candidates = Vec::new();
    for (advisory, record) in catalog.advisories.iter() {
        for (id, ruling) in catalog.rulings(advisory) {
            candidates.push(CandidateRuling {
                id,
                verdict: &ruling.verdict,
                issuer: record.issuer,
                activities: ruling.activities,
                exempts: ruling
                    .exempts
                    .iter()
                    .map(|exemption| exemption.ruling)
                    .filter(|lifted| authority.allows_exemption(id, *lifted))
                    .collect(),
                in_force: in_force.of_ruling(id).collect(),
            });
        }
    }
    candidates
}

/// Rulings by what they are about, so that a cell asks only those that may reach it.
pub(super) struct RulingIndex {
    vendors: Vec<Vec<(u32, usize)>>,
    products: Vec<Vec<(u32, usize)>>,
    offerings: FxHashMap<crate::model::OfferingId, Vec<(u32, usize)>>,
    /// Interned sets of version ranges; the first is every version.
    pub(super) versions: Vec<Vec<VersionRange>>,
}

impl RulingIndex {
    /// Only rulings that are in force on some day.
    pub(super) fn new(catalog: &Catalog, candidates: &[CandidateRuling<'_>]) -> Self {
        let mut index = Self {
            vendors: vec![Vec::new(); catalog.vendors.len()],
            products: vec![Vec::new(); catalog.products.len()],
            offerings: FxHashMap::default(),
            versions: vec![Vec::new()],
        };
        for (place, candidate) in candidates.iter().enumerate() {
            if candidate.in_force.is_empty() {
                continue;
            }
            for (which, target) in catalog.ruling(candidate.id).targets.iter().enumerate() {
                let list = match target.target {
                    Target::Vendor(vendor) => &mut index.vendors[vendor.index()],
                    Target::Product(product) => &mut index.products[product.index()],
                    Target::Offering(offering) => index.offerings.entry(offering).or_default(),
                };
                list.push((place as u32, which));
            }
        }
        index
    }

    /// The rulings whose target is the cell's own or an ancestor of it, in order.
    pub(super) fn matches(
        &mut self,
        catalog: &Catalog,
        candidates: &[CandidateRuling<'_>],
        cell: CellTarget,
    ) -> Vec<RulingMatch> {
        let (product, offering) = match cell {
            CellTarget::Product(product) => (product, None),
            CellTarget::Offering(offering) => (offering.product, Some(offering)),
        };
        let mut found: Vec<(u32, usize)> = self.products[product.index()].clone();
        if let Some(vendor) = catalog.products[product].vendor {
            found.extend(&self.vendors[vendor.index()]);
        }
        if let Some(own) = offering.and_then(|offering| self.offerings.get(&offering)) {
            found.extend(own);
        }
        found.sort_unstable();
        let mut matches: Vec<RulingMatch> = Vec::with_capacity(found.len());
        let mut from = 0;
        while from < found.len() {
            let candidate = found[from].0;
            let until = from + found[from..].partition_point(|(next, _)| *next == candidate);
            let targets = &catalog.ruling(candidates[candidate as usize].id).targets;
            let ranges: Vec<_> = found[from..until]
                .iter()
                .map(|(_, which)| &targets[*which].versions)
                .collect();
            let versions = self.intern(&ranges);
            matches.push(RulingMatch {
                candidate,
                versions,
            });
            from = until;
        }
        matches
    }

    fn intern(&mut self, ranges: &[&VersionRange]) -> u32 {
        if ranges.iter().any(|range| range.is_unbounded()) {
            return 0;
        }
        let ranges: Vec<VersionRange> = ranges.iter().map(|range| (*range).clone()).collect();
        let place = self.versions.iter().position(|known| *known == ranges);
        place.unwrap_or_else(|| {
            self.versions.push(ranges);
            self.versions.len() - 1
        }) as u32
    }
}
