//! The alternatives that advisories list, in the order that the advisories specify.

use super::{LanguageContext, authorities};
use crate::model::{Advisory, Alternative, AlternativeKey, Id, Product, RulingId};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The alternatives of some advisories, each product once, in order.
pub(crate) struct ListedAlternatives {
    /// The sort keys: those of the highest issuer's advisory.
    order_by: Vec<AlternativeKey>,
    /// By product: whether it has no rank, then its best rank.
    ranks: BTreeMap<Id<Product>, (bool, Option<u32>)>,
    pub(crate) products: Vec<Id<Product>>,
}

impl ListedAlternatives {
    /// The alternatives that one advisory lists.
    pub(crate) fn of(language: &LanguageContext<'_>, advisory: &Advisory) -> Self {
        Self::merged(language, std::iter::once(advisory), None)
    }

    /// The alternatives that the advisories of rulings list; `banned` is the product they replace.
    pub(crate) fn of_rulings(
        language: &LanguageContext<'_>,
        cited: &[RulingId],
        banned: Id<Product>,
    ) -> Self {
        let advisories = authorities(language.catalog, cited);
        let records = advisories
            .iter()
            .map(|id| &language.catalog.advisories[*id]);
        Self::merged(language, records, Some(banned))
    }

    fn merged<'r>(
        language: &LanguageContext<'_>,
        advisories: impl Iterator<Item = &'r Advisory>,
        banned: Option<Id<Product>>,
    ) -> Self {
        let mut order_by: Option<&[AlternativeKey]> = None;
        // Of a product that several advisories list, the best rank counts; one without a rank comes
        // after all with one.
        let mut ranks = BTreeMap::new();
        for advisory in advisories {
            let alternatives = &advisory.alternatives;
            if !alternatives.items.is_empty() {
                order_by.get_or_insert(&alternatives.order_by);
            }
            let others = |item: &&Alternative| Some(item.product) != banned;
            for item in alternatives.items.iter().filter(others) {
                let rank = (item.rank.is_none(), item.rank);
                let best = ranks.entry(item.product).or_insert(rank);
                *best = rank.min(*best);
            }
        }
        let order_by = order_by.unwrap_or_default().to_vec();
        let mut products: Vec<_> = ranks.keys().copied().collect();
        products.sort_by(|a, b| {
            let (first, second) = (
                &language.catalog.products[*a],
                &language.catalog.products[*b],
            );
            let by_keys = order_by.iter().map(|key| match key {
                AlternativeKey::Domestic => second.domestic.cmp(&first.domestic),
                AlternativeKey::FrameworkContract => {
                    second.framework_contract.cmp(&first.framework_contract)
                }
                AlternativeKey::Rank => ranks.get(a).cmp(&ranks.get(b)),
            });
            by_keys
                .fold(Ordering::Equal, Ordering::then)
                .then_with(|| language.position(*a).cmp(&language.position(*b)))
        });
        Self {
            order_by,
            ranks,
            products,
        }
    }

    /// The message that describes the order; `None` where no message describes it correctly.
    pub(crate) fn message(&self) -> Option<&'static str> {
        match self.order_by[..] {
            [
                AlternativeKey::Domestic,
                AlternativeKey::FrameworkContract,
                ..,
            ] => Some("alternatives-order-domestic"),
            [AlternativeKey::FrameworkContract, ..] => Some("alternatives-order-framework"),
            // Without a rank on any of them, the names decide.
            [AlternativeKey::Rank, ..] => self
                .products
                .iter()
                .any(|product| matches!(self.ranks.get(product), Some((_, Some(_)))))
                .then_some("alternatives-order-rank"),
            [AlternativeKey::Domestic, ..] | [] => None,
        }
    }
}
