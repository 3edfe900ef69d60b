//! Whose answers differ: the readers', those of parts that differ from the whole, and those on
//! offerings that differ from their product.

use std::collections::BTreeSet;

use super::differing_periods::{DifferingPeriod, SideAnswers, differing_periods};
use super::{ComparedPlans, Comparison, find};
use crate::model::{Id, OfferingId, Product};
use crate::plan::SitePlan;
use crate::query::answer_summary::AnswerSummary;
use crate::resolve::{Answers, CellTarget};

/// The changed answers for one audience and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DiffGroup {
    /// The audience.
    pub audience: String,
    /// The changed answers, by product.
    pub entries: Vec<DiffEntry>,
}

/// The changed answers on one product or offering, for one audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DiffEntry {
    /// The product.
    pub product: String,
    /// The offering, where it differs from the product.
    pub offering: Option<String>,
    /// The audience: the group's, or a part of it that differs from it.
    pub audience: String,
    /// The changes, in order.
    pub periods: Vec<DifferingPeriod>,
    /// Where nothing changes while the whole or the product does: what is still said.
    pub unchanged: Option<AnswerSummary>,
}

/// The changed answers, for one audience or for all that readers pick on either side.
pub(super) fn groups(
    sides: ComparedPlans<'_, '_>,
    compared: &Comparison,
    audience: Option<&str>,
) -> Vec<DiffGroup> {
    // In the order in which readers are asked who they are.
    let mut readers: Vec<&str> = Vec::new();
    match audience {
        Some(audience) => readers.push(audience),
        None => {
            for plan in [sides.after, sides.before] {
                for reader in plan.readers.iter().map(|id| slug(plan, *id)) {
                    if !readers.contains(&reader) {
                        readers.push(reader);
                    }
                }
            }
        }
    }
    let search = DiffSearch {
        sides,
        compared,
        readers: &readers,
    };
    readers
        .iter()
        .map(|reader| DiffGroup {
            audience: (*reader).to_owned(),
            entries: search.entries(reader),
        })
        .filter(|group| !group.entries.is_empty())
        .collect()
}

fn slug<'a>(plan: &SitePlan<'a>, audience: Id<crate::model::Audience>) -> &'a str {
    plan.catalog.audiences[audience].slug.as_str()
}

struct DiffSearch<'s, 'p, 'a> {
    sides: ComparedPlans<'p, 'a>,
    compared: &'s Comparison,
    readers: &'s [&'s str],
}

/// What differs on one product or offering for one audience, or what is still said.
struct FoundDifference {
    periods: Vec<DifferingPeriod>,
    unchanged: Option<AnswerSummary>,
}

impl FoundDifference {
    /// Whether the other changes in the same way.
    fn is_like(&self, other: Option<&Self>) -> bool {
        other.is_some_and(|other| self.periods == other.periods)
    }
}

fn entry(
    product: &str,
    offering: Option<&str>,
    audience: &str,
    found: &FoundDifference,
) -> DiffEntry {
    DiffEntry {
        product: product.to_owned(),
        offering: offering.map(str::to_owned),
        audience: audience.to_owned(),
        periods: found.periods.clone(),
        unchanged: found.unchanged.clone().filter(|_| found.periods.is_empty()),
    }
}

impl<'a> DiffSearch<'_, '_, 'a> {
    fn entries(&self, reader: &str) -> Vec<DiffEntry> {
        let parts = self.parts(reader);
        let mut entries = Vec::new();
        for product in self.products() {
            let whole = self.find_difference(product, None, reader);
            if !whole.periods.is_empty() {
                entries.push(entry(product, None, reader, &whole));
            }
            let mut of_product = vec![(reader, whole)];
            for part in &parts {
                let found = self.find_difference(product, None, part);
                if !found.is_like(self.nearest_above(part, &of_product)) {
                    entries.push(entry(product, None, part, &found));
                }
                of_product.push((part, found));
            }
            for offering in self.offerings(product) {
                self.offering(product, offering, &of_product, &mut entries);
            }
        }
        entries
    }

    /// Adds what is not clear from the product and from the whole of a part.
    fn offering(
        &self,
        product: &str,
        offering: &str,
        of_product: &[(&str, FoundDifference)],
        entries: &mut Vec<DiffEntry>,
    ) {
        let mut of_offering: Vec<(&str, FoundDifference)> = Vec::new();
        for (place, (audience, own)) in of_product.iter().enumerate() {
            let found = self.find_difference(product, Some(offering), audience);
            let above = match place {
                0 => None,
                _ => self
                    .nearest_above(audience, &of_offering)
                    .zip(self.nearest_above(audience, &of_product[..place])),
            };
            let is_clear = match above {
                None => found.is_like(Some(own)),
                Some((of_offering, of_product)) => {
                    (found.is_like(Some(own)) && of_offering.is_like(Some(of_product)))
                        || (found.is_like(Some(of_offering)) && own.is_like(Some(of_product)))
                }
            };
            if !is_clear {
                entries.push(entry(product, Some(offering), audience, &found));
            }
            of_offering.push((audience, found));
        }
    }

