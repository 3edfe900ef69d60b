//! The days on which an advisory and its rulings are in force (docs/policy.md, rule 1).

use super::authority::Authority;
use super::date_range::{DateRange, merge_ranges};
use crate::model::{
    Advisory, AdvisoryStatus, Catalog, Date, Id, RelationKind, RelationTarget, RulingId,
};

/// The days in force of every advisory and every ruling.
#[derive(Debug, Clone)]
pub struct InForcePeriods {
    advisories: Vec<Vec<DateRange>>,
    /// The same before retroactive withdrawals.
    before_withdrawals: Vec<Vec<DateRange>>,
    /// By advisory and ruling: the day on which an amendment removed it.
    amended: Vec<Vec<Option<Date>>>,
    /// By advisory: the ending acts that took effect, in order of their days.
    ended_by: Vec<Vec<EffectiveAct>>,
}

/// An act that took effect on another advisory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EffectiveAct {
    /// Its first day.
    pub day: Date,
    /// The advisory that acts.
    pub by: Id<Advisory>,
    /// The kind of act.
    pub kind: RelationKind,
}

/// An act that its issuer may do, with what it is done to.
type AllowedAct = (EffectiveAct, RelationTarget);

impl InForcePeriods {
    /// Computes the days in force. Advisories that act come before those they act on; an edge
    /// that closes a cycle (reported by `cycle`) has no effect.
    pub fn new(catalog: &Catalog, authority: &Authority) -> Self {
        let count = catalog.advisories.len();
        let advisories = catalog.advisories.records().iter();
        let mut force = Self {
            advisories: vec![Vec::new(); count],
            before_withdrawals: vec![Vec::new(); count],
            amended: advisories
                .map(|advisory| vec![None; advisory.rulings.len()])
                .collect(),
            ended_by: vec![Vec::new(); count],
        };
        let acts_on = acts_on(catalog, authority);
        for advisory in topological_order(catalog, &acts_on) {
            let mut acts = acts_on[advisory.index()].clone();
            acts.retain(|(act, _)| force.has_effect(act));
            if catalog.advisories[advisory].status == AdvisoryStatus::Final {
                force.compute(catalog, advisory, &acts);
            }
        }
        force
    }

    /// The days on which an advisory is in force: sorted, and neither overlapping nor touching.
    pub fn of(&self, advisory: Id<Advisory>) -> &[DateRange] {
        &self.advisories[advisory.index()]
    }

    /// Whether an advisory is in force on a day.
    pub fn is_in_force(&self, advisory: Id<Advisory>, day: Date) -> bool {
        self.of(advisory).iter().any(|range| range.contains(day))
    }

    /// The days on which a ruling is in force.
    pub fn of_ruling(&self, ruling: RulingId) -> impl Iterator<Item = DateRange> {
        let amended = self.amended_on(ruling);
        let ranges = self.of(ruling.advisory).iter();
        ranges.filter_map(move |range| match amended {
            Some(day) => range.clipped_before(day),
            None => Some(*range),
        })
    }

    /// The day from which an amendment removed the ruling.
    pub fn amended_on(&self, ruling: RulingId) -> Option<Date> {
        self.amended[ruling.advisory.index()][usize::from(ruling.index)]
    }

    /// The acts that ended an advisory, in order of their days.
    pub fn ended_by(&self, advisory: Id<Advisory>) -> &[EffectiveAct] {
        &self.ended_by[advisory.index()]
    }

