//! What to use instead, in the order that the advisories say.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::authority::authorities;
use super::edition::Edition;
use super::frame::Frame;
use super::label::{is_lost, needs_alternative};
use super::phrase::{name, text};
use crate::locale::Value;
use crate::model::{Advisory, AlternativeKey, Audience, Catalog, Condition, Id, Product, RulingId};
use crate::plan::{Answer, PageKind};
use crate::render::view::{Alternative, Alternatives, Sentence};
use crate::resolve::Label;

/// What advisories list, each product once, in order.
pub(super) struct Listed {
    /// The keys they are ordered by: those of the highest issuer's advisory.
    order_by: Vec<AlternativeKey>,
    pub(super) products: Vec<Id<Product>>,
}

impl Listed {
    /// What one advisory lists.
    pub(super) fn of(edition: &Edition<'_>, advisory: &Advisory) -> Self {
        Self::merged(edition, std::iter::once(advisory), None)
    }

    /// What the advisories behind rulings list; `banned` is the product they replace.
    fn behind(edition: &Edition<'_>, cited: &[RulingId], banned: Id<Product>) -> Self {
        let advisories = authorities(edition.catalog, cited);
        let records = advisories.iter().map(|id| &edition.catalog.advisories[*id]);
        Self::merged(edition, records, Some(banned))
    }

    fn merged<'r>(
        edition: &Edition<'_>,
        advisories: impl Iterator<Item = &'r Advisory>,
        banned: Option<Id<Product>>,
    ) -> Self {
        let catalog = edition.catalog;
        let mut order_by: Option<&[AlternativeKey]> = None;
        // Of a product that several advisories list, the best rank counts.
        let mut ranks: BTreeMap<Id<Product>, Rank> = BTreeMap::new();
        for advisory in advisories {
            let alternatives = &advisory.alternatives;
            if !alternatives.items.is_empty() {
                order_by.get_or_insert(&alternatives.order_by);
            }
            let others = |item: &&crate::model::Alternative| Some(item.product) != banned;
            for item in alternatives.items.iter().filter(others) {
                let rank = Rank::new(item.rank);
                let best = ranks.entry(item.product).or_insert(rank);
                *best = rank.min(*best);
            }
        }
        let order_by = order_by.unwrap_or_default().to_vec();
        let mut products: Vec<_> = ranks.keys().copied().collect();
        products.sort_by(|a, b| {
            by_keys(catalog, &order_by, &ranks, *a, *b)
                .then_with(|| edition.place(*a).cmp(&edition.place(*b)))
        });
        Self { order_by, products }
    }
}

/// An issuer's rank; an item without one comes after all with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Given(u32),
    Last,
}

impl Rank {
    fn new(rank: Option<u32>) -> Self {
        rank.map_or(Self::Last, Self::Given)
    }
}

