//! What a page holds for readers of later days: nobody makes the site anew at midnight.
//!
//! Where pages are not pinned to their day, a part of a page that will be another is there as
//! often as it changes, each with its days; a script shows the one of the reader's own day. What
//! readers without a script see is the first, with what is scheduled written out.

use crate::model::{Activity, Audience, Date, Id, OfferingId, Product};
use crate::plan::SitePlan;
use crate::render::parts::listed_alternatives::ListedAlternatives;
use crate::render::parts::page_context::PageContext;
use crate::render::view::ScheduledVariant;
use crate::resolve::{Cell, CellTarget};
use serde::Serialize;

/// By product, the days after the plan's on which a timeline of it changes. Empty where none
/// does, or where pages are pinned.
pub(in crate::render) fn change_days(plan: &SitePlan<'_>) -> Vec<Vec<Date>> {
    if plan.pinned {
        return Vec::new();
    }
    let of_timelines: Vec<Vec<Date>> = plan
        .decisions
        .timelines()
        .map(|(_, timeline)| {
            let after = timeline.after(plan.as_of).iter();
            after.filter_map(|interval| interval.from).collect()
        })
        .collect();
    if of_timelines.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let products = plan.catalog.products.ids();
    products
        .map(|product| {
            let of_cells = cells(plan, product)
                .flat_map(|cell| &of_timelines[plan.decisions.timeline_index(cell)]);
            sorted(of_cells.copied().collect())
        })
        .collect()
}

/// Every cell about a product and its offerings.
pub(in crate::render) fn cells(
    plan: &SitePlan<'_>,
    product: Id<Product>,
) -> impl Iterator<Item = Cell> {
    let offerings = 0..plan.catalog.products[product].offerings.len() as u16;
    let offerings = offerings.map(move |index| CellTarget::Offering(OfferingId { product, index }));
    let targets = std::iter::once(CellTarget::Product(product)).chain(offerings);
    targets.flat_map(|target| {
        plan.catalog.audiences.ids().flat_map(move |audience| {
            Activity::ALL.map(|activity| Cell {
                target,
                audience,
                activity,
            })
        })
    })
}

impl<'a> PageContext<'a> {
    /// A part of the page, as often as it is another on one of the days, in their order.
    pub(in crate::render) fn scheduled_variants<T: Serialize>(
        &self,
        days: &[Date],
        draw: impl Fn(&Self) -> T,
    ) -> Vec<ScheduledVariant<T>> {
        let mut held = vec![ScheduledVariant::always(draw(self))];
        for day in days {
            let later = draw(&Self { day: *day, ..*self });
            if let Some(last) = held.last_mut() {
                if is_same(&last.content, &later) {
                    continue;
                }
                last.until = day.yesterday().ok().map(|day| day.to_string());
            }
            held.push(ScheduledVariant {
                from: Some(day.to_string()),
                until: None,
                content: later,
            });
        }
        held
    }

    /// The days for what is told of a product alone.
    pub(in crate::render) fn change_days_of(&self, product: Id<Product>) -> &'a [Date] {
        self.reverse.change_days(product)
    }

    /// The days for what is told of a product and of what may replace it.
    pub(in crate::render) fn days_with_alternatives(&self, product: Id<Product>) -> Vec<Date> {
        let mut days = self.reverse.change_days(product).to_vec();
        if !self.plan.pinned {
            let cited: Vec<_> = self
                .plan
                .answer_details(product)
                .iter()
                .flat_map(|standing| standing.answers.intervals())
                .flat_map(|answer| answer.cited.iter().copied())
                .collect();
            for other in
                ListedAlternatives::of_rulings(self.language_context, &cited, product).products
            {
                days.extend(self.reverse.change_days(other));
            }
        }
        sorted(days)
    }

    /// The first day on which any reader audience is told something else of any product.
    pub(in crate::render) fn first_change_of_all(&self) -> Option<Date> {
        let readers = self.plan.readers.iter();
        readers.filter_map(|id| self.first_change(*id)).min()
    }

    /// The first day on which an audience is told something else of any product.
    pub(in crate::render) fn first_change(&self, audience: Id<Audience>) -> Option<Date> {
        let plan = self.plan;
        plan.catalog
            .products
            .ids()
            .filter_map(|product| {
                // Most products change for nobody.
                self.reverse.change_days(product).first()?;
                let later = plan.answers(product, audience);
                later.after(plan.as_of).first()?.from
            })
            .min()
    }
}

fn sorted(mut days: Vec<Date>) -> Vec<Date> {
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether two parts read the same. Where they cannot be compared, both are kept.
fn is_same<T: Serialize>(a: &T, b: &T) -> bool {
    match (serde_json::to_string(a), serde_json::to_string(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}
