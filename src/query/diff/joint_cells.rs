//! The cells of a product for an audience on both sides, by the ids of records, since handles differ
//! between catalogs.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::ComparedPlans;
use crate::model::{Activities, Audience, Catalog, Id, Product, Version, activities};
use crate::plan::SitePlan;
use crate::query::find_record::find_offering;
use crate::query::row_summary::ScopeSummary;
use crate::resolve::{CellGrid, CellTarget, Rectangle, Timeline, Versions};

/// An audience and its parts on both sides.
pub(super) struct JointAudience<'a> {
    /// The ids, the audience itself first; each comes after those it is part of.
    ids: Vec<&'a str>,
    /// By part: what it is directly part of, by index.
    parents: Vec<Vec<usize>>,
}

/// A side with the product and the audience.
struct JointSide<'p, 'a> {
    plan: &'p SitePlan<'a>,
    product: Id<Product>,
    /// By part: the part on this side, or the nearest that it is part of.
    audiences: Vec<Id<Audience>>,
}

/// The cells with their timelines on both sides.
pub(super) struct JointCells<'p, 's> {
    audience: &'s JointAudience<'s>,
    /// The ids of the offerings.
    offerings: Vec<&'p str>,
    /// The ids of the activities.
    activities: Vec<&'p str>,
    /// The first version of each range that rulings of either side tell apart.
    boundaries: Vec<Version>,
    /// The distinct pairs of timelines.
    pub(super) pairs: Vec<TimelinePair<'p>>,
    /// By cell: the index of its pair.
    pub(super) cells: Vec<usize>,
}

/// The timelines of a cell, first on the earlier side; `None` where a side does not have the product or the
/// audience.
pub(super) type TimelinePair<'p> = [Option<&'p Timeline>; 2];

impl<'a> JointAudience<'a> {
    pub(super) fn new(sides: ComparedPlans<'_, 'a>, audience: &'a str) -> Self {
        let sides = [sides.after, sides.before];
        let mut ids = vec![audience];
        for plan in sides {
            let audiences = &plan.catalog.audiences;
            let Some(whole) = audiences.find(audience) else {
                continue;
            };
            for (id, part) in audiences.iter() {
                let part = part.slug.as_str();
                if plan.decisions.scopes().is_part_of(id, whole) && !ids.contains(&part) {
                    ids.push(part);
                }
            }
        }
        ids[1..].sort_unstable();
        let wholes = |part: &str| -> BTreeSet<&'a str> {
            let parents = sides.iter().filter_map(|plan| parents(plan.catalog, part));
            parents
                .flatten()
                .filter(|whole| ids.contains(whole))
                .collect()
        };
        let wholes: Vec<BTreeSet<&str>> = ids.iter().map(|part| wholes(part)).collect();
        // In each round those are added whose wholes are. Between two sides, an audience may be a part of
        // its own part; then no order is right.
        let mut order = vec![0];
        let mut rest: Vec<usize> = (1..ids.len()).collect();
        while !rest.is_empty() {
            let known: BTreeSet<&str> = order.iter().map(|index| ids[*index]).collect();
            let (next, later): (Vec<_>, Vec<_>) = rest
                .iter()
                .partition(|index| wholes[**index].is_subset(&known));
            match next.is_empty() {
                true => order.append(&mut rest),
                false => {
                    order.extend(next);
                    rest = later;
                }
            }
        }
        let place = |id: &&str| order.iter().position(|index| ids[*index] == *id);
        let parents = order.iter().enumerate().map(|(at, index)| {
            let parents = wholes[*index].iter().filter_map(place);
            parents.filter(|parent| *parent < at).collect()
        });
        Self {
            parents: parents.collect(),
            ids: order.iter().map(|index| ids[*index]).collect(),
        }
    }
}

/// The ids of what an audience is directly part of.
fn parents<'a>(catalog: &'a Catalog, audience: &str) -> Option<Vec<&'a str>> {
    let audiences = &catalog.audiences;
    let parents = &audiences[audiences.find(audience)?].parents;
    let slug = |parent: &Id<Audience>| audiences[*parent].slug.as_str();
    Some(parents.iter().map(slug).collect())
}

impl<'p, 'a> JointSide<'p, 'a> {
    fn new(plan: &'p SitePlan<'a>, product: &str, audience: &JointAudience<'_>) -> Option<Self> {
        let catalog = plan.catalog;
        let mut audiences = vec![catalog.audiences.find(audience.ids[0])?];
        for (part, parents) in audience.ids.iter().zip(&audience.parents).skip(1) {
            let whole = audiences[parents.first().copied().unwrap_or_default()];
            audiences.push(catalog.audiences.find(part).unwrap_or(whole));
        }
        Some(Self {
            plan,
            product: catalog.products.find(product)?,
            audiences,
        })
    }

