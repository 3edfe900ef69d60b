//! What an answer must say, read a second time from docs/policy.md: cell by cell and day by day, by
//! climbing from each cell, without classes, rectangles or shared timelines.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use greenlist::internals::model::{
    Activity, ActivityList, Audience, Catalog, Date, Id, Issuer, OfferingId, Product, RulingId,
    Version,
};
use greenlist::internals::resolve::{AnswerScope, Axis, Cell, CellTarget, Outcome};

use super::generated::{LAYERED_END, day};
use super::naive::{self, NaiveEvaluator};

/// A cell of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct AnswerCell {
    pub(super) target: CellTarget,
    pub(super) audience: Id<Audience>,
    pub(super) activity: Activity,
    /// By index; the one after all known versions stands for an unknown version.
    pub(super) version: usize,
}

/// What holds in a cell on a day.
#[derive(Debug, Clone)]
pub(super) struct CellFacts {
    pub(super) outcome: Outcome,
    pub(super) cited: BTreeSet<RulingId>,
    pub(super) overruled: BTreeSet<RulingId>,
    /// Whether a ruling on it is suspended.
    pub(super) suspended: bool,
}

impl CellFacts {
    fn new(naive: naive::Outcome, suspended: bool) -> Self {
        Self {
            suspended,
            outcome: Outcome {
                verdict: naive.verdict,
                recommended: naive.recommended,
                advised_against: naive.advised_against,
                due_date: naive.due_date,
                comply_by: naive.comply_by,
                conditions: naive.conditions.into_iter().collect(),
                is_advice: naive.advice,
                provisional: naive.provisional,
            },
            cited: naive.cited,
            overruled: naive.overruled,
        }
    }
}

/// What holds in every cell of a product on every day, from the one before anything begins.
pub(super) struct ProductFacts {
    activities: ActivityList,
    targets: Vec<CellTarget>,
    versions: Vec<Version>,
    by_day: Vec<Rc<HashMap<AnswerCell, CellFacts>>>,
}

/// All days on which something may hold, and one before and after them.
pub(super) fn days() -> std::ops::RangeInclusive<i16> {
    -1..=LAYERED_END
}

impl ProductFacts {
    pub(super) fn new(catalog: &Catalog, product: Id<Product>) -> Self {
        let naive = NaiveEvaluator::new(catalog);
        let targets = catalog
            .advisories
            .records()
            .iter()
            .flat_map(|advisory| &advisory.rulings)
            .flat_map(|ruling| &ruling.targets);
        let bounds = targets.flat_map(|target| {
            let versions = &target.versions;
            versions.introduced.iter().chain(&versions.fixed).cloned()
        });
        let versions: BTreeSet<Version> = Version::parse("0").into_iter().chain(bounds).collect();
        let offerings = 0..catalog.products[product].offerings.len();
        let offerings = offerings.map(|index| {
            CellTarget::Offering(OfferingId {
                product,
                index: index as u16,
            })
        });
        let mut facts = Self {
            activities: catalog.activities.clone(),
            targets: std::iter::once(CellTarget::Product(product))
                .chain(offerings)
                .collect(),
            versions: versions.into_iter().collect(),
            by_day: Vec::new(),
        };
        let audiences: Vec<_> = catalog.audiences.ids().collect();
        let cells = facts.cells(&audiences);
        for number in days() {
            // On other days all is as on the day before, which the invariants of cells test.
            let happens = |act| naive.happens(act, day(number));
            let of_day = match facts.by_day.last() {
                Some(before) if !catalog.advisories.ids().any(happens) => Rc::clone(before),
                _ => Rc::new(facts.of_day(&naive, &cells, day(number))),
            };
            facts.by_day.push(of_day);
        }
        facts
    }

    fn of_day(
        &self,
        naive: &NaiveEvaluator<'_>,
        cells: &[AnswerCell],
        date: Date,
    ) -> HashMap<AnswerCell, CellFacts> {
        let mut facts = HashMap::new();
        for of_versions in cells.chunks(self.versions.len() + 1) {
            let cell = Cell {
                target: of_versions[0].target,
                audience: of_versions[0].audience,
                activity: of_versions[0].activity,
            };
            let versions = self.versions.iter();
            let known: Vec<naive::Outcome> = versions
                .map(|version| naive.on_version(cell, date, version))
                .collect();
            let unknown = naive::Outcome::of_unknown_version(&known);
            let mut versions = self.versions.iter();
            let suspended = versions.any(|version| naive.has_suspended(cell, date, version));
            let outcomes = known.into_iter().chain([unknown]);
            let outcomes = outcomes.map(|outcome| CellFacts::new(outcome, suspended));
            facts.extend(of_versions.iter().copied().zip(outcomes));
        }
        facts
    }

