//! How an audience stands to a product on a day, in no language.

use std::sync::{Arc, OnceLock};

use super::{Answer, Answers, Part, SitePlan, differing_offerings, differing_parts};
use crate::model::{Audience, Catalog, Date, Id, OfferingId, Product};
use crate::resolve::CellTarget;

/// How an audience stands to a product.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What it is told, over all time.
    pub answers: Arc<Answers>,
    /// Its parts that are told something else that day.
    pub parts: Vec<Part>,
    /// The offerings about which it is told something else that day.
    pub offerings: Vec<(OfferingId, Arc<Answers>)>,
    /// The parts that are told of an offering what neither of the two lists says.
    pub crossings: Vec<(OfferingId, Part)>,
}

impl Standing {
    /// Works it out for a day.
    pub fn new(
        plan: &SitePlan<'_>,
        product: Id<Product>,
        audience: Id<Audience>,
        day: Date,
    ) -> Self {
        let mut standing = Self {
            answers: plan.answers(product, audience),
            parts: differing_parts(plan, product, audience, day),
            offerings: differing_offerings(plan, product, audience, day),
            crossings: Vec::new(),
        };
        standing.crossings = standing.crossings(plan, product, audience, day);
        standing
    }

    /// A ban on a product that one of its services is exempt from, but not for everybody, has a
    /// third side: what holds for them of that service.
    fn crossings(
        &self,
        plan: &SitePlan<'_>,
        product: Id<Product>,
        audience: Id<Audience>,
        day: Date,
    ) -> Vec<(OfferingId, Part)> {
        let mut crossings: Vec<(OfferingId, Part)> = Vec::new();
        for index in 0..plan.catalog.products[product].offerings.len() as u16 {
            let offering = OfferingId { product, index };
            let listed = self.offerings.iter().any(|(known, _)| *known == offering);
            for part in plan.catalog.audiences.ids() {
                let below = part != audience && plan.decisions.scopes().is_part_of(part, audience);
                let target = CellTarget::Offering(offering);
                let whole = CellTarget::Product(product);
                let shared = || plan.decisions.share_all((whole, part), (target, part));
                if !below || (!listed && shared()) {
                    continue;
                }
                let answers = plan.answers_on(target, part);
                let answer = answers.on(day);
                if !self.says(plan, offering, part, answer, day) {
                    let crossing = Part {
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
                    && plan
                        .decisions
                        .scopes()
                        .is_part_of(part.audience, above.audience)
                    && above.answer.says_the_same(&part.answer)
            })
        });
        crossings
    }

    /// Whether whatever is said of the offering and of the part, or else of the whole, is the
    /// answer.
    fn says(
        &self,
        plan: &SitePlan<'_>,
        offering: OfferingId,
        part: Id<Audience>,
        answer: &Answer,
        day: Date,
    ) -> bool {
        let scopes = plan.decisions.scopes();
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
            Some(_) => said.all(|said| said.says_the_same(answer)),
            None => self.on(day).says_the_same(answer),
        }
    }

    /// What it is told on a day.
    pub fn on(&self, day: Date) -> &Answer {
        self.answers.on(day)
    }
}

/// How the audiences readers pick stand to every product, by product: worked out by whoever asks
/// first, on its own thread. One that waits for others inside would take up other work meanwhile,
/// which may ask for the same and wait for itself.
#[derive(Debug, Clone)]
pub(super) struct Standings(Vec<OnceLock<Box<[Standing]>>>);

impl Standings {
    pub(super) fn new(catalog: &Catalog) -> Self {
        Self(catalog.products.ids().map(|_| OnceLock::new()).collect())
    }

    pub(super) fn of(&self, plan: &SitePlan<'_>, product: Id<Product>) -> &[Standing] {
        self.0[product.index()].get_or_init(|| {
            let readers = plan.readers.iter();
            readers
                .map(|audience| Standing::new(plan, product, *audience, plan.as_of))
                .collect()
        })
    }
}
