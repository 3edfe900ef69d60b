//! The audiences that a ruling reaches, and whether its cells lie inside those of another or meet them.

use std::collections::BTreeSet;

use fixedbitset::FixedBitSet;

use super::decision::{CellTarget, cells_below};
use crate::model::{
    Audience, Catalog, DefaultVerdict, Id, Issuer, Ruling, RulingId, RulingTarget, Target, Version,
    VersionRange,
};

/// The audience graph and the reach of every ruling.
#[derive(Debug, Clone)]
pub struct Scopes {
    /// By audience: itself and all it is part of.
    ancestors: Vec<FixedBitSet>,
    /// By audience: the verdict where no ruling matches.
    defaults: Vec<EffectiveDefault>,
    /// By issuer: the audiences it may rule on.
    jurisdictions: Vec<FixedBitSet>,
    /// By advisory and ruling: the audiences it reaches.
    reach: Vec<Vec<FixedBitSet>>,
}

/// The verdict for an audience where no ruling matches, and the audiences that declare it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct EffectiveDefault {
    pub(super) verdict: DefaultVerdict,
    pub(super) declared_by: Vec<Id<Audience>>,
}

impl Scopes {
    /// Computes the ancestry of a catalog.
    pub fn new(catalog: &Catalog) -> Self {
        let count = catalog.audiences.len();
        let ancestors: Vec<_> = catalog
            .audiences
            .ids()
            .map(|audience| ancestors(catalog, audience))
            .collect();
        let below = |tops: &[Id<Audience>]| {
            let mut set = FixedBitSet::with_capacity(count);
            set.extend((0..count).filter(|index| {
                let above: &FixedBitSet = &ancestors[*index];
                tops.iter().any(|top| above.contains(top.index()))
            }));
            set
        };
        let reach = |ruling: &Ruling| {
            let mut set = below(&ruling.include);
            set.difference_with(&below(&ruling.exclude));
            set
        };
        Self {
            defaults: defaults(catalog, &ancestors),
            jurisdictions: catalog
                .issuers
                .records()
                .iter()
                .map(|issuer| below(&issuer.jurisdiction))
                .collect(),
            reach: catalog
                .advisories
                .records()
                .iter()
                .map(|advisory| advisory.rulings.iter().map(reach).collect())
                .collect(),
            ancestors,
        }
    }

    /// Whether the audience is the other or a part of it.
    pub fn is_part_of(&self, part: Id<Audience>, whole: Id<Audience>) -> bool {
        self.ancestors[part.index()].contains(whole.index())
    }

    /// How many audiences an audience is a part of, with itself: fewer than any of its parts.
    pub(super) fn depth(&self, audience: Id<Audience>) -> usize {
        self.ancestors[audience.index()].count_ones(..)
    }

    /// Whether a ruling reaches an audience: it or an ancestor is included, and neither it nor
    /// any ancestor is excluded, whichever way leads to the included one.
    pub fn reaches(&self, ruling: RulingId, audience: Id<Audience>) -> bool {
        self.reach_of(ruling).contains(audience.index())
    }

    /// Whether a ruling reaches anyone, but none of the audiences and no part of one.
    pub fn reaches_only_others(&self, ruling: RulingId, audiences: &[Id<Audience>]) -> bool {
        let is_other = |reached: usize| {
            let above = &self.ancestors[reached];
            !audiences.iter().any(|whole| above.contains(whole.index()))
        };
        let reach = self.reach_of(ruling);
        !reach.is_clear() && reach.ones().all(is_other)
    }

    /// The audiences a ruling reaches.
    pub(super) fn reach_of(&self, ruling: RulingId) -> &FixedBitSet {
        &self.reach[ruling.advisory.index()][usize::from(ruling.index)]
    }

    /// The audiences an issuer may rule on.
    pub(super) fn jurisdiction(&self, issuer: Id<Issuer>) -> &FixedBitSet {
        &self.jurisdictions[issuer.index()]
    }

    /// The audiences whose own default holds for an audience; none where no record has one.
    pub fn default_declared_by(&self, audience: Id<Audience>) -> &[Id<Audience>] {
        &self.default_of(audience).declared_by
    }

    /// The verdict for an audience where no ruling matches.
    pub fn default_verdict(&self, audience: Id<Audience>) -> DefaultVerdict {
        self.default_of(audience).verdict
    }

    /// The same, with the audiences that declare it.
    pub(super) fn default_of(&self, audience: Id<Audience>) -> &EffectiveDefault {
        &self.defaults[audience.index()]
    }
}

/// The audience and all it is part of. Ends on a cycle too, which `cycle` reports.
fn ancestors(catalog: &Catalog, audience: Id<Audience>) -> FixedBitSet {
    let mut found = FixedBitSet::with_capacity(catalog.audiences.len());
    let mut open = vec![audience];
    while let Some(next) = open.pop() {
        if !found.put(next.index()) {
            open.extend(&catalog.audiences[next].parents);
        }
    }
    found
}

/// By audience: its own default, else the strictest of its parents'.
fn defaults(catalog: &Catalog, ancestors: &[FixedBitSet]) -> Vec<EffectiveDefault> {
    let mut defaults = vec![
        EffectiveDefault {
            verdict: DefaultVerdict::NotAssessed,
            declared_by: Vec::new(),
        };
        catalog.audiences.len()
    ];
    // Fewer ancestors first: every parent before its parts.
    let mut order: Vec<_> = catalog.audiences.ids().collect();
    order.sort_by_key(|audience| ancestors[audience.index()].count_ones(..));
    for audience in order {
        let record = &catalog.audiences[audience];
        defaults[audience.index()] = match record.default {
            Some(verdict) => EffectiveDefault {
                verdict,
                declared_by: vec![audience],
            },
            None => {
                let parents = record.parents.iter();
                strictest(parents.map(|parent| &defaults[parent.index()]))
            }
        };
    }
    defaults
}