    fn compute(&mut self, catalog: &Catalog, id: Id<Advisory>, acts: &[AllowedAct]) {
        let advisory = &catalog.advisories[id];
        let mut ends: Vec<EffectiveAct> = acts
            .iter()
            .map(|(act, _)| *act)
            .filter(|act| act.kind.ends_advisory())
            .collect();
        ends.sort();
        // From its own first day until the first act that ends it.
        let first_end = ends.first().map(|act| act.day);
        let own = clipped_range(advisory.effective_from, advisory.effective_until, first_end);
        let mut ranges = Vec::from_iter(own);
        // Again while a reinstating advisory is in force, unless a later act ends it.
        for (act, _) in acts {
            if act.kind != RelationKind::Reinstates {
                continue;
            }
            for range in self.of(act.by) {
                let expiry = advisory
                    .effective_until
                    .filter(|until| *until >= range.from);
                let end = ends.iter().map(|end| end.day).find(|day| *day > range.from);
                let reinstated = clipped_range(range.from, expiry, end);
                ranges.extend(reinstated.and_then(|again| again.clipped_at(range.until)));
            }
        }
        self.before_withdrawals[id.index()] = merge_ranges(ranges.clone());
        // A retroactive withdrawal leaves nothing of what began before it.
        let withdrawn = ends
            .iter()
            .filter(|act| act.kind == RelationKind::Withdraws)
            .filter(|act| catalog.advisories[act.by].retroactive)
            .map(|act| act.day)
            .max();
        ranges.retain(|range| withdrawn.is_none_or(|day| range.from >= day));
        self.advisories[id.index()] = merge_ranges(ranges);
        self.ended_by[id.index()] = ends;
        for (act, target) in acts {
            if let (RelationKind::Amends, RelationTarget::Ruling(ruling)) = (act.kind, target) {
                let amended = &mut self.amended[id.index()][usize::from(ruling.index)];
                *amended = amended.iter().copied().chain([act.day]).min();
            }
        }
    }

    /// Whether an act takes effect: only if its advisory is in force on its own first day.
    ///
    /// What has ended stays ended when the ending act is withdrawn later, even retroactively:
    /// only a reinstatement brings a ruling back.
    fn has_effect(&self, act: &EffectiveAct) -> bool {
        let ranges = &self.before_withdrawals[act.by.index()];
        ranges.iter().any(|range| range.contains(act.day))
    }
}

/// The act that ended a ruling, so that it is no longer in force from the day on; `None` where it
/// expired.
pub(crate) fn ending_act(
    catalog: &Catalog,
    force: &InForcePeriods,
    ruling: RulingId,
    day: Date,
) -> Option<(RelationKind, Id<Advisory>)> {
    let mut ended_by = force.ended_by(ruling.advisory).iter();
    if let Some(act) = ended_by.find(|act| act.day == day) {
        return Some((act.kind, act.by));
    }
    if force.amended_on(ruling) != Some(day) {
        return None;
    }
    let amends = |advisory: &Id<Advisory>| {
        let record = &catalog.advisories[*advisory];
        record.effective_from == day
            && record.relations.iter().any(|relation| {
                relation.kind == RelationKind::Amends
                    && relation.target == RelationTarget::Ruling(ruling)
            })
    };
    let by = catalog.advisories.ids().find(amends)?;
    Some((RelationKind::Amends, by))
}

/// The days from a first one to a last one, if any, and to the day before an end, if any.
fn clipped_range(from: Date, until: Option<Date>, end: Option<Date>) -> Option<DateRange> {
    let range = DateRange { from, until: None }.clipped_at(until)?;
    match end {
        Some(day) => range.clipped_before(day),
        None => Some(range),
    }
}

/// By advisory: the acts on it that their issuers may do.
fn acts_on(catalog: &Catalog, authority: &Authority) -> Vec<Vec<AllowedAct>> {
    let mut acts = vec![Vec::new(); catalog.advisories.len()];
    for (by, advisory) in catalog.advisories.iter() {
        for (index, relation) in advisory.relations.iter().enumerate() {
            if authority.allows_relation(by, index) {
                let act = EffectiveAct {
                    day: advisory.effective_from,
                    by,
                    kind: relation.kind,
                };
                acts[relation.target.advisory().index()].push((act, relation.target));
            }
        }
    }
    acts
}

/// Acting advisories before those they act on.
fn topological_order(catalog: &Catalog, acts_on: &[Vec<AllowedAct>]) -> Vec<Id<Advisory>> {
    let mut order = Vec::with_capacity(acts_on.len());
    let mut seen = vec![false; acts_on.len()];
    for start in catalog.advisories.ids() {
        let mut path = vec![(start, 0)];
        while let Some((advisory, next)) = path.pop() {
            if next == 0 && std::mem::replace(&mut seen[advisory.index()], true) {
                continue;
            }
            match acts_on[advisory.index()].get(next) {
                Some((act, _)) => {
                    path.push((advisory, next + 1));
                    if !seen[act.by.index()] {
                        path.push((act.by, 0));
                    }
                }
                None => order.push(advisory),
            }
        }
    }
    order
}
