//! The answers of a catalog, for those who ask.

use std::sync::OnceLock;

use super::cells::AudienceParts;
use super::{Answer, Question, QuestionFilter};
use crate::model::{Audience, Catalog, Date, Id, Product};
use crate::resolve::Decisions;

/// Answers every question on a catalog.
#[derive(Debug, Clone)]
pub struct AnswerSource<'a> {
    pub(crate) catalog: &'a Catalog,
    decisions: &'a Decisions,
    /// By audience: the audience and its parts.
    parts: Vec<AudienceParts>,
}

impl<'a> AnswerSource<'a> {
    /// Finds the parts of every audience.
    pub fn new(catalog: &'a Catalog, decisions: &'a Decisions) -> Self {
        let audiences = catalog.audiences.ids();
        let parts =
            audiences.map(|audience| AudienceParts::new(catalog, decisions.scopes(), audience));
        Self {
            catalog,
            decisions,
            parts: parts.collect(),
        }
    }

    /// The question on a product for an audience.
    pub fn question(&self, product: Id<Product>, audience: Id<Audience>) -> Question<'_> {
        self.narrowed_question(product, audience, &QuestionFilter::default())
    }

    /// The question on some cells of a product for an audience.
    pub fn narrowed_question(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
        filter: &QuestionFilter,
    ) -> Question<'_> {
        let parts = &self.parts[audience.index()];
        Question::new(self.catalog, self.decisions, product, parts, filter)
    }
}

/// The answers on every product for the reader audiences on a day, by product.
///
/// Computed when first asked for. Never use rayon inside: a worker that steals a task needing the same
/// answers would deadlock.
#[derive(Debug, Clone)]
pub struct ReaderAnswers {
    readers: Vec<Id<Audience>>,
    day: Date,
    by_product: Vec<OnceLock<Box<[Answer]>>>,
}

impl ReaderAnswers {
    /// Nothing is computed yet.
    pub fn new(catalog: &Catalog, readers: Vec<Id<Audience>>, day: Date) -> Self {
        let products = catalog.products.ids();
        Self {
            readers,
            day,
            by_product: products.map(|_| OnceLock::new()).collect(),
        }
    }

    /// The answers on a product, in the order of the reader audiences.
    pub fn of(&self, source: &AnswerSource<'_>, product: Id<Product>) -> &[Answer] {
        self.by_product[product.index()].get_or_init(|| {
            let readers = self.readers.iter();
            let question = |audience: &Id<Audience>| source.question(product, *audience);
            readers
                .map(|audience| question(audience).on(self.day))
                .collect()
        })
    }
}
