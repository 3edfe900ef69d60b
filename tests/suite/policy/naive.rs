//! A second evaluator, straight from the words of the policy: day by day, cell by cell, without
//! spans, sets of bits or shared results. Slow, and plain enough to be checked by reading.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use greenlist::internals::model::{
    Activity, Advisory, AdvisoryStatus, Audience, Catalog, Condition, Date, DefaultVerdict, Id,
    Issuer, RelationKind, RelationTarget, RulingId, Target, Verdict, VerdictTerms, Version,
};
use greenlist::internals::resolve::{Cell, CellTarget};

/// What holds in a cell on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) verdict: Verdict,
    pub(super) recommended: bool,
    pub(super) due_date: Option<Date>,
    pub(super) conditions: BTreeSet<Id<Condition>>,
    pub(super) because: BTreeSet<RulingId>,
    pub(super) overruled: BTreeSet<RulingId>,
}

type Known = BTreeMap<(Id<Advisory>, Date, bool), bool>;

pub(super) struct Naive<'a> {
    catalog: &'a Catalog,
    /// Answers to `in_force`, since each is asked many times.
    known: RefCell<Known>,
}

impl<'a> Naive<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            known: RefCell::default(),
        }
    }

    // Rule 1: in force.

    /// Whether an advisory is in force on a day. Without `reach_back`, as it was before any
    /// retroactive withdrawal.
    fn in_force(&self, id: Id<Advisory>, day: Date, reach_back: bool) -> bool {
        if let Some(known) = self.known.borrow().get(&(id, day, reach_back)) {
            return *known;
        }
        let answer = self.lives(id, day).into_iter().any(|start| {
            !reach_back
                || !self.acts(id).into_iter().any(|(by, kind, _)| {
                    let act = &self.catalog.advisories[by];
                    kind == RelationKind::Withdraws && act.retroactive && start < act.effective_from
                })
        });
        self.known
            .borrow_mut()
            .insert((id, day, reach_back), answer);
        answer
    }

    /// The first days of the lives that hold on a day: its own, and one a reinstatement.
    fn lives(&self, id: Id<Advisory>, day: Date) -> Vec<Date> {
        let advisory = &self.catalog.advisories[id];
        if advisory.status != AdvisoryStatus::Final {
            return Vec::new();
        }
        let acts = self.acts(id);
        let ends: Vec<Date> = acts
            .iter()
            .filter(|(_, kind, _)| kind.ends_advisory())
            .map(|(by, ..)| self.catalog.advisories[*by].effective_from)
            .collect();
        let mut lives = Vec::new();
        let started = advisory.effective_from <= day;
        let expired = advisory.effective_until.is_some_and(|until| until < day);
        if started && !expired && !ends.iter().any(|end| *end <= day) {
            lives.push(advisory.effective_from);
        }
        for (by, kind, _) in &acts {
            if *kind != RelationKind::Reinstates || !self.in_force(*by, day, true) {
                continue;
            }
            // The first day of the reinstating advisory's unbroken force.
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
            if !expired && !ended {
                lives.push(start);
            }
        }
        lives
    }

    /// The acts that take effect on an advisory: allowed, and in force on their own first day.
    fn acts(&self, on: Id<Advisory>) -> Vec<(Id<Advisory>, RelationKind, RelationTarget)> {
        let mut acts = Vec::new();
        for (by, advisory) in self.catalog.advisories.iter() {
            for relation in &advisory.relations {
                if relation.target.advisory() == on
                    && self.may_relate(by, relation.target)
                    && self.in_force(by, advisory.effective_from, false)
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
                    && self.catalog.advisories[by].effective_from <= day
            });
        !amended && self.in_force(ruling.advisory, day, true)
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
        match target {
            Target::Vendor(vendor) => self.catalog.products[product].vendor == Some(vendor),
            Target::Product(own) => own == product,
            Target::Offering(own) => cell == CellTarget::Offering(own),
        }
    }

    fn matches(&self, ruling: RulingId, cell: Cell, version: &Version) -> bool {
        let record = self.catalog.ruling(ruling);
        record.activities.contains(cell.activity)
            && self.reaches(ruling, cell.audience)
            && record.targets.iter().any(|target| {
                self.covers(target.target, cell.target) && target.versions.contains(version)
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

    /// What holds in a cell on a day for one version.
    pub(super) fn on_version(&self, cell: Cell, day: Date, version: &Version) -> Held {
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
        let standing: Vec<RulingId> = reaching
            .iter()
            .copied()
            .filter(|ruling| !reaching.iter().any(|other| self.lifts(*other, *ruling)))
            .collect();
        let verdict_of = |ruling: &RulingId| self.catalog.ruling(*ruling).verdict.verdict_on(day);
        let strictest = standing.iter().map(verdict_of).max();

        let (default, declared) = self.default_of(cell.audience);
        let fallback = match default {
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
        let shut_out = default == DefaultVerdict::Banned
            && strictest != Some(Verdict::Banned)
            && !declared
                .iter()
                .all(|declarer| standing.iter().any(|ruling| admits(ruling, *declarer)));

        let mut held = Held {
            verdict: fallback,
            recommended: false,
            due_date: None,
            conditions: BTreeSet::new(),
            because: BTreeSet::new(),
            overruled: BTreeSet::new(),
        };
        if let Some(strictest) = strictest.filter(|_| !shut_out) {
            held.verdict = strictest;
            let mark_shows = matches!(strictest, Verdict::Permitted | Verdict::Conditional);
            for ruling in &standing {
                let ruled = &self.catalog.ruling(*ruling).verdict;
                let marks = mark_shows && *ruled == VerdictTerms::Recommended;
                held.recommended |= marks;
                if verdict_of(ruling) != strictest {
                    if marks {
                        held.because.insert(*ruling);
                    }
                    continue;
                }
                held.because.insert(*ruling);
                if let VerdictTerms::Conditional { conditions } = ruled {
                    held.conditions.extend(conditions);
                }
                if let (VerdictTerms::PhaseOut { due }, Verdict::PhaseOut) = (ruled, strictest) {
                    held.due_date = held.due_date.into_iter().chain([*due]).min();
                }
            }
        }
        held.overruled = reaching
            .into_iter()
            .filter(|ruling| !held.because.contains(ruling))
            .collect();
        held
    }

    /// What holds for an unknown version: the strictest of all (rule 9).
    pub(super) fn on(&self, cell: Cell, day: Date) -> Held {
        let versions: Vec<Version> = ["0", "1", "2", "3", "4", "5"]
            .iter()
            .filter_map(|text| Version::parse(text))
            .collect();
        let each: Vec<Held> = versions
            .iter()
            .map(|version| self.on_version(cell, day, version))
            .collect();
        let verdict = each
            .iter()
            .map(|held| held.verdict)
            .max()
            .expect("versions");
        let strictest = || each.iter().filter(|held| held.verdict == verdict);
        let because: BTreeSet<_> = strictest()
            .flat_map(|held| held.because.iter().copied())
            .collect();
        let reaching = each
            .iter()
            .flat_map(|held| held.because.iter().chain(&held.overruled).copied());
        Held {
            verdict,
            recommended: strictest().all(|held| held.recommended),
            due_date: strictest().filter_map(|held| held.due_date).min(),
            conditions: strictest()
                .flat_map(|held| held.conditions.iter().copied())
                .collect(),
            overruled: reaching
                .filter(|ruling| !because.contains(ruling))
                .collect(),
            because,
        }
    }
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
                for activity in Activity::ALL {
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
