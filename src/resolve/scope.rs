//! Ancestry: whom a ruling reaches, and which cells it has.

use fixedbitset::FixedBitSet;

use crate::model::{
    Audience, Catalog, DefaultVerdict, Id, Issuer, Ruling, RulingId, RulingTarget, Target, Version,
};

/// The audience graph and the reach of every ruling, worked out once.
#[derive(Debug, Clone)]
pub struct Scopes {
    /// By audience: itself and all it is part of.
    ancestors: Vec<FixedBitSet>,
    /// By audience: what holds where nobody ruled.
    defaults: Vec<EffectiveDefault>,
    /// By issuer: the audiences it may rule on.
    jurisdictions: Vec<FixedBitSet>,
    /// By advisory and ruling: the audiences it reaches.
    reach: Vec<Vec<FixedBitSet>>,
}

/// What holds for an audience where nobody ruled, and which audiences say so.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct EffectiveDefault {
    pub(super) verdict: DefaultVerdict,
    pub(super) declared_by: Vec<Id<Audience>>,
}

impl Scopes {
    /// Works out the ancestry of a catalog.
    pub fn new(catalog: &Catalog) -> Self {
        let count = catalog.audiences.len();
        let ancestors: Vec<_> = catalog
            .audiences
            .ids()
            .map(|audience| ancestors(catalog, audience))
            .collect();
        let below = |tops: &[Id<Audience>]| {
            let mut set = FixedBitSet::with_capacity(count);
            for (index, ancestors) in ancestors.iter().enumerate() {
                set.set(
                    index,
                    tops.iter().any(|top| ancestors.contains(top.index())),
                );
            }
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

    /// Whether a ruling reaches an audience: it or an ancestor is included, and neither it nor
    /// any ancestor is excluded, whatever path leads to the include.
    pub fn reaches(&self, ruling: RulingId, audience: Id<Audience>) -> bool {
        self.reach_of(ruling).contains(audience.index())
    }

    /// The audiences a ruling reaches.
    pub(super) fn reach_of(&self, ruling: RulingId) -> &FixedBitSet {
        &self.reach[ruling.advisory.index()][usize::from(ruling.index)]
    }

    /// The audiences an issuer may rule on.
    pub(super) fn jurisdiction(&self, issuer: Id<Issuer>) -> &FixedBitSet {
        &self.jurisdictions[issuer.index()]
    }

    /// The audiences whose own default holds for an audience; none where no record gives one.
    pub fn default_declared_by(&self, audience: Id<Audience>) -> &[Id<Audience>] {
        &self.default_of(audience).declared_by
    }

    /// What holds for an audience where nobody ruled.
    pub(super) fn default_of(&self, audience: Id<Audience>) -> &EffectiveDefault {
        &self.defaults[audience.index()]
    }
}

/// Itself and all it is part of. A cycle (reported elsewhere) does not keep this from ending.
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

/// An own value wins; else the strictest of the parents'.
fn defaults(catalog: &Catalog, ancestors: &[FixedBitSet]) -> Vec<EffectiveDefault> {
    let mut defaults = vec![
        EffectiveDefault {
            verdict: DefaultVerdict::NotAssessed,
            declared_by: Vec::new(),
        };
        catalog.audiences.len()
    ];
    // Fewer ancestors first, so that every parent is settled before its parts.
    let mut order: Vec<_> = catalog.audiences.ids().collect();
    order.sort_by_key(|audience| ancestors[audience.index()].count_ones(..));
    for audience in order {
        let record = &catalog.audiences[audience];
        defaults[audience.index()] = match record.default {
            Some(verdict) => EffectiveDefault {
                verdict,
                declared_by: vec![audience],
            },
            None => strictest(
                record
                    .parents
                    .iter()
                    .map(|parent| &defaults[parent.index()]),
            ),
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

/// Whether every cell of one ruling is a cell of the other: target, audience, activity, version.
pub(super) fn is_inside(
    catalog: &Catalog,
    scopes: &Scopes,
    inner: RulingId,
    outer: RulingId,
) -> bool {
    let (inner_ruling, outer_ruling) = (catalog.ruling(inner), catalog.ruling(outer));
    scopes.reach_of(inner).is_subset(scopes.reach_of(outer))
        && outer_ruling
            .activities
            .contains_all(inner_ruling.activities)
        && targets_inside(catalog, &inner_ruling.targets, &outer_ruling.targets)
}

/// Narrower: a proper subset on all axes together.
pub(super) fn is_narrower(
    catalog: &Catalog,
    scopes: &Scopes,
    inner: RulingId,
    outer: RulingId,
) -> bool {
    is_inside(catalog, scopes, inner, outer) && !is_inside(catalog, scopes, outer, inner)
}

fn targets_inside(catalog: &Catalog, inner: &[RulingTarget], outer: &[RulingTarget]) -> bool {
    inner.iter().all(|target| {
        cells_below_target(catalog, target.target)
            .into_iter()
            .all(|leaf| {
                let covering: Vec<_> = outer
                    .iter()
                    .filter(|candidate| covers(catalog, candidate.target, leaf))
                    .collect();
                versions_inside(target, &covering)
            })
    })
}

/// Whether every version of the inner target is in one of the others.
fn versions_inside(inner: &RulingTarget, outer: &[&RulingTarget]) -> bool {
    if outer.iter().any(|target| target.versions.is_unbounded()) {
        return true;
    }
    let points = version_boundaries(outer.iter().copied().chain([inner]));
    !outer.is_empty()
        && points
            .iter()
            .filter(|version| inner.versions.contains(version))
            .all(|version| outer.iter().any(|target| target.versions.contains(version)))
}

/// Version 0 and every version at which a range begins or ends: one for each stretch of versions
/// that no range divides.
pub(super) fn version_boundaries<'a>(
    targets: impl Iterator<Item = &'a RulingTarget>,
) -> Vec<Version> {
    let mut points: Vec<Version> = Version::parse("0").into_iter().collect();
    for target in targets {
        points.extend(target.versions.introduced.clone());
        points.extend(target.versions.fixed.clone());
    }
    points.sort();
    points.dedup();
    points
}

/// The cells below a target: the products' own and their offerings'.
fn cells_below_target(catalog: &Catalog, target: Target) -> Vec<Target> {
    match target {
        Target::Offering(_) => vec![target],
        Target::Product(product) => {
            let offerings = 0..catalog.products[product].offerings.len() as u16;
            offerings
                .map(|index| Target::Offering(crate::model::OfferingId { product, index }))
                .chain([target])
                .collect()
        }
        Target::Vendor(vendor) => catalog
            .products
            .iter()
            .filter(|(_, product)| product.vendor == Some(vendor))
            .flat_map(|(product, _)| cells_below_target(catalog, Target::Product(product)))
            .collect(),
    }
}

/// Whether the target is the cell's own or an ancestor of it.
fn covers(catalog: &Catalog, target: Target, leaf: Target) -> bool {
    let product = match leaf {
        Target::Offering(offering) => Some(offering.product),
        Target::Product(product) => Some(product),
        Target::Vendor(_) => None,
    };
    match target {
        Target::Offering(_) => target == leaf,
        Target::Product(own) => product == Some(own),
        Target::Vendor(vendor) => {
            product.is_some_and(|product| catalog.products[product].vendor == Some(vendor))
        }
    }
}
