//! The days on which an advisory and its rulings are in force (docs/policy.md, rule 1).

use std::collections::BTreeMap;

use super::acts::{AllowedAct, EffectiveAct, acts_on, topological_order};
use super::authority::Authority;
use super::date_range::{DateRange, merge_ranges, without_ranges};
use crate::model::{
    Advisory, AdvisoryStatus, Catalog, Date, Id, RelationKind, RelationTarget, RulingId,
};

/// The days in force of every advisory and every ruling.
#[derive(Debug, Clone)]
pub struct InForcePeriods {
    advisories: Vec<Vec<DateRange>>,
    /// The same before retroactive withdrawals and suspensions.
    unsuspended: Vec<Vec<DateRange>>,
    /// By advisory and ruling: the act that removed it.
    amended: Vec<Vec<Option<EffectiveAct>>>,
    /// The first and last days of rulings that have their own.
    own_dates: BTreeMap<RulingId, DateLimits>,
    /// By advisory: the ending acts that took effect, in order of their days.
    ended_by: Vec<Vec<EffectiveAct>>,
    /// By advisory: its suspensions and those of its rulings.
    suspensions: Vec<Vec<Suspension>>,
    /// By advisory: the reinstatements, each with the first day on which it is in force again.
    reinstatements: Vec<Vec<EffectiveAct>>,
}

/// The own first and last day of a ruling.
type DateLimits = (Option<Date>, Option<Date>);

/// Days on which an advisory, or one of its rulings, is kept out of force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    /// The advisory that suspends it.
    pub by: Id<Advisory>,
    /// The suspended ruling; `None` for the whole advisory.
    pub ruling: Option<RulingId>,
    /// The days on which the suspending advisory is in force.
    pub days: Vec<DateRange>,
}

impl Suspension {
    /// Whether it suspends a ruling of its advisory, alone or with the others.
    pub fn covers(&self, ruling: RulingId) -> bool {
        self.ruling.is_none_or(|suspended| suspended == ruling)
    }
}

impl InForcePeriods {
    /// Computes the days in force. Advisories that act come before those they act on; an edge
    /// that closes a cycle (reported by `cycle`) has no effect.
    pub fn new(catalog: &Catalog, authority: &Authority) -> Self {
        let count = catalog.advisories.len();
        let advisories = catalog.advisories.records().iter();
        let mut force = Self {
            advisories: vec![Vec::new(); count],
            unsuspended: vec![Vec::new(); count],
            amended: advisories
                .map(|advisory| vec![None; advisory.rulings.len()])
                .collect(),
            own_dates: own_dates(catalog),
            ended_by: vec![Vec::new(); count],
            suspensions: vec![Vec::new(); count],
            reinstatements: vec![Vec::new(); count],
        };
        let acts_on = acts_on(catalog, authority);
        for advisory in topological_order(catalog, &acts_on) {
            let acts = acts_on[advisory.index()].iter();
            let acts: Vec<AllowedAct> = acts
                .filter_map(|(act, on)| {
                    let day = force.first_effect(act)?;
                    Some((EffectiveAct { day, ..*act }, *on))
                })
                .collect();
            if catalog.advisories[advisory].status != AdvisoryStatus::Draft {
                force.compute(catalog, advisory, &acts);
            }
        }
        force
    }

    /// The days on which an advisory is in force: sorted, and neither overlapping nor touching.
    pub fn of(&self, advisory: Id<Advisory>) -> &[DateRange] {
        &self.advisories[advisory.index()]
    }

    /// Whether an advisory was withdrawn as issued in error.
    pub fn is_withdrawn(&self, advisory: Id<Advisory>) -> bool {
        let mut ends = self.ended_by(advisory).iter();
        ends.any(|end| end.kind == RelationKind::Withdraws)
    }

    /// The advisory that brought another back into force on a day.
    pub fn reinstated_on(&self, advisory: Id<Advisory>, day: Date) -> Option<Id<Advisory>> {
        let mut acts = self.reinstatements[advisory.index()].iter();
        acts.find(|act| act.day == day).map(|act| act.by)
    }

    /// Whether an advisory is in force on a day.
    pub fn is_in_force(&self, advisory: Id<Advisory>, day: Date) -> bool {
        self.of(advisory).iter().any(|range| range.contains(day))
    }

    /// The days on which a ruling is in force.
    pub fn of_ruling(&self, ruling: RulingId) -> impl Iterator<Item = DateRange> {
        let amended = self.amended_on(ruling);
        let own = self.own_dates.get(&ruling);
        let ranges = self.of(ruling.advisory).iter();
        let mut ranges: Vec<DateRange> = ranges
            .filter_map(|range| match amended {
                Some(day) => range.clipped_before(day),
                None => Some(*range),
            })
            .filter_map(|range| match own {
                Some((from, until)) => range.clipped_from(*from)?.clipped_at(*until),
                None => Some(range),
            })
            .collect();
        for suspension in &self.suspensions[ruling.advisory.index()] {
            if suspension.ruling == Some(ruling) {
                ranges = without_ranges(ranges, &suspension.days);
            }
        }
        ranges.into_iter()
    }