fn strictest<'a>(parents: impl Iterator<Item = &'a EffectiveDefault> + Clone) -> EffectiveDefault {
    let verdict = parents
        .clone()
        .map(|parent| parent.verdict)
        .max()
        .unwrap_or(DefaultVerdict::NotAssessed);
    let mut declared_by: Vec<_> = parents
        .filter(|parent| parent.verdict == verdict)
        .flat_map(|parent| parent.declared_by.iter().copied())
        .collect();
    declared_by.sort();
    declared_by.dedup();
    EffectiveDefault {
        verdict,
        declared_by,
    }
}

/// Whether every cell of one ruling is a cell of the other, over targets, audiences, activities and
/// versions.
fn is_inside(catalog: &Catalog, scopes: &Scopes, inner: RulingId, outer: RulingId) -> bool {
    let (inner_ruling, outer_ruling) = (catalog.ruling(inner), catalog.ruling(outer));
    scopes.reach_of(inner).is_subset(scopes.reach_of(outer))
        && outer_ruling
            .activities
            .contains_all(inner_ruling.activities)
        && targets_inside(catalog, &inner_ruling.targets, &outer_ruling.targets)
}

/// Whether the cells of one ruling are some of those of the other, but not all.
pub(super) fn is_narrower(
    catalog: &Catalog,
    scopes: &Scopes,
    inner: RulingId,
    outer: RulingId,
) -> bool {
    is_inside(catalog, scopes, inner, outer) && !is_inside(catalog, scopes, outer, inner)
}

/// Whether some cell, in some version, is one of both rulings.
pub(super) fn share_a_cell(
    catalog: &Catalog,
    scopes: &Scopes,
    first: RulingId,
    second: RulingId,
) -> bool {
    let (one, other) = (catalog.ruling(first), catalog.ruling(second));
    let targets_meet = || {
        one.targets.iter().any(|target| {
            other.targets.iter().any(|candidate| {
                target.versions.overlaps(&candidate.versions) && meet(catalog, target, candidate)
            })
        })
    };
    !scopes.reach_of(first).is_disjoint(scopes.reach_of(second))
        && one.activities.meets(other.activities)
        && targets_meet()
}

/// Whether some cell lies below both targets; also if they are the same and have no product yet.
fn meet(catalog: &Catalog, first: &RulingTarget, second: &RulingTarget) -> bool {
    let mut cells = cells_below(catalog, first).into_iter();
    first.target == second.target && first.except == second.except
        || cells.any(|cell| reaches_cell(catalog, second, cell))
}

fn targets_inside(catalog: &Catalog, inner: &[RulingTarget], outer: &[RulingTarget]) -> bool {
    inner.iter().all(|target| {
        let is_wide = target.target.is_wider_than_vendors();
        let may_hold =
            |candidate: &&RulingTarget| !is_wide || candidate.target.is_wider_than_vendors();
        let outer: Vec<_> = outer.iter().filter(may_hold).collect();
        let mut cells = cells_below(catalog, target).into_iter();
        !outer.is_empty()
            && cells.all(|cell| {
                let covering = outer.iter();
                let covering = covering
                    .filter(|candidate| reaches_cell(catalog, candidate, cell))
                    .map(|candidate| &candidate.versions)
                    .collect();
                versions_inside(&target.versions, covering)
            })
    })
}

/// Whether the cell lies below the target and is not left out.
fn reaches_cell(catalog: &Catalog, target: &RulingTarget, cell: CellTarget) -> bool {
    covers(catalog, target.target, cell) && !leaves_out(catalog, target, cell)
}

/// Whether a target leaves out a cell below it.
pub(super) fn leaves_out(catalog: &Catalog, target: &RulingTarget, cell: CellTarget) -> bool {
    let mut except = target.except.iter();
    except.any(|out| covers(catalog, *out, cell))
}

/// Whether every version of the inner range is in one of the others.
fn versions_inside(inner: &VersionRange, outer: Vec<&VersionRange>) -> bool {
    if outer.iter().any(|range| range.is_unbounded()) {
        return true;
    }
    let boundaries = version_boundaries(outer.iter().copied().chain([inner]));
    !outer.is_empty()
        && boundaries
            .iter()
            .filter(|version| inner.contains(version))
            .all(|version| outer.iter().any(|range| range.contains(version)))
}

/// Version 0 and every version at which a range begins or ends. Between two of them no version
/// differs from the others.
pub(super) fn version_boundaries<'a>(
    ranges: impl Iterator<Item = &'a VersionRange>,
) -> BTreeSet<Version> {
    let ends = ranges.flat_map(|range| range.introduced.iter().chain(&range.fixed));
    Version::parse("0")
        .into_iter()
        .chain(ends.cloned())
        .collect()
}

/// Whether the target is the cell's own or one above it.
pub(super) fn covers(catalog: &Catalog, target: Target, cell: CellTarget) -> bool {
    let is_own = matches!(target, Target::Offering(own) if cell == CellTarget::Offering(own));
    is_own || target.holds(catalog, cell.product())
}
