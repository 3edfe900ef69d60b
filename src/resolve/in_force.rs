//! On which days an advisory and its rulings are in force (policy rule 1).

use super::authority::Authority;
use super::date_range::{DateRange, day_before, merge_ranges};
use crate::model::{
    Advisory, AdvisoryStatus, Catalog, Date, Id, RelationKind, RelationTarget, RulingId,
};

/// The days in force, of every advisory and every ruling.
#[derive(Debug, Clone)]
pub struct InForcePeriods {
    advisories: Vec<Vec<DateRange>>,
    /// The same as it was before any withdrawal reached back.
    before_withdrawals: Vec<Vec<DateRange>>,
    /// By advisory and ruling: the last day before an amendment took it out.
    amended: Vec<Vec<Option<Amendment>>>,
    /// By advisory: the ending acts that took effect, in order of their days.
    ended_by: Vec<Vec<EffectiveAct>>,
}

/// An amendment that took effect.
#[derive(Debug, Clone, Copy)]
struct Amendment {
    day: Date,
}

/// An act that took effect on another advisory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EffectiveAct {
    /// Its first day.
    pub day: Date,
    /// The advisory that acts.
    pub by: Id<Advisory>,
    /// What it does.
    pub kind: RelationKind,
}

impl InForcePeriods {
    /// Works out the days in force. Advisories that act come before those they act on; an edge
    /// that closes a cycle (reported elsewhere) has no effect.
    pub fn new(catalog: &Catalog, authority: &Authority) -> Self {
        let count = catalog.advisories.len();
        let mut force = Self {
            advisories: vec![Vec::new(); count],
            before_withdrawals: vec![Vec::new(); count],
            amended: catalog
                .advisories
                .records()
                .iter()
                .map(|advisory| vec![None; advisory.rulings.len()])
                .collect(),
            ended_by: vec![Vec::new(); count],
        };
        let acts_on = acts_on(catalog, authority);
        let mut settled = vec![false; count];
        for advisory in topological_order(catalog, &acts_on) {
            let acts: Vec<_> = acts_on[advisory.index()]
                .iter()
                .filter(|act| settled[act.by.index()])
                .collect();
            force.compute(catalog, advisory, &acts);
            settled[advisory.index()] = true;
        }
        force
    }

    /// The days on which an advisory is in force: sorted, apart from each other.
    pub fn of(&self, advisory: Id<Advisory>) -> &[DateRange] {
        &self.advisories[advisory.index()]
    }

    /// Whether an advisory is in force on a day.
    pub fn is_in_force(&self, advisory: Id<Advisory>, day: Date) -> bool {
        self.of(advisory).iter().any(|span| span.contains(day))
    }

    /// The days on which a ruling is in force.
    pub fn of_ruling(&self, ruling: RulingId) -> impl Iterator<Item = DateRange> {
        let amended = self.amended[ruling.advisory.index()][usize::from(ruling.index)];
        self.of(ruling.advisory)
            .iter()
            .filter_map(move |span| match amended {
                Some(amendment) => span.clipped_at(Some(day_before(amendment.day)?)),
                None => Some(*span),
            })
    }

    /// The day from which an amendment took the ruling out.
    pub fn amended_on(&self, ruling: RulingId) -> Option<Date> {
        self.amended[ruling.advisory.index()][usize::from(ruling.index)]
            .map(|amendment| amendment.day)
    }

    /// The acts that ended an advisory, in order of their days.
    pub fn ended_by(&self, advisory: Id<Advisory>) -> &[EffectiveAct] {
        &self.ended_by[advisory.index()]
    }

