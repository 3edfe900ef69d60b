//! How an audience stands to a product on a day, in no language.

use rayon::prelude::*;

use super::{Answer, Answers, Part, SitePlan, differing_offerings, differing_parts};
use crate::model::{Audience, Date, Id, OfferingId, Product};
use crate::resolve::CellTarget;

/// How an audience stands to a product.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What it is told, over all time.
    pub answers: Answers,
    /// Its parts that are told something else that day.
    pub parts: Vec<Part>,
    /// The offerings about which it is told something else that day.
    pub offerings: Vec<(OfferingId, Answers)>,
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
        let (catalog, decisions) = (plan.catalog, plan.decisions);
        let target = CellTarget::Product(product);
        let mut standing = Self {
            answers: plan.answers(product, audience),
            parts: differing_parts(catalog, decisions, target, audience, day),
            offerings: differing_offerings(catalog, decisions, product, audience, day),
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
                let answers = Answers::new(plan.decisions, target, part);
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

/// How the audiences readers pick stand to every product: by product, then by audience.
#[derive(Debug, Clone)]
pub(super) struct Standings {
    list: Vec<Standing>,
    readers: usize,
}

impl Standings {
    pub(super) fn new(plan: &SitePlan<'_>) -> Self {
        let products: Vec<Id<Product>> = plan.catalog.products.ids().collect();
        let of_product = |product: &Id<Product>| -> Vec<Standing> {
            let readers = plan.readers.iter();
            readers
                .map(|audience| Standing::new(plan, *product, *audience, plan.as_of))
                .collect()
        };
        Self {
            list: products.par_iter().flat_map_iter(of_product).collect(),
            readers: plan.readers.len(),
        }
    }

    pub(super) fn of(&self, product: Id<Product>) -> &[Standing] {
        let first = product.index() * self.readers;
        &self.list[first..first + self.readers]
    }
}
