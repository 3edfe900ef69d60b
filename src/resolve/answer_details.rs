//! The answer on a product for an audience, with the parts and offerings that differ on a day.

use std::sync::{Arc, OnceLock};

use super::CellTarget;
use super::answer::{Answer, AnswerCache, Answers};
use crate::model::{Audience, Catalog, Date, Id, OfferingId, Product};

/// An answer with its exceptions on a day.
#[derive(Debug, Clone)]
pub struct AnswerDetails {
    /// The answers on the product, over all time.
    pub answers: Arc<Answers>,
    /// The parts of the audience with another answer on the product that day.
    pub parts: Vec<DifferingPart>,
    /// The offerings with another answer that day.
    pub offerings: Vec<(OfferingId, Arc<Answers>)>,
    /// The parts whose answer on an offering cannot be told from `parts` or `offerings`: a product is
    /// banned, and one offering is exempted for some of the audience only.
    pub combined_exceptions: Vec<(OfferingId, DifferingPart)>,
}

/// A part of an audience whose answer differs from that of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferingPart {
    /// The part.
    pub audience: Id<Audience>,
    /// Its answer.
    pub answer: Answer,
    /// The first day of that answer.
    pub since: Option<Date>,
}

impl AnswerDetails {
    /// Computes the exceptions of a day.
    pub fn new(
        cache: &AnswerCache<'_>,
        product: Id<Product>,
        audience: Id<Audience>,
        day: Date,
    ) -> Self {
        let own = CellTarget::Product(product);
        let timelines = |target, part| cache.decisions.timeline_indexes(target, part);
        let answers = cache.of(own, audience);
        let differs = |answer: &Answer| !answer.has_same_outcome(answers.on(day));
        let offerings = cache
            .catalog
            .offering_ids(product)
            .map(|offering| (offering, CellTarget::Offering(offering)))
            .filter(|(_, target)| timelines(*target, audience) != timelines(own, audience))
            .map(|(offering, target)| (offering, cache.of(target, audience)))
            .filter(|(_, answers)| differs(answers.on(day)));
        let mut details = Self {
            parts: differing_parts(
                cache,
                (own, audience),
                day,
                |part| timelines(own, part) != timelines(own, audience),
                |_, answer| differs(answer),
            ),
            offerings: offerings.collect(),
            answers: Arc::clone(&answers),
            combined_exceptions: Vec::new(),
        };
        for offering in cache.catalog.offering_ids(product) {
            let target = CellTarget::Offering(offering);
            let is_listed = details.offerings.iter().any(|(id, _)| *id == offering);
            let parts = differing_parts(
                cache,
                (target, audience),
                day,
                |part| is_listed || timelines(own, part) != timelines(target, part),
                |part, answer| !details.is_implied(cache, offering, part, answer, day),
            );
            let combined = parts.into_iter().map(|part| (offering, part));
            details.combined_exceptions.extend(combined);
        }
        details
    }

    /// Whether the answer follows from those listed for the offering and for the part, or else
    /// from that of the whole.
    fn is_implied(
        &self,
        cache: &AnswerCache<'_>,
        offering: OfferingId,
        part: Id<Audience>,
        answer: &Answer,
        day: Date,
    ) -> bool {
        let scopes = cache.decisions.scopes();
        let parts = self.parts.iter();
        let of_part = parts
            .filter(|listed| scopes.is_part_of(part, listed.audience))
            .map(|listed| &listed.answer);
        let offerings = self.offerings.iter();
        let of_offering = offerings
            .filter(|(listed, _)| *listed == offering)
            .map(|(_, answers)| answers.on(day));
        let mut listed = of_part.chain(of_offering).peekable();
        match listed.peek() {
            Some(_) => listed.all(|listed| listed.has_same_outcome(answer)),
            None => self.on(day).has_same_outcome(answer),
        }
    }

    /// The answer on a day.
    pub fn on(&self, day: Date) -> &Answer {
        self.answers.on(day)
    }
}

/// The parts of an audience whose answer on a target differs, of those that may differ. A part of a
/// part with the same answer is left out.
fn differing_parts(
    cache: &AnswerCache<'_>,
    (target, audience): (CellTarget, Id<Audience>),
    day: Date,
    may_differ: impl Fn(Id<Audience>) -> bool,
    differs: impl Fn(Id<Audience>, &Answer) -> bool,
) -> Vec<DifferingPart> {
    let scopes = cache.decisions.scopes();
    let is_below = |part, whole| part != whole && scopes.is_part_of(part, whole);
    let audiences = cache.catalog.audiences.ids();
    let parts: Vec<DifferingPart> = audiences
        .filter(|part| is_below(*part, audience) && may_differ(*part))
        .filter_map(|part| {
            let answers = cache.of(target, part);
            let answer = answers.on(day);
            differs(part, answer).then(|| DifferingPart {
                audience: part,
                answer: answer.clone(),
                since: answers.since(day),
            })
        })
        .collect();
    let is_listed_above = |part: &&DifferingPart| {
        parts.iter().any(|above| {
            is_below(part.audience, above.audience) && above.answer.has_same_outcome(&part.answer)
        })
    };
    parts
        .iter()
        .filter(|part| !is_listed_above(part))
        .cloned()
        .collect()
}

/// The details of every product for the reader audiences on a day, by product.
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
    /// An empty cache.
    pub(crate) fn new(catalog: &Catalog, readers: Vec<Id<Audience>>, day: Date) -> Self {
        let products = catalog.products.ids();
        Self {
            readers,
            day,
            by_product: products.map(|_| OnceLock::new()).collect(),
        }
    }

    /// The details of a product, in the order of the reader audiences.
    pub(crate) fn of(&self, cache: &AnswerCache<'_>, product: Id<Product>) -> &[AnswerDetails] {
        self.by_product[product.index()].get_or_init(|| {
            let readers = self.readers.iter();
            readers
                .map(|audience| AnswerDetails::new(cache, product, *audience, self.day))
                .collect()
        })
    }
}
