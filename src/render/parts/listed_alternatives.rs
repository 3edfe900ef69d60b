//! The alternatives that advisories list, in the order that they say.

use crate::model::{Advisory, Alternative, AlternativeKey, Catalog, Id, Product, RulingId};
use crate::render::parts::authority::authorities;
use crate::render::parts::language_context::LanguageContext;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What advisories list, each product once, in order.
pub(in crate::render) struct ListedAlternatives {
    /// The keys they are ordered by: those of the highest issuer's advisory.
    order_by: Vec<AlternativeKey>,
    pub(in crate::render) products: Vec<Id<Product>>,
}

impl ListedAlternatives {
    /// What one advisory lists.
    pub(in crate::render) fn of(edition: &LanguageContext<'_>, advisory: &Advisory) -> Self {
        Self::merged(edition, std::iter::once(advisory), None)
    }

    /// What the advisories behind rulings list; `banned` is the product they replace.
    pub(in crate::render) fn of_rulings(
        edition: &LanguageContext<'_>,
        cited: &[RulingId],
        banned: Id<Product>,
    ) -> Self {
        let advisories = authorities(edition.catalog, cited);
        let records = advisories.iter().map(|id| &edition.catalog.advisories[*id]);
        Self::merged(edition, records, Some(banned))
    }

    fn merged<'r>(
        edition: &LanguageContext<'_>,
        advisories: impl Iterator<Item = &'r Advisory>,
        banned: Option<Id<Product>>,
    ) -> Self {
        let catalog = edition.catalog;
        let mut order_by: Option<&[AlternativeKey]> = None;
        // Of a product that several advisories list, the best rank counts.
        let mut ranks: BTreeMap<Id<Product>, AlternativeRank> = BTreeMap::new();
        for advisory in advisories {
            let alternatives = &advisory.alternatives;
            if !alternatives.items.is_empty() {
                order_by.get_or_insert(&alternatives.order_by);
            }
            let others = |item: &&Alternative| Some(item.product) != banned;
            for item in alternatives.items.iter().filter(others) {
                let rank = AlternativeRank::new(item.rank);
                let best = ranks.entry(item.product).or_insert(rank);
                *best = rank.min(*best);
            }
        }
        let order_by = order_by.unwrap_or_default().to_vec();
        let mut products: Vec<_> = ranks.keys().copied().collect();
        products.sort_by(|a, b| {
            by_keys(catalog, &order_by, &ranks, *a, *b)
                .then_with(|| edition.position(*a).cmp(&edition.position(*b)))
        });
        Self { order_by, products }
    }

    /// The message that says by what they are ordered; `None` where none says it truly.
    pub(in crate::render) fn message(&self) -> Option<&'static str> {
        match self.order_by[..] {
            [
                AlternativeKey::Domestic,
                AlternativeKey::FrameworkContract,
                ..,
            ] => Some("alternatives-order-domestic"),
            [AlternativeKey::FrameworkContract, ..] => Some("alternatives-order-framework"),
            [AlternativeKey::Rank, ..] => Some("alternatives-order-rank"),
            [AlternativeKey::Domestic, ..] | [] => None,
        }
    }
}

/// An issuer's rank; an item without one comes after all with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum AlternativeRank {
    Given(u32),
    Last,
}

impl AlternativeRank {
    fn new(rank: Option<u32>) -> Self {
        rank.map_or(Self::Last, Self::Given)
    }
}

fn by_keys(
    catalog: &Catalog,
    keys: &[AlternativeKey],
    ranks: &BTreeMap<Id<Product>, AlternativeRank>,
    a: Id<Product>,
    b: Id<Product>,
) -> Ordering {
    let (first, second) = (&catalog.products[a], &catalog.products[b]);
    keys.iter()
        .map(|key| match key {
            AlternativeKey::Domestic => second.domestic.cmp(&first.domestic),
            AlternativeKey::FrameworkContract => {
                second.framework_contract.cmp(&first.framework_contract)
            }
            AlternativeKey::Rank => ranks.get(&a).cmp(&ranks.get(&b)),
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
