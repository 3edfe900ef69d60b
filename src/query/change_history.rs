//! Every change of an answer, past and scheduled: before -> after.

use serde::Serialize;

use super::answer_summary::AnswerSummary;
use super::record_names::RecordNames;
use crate::locale::{Locale, MessageValue};
use crate::model::{Advisory, Audience, Catalog, Date, Id, Issuer, Product};
use crate::plan::{SitePlan, VerdictChange, VerdictChanges};

/// The changes of one product or of all, oldest first.
#[derive(Debug, Clone)]
pub(crate) struct ChangeHistory<'a> {
    catalog: &'a Catalog,
    /// The day that parts the past from what is scheduled.
    pub as_of: Date,
    /// The changes.
    pub changes: Vec<VerdictChange>,
}

/// The changes of a product, or of all, for an audience, or for all that readers pick.
pub(crate) fn history<'a>(
    plan: &SitePlan<'a>,
    product: Option<Id<Product>>,
    audience: Option<Id<Audience>>,
) -> ChangeHistory<'a> {
    let is_meant =
        |change: &&VerdictChange| product.is_none_or(|product| change.product == product);
    let of = |changes: &VerdictChanges| changes.all().iter().filter(is_meant).cloned().collect();
    ChangeHistory {
        catalog: plan.catalog,
        as_of: plan.as_of,
        changes: match audience {
            Some(audience) => of(&VerdictChanges::new(&plan.answer_cache, &[audience])),
            None => of(&plan.changes),
        },
    }
}

impl ChangeHistory<'_> {
    /// The lines: what has changed, then what will.
    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        let place = self
            .changes
            .partition_point(|change| change.date <= self.as_of);
        let (past, scheduled) = self.changes.split_at(place);
        let names = RecordNames::new(self.catalog, locale);
        let mut lines = vec![locale.text("history-heading").to_owned()];
        match past {
            [] => lines.push(locale.text("changes-none").to_owned()),
            past => by_day(&names, past, &mut lines),
        }
        lines.push(String::new());
        lines.push(locale.text("changes-scheduled").to_owned());
        match scheduled {
            [] => lines.push(locale.text("explain-next-none").to_owned()),
            scheduled => by_day(&names, scheduled, &mut lines),
        }
        lines
    }

    /// The changes as JSON.
    ///
    /// # Errors
    /// Never for what this function makes; the caller reports one as a fault of greenlist.
    pub(crate) fn json(&self) -> Result<String, serde_json::Error> {
        let catalog = self.catalog;
        let changes = self.changes.iter().map(|change| HistoryChangeJson {
            date: change.date,
            scheduled: change.date > self.as_of,
            product: catalog.products[change.product].slug.as_str(),
            audience: catalog.audiences[change.audience].slug.as_str(),
            before: AnswerSummary::of_answer(catalog, &change.before),
            after: AnswerSummary::of_answer(catalog, &change.after),
            rulings: change
                .after
                .cited
                .iter()
                .map(|ruling| catalog.ruling_address(*ruling))
                .collect(),
        });
        serde_json::to_string_pretty(&HistoryJson {
            date: self.as_of,
            changes: changes.collect(),
        })
    }
}

/// A day, and below it each change of that day.
fn by_day(names: &RecordNames<'_>, changes: &[VerdictChange], lines: &mut Vec<String>) {
    for day in changes.chunk_by(|a, b| a.date == b.date) {
        if let [first, ..] = day {
            lines.push(names.locale.date(first.date));
        }
        for change in day {
            lines.push(format!("- {}", change_line(names, change)));
            lines.push(format!("  {}", authority_line(names, change)));
        }
    }
}

fn change_line(names: &RecordNames<'_>, change: &VerdictChange) -> String {
    let said = |answer| names.summary_label(&AnswerSummary::of_answer(names.catalog, answer));
    let (product, audience) = (
        names.product(change.product),
        names.audience(change.audience),
    );
    let (before, after) = (said(&change.before), said(&change.after));
    let values = [
        ("product", MessageValue::from(&product)),
        ("audience", MessageValue::from(&audience)),
        ("before", MessageValue::from(&before)),
        ("after", MessageValue::from(&after)),
    ];
    names.locale.format("feed-change", &values)
}

/// Who said so, by which acts.
fn authority_line(names: &RecordNames<'_>, change: &VerdictChange) -> String {
    let mut advisories: Vec<Id<Advisory>> = change
        .after
        .cited
        .iter()
        .map(|ruling| ruling.advisory)
        .collect();
    advisories.dedup();
    if advisories.is_empty() {
        return names.locale.text("change-nothing-left").to_owned();
    }
    let mut issuers: Vec<Id<Issuer>> = advisories
        .iter()
        .map(|advisory| names.catalog.advisories[*advisory].issuer)
        .collect();
    issuers.sort_unstable();
    issuers.dedup();
    let issuers: Vec<_> = issuers.into_iter().map(|id| names.issuer(id)).collect();
    let advisories: Vec<_> = advisories.into_iter().map(|id| names.cited(id)).collect();
    let (issuers, advisories) = (names.locale.list(&issuers), names.locale.list(&advisories));
    let values = [
        ("issuers", MessageValue::from(&issuers)),
        ("advisories", MessageValue::from(&advisories)),
    ];
    names.locale.format("change-by", &values)
}

#[derive(Serialize)]
struct HistoryJson<'a> {
    /// The day that parts the past from what is scheduled.
    date: Date,
    changes: Vec<HistoryChangeJson<'a>>,
}

#[derive(Serialize)]
struct HistoryChangeJson<'a> {
    date: Date,
    scheduled: bool,
    product: &'a str,
    audience: &'a str,
    before: AnswerSummary,
    after: AnswerSummary,
    /// The rulings that the new answer rests on.
    rulings: Vec<String>,
}
