//! The verdict on a product on a day: the stricter of those for installing it and for hosting meetings.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::model::{
    Activities, Activity, Advisory, Audience, Catalog, Condition, Date, Id, OfferingId, Product,
    RulingId, Target, Version,
};
use crate::resolve::{Cell, CellTarget, Decisions, Interval, Label};

/// The activities for which a program is installed on a machine.
pub(crate) const ACTIVITIES: [Activity; 2] = [Activity::Install, Activity::Host];

/// The verdict on a product or a version of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditVerdict {
    /// The strictest label among [`ACTIVITIES`].
    pub label: Label,
    /// The activities to which the label applies.
    pub activities: Activities,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
    /// The first day with this label; `None` if there was no other before.
    pub since: Option<Date>,
    /// The conditions of use.
    pub conditions: Vec<Id<Condition>>,
    /// The rulings that it is based on; empty if the default verdict holds.
    pub rulings: Vec<RulingId>,
    /// Whether some ruling applies to certain versions only.
    pub by_version: bool,
    /// The parts of the audience and the offerings with another verdict.
    pub exceptions: Vec<VerdictException>,
}

/// Another verdict for a part of the audience, or on an offering of the product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictException {
    /// Where it holds.
    pub scope: ExceptionScope,
    /// The label there.
    pub label: Label,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
}

/// Where another verdict holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExceptionScope {
    /// In a part of the audience.
    Part(Id<Audience>),
    /// On an offering of the product.
    Offering(OfferingId),
}

impl AuditVerdict {
    /// The advisories that it is based on.
    pub(super) fn advisories(&self) -> Vec<Id<Advisory>> {
        let mut advisories: Vec<_> = self.rulings.iter().map(|ruling| ruling.advisory).collect();
        advisories.dedup();
        advisories
    }
}

/// The verdicts for one audience and day. Each is computed once.
pub(super) struct VerdictLookup<'a> {
    catalog: &'a Catalog,
    decisions: &'a Decisions,
    audience: Id<Audience>,
    day: Date,
    parts: Vec<Id<Audience>>,
    /// By product and version.
    computed: HashMap<(Id<Product>, Option<String>), Arc<AuditVerdict>>,
}

impl<'a> VerdictLookup<'a> {
    pub(super) fn new(
        catalog: &'a Catalog,
        decisions: &'a Decisions,
        audience: Id<Audience>,
        day: Date,
    ) -> Self {
        let scopes = decisions.scopes();
        let is_part = |part: &Id<Audience>| *part != audience && scopes.is_part_of(*part, audience);
        Self {
            catalog,
            decisions,
            audience,
            day,
            parts: catalog.audiences.ids().filter(is_part).collect(),
            computed: HashMap::new(),
        }
    }

    /// The verdict on a product; the strictest one if the version is not known.
    pub(super) fn verdict(
        &mut self,
        product: Id<Product>,
        version: Option<&Version>,
    ) -> Arc<AuditVerdict> {
        let key = (product, version.map(ToString::to_string));
        if let Some(verdict) = self.computed.get(&key) {
            return Arc::clone(verdict);
        }
        let verdict = Arc::new(self.compute(product, version));
        self.computed.insert(key, Arc::clone(&verdict));
        verdict
    }

    fn compute(&self, product: Id<Product>, version: Option<&Version>) -> AuditVerdict {
        let by_version = depends_on_version(self.catalog, product);
        let version = version.filter(|_| by_version);
        let target = CellTarget::Product(product);
        let mut verdict = self.strictest(target, self.audience, version);
        let offerings = 0..self.catalog.products[product].offerings.len() as u16;
        let offerings = offerings.map(|index| {
            let offering = OfferingId { product, index };
            let target = CellTarget::Offering(offering);
            (ExceptionScope::Offering(offering), target, self.audience)
        });
        let parts = self
            .parts
            .iter()
            .map(|part| (ExceptionScope::Part(*part), target, *part));
        let exceptions = parts
            .chain(offerings)
            .filter_map(|(scope, target, audience)| {
                let other = self.strictest(target, audience, version);
                let differs = (other.label, other.due_date) != (verdict.label, verdict.due_date);
                differs.then_some(VerdictException {
                    scope,
                    label: other.label,
                    due_date: other.due_date,
                })
            });
        verdict.exceptions = exceptions.collect();
        verdict.by_version = by_version;
        verdict
    }

    fn strictest(
        &self,
        target: CellTarget,
        audience: Id<Audience>,
        version: Option<&Version>,
    ) -> AuditVerdict {
        let mut strictest = ACTIVITIES
            .map(|activity| {
                let cell = Cell {
                    target,
                    audience,
                    activity,
                };
                let (interval, since) = self.interval(cell, version);
                (activity, interval, since)
            })
            .to_vec();
        let labels = strictest.iter().map(|(_, interval, _)| interval.label());
        let label = labels.min().unwrap_or(Label::NotAssessed);
        strictest.retain(|(_, interval, _)| interval.label() == label);
        let intervals = || strictest.iter().map(|(_, interval, _)| interval);
        let conditions = intervals().flat_map(|interval| interval.conditions.iter().copied());
        let rulings = intervals().flat_map(|interval| interval.cited.iter());
        AuditVerdict {
            label,
            activities: strictest
                .iter()
                .fold(Activities::default(), |set, (activity, ..)| {
                    set.with(*activity)
                }),
            due_date: intervals().filter_map(|interval| interval.due_date).min(),
            since: strictest.iter().map(|(.., since)| *since).min().flatten(),
            conditions: sorted(conditions),
            rulings: sorted(rulings.map(|cited| cited.ruling)),
            by_version: false,
            exceptions: Vec::new(),
        }
    }

    /// What holds in a cell, and since when.
    fn interval(&self, cell: Cell, version: Option<&Version>) -> (Interval, Option<Date>) {
        let of_version = version.map(|version| {
            self.decisions
                .timeline_of_version(self.catalog, cell, version)
        });
        let timeline = of_version
            .as_ref()
            .unwrap_or_else(|| self.decisions.timeline(cell));
        (timeline.on(self.day).clone(), timeline.since(self.day))
    }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let sorted: BTreeSet<T> = items.collect();
    sorted.into_iter().collect()
}

/// Whether a ruling on the product, its vendor or an offering holds for some versions only.
fn depends_on_version(catalog: &Catalog, product: Id<Product>) -> bool {
    let vendor = catalog.products[product].vendor;
    let advisories = catalog.advisories.records().iter();
    advisories
        .flat_map(|advisory| &advisory.rulings)
        .flat_map(|ruling| &ruling.targets)
        .filter(|target| match target.target {
            Target::Vendor(of) => Some(of) == vendor,
            Target::Product(of) => of == product,
            Target::Offering(of) => of.product == product,
        })
        .any(|target| target.versions.introduced.is_some() || target.versions.fixed.is_some())
}