    /// By target, audience and activity: the index of the timeline. The answers on an offering that the
    /// side does not have are those on its product.
    fn timeline_indexes(&self, offerings: &[&str], activities: &[&str]) -> Vec<Option<usize>> {
        let known = &self.plan.catalog.activities;
        let activities: Vec<_> = activities.iter().map(|id| known.find(id)).collect();
        let of_node = |(target, audience)| {
            let of_node = self.plan.decisions.timeline_indexes(target, audience);
            let of_node: Vec<usize> = of_node.collect();
            let asked = activities.iter();
            let indexes = asked.map(|activity| activity.map(|known| of_node[known.index()]));
            indexes.collect::<Vec<_>>()
        };
        let offering = |slug: &&str| {
            let offering = find_offering(self.plan.catalog, self.product, slug);
            offering.map_or(CellTarget::Product(self.product), CellTarget::Offering)
        };
        let targets = std::iter::once(CellTarget::Product(self.product))
            .chain(offerings.iter().map(offering));
        let nodes = targets.flat_map(|target| self.audiences.iter().map(move |id| (target, *id)));
        nodes.flat_map(of_node).collect()
    }
}

impl<'p, 's> JointCells<'p, 's> {
    pub(super) fn new(
        sides: ComparedPlans<'p, '_>,
        product: &str,
        audience: &'s JointAudience<'s>,
    ) -> Self {
        let sides = [sides.before, sides.after].map(|plan| JointSide::new(plan, product, audience));
        let offerings: BTreeSet<&str> = sides
            .iter()
            .flatten()
            .flat_map(|side| &side.plan.catalog.products[side.product].offerings)
            .map(|offering| offering.slug.as_str())
            .collect();
        let offerings: Vec<&str> = offerings.into_iter().collect();
        // In the order of the later side; then those that only the earlier one has.
        let mut activities: Vec<&str> = Vec::new();
        for side in sides.iter().rev().flatten() {
            let known = &side.plan.catalog.activities;
            for id in known.ids().map(|id| known[id].slug.as_str()) {
                if !activities.contains(&id) {
                    activities.push(id);
                }
            }
        }
        let indexes = [0, 1].map(|side| {
            let side = sides[side].as_ref();
            side.map(|side| side.timeline_indexes(&offerings, &activities))
        });
        let mut boundaries: BTreeSet<&Version> = BTreeSet::new();
        for (side, indexes) in sides.iter().zip(&indexes) {
            let distinct: BTreeSet<usize> = indexes.iter().flatten().flatten().copied().collect();
            for (side, index) in side
                .iter()
                .flat_map(|side| distinct.iter().map(move |index| (side, index)))
            {
                let by_version = side.plan.decisions.by_version(*index);
                boundaries.extend(by_version.iter().map(|(version, _)| version));
            }
        }
        let boundaries: Vec<Version> = boundaries.into_iter().cloned().collect();
        let mut versions: Vec<Option<&Version>> = boundaries.iter().map(Some).collect();
        versions.push(None);
        let nodes = (1 + offerings.len()) * audience.ids.len() * activities.len();
        let mut known = FxHashMap::default();
        let mut pairs: Vec<TimelinePair<'p>> = Vec::new();
        let mut cells = Vec::with_capacity(nodes * versions.len());
        for node in 0..nodes {
            for (range, version) in versions.iter().enumerate() {
                let index = |side: usize| indexes[side].as_ref().and_then(|indexes| indexes[node]);
                let key = (index(0), index(1), range);
                cells.push(*known.entry(key).or_insert_with(|| {
                    pairs.push([0, 1].map(|side| {
                        let found: &JointSide<'p, '_> = sides[side].as_ref()?;
                        Some(found.plan.decisions.of_version(index(side)?, *version))
                    }));
                    pairs.len() - 1
                }));
            }
        }
        Self {
            audience,
            offerings,
            activities,
            boundaries,
            pairs,
            cells,
        }
    }

    /// The shape of the cells.
    pub(super) fn grid(&self) -> CellGrid<'s> {
        CellGrid {
            targets: 1 + self.offerings.len(),
            parents: &self.audience.parents,
            activities: self.activities.len(),
            ranges: self.boundaries.len() + 1,
        }
    }

    /// What some cells are about.
    pub(super) fn scope(&self, cells: &Rectangle) -> ScopeSummary {
        let targets = cells.targets.iter().filter(|target| **target > 0);
        let parts = cells.audiences.iter().filter(|part| **part > 0);
        ScopeSummary {
            offerings: targets
                .map(|target| self.offerings[*target - 1].to_owned())
                .collect(),
            parts: parts
                .map(|part| self.audience.ids[*part].to_owned())
                .collect(),
            activities: activities(self.activities.len())
                .filter(|activity| cells.activities.contains(*activity))
                .map(|activity| self.activities[activity.index()].to_owned())
                .collect(),
            has_all_activities: cells.activities == Activities::ALL,
            versions: Versions::of_ranges(&self.boundaries, &cells.ranges),
        }
    }
}
