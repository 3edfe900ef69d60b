//! The rulings that match a cell (docs/policy.md, rule 2), and one timeline for all cells that the
//! same rulings reach.

use rustc_hash::FxHashMap;

use super::authority::Authority;
use super::conflict::Conflicts;
use super::date_range::DateRange;
use super::decision::{Cell, CellTarget, cells_of};
use super::in_force::InForcePeriods;
use super::scope::{EffectiveDefault, Scopes, leaves_out};
use super::sweep::{SweepContext, sweep};
use super::timeline::Timeline;
use crate::diagnostic::Diagnostics;
use crate::model::{
    Activities, AdvisoryStatus, Catalog, Id, Issuer, RulingId, Target, VerdictTerms, Version,
    VersionRange, short_index,
};

/// A ruling that matches a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct RulingMatch {
    /// Its index among all rulings.
    pub(super) candidate: u32,
    /// The version ranges it holds for, as an index into [`RulingIndex::versions`].
    pub(super) versions: u32,
}

/// A ruling with everything that a sweep needs of it.
#[derive(Debug)]
pub(super) struct CandidateRuling<'a> {
    pub(super) id: RulingId,
    pub(super) verdict: &'a VerdictTerms,
    pub(super) issuer: Id<Issuer>,
    pub(super) activities: Activities,
    /// Whether it binds; otherwise it is advice.
    pub(super) binding: bool,
    /// Whether its advisory is interim.
    pub(super) provisional: bool,
    /// The rulings that it lifts and its issuer may lift.
    pub(super) exempts: Vec<RulingId>,
    /// The days on which it is in force.
    pub(super) in_force: Vec<DateRange>,
}

/// The timelines of all cells. Cells that the same rulings reach share one.
#[derive(Debug, Clone)]
pub(super) struct CellTimelines {
    /// The distinct ones.
    pub(super) timelines: Vec<Timeline>,
    /// By timeline: those of the versions that its rulings tell apart, if they tell any apart.
    pub(super) by_version: FxHashMap<u32, Box<[(Version, Timeline)]>>,
    /// By target, audience and activity: the index of the timeline.
    pub(super) cells: Vec<u32>,
    /// By timeline: the first cell that has it.
    pub(super) first_cells: Vec<Cell>,
}