    /// The cells of audiences, in their order.
    fn cells(&self, audiences: &[Id<Audience>]) -> Vec<AnswerCell> {
        let mut cells = Vec::new();
        for audience in audiences {
            for target in &self.targets {
                for activity in self.activities.ids() {
                    for version in 0..=self.versions.len() {
                        cells.push(AnswerCell {
                            target: *target,
                            audience: *audience,
                            activity,
                            version,
                        });
                    }
                }
            }
        }
        cells
    }
}

/// A question on a product for an audience.
pub(super) struct NaiveQuestion<'a> {
    catalog: &'a Catalog,
    facts: &'a ProductFacts,
    /// The audience and its parts; parents come before their parts.
    parts: Vec<Id<Audience>>,
    /// Wider ones come first.
    pub(super) cells: Vec<AnswerCell>,
}

impl<'a> NaiveQuestion<'a> {
    pub(super) fn new(
        catalog: &'a Catalog,
        facts: &'a ProductFacts,
        audience: Id<Audience>,
    ) -> Self {
        // In generated catalogs, parents come before their parts.
        let mut parts: Vec<Id<Audience>> = vec![audience];
        for (part, record) in catalog.audiences.iter() {
            if record.parents.iter().any(|parent| parts.contains(parent)) {
                parts.push(part);
            }
        }
        Self {
            catalog,
            facts,
            cells: facts.cells(&parts),
            parts,
        }
    }

    /// Whether all is as on the day before.
    pub(super) fn is_as_before(&self, number: i16) -> bool {
        let today = (number + 1) as usize;
        let before = today
            .checked_sub(1)
            .map(|before| &self.facts.by_day[before]);
        before.is_some_and(|before| Rc::ptr_eq(before, &self.facts.by_day[today]))
    }

