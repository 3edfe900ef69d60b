//! The answers that differ: of audiences, of their parts that differ from the whole, and on offerings
//! that differ from their product.

use std::collections::BTreeSet;

use serde::Serialize;

use super::differing_periods::{DifferingPeriod, SideAnswers, differing_periods};
use super::{ComparedPlans, Comparison};
use crate::plan::SitePlan;
use crate::query::answer_summary::AnswerSummary;
use crate::query::find_record::find_offering;
use crate::resolve::{Answers, CellTarget};

/// The changed answers for one audience and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DiffGroup {
    /// The id of the audience.
    pub audience: String,
    /// The changed answers, by product.
    pub entries: Vec<DiffEntry>,
}

/// The changed answers on one product or offering, for one audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct DiffEntry {
    /// The id of the audience: that of the group, or a part of it with other changes.
    pub audience: String,
    /// The id of the product.
    pub product: String,
    /// The id of the offering, if its changes differ from those of the product.
    pub offering: Option<String>,
    /// The answer, if it stays the same while that of the whole audience or product changes.
    #[serde(rename = "still")]
    pub unchanged: Option<AnswerSummary>,
    /// The changes, in order.
    #[serde(rename = "stretches")]
    pub periods: Vec<DifferingPeriod>,
}

/// The changed answers, for one audience or for all that readers of either side choose from.
pub(super) fn groups(
    sides: ComparedPlans<'_, '_>,
    compared: &Comparison,
    audience: Option<&str>,
) -> Vec<DiffGroup> {
    // In the order in which pages list the audiences.
    let mut readers: Vec<&str> = audience.into_iter().collect();
    if audience.is_none() {
        for plan in [sides.after, sides.before] {
            for id in &plan.readers {
                let reader = plan.catalog.audiences[*id].slug.as_str();
                if !readers.contains(&reader) {
                    readers.push(reader);
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

struct DiffSearch<'s, 'p, 'a> {
    sides: ComparedPlans<'p, 'a>,
    compared: &'s Comparison,
    readers: &'s [&'s str],
}

impl DiffEntry {
    /// Whether the other changes in the same way.
    fn is_like(&self, other: &Self) -> bool {
        self.periods == other.periods
    }
}

impl<'a> DiffSearch<'_, '_, 'a> {
    fn entries(&self, reader: &str) -> Vec<DiffEntry> {
        let parts = self.parts(reader);
        let mut entries = Vec::new();
        for product in self.products() {
            let whole = self.entry(product, None, reader);
            if !whole.periods.is_empty() {
                entries.push(whole.clone());
            }
            let mut of_product = vec![whole];
            for part in &parts {
                let entry = self.entry(product, None, part);
                if !entry.is_like(self.nearest_whole(part, &of_product)) {
                    entries.push(entry.clone());
                }
                of_product.push(entry);
            }
            for offering in self.offerings(product) {
                self.add_offering(product, offering, &of_product, &mut entries);
            }
        }
        entries
    }

    /// Adds the entries of an offering that do not follow from those of the product and of the whole
    /// audience.
    fn add_offering(
        &self,
        product: &str,
        offering: &str,
        of_product: &[DiffEntry],
        entries: &mut Vec<DiffEntry>,
    ) {
        let mut of_offering: Vec<DiffEntry> = Vec::new();
        for (index, own) in of_product.iter().enumerate() {
            let audience = &own.audience;
            let entry = self.entry(product, Some(offering), audience);
            let follows = match index {
                0 => entry.is_like(own),
                _ => {
                    let whole_offering = self.nearest_whole(audience, &of_offering);
                    let whole_product = self.nearest_whole(audience, &of_product[..index]);
                    (entry.is_like(own) && whole_offering.is_like(whole_product))
                        || (entry.is_like(whole_offering) && own.is_like(whole_product))
                }
            };
            if !follows {
                entries.push(entry.clone());
            }
            of_offering.push(entry);
        }
    }

    /// The entry of the closest audience that the part belongs to; by default the first.
    fn nearest_whole<'e>(&self, part: &str, entries: &'e [DiffEntry]) -> &'e DiffEntry {
        let is_whole = |entry: &&DiffEntry| {
            self.sides().any(|plan| {
                let audiences = &plan.catalog.audiences;
                let (part, whole) = (audiences.find(part), audiences.find(&entry.audience));
                part.zip(whole)
                    .is_some_and(|(part, whole)| plan.decisions.scopes().is_part_of(part, whole))
            })
        };
        entries.iter().rev().find(is_whole).unwrap_or(&entries[0])
    }

    /// The changes on a product or offering for an audience, even if there are none.
    fn entry(&self, product: &str, offering: Option<&str>, audience: &str) -> DiffEntry {
        let side = |plan: &SitePlan<'a>| SideAnswers {
            catalog: plan.catalog,
            answers: answers(plan, product, offering, audience),
        };
        let (before, after) = (side(self.sides.before), side(self.sides.after));
        let as_of = self.sides.after.as_of;
        let periods = differing_periods(&before, &after, self.compared, as_of);
        let unchanged = after.summary_on(as_of).filter(|_| periods.is_empty());
        DiffEntry {
            audience: audience.to_owned(),
            product: product.to_owned(),
            offering: offering.map(str::to_owned),
            unchanged,
            periods,
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

    /// The parts of an audience, each after those it is part of; parts that readers choose have groups of
    /// their own.
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
                    let wholes = audiences
                        .ids()
                        .filter(|whole| scopes.is_part_of(id, *whole));
                    parts.push((wholes.count(), part));
                }
            }
        }
        parts.sort_unstable();
        parts.into_iter().map(|(_, part)| part).collect()
    }
}

/// The answers of one side; `None` if it does not have the product or the audience. The answers on an
/// offering that the side does not have are those on its product.
fn answers(
    plan: &SitePlan<'_>,
    product: &str,
    offering: Option<&str>,
    audience: &str,
) -> Option<Answers> {
    let product = plan.catalog.products.find(product)?;
    let audience = plan.catalog.audiences.find(audience)?;
    let offering = offering.and_then(|slug| find_offering(plan.catalog, product, slug));
    let target = offering.map_or(CellTarget::Product(product), CellTarget::Offering);
    Some(Answers::new(plan.decisions, target, audience))
}

/// The answers on every product for an audience on the day of the plan.
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
