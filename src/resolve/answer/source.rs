//! The answers of a catalog, for those who ask.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::cells::AudienceParts;
use super::{Answer, Question, QuestionFilter};
use crate::model::{Audience, Catalog, Date, Id, Product};
use crate::resolve::Decisions;
use crate::resolve::decision::cells_of;

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

    /// The timelines from which the answer for an audience follows; `None` if it has parts, since answers
    /// name those.
    fn timelines_without_parts(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
    ) -> Option<Vec<usize>> {
        let has_parts = self.parts[audience.index()].ids.len() > 1;
        let of_target = |target| self.decisions.timeline_indexes(target, audience);
        let timelines = || {
            cells_of(self.catalog, product)
                .flat_map(of_target)
                .collect()
        };
        (!has_parts).then(timelines)
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

/// The answers on every product for some audiences on a day, by product.
///
/// Computed when first asked for. Never use rayon inside: a worker that steals a task needing the same
/// answers would deadlock.
#[derive(Debug, Clone)]
pub(crate) struct DayAnswers {
    audiences: Vec<Id<Audience>>,
    day: Date,
    by_product: Vec<OnceLock<Box<[Arc<Answer>]>>>,
}

impl DayAnswers {
    /// Nothing is computed yet.
    pub(crate) fn new(catalog: &Catalog, audiences: Vec<Id<Audience>>, day: Date) -> Self {
        let products = catalog.products.ids();
        Self {
            audiences,
            day,
            by_product: products.map(|_| OnceLock::new()).collect(),
        }
    }

    /// The answers on a product, in the order of the audiences.
    pub(crate) fn of(&self, source: &AnswerSource<'_>, product: Id<Product>) -> &[Arc<Answer>] {
        self.by_product[product.index()].get_or_init(|| {
            // Most rulings are for a group with all its parts, so many audiences share their answers.
            let mut known: FxHashMap<Vec<usize>, Arc<Answer>> = FxHashMap::default();
            let audiences = self.audiences.iter().map(|audience| {
                let answer = || Arc::new(source.question(product, *audience).on(self.day));
                match source.timelines_without_parts(product, *audience) {
                    None => answer(),
                    Some(timelines) => Arc::clone(known.entry(timelines).or_insert_with(answer)),
                }
            });
            audiences.collect()
        })
    }
}
