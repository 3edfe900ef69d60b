//! The past and scheduled changes of answers.

use std::collections::BTreeSet;

use serde::Serialize;

use super::answer_summary::AnswerSummary;
use super::record_names::RecordNames;
use crate::locale::Locale;
use crate::model::{Advisory, Audience, Catalog, Date, Id, Issuer, Product};
use crate::plan::{SitePlan, VerdictChange, VerdictChanges};

/// The changes of one product or of all, oldest first.
#[derive(Debug, Clone)]
pub(crate) struct ChangeHistory<'a> {
    catalog: &'a Catalog,
    /// The last day of the past; later changes are scheduled.
    pub as_of: Date,
    /// The changes.
    pub changes: Vec<VerdictChange>,
}

/// The changes of one product or of all, for one audience or for all reader audiences.
pub(crate) fn history<'a>(
    plan: &SitePlan<'a>,
    product: Option<Id<Product>>,
    audience: Option<Id<Audience>>,
) -> ChangeHistory<'a> {
    let is_of_product =
        |change: &&VerdictChange| product.is_none_or(|product| change.product == product);
    let select = |changes: &VerdictChanges| {
        changes
            .all()
            .iter()
            .filter(is_of_product)
            .cloned()
            .collect()
    };
    ChangeHistory {
        catalog: plan.catalog,
        as_of: plan.as_of,
        changes: match audience {
            Some(audience) => select(&VerdictChanges::new(&plan.answer_cache, &[audience])),
            None => select(&plan.changes),
        },
    }
}

impl ChangeHistory<'_> {
    /// The lines: past changes, then scheduled ones.
    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        let is_past = |change: &VerdictChange| change.date <= self.as_of;
        let (past, scheduled) = self.changes.split_at(self.changes.partition_point(is_past));
        let names = RecordNames::new(self.catalog, locale);
        let mut lines = vec![locale.text("history-heading").to_owned()];
        by_day(&names, past, "changes-none", &mut lines);
        lines.extend([String::new(), locale.text("changes-scheduled").to_owned()]);
        by_day(&names, scheduled, "explain-next-none", &mut lines);
        lines
    }

    /// The changes as JSON.
    ///
    /// # Errors
    /// Never; an error would be a bug of greenlist.
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

/// Each day and its changes; `none` is the message where there are no changes.
fn by_day(names: &RecordNames<'_>, changes: &[VerdictChange], none: &str, lines: &mut Vec<String>) {
    if changes.is_empty() {
        lines.push(names.locale.text(none).to_owned());
    }
    for day in changes.chunk_by(|a, b| a.date == b.date) {
        lines.extend(day.first().map(|change| names.locale.date(change.date)));
        for change in day {
            lines.push(format!("- {}", change_line(names, change)));
            lines.push(format!("  {}", authority_line(names, change)));
        }
    }
}

fn change_line(names: &RecordNames<'_>, change: &VerdictChange) -> String {
    let label = |answer| names.summary_label(&AnswerSummary::of_answer(names.catalog, answer));
    let values = [
        ("product", &*names.product(change.product)),
        ("audience", &names.audience(change.audience)),
        ("before", &label(&change.before)),
        ("after", &label(&change.after)),
    ];
    names.say("feed-change", &values)
}

/// The issuers and advisories behind a change.
fn authority_line(names: &RecordNames<'_>, change: &VerdictChange) -> String {
    let cited = change.after.cited.iter();
    let mut advisories: Vec<Id<Advisory>> = cited.map(|ruling| ruling.advisory).collect();
    advisories.dedup();
    if advisories.is_empty() {
        return names.locale.text("change-nothing-left").to_owned();
    }
    let issuers: BTreeSet<Id<Issuer>> = advisories
        .iter()
        .map(|advisory| names.catalog.advisories[*advisory].issuer)
        .collect();
    let issuers = names.list(issuers.into_iter().map(|id| names.issuer(id)));
    let advisories = names.list(advisories.into_iter().map(|id| names.cited(id)));
    names.say(
        "change-by",
        &[("issuers", &issuers), ("advisories", &advisories)],
    )
}

#[derive(Serialize)]
struct HistoryJson<'a> {
    /// The last day of the past; later changes are scheduled.
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
    /// The rulings that the new answer is based on.
    rulings: Vec<String>,
}
