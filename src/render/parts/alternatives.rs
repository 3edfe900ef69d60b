//! What to use instead, in the order that the advisories say.

use crate::locale::MessageValue;
use crate::model::{Audience, Catalog, Condition, Id, Product};
use crate::plan::PageKind;
use crate::render::pages::product::{AlternativeView, AlternativesView};
use crate::render::parts::conditions::in_ruling_order;
use crate::render::parts::label::{is_unusable, needs_alternative};
use crate::render::parts::listed_alternatives::ListedAlternatives;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::{name, text};
use crate::render::view::{NamePhrase, Sentence};
use crate::resolve::Answer;

impl<'a> PageContext<'a> {
    /// The places of the reader audiences that need something else than the product.
    pub(in crate::render) fn audiences_needing_alternative(
        &self,
        product: Id<Product>,
    ) -> Vec<usize> {
        (0..self.plan.readers.len())
            .filter(|reader| needs_alternative(self.label_now(product, *reader)))
            .collect()
    }

    /// The alternatives of a product, as far as one of the needing audiences keeps them.
    fn listed_alternatives(&self, product: Id<Product>, needing: &[usize]) -> ListedAlternatives {
        let cited: Vec<_> = needing
            .iter()
            .flat_map(|reader| {
                let standing = &self.plan.answer_details(product)[*reader];
                standing.on(self.day).cited.iter().copied()
            })
            .collect();
        let mut listed = ListedAlternatives::of_rulings(self.language_context, &cited, product);
        listed.products.retain(|alternative| {
            !needing
                .iter()
                .all(|reader| is_unusable(self.label_now(*alternative, *reader)))
        });
        listed
    }

    /// The whole section; `None` where nobody must move.
    pub(in crate::render) fn alternatives(
        &self,
        product: Id<Product>,
    ) -> Option<AlternativesView<'a>> {
        let needing = self.audiences_needing_alternative(product);
        if needing.is_empty() {
            return None;
        }
        let listed = self.listed_alternatives(product, &needing);
        Some(AlternativesView {
            order: listed
                .message()
                .filter(|_| listed.products.len() > 1)
                .map(|key| self.language_context.locale.text(key).into()),
            items: listed
                .products
                .iter()
                .map(|alternative| self.alternative(*alternative, &needing))
                .collect(),
        })
    }

    fn alternative(&self, id: Id<Product>, needing: &[usize]) -> AlternativeView<'a> {
        let catalog = self.plan.catalog;
        let product = &catalog.products[id];
        let mut verdicts = Vec::new();
        let mut conditions = ConditionGroups::default();
        for reader in needing {
            let audience = self.plan.readers[*reader];
            let standing = self.standing(id, *reader);
            verdicts.push(self.row_verdict(audience, &standing));
            conditions.add(catalog, audience, standing.on(self.day));
            for part in &standing.parts {
                conditions.add(catalog, part.audience, &part.answer);
            }
        }
        AlternativeView {
            name: NamePhrase(self.language_context.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: product.domestic,
            framework_contract: product.framework_contract,
            about: self.about(id),
            verdicts,
            conditions: self.conditions_for(&conditions),
        }
    }

    /// Messages `conditions-for` of all reader audiences and their parts.
    pub(in crate::render) fn conditions_of_all(&self, product: Id<Product>) -> Vec<Sentence> {
        let catalog = self.plan.catalog;
        let mut conditions = ConditionGroups::default();
        for (audience, standing) in self.standings(product) {
            conditions.add(catalog, audience, standing.on(self.day));
            for part in &standing.parts {
                conditions.add(catalog, part.audience, &part.answer);
            }
        }
        self.conditions_for(&conditions)
    }

    /// Messages `conditions-for`: audiences under the same conditions share one.
    fn conditions_for(&self, conditions: &ConditionGroups) -> Vec<Sentence> {
        let edition = self.language_context;
        conditions
            .0
            .iter()
            .map(|under| {
                let mut draft = edition.draft();
                let audiences =
                    draft.list(under.audiences.iter().map(|id| name(edition.audience(*id))));
                let short = under.in_ruling_order.iter().map(|id| {
                    let term = &self.plan.catalog.conditions[*id];
                    draft.placeholder(text(edition.name_or_id(&term.label, &term.slug).text))
                });
                let short = edition.joined(short.map(|mark| mark.as_str().to_owned()));
                let said = draft.say(
                    "conditions-for",
                    &[
                        ("audience", MessageValue::from(&audiences)),
                        ("conditions", MessageValue::from(&short)),
                    ],
                );
                draft.finish(&said)
            })
            .collect()
    }

    /// The first alternatives that some needing reader audience may use, as a choice of links.
    pub(in crate::render) fn alternative_links(
        &self,
        product: Id<Product>,
        at_most: usize,
    ) -> Option<Sentence> {
        let needing = self.audiences_needing_alternative(product);
        let listed = self.listed_alternatives(product, &needing);
        let usable = |alternative: &Id<Product>| {
            needing
                .iter()
                .any(|reader| self.label_now(*alternative, *reader).is_usable())
        };
        self.choice_of_links(listed.products.into_iter().filter(usable).take(at_most))
    }

    fn choice_of_links(&self, products: impl Iterator<Item = Id<Product>>) -> Option<Sentence> {
        self.language_context
            .choice(products.map(|id| self.product(id)).collect())
    }
}

/// Conditions with the audiences under them, in the order in which they were met.
#[derive(Default)]
struct ConditionGroups(Vec<ConditionGroup>);

/// The audiences under the same conditions.
struct ConditionGroup {
    conditions: Vec<Id<Condition>>,
    /// The same, in the order in which the rulings write them.
    in_ruling_order: Vec<Id<Condition>>,
    audiences: Vec<Id<Audience>>,
}

impl ConditionGroups {
    fn add(&mut self, catalog: &Catalog, audience: Id<Audience>, answer: &Answer) {
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
            None => self.0.push(ConditionGroup {
                conditions: answer.conditions.clone(),
                in_ruling_order: in_ruling_order(catalog, &answer.conditions, &answer.cited),
                audiences: vec![audience],
            }),
        }
    }
}