    fn compute(&mut self, catalog: &Catalog, id: Id<Advisory>, acts: &[&AllowedAct]) {
        let advisory = &catalog.advisories[id];
        if advisory.status != AdvisoryStatus::Final {
            return;
        }
        // An act works from its own first day, and only if it is itself in force on that day.
        let effective = |act: &&&AllowedAct| self.has_effect(catalog, act.by);
        let mut ends: Vec<EffectiveAct> = acts
            .iter()
            .filter(|act| act.kind.ends_advisory())
            .filter(effective)
            .map(|act| EffectiveAct {
                day: catalog.advisories[act.by].effective_from,
                by: act.by,
                kind: act.kind,
            })
            .collect();
        ends.sort();
        let amendments: Vec<_> = acts
            .iter()
            .filter(effective)
            .filter_map(|act| match (act.kind, act.target) {
                (RelationKind::Amends, RelationTarget::Ruling(ruling)) => {
                    Some((ruling.index, catalog.advisories[act.by].effective_from))
                }
                _ => None,
            })
            .collect();

        // The first life: until the first act that ends it.
        let first_end = ends.first().map(|act| act.day);
        let mut spans: Vec<DateRange> =
            clipped_range(advisory.effective_from, advisory.effective_until, first_end)
                .into_iter()
                .collect();
        // Further lives: as long as a reinstating advisory is in force, unless a later act ends it.
        for act in acts
            .iter()
            .filter(|act| act.kind == RelationKind::Reinstates)
            .filter(effective)
        {
            for span in self.of(act.by) {
                let expired = advisory.effective_until.filter(|until| *until >= span.from);
                let ended = ends.iter().map(|end| end.day).find(|day| *day > span.from);
                let again = clipped_range(span.from, expired, ended)
                    .and_then(|life| life.clipped_at(span.until));
                spans.extend(again);
            }
        }
        self.before_withdrawals[id.index()] = merge_ranges(spans.clone());
        // A withdrawal that reaches back leaves nothing of what began before it.
        let reach_back = ends
            .iter()
            .filter(|act| {
                act.kind == RelationKind::Withdraws && catalog.advisories[act.by].retroactive
            })
            .map(|act| act.day)
            .max();
        if let Some(day) = reach_back {
            spans.retain(|span| span.from >= day);
        }
        self.advisories[id.index()] = merge_ranges(spans);
        self.ended_by[id.index()] = ends;
        for (index, day) in amendments {
            let slot = &mut self.amended[id.index()][usize::from(index)];
            let earliest = slot.map_or(day, |known| known.day.min(day));
            *slot = Some(Amendment { day: earliest });
        }
    }

    /// Whether an act takes effect on its first day.
    ///
    /// What has ended stays ended when the ending act is itself withdrawn later, even with effect
    /// back to the start: bringing a ruling back takes an act that says so.
    fn has_effect(&self, catalog: &Catalog, act: Id<Advisory>) -> bool {
        let day = catalog.advisories[act].effective_from;
        self.before_withdrawals[act.index()]
            .iter()
            .any(|span| span.contains(day))
    }
}

/// A span from a first day to the day before the ending one, at the latest.
fn clipped_range(from: Date, until: Option<Date>, ended: Option<Date>) -> Option<DateRange> {
    let span = DateRange { from, until: None }.clipped_at(until)?;
    match ended {
        Some(day) => span.clipped_at(Some(day_before(day)?)),
        None => Some(span),
    }
}

/// A relation that its issuer may make, seen from the advisory it is made to.
#[derive(Debug, Clone, Copy)]
struct AllowedAct {
    by: Id<Advisory>,
    kind: RelationKind,
    target: RelationTarget,
}

fn acts_on(catalog: &Catalog, authority: &Authority) -> Vec<Vec<AllowedAct>> {
    let mut acts = vec![Vec::new(); catalog.advisories.len()];
    for (by, advisory) in catalog.advisories.iter() {
        for (index, relation) in advisory.relations.iter().enumerate() {
            if authority.allows_relation(by, index) {
                acts[relation.target.advisory().index()].push(AllowedAct {
                    by,
                    kind: relation.kind,
                    target: relation.target,
                });
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
                Some(act) => {
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