    /// What was found for the closest audience that the part belongs to.
    fn nearest_above<'f>(
        &self,
        part: &str,
        told: &'f [(&str, FoundDifference)],
    ) -> Option<&'f FoundDifference> {
        let is_above = |whole: &str| {
            self.sides().any(|plan| {
                let audiences = &plan.catalog.audiences;
                let (part, whole) = (audiences.find(part), audiences.find(whole));
                part.zip(whole)
                    .is_some_and(|(part, whole)| plan.decisions.scopes().is_part_of(part, whole))
            })
        };
        let above = told.iter().rev().find(|(whole, _)| is_above(whole));
        above.or(told.first()).map(|(_, found)| found)
    }

    fn find_difference(
        &self,
        product: &str,
        offering: Option<&str>,
        audience: &str,
    ) -> FoundDifference {
        let side = |plan: &SitePlan<'a>| SideAnswers {
            catalog: plan.catalog,
            answers: answers(plan, product, offering, audience),
        };
        let (before, after) = (side(self.sides.before), side(self.sides.after));
        let as_of = self.sides.after.as_of;
        FoundDifference {
            periods: differing_periods(&before, &after, self.compared, as_of),
            unchanged: after.summary_on(as_of),
        }
    }

    fn sides(&self) -> impl Iterator<Item = &SitePlan<'a>> {
        [self.sides.after, self.sides.before].into_iter()
    }

    /// The products of both sides.
    fn products(&self) -> BTreeSet<&'a str> {
        self.sides()
            .flat_map(|plan| plan.catalog.products.records())
            .map(|product| product.slug.as_str())
            .collect()
    }

    /// The offerings of a product on both sides.
    fn offerings(&self, product: &str) -> BTreeSet<&'a str> {
        self.sides()
            .filter_map(|plan| {
                let id = plan.catalog.products.find(product)?;
                Some(&plan.catalog.products[id].offerings)
            })
            .flatten()
            .map(|offering| offering.slug.as_str())
            .collect()
    }

    /// The parts of an audience, wholes before their own parts; a part that readers pick has a
    /// group of its own.
    fn parts(&self, reader: &str) -> Vec<&'a str> {
        let mut parts: Vec<(usize, &str)> = Vec::new();
        for plan in self.sides() {
            let audiences = &plan.catalog.audiences;
            let scopes = plan.decisions.scopes();
            let Some(whole) = audiences.find(reader) else {
                continue;
            };
            for (id, part) in audiences.iter() {
                let part = part.slug.as_str();
                let is_new = !parts.iter().any(|(_, known)| *known == part);
                if is_new && !self.readers.contains(&part) && scopes.is_part_of(id, whole) {
                    let depth = audiences
                        .ids()
                        .filter(|above| scopes.is_part_of(id, *above));
                    parts.push((depth.count(), part));
                }
            }
        }
        parts.sort_unstable();
        parts.into_iter().map(|(_, part)| part).collect()
    }
}

/// The answers of one side; `None` where it does not have the product or the audience.
///
/// An offering that one side does not list is, on that side, what its product is.
fn answers(
    plan: &SitePlan<'_>,
    product: &str,
    offering: Option<&str>,
    audience: &str,
) -> Option<Answers> {
    let (product, audience) = find(plan, product, audience)?;
    let listed = offering.and_then(|offering| find_offering(plan, product, offering));
    let target = listed.map_or(CellTarget::Product(product), CellTarget::Offering);
    Some(Answers::new(plan.decisions, target, audience))
}

fn find_offering(plan: &SitePlan<'_>, product: Id<Product>, slug: &str) -> Option<OfferingId> {
    let offerings = &plan.catalog.products[product].offerings;
    let place = offerings
        .iter()
        .position(|offering| offering.slug.as_str() == slug)?;
    Some(OfferingId {
        product,
        index: place as u16,
    })
}

/// What an audience is told of every product on the side's own day.
pub(super) fn answers_today<'a>(
    plan: &SitePlan<'a>,
    audience: &str,
) -> Vec<(&'a str, Option<AnswerSummary>)> {
    let products = plan.catalog.products.records().iter();
    products
        .map(|product| {
            let slug = product.slug.as_str();
            let side = SideAnswers {
                catalog: plan.catalog,
                answers: answers(plan, slug, None, audience),
            };
            (slug, side.summary_on(plan.as_of))
        })
        .collect()
}