    /// The day from which an amendment removed the ruling.
    pub fn amended_on(&self, ruling: RulingId) -> Option<Date> {
        Some(self.amendment(ruling)?.day)
    }

    /// The amendment that removed the ruling.
    pub fn amendment(&self, ruling: RulingId) -> Option<&EffectiveAct> {
        self.amended[ruling.advisory.index()][usize::from(ruling.index)].as_ref()
    }

    /// The acts that ended an advisory, in order of their days.
    pub fn ended_by(&self, advisory: Id<Advisory>) -> &[EffectiveAct] {
        &self.ended_by[advisory.index()]
    }

    /// The suspensions of an advisory and of its rulings.
    pub fn suspensions(&self, advisory: Id<Advisory>) -> &[Suspension] {
        &self.suspensions[advisory.index()]
    }

    /// The period around a day in which a whole advisory is suspended, and would be in force otherwise.
    pub fn suspension_of(&self, advisory: Id<Advisory>, day: Date) -> Option<DateRange> {
        let mut unsuspended = self.unsuspended[advisory.index()].iter();
        let within = unsuspended.find(|range| range.contains(day))?;
        let suspensions = self.suspensions(advisory).iter();
        let whole = suspensions.filter(|suspension| suspension.ruling.is_none());
        let days = merge_ranges(
            whole
                .flat_map(|suspension| &suspension.days)
                .copied()
                .collect(),
        );
        let days = days.into_iter().find(|range| range.contains(day))?;
        let days = days.clipped_from(Some(within.from))?;
        // No last day where the advisory itself ends during the suspension: it does not come back.
        let until = days
            .until
            .filter(|until| within.until.is_none_or(|last| *until < last));
        Some(DateRange { until, ..days })
    }

    /// The rulings of an advisory that are suspended on a day and would be in force otherwise, each with
    /// the advisory that suspends it and its last suspended day.
    pub fn suspended_rulings(
        &self,
        catalog: &Catalog,
        advisory: Id<Advisory>,
        day: Date,
    ) -> Vec<(RulingId, Id<Advisory>, Option<Date>)> {
        let mut suspended = Vec::new();
        for suspension in self.suspensions(advisory) {
            let Some(days) = suspension.days.iter().find(|range| range.contains(day)) else {
                continue;
            };
            let rulings = catalog.rulings(advisory).map(|(id, _)| id);
            let rulings = rulings.filter(|id| suspension.covers(*id));
            for ruling in rulings.filter(|id| self.would_be_in_force(*id, day)) {
                let again = days.until.and_then(|last| last.tomorrow().ok());
                let until = days
                    .until
                    .filter(|_| again.is_some_and(|day| self.would_be_in_force(ruling, day)));
                suspended.push((ruling, suspension.by, until));
            }
        }
        suspended
    }

    /// Whether a suspension keeps a ruling out of force on a day.
    pub fn is_suspended_on(&self, ruling: RulingId, day: Date) -> bool {
        let mut suspensions = self.suspensions(ruling.advisory).iter();
        let holds = |suspension: &Suspension| {
            suspension.covers(ruling) && suspension.days.iter().any(|range| range.contains(day))
        };
        suspensions.any(holds) && self.would_be_in_force(ruling, day)
    }

    /// Whether a ruling is in force on a day, apart from its suspensions.
    fn would_be_in_force(&self, ruling: RulingId, day: Date) -> bool {
        let (from, until) = self.own_dates.get(&ruling).copied().unwrap_or_default();
        let mut ranges = self.unsuspended[ruling.advisory.index()].iter();
        ranges.any(|range| range.contains(day))
            && from.is_none_or(|from| from <= day)
            && until.is_none_or(|until| day <= until)
            && self.amended_on(ruling).is_none_or(|amended| day < amended)
    }

