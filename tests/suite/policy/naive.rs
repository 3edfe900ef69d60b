//! A second evaluator, directly from the text of docs/policy.md: day by day, cell by cell, without
//! intervals, bit sets or shared results. Slow, and simple enough to be checked by reading.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use greenlist::internals::model::{
    Advisory, AdvisoryStatus, Audience, Catalog, Condition, Date, DefaultVerdict, Id, Issuer,
    RelationKind, RelationTarget, RulingId, Target, Verdict, VerdictTerms, Version,
};
use greenlist::internals::resolve::{Cell, CellTarget};

/// The outcome of a cell on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) recommended: bool,
    pub(super) advised_against: bool,
    pub(super) due_date: Option<Date>,
    pub(super) comply_by: Option<Date>,
    pub(super) conditions: BTreeSet<Id<Condition>>,
    pub(super) advice: bool,
    pub(super) provisional: bool,
    pub(super) cited: BTreeSet<RulingId>,
    pub(super) overruled: BTreeSet<RulingId>,
}

/// No generated act lasts longer, or has no end.
const DAYS_WITH_ANYTHING: i16 = 100;

type InForceCache = BTreeMap<(Id<Advisory>, Date, bool), bool>;

pub(super) struct NaiveEvaluator<'a> {
    catalog: &'a Catalog,
    /// Results of `in_force` and `first_effect`, each of which is needed many times.
    cache: RefCell<InForceCache>,
    effects: RefCell<BTreeMap<Id<Advisory>, Option<Date>>>,
}

