//! The alternatives that advisories and their rulings list, in the order that the lists specify.

use super::{LanguageContext, authorities, unique};
use crate::model::{
    Advisory, AlternativeKey, Alternatives, Id, Localized, OfferingId, Product, Ruling, RulingId,
    VerdictTerms,
};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A product that a list names, or one of its offerings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ListedAlternative {
    pub(crate) product: Id<Product>,
    /// `None` for the product with all of its offerings that may be used.
    pub(crate) offering: Option<OfferingId>,
}

/// The alternatives of some lists, each once, in order.
pub(crate) struct ListedAlternatives<'a> {
    /// The sort keys: those of the list of the highest issuer.
    order_by: Vec<AlternativeKey>,
    /// By alternative: whether it has no rank, then its best rank.
    ranks: BTreeMap<ListedAlternative, (bool, Option<u32>)>,
    pub(crate) items: Vec<ListedAlternative>,
    /// Why there are deliberately none.
    pub(crate) none: Vec<&'a Localized>,
}

impl<'a> ListedAlternatives<'a> {
    /// The alternatives that one advisory and its rulings list.
    pub(crate) fn of(language: &LanguageContext<'a>, advisory: &'a Advisory) -> Self {
        Self::merged(language, advisory.lists_of_alternatives(), None)
    }

    /// The alternatives that are listed for rulings; `banned` is the product they replace.
    pub(crate) fn of_rulings(
        language: &LanguageContext<'a>,
        cited: &[RulingId],
        banned: Id<Product>,
    ) -> Self {
        let catalog = language.catalog;
        let mut lists: Vec<&'a Alternatives> = Vec::new();
        for id in authorities(catalog, cited) {
            let advisory = &catalog.advisories[id];
            let cited = cited.iter().filter(|ruling| ruling.advisory == id);
            let rulings: Vec<_> = cited.map(|ruling| catalog.ruling(*ruling)).collect();
            // What is permitted beside a ban of the same advisory needs no alternative.
            let is_any_unusable = rulings.iter().any(|ruling| is_unusable(ruling));
            for ruling in rulings {
                if is_any_unusable && !is_unusable(ruling) {
                    continue;
                }
                let list = advisory.alternatives_to(ruling);
                if !lists.iter().any(|known| std::ptr::eq(*known, list)) {
                    lists.push(list);
                }
            }
        }
        Self::merged(language, lists, Some(banned))
    }

    fn merged(
        language: &LanguageContext<'a>,
        lists: impl IntoIterator<Item = &'a Alternatives>,
        banned: Option<Id<Product>>,
    ) -> Self {
        let mut order_by: Option<&[AlternativeKey]> = None;
        let mut none = Vec::new();
        // Of an alternative that several lists have, the best rank counts; one without a rank comes
        // after all with one.
        let mut ranks = BTreeMap::new();
        for list in lists {
            if !list.items.is_empty() {
                order_by.get_or_insert(&list.order_by);
            }
            if list.is_none_on_purpose() {
                none.push(&list.none);
            }
            for item in &list.items {
                let listed = ListedAlternative {
                    product: item.product,
                    offering: item.offering,
                };
                // An offering may replace the rest of its own product.
                if listed.offering.is_none() && Some(listed.product) == banned {
                    continue;
                }
                let rank = (item.rank.is_none(), item.rank);
                let best = ranks.entry(listed).or_insert(rank);
                *best = rank.min(*best);
            }
        }
        let order_by = order_by.unwrap_or_default().to_vec();
        let mut items: Vec<_> = ranks.keys().copied().collect();
        // A product stands for all of its offerings that may be used.
        items.retain(|item| {
            let whole = ListedAlternative {
                offering: None,
                ..*item
            };
            item.offering.is_none() || !ranks.contains_key(&whole)
        });
        items.sort_by(|a, b| {
            let (first, second) = (
                &language.catalog.products[a.product],
                &language.catalog.products[b.product],
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
                .then_with(|| {
                    let position = |item: &ListedAlternative| language.position(item.product);
                    position(a).cmp(&position(b))
                })
                .then(a.cmp(b))
        });
        Self {
            order_by,
            ranks,
            items,
            none: unique(none),
        }
    }

    /// The products, each once.
    pub(crate) fn products(&self) -> Vec<Id<Product>> {
        unique(self.items.iter().map(|item| item.product))
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
                .items
                .iter()
                .any(|item| matches!(self.ranks.get(item), Some((_, Some(_)))))
                .then_some("alternatives-order-rank"),
            [AlternativeKey::Domestic, ..] | [] => None,
        }
    }
}

/// Whether readers need an alternative because of a ruling.
fn is_unusable(ruling: &Ruling) -> bool {
    match ruling.verdict {
        VerdictTerms::Banned
        | VerdictTerms::PhaseOut { .. }
        | VerdictTerms::AdvisedAgainst
        | VerdictTerms::UnderReview => true,
        VerdictTerms::Conditional { .. } | VerdictTerms::Permitted | VerdictTerms::Recommended => {
            false
        }
    }
}