    pub(super) fn facts(&self, cell: AnswerCell, number: i16) -> &'a CellFacts {
        &self.facts.by_day[(number + 1) as usize][&cell]
    }

    pub(super) fn outcome(&self, cell: AnswerCell, number: i16) -> &'a Outcome {
        &self.facts(cell, number).outcome
    }

    /// Whether it is about the product itself and the whole audience.
    pub(super) fn is_main(&self, cell: AnswerCell) -> bool {
        self.wider(cell).is_empty()
    }

    /// The cells directly above: offering -> product, part -> parents.
    pub(super) fn wider(&self, cell: AnswerCell) -> Vec<AnswerCell> {
        let product = self.facts.targets[0];
        let product = (cell.target != product).then_some(AnswerCell {
            target: product,
            ..cell
        });
        let mut wider = Vec::from_iter(product);
        if cell.audience != self.parts[0] {
            let parents = self.catalog.audiences[cell.audience].parents.iter();
            let within = parents.filter(|parent| self.parts.contains(parent));
            wider.extend(within.map(|parent| AnswerCell {
                audience: *parent,
                ..cell
            }));
        }
        wider
    }

    /// Whether one is reached from the other by wider steps.
    fn is_wider(&self, one: AnswerCell, other: AnswerCell) -> bool {
        let mut wider = self.wider(other).into_iter();
        wider.any(|wider| wider == one || self.is_wider(one, wider))
    }

    /// By cell: the narrowest of the cells on all ways up, from the cell itself, of which something is
    /// said. `is_said` is given a cell and those said above it.
    fn said(
        &self,
        is_said: impl Fn(AnswerCell, &BTreeSet<AnswerCell>) -> bool,
    ) -> BTreeMap<AnswerCell, BTreeSet<AnswerCell>> {
        let mut said: BTreeMap<AnswerCell, BTreeSet<AnswerCell>> = BTreeMap::new();
        for cell in &self.cells {
            let wider = self.wider(*cell).into_iter();
            let all: BTreeSet<_> = wider.flat_map(|wider| said[&wider].clone()).collect();
            let mut above = all.clone();
            above.retain(|one| !all.iter().any(|other| self.is_wider(*one, *other)));
            let of_cell = match is_said(*cell, &above) {
                true => BTreeSet::from([*cell]),
                false => above,
            };
            said.insert(*cell, of_cell);
        }
        said
    }

    /// By cell: the narrowest rows that hold it or a cell on its ways up, by index.
    pub(super) fn rows(&self, scopes: &[&AnswerScope]) -> BTreeMap<AnswerCell, BTreeSet<usize>> {
        let cells = self.cells.iter();
        let holding: BTreeMap<_, _> = cells
            .map(|cell| (*cell, self.holding(*cell, scopes)))
            .collect();
        let said = self.said(|cell, _| !holding[&cell].is_empty()).into_iter();
        said.map(|(cell, said)| {
            let rows = said.iter().flat_map(|cell| holding[cell].clone());
            (cell, rows.collect())
        })
        .collect()
    }

    /// The rows that hold a cell.
    pub(super) fn holding(&self, cell: AnswerCell, scopes: &[&AnswerScope]) -> Vec<usize> {
        let rows = 0..scopes.len();
        rows.filter(|row| self.holds(scopes[*row], cell)).collect()
    }

    fn holds(&self, scope: &AnswerScope, cell: AnswerCell) -> bool {
        let offering = match cell.target {
            CellTarget::Product(_) => scope.offerings.is_empty(),
            CellTarget::Offering(offering) => scope.offerings.contains(&offering),
        };
        let part = match cell.audience == self.parts[0] {
            true => scope.parts.is_empty(),
            false => scope.parts.contains(&cell.audience),
        };
        let version = scope.versions.as_ref().is_none_or(|versions| {
            match self.facts.versions.get(cell.version) {
                Some(known) => versions.ranges.iter().any(|range| range.contains(known)),
                None => versions.has_unknown,
            }
        });
        offering && part && version && scope.activities.contains(cell.activity)
    }

    /// The cells that must have a row: the main ones, and those that differ from what is said above.
    pub(super) fn shown(&self, number: i16) -> BTreeSet<AnswerCell> {
        let differs = |cell: AnswerCell, above: &BTreeSet<AnswerCell>| {
            let own = self.outcome(cell, number);
            above.is_empty()
                || above
                    .iter()
                    .any(|above| self.outcome(*above, number) != own)
        };
        let said = self.said(differs).into_iter();
        said.filter(|(cell, said)| said.contains(cell))
            .map(|(cell, _)| cell)
            .collect()
    }

    /// What cells differ by that are otherwise the same.
    pub(super) fn axes(&self, number: i16) -> BTreeSet<Axis> {
        let mut axes = BTreeSet::new();
        for cell in &self.cells {
            let own = self.outcome(*cell, number);
            let mut compare = |axis, other| {
                if self.outcome(other, number) != own {
                    axes.insert(axis);
                }
            };
            for target in self.facts.targets.iter().copied() {
                compare(Axis::Offering, AnswerCell { target, ..*cell });
            }
            for audience in self.parts.iter().copied() {
                compare(Axis::Part, AnswerCell { audience, ..*cell });
            }
            for activity in self.catalog.activities.ids() {
                compare(Axis::Activity, AnswerCell { activity, ..*cell });
            }
            for version in 0..=self.facts.versions.len() {
                compare(Axis::Version, AnswerCell { version, ..*cell });
            }
        }
        axes
    }

    /// The first day of the unbroken run of days with the outcome of a day; `None` from the beginning.
    pub(super) fn since(&self, cell: AnswerCell, number: i16) -> Option<Date> {
        self.run(cell, number)
            .last()
            .filter(|first| **first >= 0)
            .map(|first| day(*first))
    }

    /// Every issuer that decided in that run, with the first day on which it did.
    pub(super) fn issuers(&self, cell: AnswerCell, number: i16) -> BTreeSet<(Date, Id<Issuer>)> {
        let mut first = BTreeMap::new();
        if self.facts(cell, number).cited.is_empty() {
            return BTreeSet::new();
        }
        for earlier in self.run(cell, number) {
            for ruling in &self.facts(cell, earlier).cited {
                for issuer in self.catalog.advisories[ruling.advisory].issuers() {
                    first.insert(issuer, day(earlier));
                }
            }
        }
        first
            .into_iter()
            .map(|(issuer, day)| (day, issuer))
            .collect()
    }

    /// The days of the run, the latest first.
    fn run(&self, cell: AnswerCell, number: i16) -> Vec<i16> {
        // Becoming final after having been provisional is no new beginning.
        let known = |number| Outcome {
            provisional: false,
            ..self.outcome(cell, number).clone()
        };
        let outcome = known(number);
        let earlier = (*days().start()..=number).rev();
        earlier
            .take_while(|earlier| known(*earlier) == outcome)
            .collect()
    }
}
