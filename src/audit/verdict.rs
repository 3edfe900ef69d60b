//! What holds for a product on a day: the stricter of installing it and meeting with it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{
    Activities, Activity, Audience, Catalog, Condition, Date, Id, OfferingId, Product, RulingId,
    Target, Version,
};
use crate::resolve::{Cell, CellTarget, Decisions, Interval, Label};

/// The activities that having a program on a machine is for.
pub(crate) const ACTIVITIES: [Activity; 2] = [Activity::Install, Activity::Host];

/// What holds for a product, or for versions of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditVerdict {
    /// The strictest label among [`ACTIVITIES`].
    pub label: Label,
    /// Those of them for which it is the label.
    pub activities: Activities,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
    /// Since when this has been so; `None` where it always was.
    pub since: Option<Date>,
    /// What must be done before use.
    pub conditions: Vec<Id<Condition>>,
    /// The rulings it rests on; empty where nobody ruled.
    pub rulings: Vec<RulingId>,
    /// Whether rulings tell versions of it apart.
    pub by_version: bool,
    /// Where something else holds.
    pub exceptions: Vec<VerdictException>,
}

/// Something else holds for a part of the audience, or for an offering of the product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictException {
    /// Where.
    pub place: ExceptionScope,
    /// What holds there.
    pub label: Label,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
}

/// Where something else can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExceptionScope {
    /// For a part of the audience.
    Part(Id<Audience>),
    /// With an offering of the product.
    Offering(OfferingId),
}

/// Answers for one audience and day, each question once.
pub(super) struct VerdictLookup<'a> {
    catalog: &'a Catalog,
    decisions: &'a Decisions,
    audience: Id<Audience>,
    day: Date,
    parts: Vec<Id<Audience>>,
    /// By product: the versions at which some ruling begins or ends to speak.
    version_boundaries: HashMap<Id<Product>, Vec<Version>>,
    /// Versions between the same two steps share all rulings.
    findings: HashMap<(Id<Product>, Option<usize>), Arc<AuditVerdict>>,
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
            version_boundaries: HashMap::new(),
            findings: HashMap::new(),
        }
    }

    /// What holds for a product; of an unknown version the strictest.
    pub(super) fn finding(
        &mut self,
        product: Id<Product>,
        version: Option<&Version>,
    ) -> Arc<AuditVerdict> {
        let catalog = self.catalog;
        let steps = self
            .version_boundaries
            .entry(product)
            .or_insert_with(|| version_boundaries(catalog, product));
        let by_version = !steps.is_empty();
        let version = version.filter(|_| by_version);
        let between = version.map(|version| steps.partition_point(|step| step <= version));
        if let Some(known) = self.findings.get(&(product, between)) {
            return Arc::clone(known);
        }
        let finding = Arc::new(self.compute(product, version, by_version));
        self.findings
            .insert((product, between), Arc::clone(&finding));
        finding
    }

    fn compute(
        &self,
        product: Id<Product>,
        version: Option<&Version>,
        by_version: bool,
    ) -> AuditVerdict {
        let target = CellTarget::Product(product);
        let mut finding = self.strictest(target, self.audience, version);
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
        let elsewhere = parts
            .chain(offerings)
            .filter_map(|(place, target, audience)| {
                let other = self.strictest(target, audience, version);
                let differs = (other.label, other.due_date) != (finding.label, finding.due_date);
                differs.then_some(VerdictException {
                    place,
                    label: other.label,
                    due_date: other.due_date,
                })
            });
        finding.exceptions = elsewhere.collect();
        finding.by_version = by_version;
        finding
    }

    fn strictest(
        &self,
        target: CellTarget,
        audience: Id<Audience>,
        version: Option<&Version>,
    ) -> AuditVerdict {
        let all: Vec<(Activity, Interval, Option<Date>)> = ACTIVITIES
            .into_iter()
            .map(|activity| {
                let cell = Cell {
                    target,
                    audience,
                    activity,
                };
                let (interval, since) = self.on(cell, version);
                (activity, interval, since)
            })
            .collect();
        let label = all
            .iter()
            .map(|(_, interval, _)| interval.label())
            .min()
            .unwrap_or(Label::NotAssessed);
        let strictest = || {
            all.iter()
                .filter(|(_, interval, _)| interval.label() == label)
        };
        let intervals = || strictest().map(|(_, interval, _)| interval);
        let rulings = intervals().flat_map(|interval| interval.cited.iter());
        AuditVerdict {
            label,
            activities: strictest().fold(Activities::default(), |set, (activity, _, _)| {
                set.with(*activity)
            }),
            due_date: intervals().filter_map(|interval| interval.due_date).min(),
            since: strictest().map(|(_, _, since)| *since).min().flatten(),
            conditions: sorted(
                intervals().flat_map(|interval| interval.conditions.iter().copied()),
            ),
            rulings: sorted(rulings.map(|cited| cited.ruling)),
            by_version: false,
            exceptions: Vec::new(),
        }
    }

    fn on(&self, cell: Cell, version: Option<&Version>) -> (Interval, Option<Date>) {
        let known;
        let timeline = match version {
            Some(version) => {
                known = self
                    .decisions
                    .timeline_of_version(self.catalog, cell, version);
                &known
            }
            None => self.decisions.timeline(cell),
        };
        (timeline.on(self.day).clone(), timeline.since(self.day))
    }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort_unstable();
    items.dedup();
    items
}

/// The versions at which a ruling on the product, its maker or an offering begins or ends.
fn version_boundaries(catalog: &Catalog, product: Id<Product>) -> Vec<Version> {
    let vendor = catalog.products[product].vendor;
    let targets = catalog
        .advisories
        .records()
        .iter()
        .flat_map(|advisory| &advisory.rulings)
        .flat_map(|ruling| &ruling.targets)
        .filter(|target| match target.target {
            Target::Vendor(of) => Some(of) == vendor,
            Target::Product(of) => of == product,
            Target::Offering(of) => of.product == product,
        });
    let versions = targets.flat_map(|target| [&target.versions.introduced, &target.versions.fixed]);
    sorted(versions.flatten().cloned())
}