    /// The suspensions during which a ruling expires, so that it does not come back: each with the
    /// advisory that suspends it and the last suspended day.
    pub fn lapses(&self, catalog: &Catalog, ruling: RulingId) -> Vec<(Id<Advisory>, Date)> {
        let Some(expiry) = expiry(catalog, ruling) else {
            return Vec::new();
        };
        // A ruling that another act ended earlier does not expire.
        if !self.would_be_in_force(ruling, expiry) {
            return Vec::new();
        }
        let suspensions = self.suspensions(ruling.advisory).iter();
        let of_ruling = suspensions.filter(|suspension| suspension.covers(ruling));
        of_ruling
            .flat_map(|suspension| suspension.days.iter().map(|days| (suspension.by, *days)))
            .filter_map(|(by, days)| {
                let last = days.until.filter(|last| expiry < *last)?;
                days.contains(expiry).then_some((by, last))
            })
            .collect()
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
        let mut reinstatements = Vec::new();
        for (act, _) in acts {
            if act.kind != RelationKind::Reinstates {
                continue;
            }
            for range in self.of(act.by) {
                let expiry = advisory
                    .effective_until
                    .filter(|until| *until >= range.from);
                let end = ends.iter().map(|end| end.day).find(|day| *day > range.from);
                let from = range.from.max(advisory.effective_from);
                let reinstated = clipped_range(from, expiry, end);
                if let Some(again) = reinstated.and_then(|again| again.clipped_at(range.until)) {
                    let act = EffectiveAct {
                        day: again.from,
                        ..*act
                    };
                    reinstatements.push(act);
                    ranges.push(again);
                }
            }
        }
        self.reinstatements[id.index()] = reinstatements;
        self.unsuspended[id.index()] = merge_ranges(ranges.clone());
        // A retroactive withdrawal leaves nothing of what began before it.
        let withdrawn = ends
            .iter()
            .filter(|act| act.kind == RelationKind::Withdraws)
            .filter(|act| catalog.advisories[act.by].retroactive)
            .map(|act| act.day)
            .max();
        ranges.retain(|range| withdrawn.is_none_or(|day| range.from >= day));
        let suspensions: Vec<Suspension> = acts
            .iter()
            .filter(|(act, _)| act.kind == RelationKind::Suspends)
            .map(|(act, on)| Suspension {
                by: act.by,
                ruling: match on {
                    RelationTarget::Advisory(_) => None,
                    RelationTarget::Ruling(ruling) => Some(*ruling),
                },
                days: self.of(act.by).to_vec(),
            })
            .collect();
        self.suspensions[id.index()] = suspensions;
        self.advisories[id.index()] = self.without_suspensions(id, merge_ranges(ranges));
        self.ended_by[id.index()] = ends;
        for (act, target) in acts {
            if let (RelationKind::Amends, RelationTarget::Ruling(ruling)) = (act.kind, target) {
                let amended = &mut self.amended[id.index()][usize::from(ruling.index)];
                *amended = amended.iter().copied().chain([*act]).min();
            }
        }
    }

    /// The ranges without the days on which the whole advisory is suspended.
    fn without_suspensions(&self, id: Id<Advisory>, mut ranges: Vec<DateRange>) -> Vec<DateRange> {
        for suspension in &self.suspensions[id.index()] {
            if suspension.ruling.is_none() {
                ranges = without_ranges(ranges, &suspension.days);
            }
        }
        ranges
    }

    /// The day on which an act takes effect: its advisory's own first day if it is in force on it, or the
    /// first day after a suspension that includes that day. `None` if it has no effect.
    ///
    /// What has ended stays ended when the ending act is withdrawn later, even retroactively:
    /// only a reinstatement brings a ruling back.
    fn first_effect(&self, act: &EffectiveAct) -> Option<Date> {
        let ranges = &self.unsuspended[act.by.index()];
        let range = ranges.iter().find(|range| range.contains(act.day))?;
        let range = range.clipped_from(Some(act.day))?;
        let open = self.without_suspensions(act.by, vec![range]);
        Some(open.first()?.from)
    }
}

/// The rulings with days of their own.
fn own_dates(catalog: &Catalog) -> BTreeMap<RulingId, DateLimits> {
    let rulings = catalog.advisories.ids().flat_map(|id| catalog.rulings(id));
    rulings
        .map(|(id, ruling)| (id, (ruling.effective_from, ruling.effective_until)))
        .filter(|(_, limits)| *limits != (None, None))
        .collect()
}

/// The last day of a ruling, by its own dates and those of its advisory.
pub(crate) fn expiry(catalog: &Catalog, ruling: RulingId) -> Option<Date> {
    let advisory = catalog.advisories[ruling.advisory].effective_until;
    let own = catalog.ruling(ruling).effective_until;
    advisory.into_iter().chain(own).min()
}

/// The act that ended a ruling, so that it is no longer in force from the day on; `None` where it
/// expired.
pub(crate) fn ending_act(
    force: &InForcePeriods,
    ruling: RulingId,
    day: Date,
) -> Option<(RelationKind, Id<Advisory>)> {
    let mut ended_by = force.ended_by(ruling.advisory).iter();
    let amended = force.amendment(ruling).filter(|act| act.day == day);
    if let Some(act) = ended_by.find(|act| act.day == day).or(amended) {
        return Some((act.kind, act.by));
    }
    let mut suspensions = force.suspensions(ruling.advisory).iter();
    let suspension = suspensions.find(|suspension| {
        suspension.covers(ruling) && suspension.days.iter().any(|range| range.from == day)
    })?;
    Some((RelationKind::Suspends, suspension.by))
}

/// The days from a first one to a last one, if any, and to the day before an end, if any.
fn clipped_range(from: Date, until: Option<Date>, end: Option<Date>) -> Option<DateRange> {
    let range = DateRange { from, until: None }.clipped_at(until)?;
    match end {
        Some(day) => range.clipped_before(day),
        None => Some(range),
    }
}