/// Derives the timelines.
pub(super) fn cells(
    catalog: &Catalog,
    scopes: &Scopes,
    authority: &Authority,
    in_force: &InForcePeriods,
    diagnostics: &mut Diagnostics,
) -> CellTimelines {
    let candidates = candidates(catalog, authority, in_force);
    let mut index = RulingIndex::new(catalog, &candidates);
    let mut conflicts = Conflicts::new(catalog, scopes);
    let mut cells = Vec::new();
    let mut timelines = Vec::new();
    let mut by_version = FxHashMap::default();
    let mut first_cells = Vec::new();
    // A timeline depends on the default and the rulings alone.
    let mut known: FxHashMap<&EffectiveDefault, FxHashMap<Box<[RulingMatch]>, u32>> =
        FxHashMap::default();
    let mut reaching = Vec::new();
    for product in catalog.products.ids() {
        for target in cells_of(catalog, product) {
            let matches = index.matches(catalog, &candidates, target);
            let all_activities = matches
                .iter()
                .all(|found| candidates[found.candidate as usize].activities == Activities::ALL);
            for audience in catalog.audiences.ids() {
                let default = scopes.default_of(audience);
                let known = known.entry(default).or_default();
                for activity in catalog.activities.ids() {
                    // Rulings on all activities give all activities one timeline.
                    if all_activities && activity.index() > 0 {
                        cells.extend(cells.last().copied());
                        continue;
                    }
                    let cell = Cell {
                        target,
                        audience,
                        activity,
                    };
                    reaching_rulings(scopes, &candidates, &matches, cell, &mut reaching);
                    let index = known.get(reaching.as_slice()).copied().unwrap_or_else(|| {
                        let context = SweepContext {
                            scopes,
                            candidates: &candidates,
                            versions: &index.versions,
                            default,
                        };
                        conflicts.set_cell(target, audience);
                        first_cells.push(cell);
                        let new = short_index(timelines.len());
                        let swept = sweep(&context, &reaching, &mut conflicts);
                        timelines.push(swept.unknown_version);
                        if !swept.by_version.is_empty() {
                            by_version.insert(new, swept.by_version);
                        }
                        known.insert(reaching.as_slice().into(), new);
                        new
                    });
                    cells.push(index);
                }
            }
        }
    }
    conflicts.report(diagnostics);
    CellTimelines {
        timelines,
        by_version,
        cells,
        first_cells,
    }
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

/// Every ruling with everything that a sweep needs of it.
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
                binding: ruling.binding,
                provisional: record.status == AdvisoryStatus::Interim,
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

/// Rulings by target: for each the index of the ruling, and that of the target in it.
pub(super) struct RulingIndex {
    by_target: FxHashMap<Target, Vec<(u32, usize)>>,
    /// Interned lists of version ranges; the first stands for every version.
    pub(super) versions: Vec<Vec<VersionRange>>,
}

impl RulingIndex {
    /// Indexes the rulings that are in force on some day.
    pub(super) fn new(catalog: &Catalog, candidates: &[CandidateRuling<'_>]) -> Self {
        let mut index = Self {
            by_target: FxHashMap::default(),
            versions: vec![Vec::new()],
        };
        for (ruling, candidate) in candidates.iter().enumerate() {
            if candidate.in_force.is_empty() {
                continue;
            }
            for (which, target) in catalog.ruling(candidate.id).targets.iter().enumerate() {
                let rulings = index.by_target.entry(target.target).or_default();
                rulings.push((short_index(ruling), which));
            }
        }
        index
    }

    /// The rulings whose target is the cell's own or one above it, in order.
    pub(super) fn matches(
        &mut self,
        catalog: &Catalog,
        candidates: &[CandidateRuling<'_>],
        cell: CellTarget,
    ) -> Vec<RulingMatch> {
        let product = cell.product();
        let record = &catalog.products[product];
        let offering = match cell {
            CellTarget::Product(_) => None,
            CellTarget::Offering(offering) => Some(Target::Offering(offering)),
        };
        let targets = [
            Some(Target::Product(product)),
            record.vendor.map(Target::Vendor),
            record.category.map(Target::Category),
            catalog.country_of(product).map(Target::Origin),
            offering,
        ];
        let is_left_out = |(ruling, which): &(u32, usize)| {
            let ruling = catalog.ruling(candidates[*ruling as usize].id);
            leaves_out(catalog, &ruling.targets[*which], cell)
        };
        let mut found: Vec<(u32, usize)> = targets
            .iter()
            .flatten()
            .filter_map(|target| self.by_target.get(target))
            .flatten()
            .filter(|found| !is_left_out(found))
            .copied()
            .collect();
        found.sort_unstable();
        let matched = found.chunk_by(|(one, _), (other, _)| one == other);
        matched
            .map(|of_ruling| {
                let candidate = of_ruling[0].0;
                let targets = &catalog.ruling(candidates[candidate as usize].id).targets;
                let ranges = of_ruling.iter().map(|(_, which)| &targets[*which].versions);
                RulingMatch {
                    candidate,
                    versions: self.intern(ranges.collect()),
                }
            })
            .collect()
    }

    fn intern(&mut self, ranges: Vec<&VersionRange>) -> u32 {
        if ranges.iter().any(|range| range.is_unbounded()) {
            return 0;
        }
        let known = |known: &Vec<VersionRange>| known.iter().eq(ranges.iter().copied());
        let index = self.versions.iter().position(known);
        short_index(index.unwrap_or_else(|| {
            self.versions.push(ranges.into_iter().cloned().collect());
            self.versions.len() - 1
        }))
    }
}
