//! How an audience stands to a product on a day, in no language.

use std::sync::{Arc, OnceLock};

use super::CellTarget;
use super::answer::{
    Answer, AnswerCache, Answers, DifferingPart, differing_offerings, differing_parts,
};
use crate::model::{Audience, Catalog, Date, Id, OfferingId, Product};

/// How an audience stands to a product.
#[derive(Debug, Clone)]
pub struct AnswerDetails {
    /// What it is told, over all time.
    pub answers: Arc<Answers>,
    /// Its parts that are told something else that day.
    pub parts: Vec<DifferingPart>,
    /// The offerings about which it is told something else that day.
    pub offerings: Vec<(OfferingId, Arc<Answers>)>,
    /// The parts that are told of an offering what neither of the two lists says.
    pub combined_exceptions: Vec<(OfferingId, DifferingPart)>,
}

impl AnswerDetails {
    /// Works it out for a day.
    pub fn new(
        cache: &AnswerCache<'_>,
        product: Id<Product>,
        audience: Id<Audience>,
        day: Date,
    ) -> Self {
        let mut standing = Self {
            answers: cache.of_product(product, audience),
            parts: differing_parts(cache, product, audience, day),
            offerings: differing_offerings(cache, product, audience, day),
            combined_exceptions: Vec::new(),
        };
        standing.combined_exceptions = standing.find_combined(cache, product, audience, day);
        standing
    }

    /// A ban on a product that one of its services is exempt from, but not for everybody, has a
    /// third side: what holds for them of that service.
    fn find_combined(
        &self,
        cache: &AnswerCache<'_>,
        product: Id<Product>,
        audience: Id<Audience>,
        day: Date,
    ) -> Vec<(OfferingId, DifferingPart)> {
        let mut crossings: Vec<(OfferingId, DifferingPart)> = Vec::new();
        for index in 0..cache.catalog.products[product].offerings.len() as u16 {
            let offering = OfferingId { product, index };
            let listed = self.offerings.iter().any(|(known, _)| *known == offering);
            for part in cache.catalog.audiences.ids() {
                let below = part != audience && cache.decisions.scopes().is_part_of(part, audience);
                let target = CellTarget::Offering(offering);
                let whole = CellTarget::Product(product);
                let shared = || {
                    cache
                        .decisions
                        .share_timelines((whole, part), (target, part))
                };
                if !below || (!listed && shared()) {
                    continue;
                }
                let answers = cache.of(target, part);
                let answer = answers.on(day);
                if !self.is_implied(cache, offering, part, answer, day) {
                    let crossing = DifferingPart {
                        audience: part,
                        answer: answer.clone(),
                        since: answers.since(day),
                    };
                    crossings.push((offering, crossing));
                }
            }
        }
        // A part of a part that is told the same is not named again.
        let all = crossings.clone();
        crossings.retain(|(offering, part)| {
            !all.iter().any(|(known, above)| {
                known == offering
                    && above.audience != part.audience
                    && cache
                        .decisions
                        .scopes()
                        .is_part_of(part.audience, above.audience)
                    && above.answer.has_same_outcome(&part.answer)
            })
        });
        crossings
    }

    /// Whether whatever is said of the offering and of the part, or else of the whole, is the
    /// answer.
    fn is_implied(
        &self,
        cache: &AnswerCache<'_>,
        offering: OfferingId,
        part: Id<Audience>,
        answer: &Answer,
        day: Date,
    ) -> bool {
        let scopes = cache.decisions.scopes();
        let of_part = self
            .parts
            .iter()
            .filter(|known| scopes.is_part_of(part, known.audience))
            .map(|known| &known.answer);
        let of_offering = self
            .offerings
            .iter()
            .filter(|(known, _)| *known == offering)
            .map(|(_, answers)| answers.on(day));
        let mut said = of_part.chain(of_offering).peekable();
        match said.peek() {
            Some(_) => said.all(|said| said.has_same_outcome(answer)),
            None => self.on(day).has_same_outcome(answer),
        }
    }

    /// What it is told on a day.
    pub fn on(&self, day: Date) -> &Answer {
        self.answers.on(day)
    }
}

/// How the audiences that readers pick stand to every product on a day, by product.
///
/// Computed lazily. Never use rayon inside: a worker that steals a task needing the same cell would
/// deadlock.
#[derive(Debug, Clone)]
pub(crate) struct AnswerDetailsCache {
    readers: Vec<Id<Audience>>,
    day: Date,
    by_product: Vec<OnceLock<Box<[AnswerDetails]>>>,
}

impl AnswerDetailsCache {
    /// Nothing is computed yet.
    pub(crate) fn new(catalog: &Catalog, readers: Vec<Id<Audience>>, day: Date) -> Self {
        let products = catalog.products.ids();
        Self {
            readers,
            day,
            by_product: products.map(|_| OnceLock::new()).collect(),
        }
    }

    /// How each of the audiences stands to a product, in their order.
    pub(crate) fn of(&self, cache: &AnswerCache<'_>, product: Id<Product>) -> &[AnswerDetails] {
        self.by_product[product.index()].get_or_init(|| {
            let readers = self.readers.iter();
            readers
                .map(|audience| AnswerDetails::new(cache, product, *audience, self.day))
                .collect()
        })
    }
}
