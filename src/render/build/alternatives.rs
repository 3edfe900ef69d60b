//! What to use instead, in the order that the advisories say.

use super::conditions::as_written;
use super::frame::Frame;
use super::label::{is_lost, needs_alternative};
use super::listed::Listed;
use super::phrase::{name, text};
use crate::locale::Value;
use crate::model::{Audience, Catalog, Condition, Id, Product};
use crate::plan::PageKind;
use crate::render::view::{Alternative, Alternatives, Name, Sentence};
use crate::resolve::Answer;

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
                let standing = &self.plan.standings(product)[*reader];
                standing.on(self.day).cited.iter().copied()
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
            order: listed
                .message()
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
        let catalog = self.plan.catalog;
        let product = &catalog.products[id];
        let mut verdicts = Vec::new();
        let mut conditions = Conditions::default();
        for reader in needing {
            let audience = self.plan.readers[*reader];
            let standing = self.standing(id, *reader);
            verdicts.push(self.row_verdict(audience, &standing));
            conditions.add(catalog, audience, standing.on(self.day));
            for part in &standing.parts {
                conditions.add(catalog, part.audience, &part.answer);
            }
        }
        Alternative {
            name: Name(self.edition.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: product.domestic,
            framework_contract: product.framework_contract,
            about: self.about(id),
            verdicts,
            conditions: self.conditions_for(&conditions),
        }
    }

    /// Messages `conditions-for` of all reader audiences and their parts.
    pub(super) fn conditions_of_all(&self, product: Id<Product>) -> Vec<Sentence> {
        let catalog = self.plan.catalog;
        let mut conditions = Conditions::default();
        for (audience, standing) in self.standings(product) {
            conditions.add(catalog, audience, standing.on(self.day));
            for part in &standing.parts {
                conditions.add(catalog, part.audience, &part.answer);
            }
        }
        self.conditions_for(&conditions)
    }

    /// Messages `conditions-for`: audiences under the same conditions share one.
    fn conditions_for(&self, conditions: &Conditions) -> Vec<Sentence> {
        let edition = self.edition;
        conditions
            .0
            .iter()
            .map(|under| {
                let mut draft = edition.draft();
                let audiences =
                    draft.list(under.audiences.iter().map(|id| name(edition.audience(*id))));
                let short = under.as_written.iter().map(|id| {
                    let term = &self.plan.catalog.conditions[*id];
                    draft.mark(text(edition.named(&term.label, &term.slug).text))
                });
                let short = edition.joined(short.map(|mark| mark.as_str().to_owned()));
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

    /// The first alternatives that some needing reader audience may use, as a choice of links.
    pub(super) fn instead(&self, product: Id<Product>, at_most: usize) -> Option<Sentence> {
        let needing = self.needing(product);
        let listed = self.listed(product, &needing);
        let usable = |alternative: &Id<Product>| {
            needing
                .iter()
                .any(|reader| self.label_now(*alternative, *reader).is_usable())
        };
        self.choice_of(listed.products.into_iter().filter(usable).take(at_most))
    }

    fn choice_of(&self, products: impl Iterator<Item = Id<Product>>) -> Option<Sentence> {
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
    /// The same, in the order in which the rulings write them.
    as_written: Vec<Id<Condition>>,
    audiences: Vec<Id<Audience>>,
}

impl Conditions {
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
            None => self.0.push(Under {
                conditions: answer.conditions.clone(),
                as_written: as_written(catalog, &answer.conditions, &answer.cited),
                audiences: vec![audience],
            }),
        }
    }
}