impl<'a> NaiveEvaluator<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            cache: RefCell::default(),
            effects: RefCell::default(),
        }
    }

    // Rule 1: in force.

    /// Whether an advisory is in force on a day, with or without the effect of retroactive
    /// withdrawals.
    fn in_force(&self, id: Id<Advisory>, day: Date, with_withdrawals: bool) -> bool {
        if let Some(cached) = self.cache.borrow().get(&(id, day, with_withdrawals)) {
            return *cached;
        }
        let in_force = !(with_withdrawals && self.suspended(id, None, day))
            && self.periods(id, day).into_iter().any(|start| {
                !with_withdrawals
                    || !self.acts(id).into_iter().any(|(by, kind, _)| {
                        let act = &self.catalog.advisories[by];
                        let day = self.first_effect(by).expect("an act with effect");
                        kind == RelationKind::Withdraws && act.retroactive && start < day
                    })
            });
        self.cache
            .borrow_mut()
            .insert((id, day, with_withdrawals), in_force);
        in_force
    }

    /// Whether an advisory, or one of its rulings, is suspended on a day.
    fn suspended(&self, id: Id<Advisory>, ruling: Option<RulingId>, day: Date) -> bool {
        self.acts(id).into_iter().any(|(by, kind, target)| {
            let on = match target {
                RelationTarget::Advisory(_) => None,
                RelationTarget::Ruling(ruling) => Some(ruling),
            };
            kind == RelationKind::Suspends && on == ruling && self.in_force(by, day, true)
        })
    }

    /// The day on which an advisory's acts take effect: its first one, or the first after a suspension
    /// that includes it, if it is in force until then apart from the suspension.
    fn first_effect(&self, by: Id<Advisory>) -> Option<Date> {
        if let Some(cached) = self.effects.borrow().get(&by) {
            return *cached;
        }
        let found = self.find_first_effect(by);
        self.effects.borrow_mut().insert(by, found);
        found
    }

    fn find_first_effect(&self, by: Id<Advisory>) -> Option<Date> {
        let mut day = self.catalog.advisories[by].effective_from;
        let last = super::generated::day(2 * DAYS_WITH_ANYTHING);
        while self.in_force(by, day, false) && day <= last {
            if !self.suspended(by, None, day) {
                return Some(day);
            }
            day = day.tomorrow().expect("a day after");
        }
        None
    }

    /// The first days of the periods in force that contain a day: its own, and those of
    /// reinstatements.
    fn periods(&self, id: Id<Advisory>, day: Date) -> Vec<Date> {
        let advisory = &self.catalog.advisories[id];
        if advisory.status == AdvisoryStatus::Draft {
            return Vec::new();
        }
        let acts = self.acts(id);
        let ends: Vec<Date> = acts
            .iter()
            .filter(|(_, kind, _)| kind.ends_advisory())
            .filter_map(|(by, ..)| self.first_effect(*by))
            .collect();
        let mut periods = Vec::new();
        let started = advisory.effective_from <= day;
        let expired = advisory.effective_until.is_some_and(|until| until < day);
        if started && !expired && !ends.iter().any(|end| *end <= day) {
            periods.push(advisory.effective_from);
        }
        for (by, kind, _) in &acts {
            if *kind != RelationKind::Reinstates || !self.in_force(*by, day, true) {
                continue;
            }
            // The first day of the reinstating advisory's period in force.
            let mut start = day;
            while let Ok(before) = start.yesterday() {
                if !self.in_force(*by, before, true) {
                    break;
                }
                start = before;
            }
            let expired = advisory
                .effective_until
                .is_some_and(|until| start <= until && until < day);
            let ended = ends.iter().any(|end| start < *end && *end <= day);
            if started && !expired && !ended {
                periods.push(start.max(advisory.effective_from));
            }
        }
        periods
    }

    /// The acts that take effect on an advisory: allowed, and in force on their first day.
    fn acts(&self, on: Id<Advisory>) -> Vec<(Id<Advisory>, RelationKind, RelationTarget)> {
        let mut acts = Vec::new();
        for (by, advisory) in self.catalog.advisories.iter() {
            for relation in &advisory.relations {
                if relation.target.advisory() == on
                    && self.may_relate(by, relation.target)
                    && self.first_effect(by).is_some()
                {
                    acts.push((by, relation.kind, relation.target));
                }
            }
        }
        acts
    }

    fn ruling_in_force(&self, ruling: RulingId, day: Date) -> bool {
        let amended = self
            .acts(ruling.advisory)
            .into_iter()
            .any(|(by, kind, target)| {
                kind == RelationKind::Amends
                    && target == RelationTarget::Ruling(ruling)
                    && self.first_effect(by).is_some_and(|first| first <= day)
            });
        let record = self.catalog.ruling(ruling);
        !amended
            && record.effective_from.is_none_or(|from| from <= day)
            && record.effective_until.is_none_or(|until| day <= until)
            && !self.suspended(ruling.advisory, Some(ruling), day)
            && self.in_force(ruling.advisory, day, true)
    }

    /// Whether an advisory acts on a day, or one of its rulings begins, ends or falls due.
    pub(super) fn happens(&self, id: Id<Advisory>, day: Date) -> bool {
        let before = day.yesterday().expect("a day before");
        self.catalog.advisories[id].effective_from == day
            || self.first_effect(id) == Some(day)
            || self.in_force(id, before, true) != self.in_force(id, day, true)
            || self.catalog.rulings(id).any(|(ruling, record)| {
                let is_in_force = |day| self.ruling_in_force(ruling, day);
                let verdict = |day| record.verdict.verdict_on(day);
                is_in_force(before) != is_in_force(day) || verdict(before) != verdict(day)
            })
    }

    // Rule 2: match.

    fn is_part_of(&self, part: Id<Audience>, whole: Id<Audience>) -> bool {
        part == whole
            || self.catalog.audiences[part]
                .parents
                .iter()
                .any(|parent| self.is_part_of(*parent, whole))
    }

    fn reaches(&self, ruling: RulingId, audience: Id<Audience>) -> bool {
        let ruling = self.catalog.ruling(ruling);
        let within =
            |list: &[Id<Audience>]| list.iter().any(|whole| self.is_part_of(audience, *whole));
        within(&ruling.include) && !within(&ruling.exclude)
    }

    fn covers(&self, target: Target, cell: CellTarget) -> bool {
        let product = match cell {
            CellTarget::Product(product) => product,
            CellTarget::Offering(offering) => offering.product,
        };
        let record = &self.catalog.products[product];
        let vendor = record.vendor.map(|vendor| &self.catalog.vendors[vendor]);
        match target {
            Target::Origin(country) => {
                let of_vendor = vendor.and_then(|vendor| vendor.country);
                record.country.or(of_vendor) == Some(country)
            }
            Target::Category(category) => record.category == Some(category),
            Target::Vendor(vendor) => record.vendor == Some(vendor),
            Target::Product(own) => own == product,
            Target::Offering(own) => cell == CellTarget::Offering(own),
        }
    }

    fn matches(&self, ruling: RulingId, cell: Cell, version: &Version) -> bool {
        let record = self.catalog.ruling(ruling);
        record.activities.contains(cell.activity)
            && self.reaches(ruling, cell.audience)
            && record.targets.iter().any(|target| {
                let left_out = target
                    .except
                    .iter()
                    .any(|out| self.covers(*out, cell.target));
                self.covers(target.target, cell.target)
                    && !left_out
                    && target.versions.contains(version)
            })
    }

    /// Whether a ruling on a cell is suspended on a day.
    pub(super) fn has_suspended(&self, cell: Cell, day: Date, version: &Version) -> bool {
        let advisories = self.catalog.advisories.ids();
        let mut rulings = advisories.flat_map(|id| self.catalog.rulings(id));
        rulings.any(|(id, record)| {
            let amended = self
                .acts(id.advisory)
                .into_iter()
                .any(|(by, kind, target)| {
                    kind == RelationKind::Amends
                        && target == RelationTarget::Ruling(id)
                        && self.first_effect(by).is_some_and(|first| first <= day)
                });
            let suspended = self.suspended(id.advisory, None, day)
                || self.suspended(id.advisory, Some(id), day);
            suspended
                && !amended
                && !self.periods(id.advisory, day).is_empty()
                && record.effective_from.is_none_or(|from| from <= day)
                && record.effective_until.is_none_or(|until| day <= until)
                && self.matches(id, cell, version)
                // One that is never in force is not told.
                && (0..DAYS_WITH_ANYTHING)
                    .any(|number| self.ruling_in_force(id, super::generated::day(number)))
        })
    }

    // Rule 3: authority.

    fn succeeds(&self, issuer: Id<Issuer>, of: Id<Issuer>) -> bool {
        issuer == of
            || self.catalog.issuers[issuer]
                .successor_of
                .is_some_and(|predecessor| self.succeeds(predecessor, of))
    }

    fn has_jurisdiction(&self, issuer: Id<Issuer>, audience: Id<Audience>) -> bool {
        self.catalog.issuers[issuer]
            .jurisdiction
            .iter()
            .any(|whole| self.is_part_of(audience, *whole))
    }

    fn may_alter(&self, by: Id<Advisory>, altered: Id<Advisory>, reaching: &[RulingId]) -> bool {
        let (by, of) = (
            self.catalog.advisories[by].issuer,
            self.catalog.advisories[altered].issuer,
        );
        let higher = self.catalog.issuers[by].rank < self.catalog.issuers[of].rank;
        let holds_all = || {
            reaching.iter().all(|ruling| {
                self.catalog
                    .audiences
                    .ids()
                    .filter(|audience| self.reaches(*ruling, *audience))
                    .all(|audience| self.has_jurisdiction(by, audience))
            })
        };
        self.succeeds(by, of) || (higher && holds_all())
    }

    fn may_relate(&self, by: Id<Advisory>, target: RelationTarget) -> bool {
        let reaching: Vec<RulingId> = match target {
            RelationTarget::Ruling(ruling) => vec![ruling],
            RelationTarget::Advisory(advisory) => self
                .catalog
                .rulings(advisory)
                .map(|(ruling, _)| ruling)
                .collect(),
        };
        self.may_alter(by, target.advisory(), &reaching)
    }

    fn lifts(&self, exempting: RulingId, lifted: RulingId) -> bool {
        self.catalog
            .ruling(exempting)
            .exempts
            .iter()
            .any(|exemption| exemption.ruling == lifted)
            && self.may_alter(exempting.advisory, lifted.advisory, &[exempting])
    }

    // Rule 4: exempt.

    /// Whether an exemption may be made, and has no cell in which it could lift the ruling.
    pub(super) fn exempts_outside_scope(&self, exempting: RulingId, lifted: RulingId) -> bool {
        let (one, other) = (self.catalog.ruling(exempting), self.catalog.ruling(lifted));
        // A target may have no product yet. Two rulings on it meet all the same.
        let same_target = one.targets.iter().any(|target| {
            let mut others = other.targets.iter();
            others.any(|other| {
                (target.target, &target.except) == (other.target, &other.except)
                    && target.versions.overlaps(&other.versions)
            })
        });
        let mut audiences = self.catalog.audiences.ids();
        let meets_without_products = same_target
            && one.activities.meets(other.activities)
            && audiences.any(|id| self.reaches(exempting, id) && self.reaches(lifted, id));
        self.lifts(exempting, lifted)
            && !meets_without_products
            && !cells(self.catalog).into_iter().any(|cell| {
                versions().iter().any(|version| {
                    self.matches(exempting, cell, version) && self.matches(lifted, cell, version)
                })
            })
    }

    // Rule 8: the default.

    fn default_of(&self, audience: Id<Audience>) -> (DefaultVerdict, BTreeSet<Id<Audience>>) {
        let record = &self.catalog.audiences[audience];
        if let Some(own) = record.default {
            return (own, BTreeSet::from([audience]));
        }
        let parents: Vec<_> = record
            .parents
            .iter()
            .map(|parent| self.default_of(*parent))
            .collect();
        let strictest = parents
            .iter()
            .map(|(verdict, _)| *verdict)
            .max()
            .unwrap_or(DefaultVerdict::NotAssessed);
        let declared = parents
            .into_iter()
            .filter(|(verdict, _)| *verdict == strictest)
            .flat_map(|(_, declared)| declared)
            .collect();
        (strictest, declared)
    }

    /// The outcome of a cell on a day for one version.
    pub(super) fn on_version(&self, cell: Cell, day: Date, version: &Version) -> Outcome {
        let reaching: Vec<RulingId> = self
            .catalog
            .advisories
            .ids()
            .flat_map(|advisory| self.catalog.rulings(advisory).map(|(ruling, _)| ruling))
            .filter(|ruling| {
                self.matches(*ruling, cell, version) && self.ruling_in_force(*ruling, day)
            })
            .collect();
        // Rule 4: a lifted ruling still lifts what it exempts.
        let active: Vec<RulingId> = reaching
            .iter()
            .copied()
            .filter(|ruling| !reaching.iter().any(|other| self.lifts(*other, *ruling)))
            .collect();
        let verdict_of = |ruling: &RulingId| self.catalog.ruling(*ruling).verdict.verdict_on(day);
        let binds = |ruling: &RulingId| self.catalog.ruling(*ruling).binding;
        // Rule 6: advice decides alone only where no binding ruling stands.
        let advice: Vec<RulingId> = active.iter().copied().filter(|one| !binds(one)).collect();
        let binding: Vec<RulingId> = active.iter().copied().filter(binds).collect();
        let deciding = if binding.is_empty() {
            &advice
        } else {
            &binding
        };
        let strictest = deciding.iter().map(verdict_of).max();

        let (default, declared) = self.default_of(cell.audience);
        let fallback = match default {
            DefaultVerdict::Unregulated => Verdict::Unregulated,
            DefaultVerdict::NotAssessed => Verdict::NotAssessed,
            DefaultVerdict::Banned => Verdict::Banned,
        };
        let admits = |ruling: &RulingId, declarer: Id<Audience>| {
            let kind = matches!(
                self.catalog.ruling(*ruling).verdict,
                VerdictTerms::Conditional { .. }
                    | VerdictTerms::Permitted
                    | VerdictTerms::Recommended
            );
            kind && self.has_jurisdiction(self.catalog.advisories[ruling.advisory].issuer, declarer)
        };
        let is_shut_out = default == DefaultVerdict::Banned
            && !binding
                .iter()
                .any(|ruling| verdict_of(ruling) == Verdict::Banned)
            && !declared
                .iter()
                .all(|declarer| binding.iter().any(|ruling| admits(ruling, *declarer)));

        let mut outcome = Outcome {
            verdict: fallback,
            recommended: false,
            advised_against: false,
            due_date: None,
            comply_by: None,
            conditions: BTreeSet::new(),
            advice: false,
            provisional: false,
            cited: BTreeSet::new(),
            overruled: BTreeSet::new(),
        };
        if let Some(strictest) = strictest.filter(|_| !is_shut_out) {
            outcome.verdict = strictest;
            let mark_shows = matches!(strictest, Verdict::Permitted | Verdict::Conditional);
            let is_against = |ruling: &RulingId| verdict_of(ruling) == Verdict::AdvisedAgainst;
            outcome.advised_against = mark_shows && advice.iter().any(is_against);
            for ruling in &active {
                let terms = &self.catalog.ruling(*ruling).verdict;
                // Among advice the strictest holds.
                let recommends = *terms == VerdictTerms::Recommended
                    && (binds(ruling) || !outcome.advised_against);
                let marks = mark_shows && (recommends || is_against(ruling));
                outcome.recommended |= mark_shows && recommends;
                if verdict_of(ruling) != strictest || !deciding.contains(ruling) {
                    if marks {
                        outcome.cited.insert(*ruling);
                    }
                    continue;
                }
                outcome.cited.insert(*ruling);
                if let VerdictTerms::Conditional {
                    conditions,
                    comply_by,
                } = terms
                {
                    outcome.conditions.extend(conditions);
                    outcome.comply_by = outcome.comply_by.into_iter().chain(*comply_by).min();
                }
                if let (VerdictTerms::PhaseOut { due }, Verdict::PhaseOut) = (terms, strictest) {
                    outcome.due_date = outcome.due_date.into_iter().chain([*due]).min();
                }
            }
        }
        if strictest.is_some() && !is_shut_out {
            let mut winning = deciding
                .iter()
                .filter(|one| Some(verdict_of(one)) == strictest);
            outcome.advice = binding.is_empty();
            outcome.provisional = winning.all(|ruling| {
                self.catalog.advisories[ruling.advisory].status == AdvisoryStatus::Interim
            });
        }
        outcome.overruled = reaching
            .into_iter()
            .filter(|ruling| !outcome.cited.contains(ruling))
            .collect();
        outcome
    }

    /// The outcome for an unknown version: the strictest of all (rule 9).
    pub(super) fn on(&self, cell: Cell, day: Date) -> Outcome {
        let each: Vec<Outcome> = versions()
            .iter()
            .map(|version| self.on_version(cell, day, version))
            .collect();
        Outcome::of_unknown_version(&each)
    }
}

