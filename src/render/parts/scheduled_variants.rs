//! Pre-rendered future states of a part of a page, so that it stays correct without a rebuild.
//!
//! Where pages are not pinned to a day, a part that will change is on the page once for each state,
//! each with its days; a script shows the one for the reader's day. Readers without a script see
//! the first, and the scheduled changes as text.

use super::PageContext;
use crate::model::{Audience, Date, Id, Product};
use crate::plan::SitePlan;
use crate::render::view::ScheduledVariant;
use crate::resolve::{AnswerChange, Cell, CellTarget};
use serde::Serialize;
use std::collections::BTreeSet;

/// By product, the days after the plan's on which one of its timelines changes. Empty where none does.
pub(crate) fn change_days(plan: &SitePlan<'_>) -> Vec<Vec<Date>> {
    // A ruling on some versions reaches the unknown version too, so its timeline has their days.
    let timelines: Vec<Vec<Date>> = plan
        .decisions
        .timelines()
        .map(|(_, timeline)| {
            let after = timeline.after(plan.as_of).iter();
            after.filter_map(|interval| interval.from).collect()
        })
        .collect();
    if timelines.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let days = |product| {
        let days =
            cells(plan, product).flat_map(|cell| &timelines[plan.decisions.timeline_index(cell)]);
        sorted(days.copied().collect())
    };
    plan.catalog.products.ids().map(days).collect()
}

/// Every cell about a product and its offerings.
pub(crate) fn cells<'p>(
    plan: &'p SitePlan<'_>,
    product: Id<Product>,
) -> impl Iterator<Item = Cell> + use<'p> {
    let offerings = plan.catalog.offering_ids(product).map(CellTarget::Offering);
    let targets = std::iter::once(CellTarget::Product(product)).chain(offerings);
    targets.flat_map(move |target| {
        plan.catalog.audiences.ids().flat_map(move |audience| {
            plan.catalog.activities.ids().map(move |activity| Cell {
                target,
                audience,
                activity,
            })
        })
    })
}

impl<'a> PageContext<'a> {
    /// A part of the page today and on those of the days on which it changes, in their order.
    pub(crate) fn scheduled_variants<T: Serialize>(
        &self,
        days: &[Date],
        build: impl Fn(&Self) -> T,
    ) -> Vec<ScheduledVariant<T>> {
        let mut variants = vec![ScheduledVariant::always(build(self))];
        for day in days {
            let content = build(&Self { day: *day, ..*self });
            if let Some(last) = variants.last_mut() {
                if is_same(&last.content, &content) {
                    continue;
                }
                last.until = day.yesterday().ok().map(|day| day.to_string());
            }
            variants.push(ScheduledVariant {
                from: Some(day.to_string()),
                until: None,
                content,
            });
        }
        variants
    }

    /// The days on which an answer about a product changes; none where pages are pinned.
    pub(crate) fn change_days_of(&self, product: Id<Product>) -> &'a [Date] {
        match self.plan.pinned {
            true => &[],
            false => self.reverse.change_days(product),
        }
    }

    /// The days on which an answer about a product or about one of its alternatives changes; none where pages
    /// are pinned.
    pub(crate) fn days_with_alternatives(&self, product: Id<Product>) -> Vec<Date> {
        let mut days = self.change_days_of(product).to_vec();
        if !self.plan.pinned {
            let cited = cells(self.plan, product).flat_map(|cell| {
                let intervals = self.plan.decisions.timeline(cell).intervals().iter();
                intervals.flat_map(|interval| interval.cited.iter().map(|cited| cited.ruling))
            });
            let catalog = self.plan.catalog;
            for ruling in cited.collect::<BTreeSet<_>>() {
                let advisory = &catalog.advisories[ruling.advisory];
                for item in &advisory.alternatives_to(catalog.ruling(ruling)).items {
                    days.extend(self.reverse.change_days(item.product));
                }
            }
        }
        sorted(days)
    }

    /// The first day on which an answer for a reader audience changes; `None` where pages are pinned.
    pub(crate) fn first_change_of_all(&self) -> Option<Date> {
        let readers = self.plan.readers.iter();
        readers.filter_map(|id| self.first_change(*id)).min()
    }

    /// The first day on which an answer for an audience changes; `None` where pages are pinned.
    pub(crate) fn first_change(&self, audience: Id<Audience>) -> Option<Date> {
        if self.plan.pinned {
            return None;
        }
        let products = self.plan.catalog.products.ids();
        products
            .filter_map(|product| Some(self.later_changes(product, audience).first()?.date))
            .min()
    }

    /// The changes of an answer after the day of the page, soonest first.
    pub(crate) fn later_changes(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
    ) -> Vec<AnswerChange> {
        // Fast path: most products do not change.
        let days = self.reverse.change_days(product);
        if days.last().is_none_or(|last| *last <= self.day) {
            return Vec::new();
        }
        let question = self.plan.answers.question(product, audience);
        question.changes_after(self.day)
    }
}

fn sorted(mut days: Vec<Date>) -> Vec<Date> {
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether two parts are equal. Parts that cannot be compared count as different.
fn is_same<T: Serialize>(a: &T, b: &T) -> bool {
    match (serde_json::to_string(a), serde_json::to_string(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}