fn by_keys(
    catalog: &Catalog,
    keys: &[AlternativeKey],
    ranks: &BTreeMap<Id<Product>, Rank>,
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

impl<'a> Frame<'a> {
    /// The places of the reader audiences that need something else than the product.
    pub(super) fn needing(&self, product: Id<Product>) -> Vec<usize> {
        (0..self.plan.readers.len())
            .filter(|reader| needs_alternative(self.label_now(product, *reader)))
            .collect()
    }

    /// The alternatives of a product, as far as one of the needing audiences keeps them.
    fn listed(&self, product: Id<Product>, needing: &[usize]) -> Listed {
        let cited: Vec<_> = needing
            .iter()
            .flat_map(|reader| {
                let standing = self.index.standing(product, *reader);
                standing.on(self.plan.as_of).cited.iter().copied()
            })
            .collect();
        let mut listed = Listed::behind(self.edition, &cited, product);
        listed.products.retain(|alternative| {
            !needing
                .iter()
                .all(|reader| is_lost(self.label_now(*alternative, *reader)))
        });
        listed
    }

    /// The whole section; `None` where nobody must move.
    pub(super) fn alternatives(&self, product: Id<Product>) -> Option<Alternatives<'a>> {
        let needing = self.needing(product);
        if needing.is_empty() {
            return None;
        }
        let listed = self.listed(product, &needing);
        Some(Alternatives {
            order: order_message(&listed.order_by)
                .filter(|_| listed.products.len() > 1)
                .map(|key| self.edition.locale.text(key).into()),
            items: listed
                .products
                .iter()
                .map(|alternative| self.alternative(*alternative, &needing))
                .collect(),
        })
    }

    fn alternative(&self, id: Id<Product>, needing: &[usize]) -> Alternative<'a> {
        let product = &self.plan.catalog.products[id];
        let mut verdicts = Vec::new();
        let mut conditions = Conditions::default();
        for reader in needing {
            let audience = self.plan.readers[*reader];
            let standing = self.index.standing(id, *reader);
            verdicts.push(self.row_verdict(audience, standing));
            conditions.add(audience, standing.on(self.plan.as_of));
            for part in &standing.parts {
                conditions.add(part.audience, &part.answer);
            }
        }
        Alternative {
            name: self.edition.product(id),
            url: self.url(PageKind::Product(id)).into(),
            domestic: product.domestic,
            framework_contract: product.framework_contract,
            about: self.about(id),
            verdicts,
            conditions: self.conditions_for(&conditions),
        }
    }

    /// Messages `conditions-for`: audiences under the same conditions share one.
    fn conditions_for(&self, conditions: &Conditions) -> Vec<Sentence<'a>> {
        let edition = self.edition;
        conditions
            .0
            .iter()
            .map(|under| {
                let mut draft = edition.draft();
                let audiences =
                    draft.list(under.audiences.iter().map(|id| name(edition.audience(*id))));
                let short = under.conditions.iter().map(|id| {
                    let term = &self.plan.catalog.conditions[*id];
                    draft.mark(text(edition.named(&term.label, &term.slug).text))
                });
                let short = edition.joined(short);
                let said = draft.say(
                    "conditions-for",
                    &[
                        ("audience", Value::from(&audiences)),
                        ("conditions", Value::from(&short)),
                    ],
                );
                draft.finish(&said)
            })
            .collect()
    }

    /// The alternatives that some needing reader audience may use, as a choice of links.
    pub(super) fn instead(&self, product: Id<Product>) -> Option<Sentence<'a>> {
        let needing = self.needing(product);
        let listed = self.listed(product, &needing);
        let usable = |alternative: &Id<Product>| {
            needing
                .iter()
                .any(|reader| self.label_now(*alternative, *reader).is_usable())
        };
        self.choice_of(listed.products.into_iter().filter(usable))
    }

    /// The alternatives that one audience may use, as a choice of links; `label_of` tells what
    /// it is told about each.
    pub(super) fn instead_for(
        &self,
        product: Id<Product>,
        answer: &Answer,
        label_of: impl Fn(Id<Product>) -> Label,
    ) -> Option<Sentence<'a>> {
        if !needs_alternative(answer.label()) {
            return None;
        }
        let listed = Listed::behind(self.edition, &answer.cited, product);
        let usable = |alternative: &Id<Product>| label_of(*alternative).is_usable();
        self.choice_of(listed.products.into_iter().filter(usable))
    }

    fn choice_of(&self, products: impl Iterator<Item = Id<Product>>) -> Option<Sentence<'a>> {
        self.edition
            .choice(products.map(|id| self.product(id)).collect())
    }
}

/// Conditions with the audiences under them, in the order in which they were met.
#[derive(Default)]
struct Conditions(Vec<Under>);

/// The audiences under the same conditions.
struct Under {
    conditions: Vec<Id<Condition>>,
    audiences: Vec<Id<Audience>>,
}

impl Conditions {
    fn add(&mut self, audience: Id<Audience>, answer: &Answer) {
        if answer.conditions.is_empty() {
            return;
        }
        let known = self
            .0
            .iter_mut()
            .find(|under| under.conditions == answer.conditions);
        match known {
            Some(under) => {
                if !under.audiences.contains(&audience) {
                    under.audiences.push(audience);
                }
            }
            None => self.0.push(Under {
                conditions: answer.conditions.clone(),
                audiences: vec![audience],
            }),
        }
    }
}

/// The message that says by what alternatives are ordered; `None` where none says it truly.
fn order_message(keys: &[AlternativeKey]) -> Option<&'static str> {
    match keys {
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