impl Outcome {
    /// The strictest of the outcomes of all versions (rule 9).
    pub(super) fn of_unknown_version(each: &[Self]) -> Self {
        let verdict = each
            .iter()
            .map(|outcome| outcome.verdict)
            .max()
            .expect("versions");
        let strictest = || each.iter().filter(|outcome| outcome.verdict == verdict);
        let cited: BTreeSet<_> = strictest()
            .flat_map(|outcome| outcome.cited.iter().copied())
            .collect();
        let reaching = each
            .iter()
            .flat_map(|outcome| outcome.cited.iter().chain(&outcome.overruled).copied());
        Self {
            verdict,
            recommended: strictest().all(|outcome| outcome.recommended),
            advised_against: strictest().any(|outcome| outcome.advised_against),
            comply_by: strictest().filter_map(|outcome| outcome.comply_by).min(),
            advice: strictest().all(|outcome| outcome.advice),
            provisional: strictest().all(|outcome| outcome.provisional),
            due_date: strictest().filter_map(|outcome| outcome.due_date).min(),
            conditions: strictest()
                .flat_map(|outcome| outcome.conditions.iter().copied())
                .collect(),
            overruled: reaching.filter(|ruling| !cited.contains(ruling)).collect(),
            cited,
        }
    }
}

/// Every version at which a generated ruling begins or ends.
fn versions() -> Vec<Version> {
    ["0", "1", "2", "3", "4", "5"]
        .iter()
        .filter_map(|text| Version::parse(text))
        .collect()
}

/// Every cell of a catalog.
pub(super) fn cells(catalog: &Catalog) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (product, record) in catalog.products.iter() {
        let offerings = (0..record.offerings.len()).map(|index| {
            CellTarget::Offering(greenlist::internals::model::OfferingId {
                product,
                index: index as u16,
            })
        });
        for target in std::iter::once(CellTarget::Product(product)).chain(offerings) {
            for audience in catalog.audiences.ids() {
                for activity in catalog.activities.ids() {
                    cells.push(Cell {
                        target,
                        audience,
                        activity,
                    });
                }
            }
        }
    }
    cells
}
