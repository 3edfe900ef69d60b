//! The past and scheduled changes of answers.

use std::collections::BTreeSet;

use serde::Serialize;

use super::record_names::RecordNames;
use super::row_summary::{OutcomeSummary, ScopeSummary};
use crate::locale::Locale;
use crate::model::{Advisory, Audience, Catalog, Date, Id, Issuer, Product};
use crate::plan::{AnswerChanges, ChangeEntry, ChangeLine, SitePlan};

/// The changes of one product or of all, oldest first.
#[derive(Debug, Clone)]
pub struct ChangeHistory<'a> {
    catalog: &'a Catalog,
    /// The last day of the past; later changes are scheduled.
    pub as_of: Date,
    /// The changes.
    pub changes: Vec<ChangeEntry>,
}

/// The changes of one product or of all, for one audience or for all reader audiences.
pub fn history<'a>(
    plan: &SitePlan<'a>,
    product: Option<Id<Product>>,
    audience: Option<Id<Audience>>,
) -> ChangeHistory<'a> {
    let of_audience = audience.map(|audience| AnswerChanges::new(&plan.answers, &[audience]));
    let changes = of_audience.as_ref().unwrap_or(&plan.changes);
    ChangeHistory {
        catalog: plan.catalog,
        as_of: plan.as_of,
        changes: match product {
            // Without the other products that the same act changes.
            Some(product) => (changes.of_product(product))
                .map(|change| ChangeEntry {
                    products: vec![product],
                    ..change.clone()
                })
                .collect(),
            None => changes.all().to_vec(),
        },
    }
}

impl ChangeHistory<'_> {
    /// The lines: past changes, then scheduled ones.
    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        let is_past = |change: &ChangeEntry| change.date <= self.as_of;
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
            products: (change.products.iter())
                .map(|product| catalog.products[*product].slug.as_str())
                .collect(),
            advisories: (change.acts.iter())
                .map(|act| catalog.advisories[*act].slug.as_str())
                .collect(),
            rows: (change.lines.iter())
                .map(|line| HistoryRowJson::new(catalog, line))
                .collect(),
        });
        serde_json::to_string_pretty(&HistoryJson {
            date: self.as_of,
            changes: changes.collect(),
        })
    }
}

/// Each day and its changes; `none` is the message where there are no changes.
fn by_day(names: &RecordNames<'_>, changes: &[ChangeEntry], none: &str, lines: &mut Vec<String>) {
    if changes.is_empty() {
        lines.push(names.locale.text(none).to_owned());
    }
    for day in changes.chunk_by(|a, b| a.date == b.date) {
        lines.extend(day.first().map(|change| names.locale.date(change.date)));
        for change in day {
            let products = change.products.iter().map(|id| names.product(*id));
            lines.push(format!("- {}", names.list(products)));
            for line in &change.lines {
                let details = row_lines(names, line).into_iter();
                lines.extend(details.map(|detail| format!("  {detail}")));
            }
            lines.push(format!("  {}", authority_line(names, &change.acts)));
        }
    }
}

/// A row before and after, and the conditions that change.
fn row_lines(names: &RecordNames<'_>, line: &ChangeLine) -> Vec<String> {
    let row = &line.row;
    let scope = names.change_scope(row);
    let mut subject = names.audience(line.audience);
    if !scope.is_empty() {
        subject = names.say(
            "change-subject",
            &[("product", &subject), ("audience", &scope)],
        );
    }
    let [before, after] = [&row.before, &row.after].map(|outcome| names.outcome_label(outcome));
    if row.before == row.after {
        let values = [("subject", &*subject), ("label", &after)];
        return vec![names.say("diff-still", &values)];
    }
    let values = [
        ("subject", &*subject),
        ("before", &before),
        ("after", &after),
    ];
    let mut lines = vec![names.say("diff-change", &values)];
    let [before, after] =
        [&row.before, &row.after].map(|outcome| OutcomeSummary::new(names.catalog, outcome));
    let (added, removed) = OutcomeSummary::changed_conditions(Some(&before), Some(&after));
    let conditions = names.condition_changes(&added, &removed, |slug| {
        names.condition(slug).unwrap_or_else(|| slug.to_owned())
    });
    lines.extend(conditions.iter().map(|condition| format!("  {condition}")));
    lines
}

/// The issuers and advisories behind a change.
fn authority_line(names: &RecordNames<'_>, acts: &[Id<Advisory>]) -> String {
    let issuers: BTreeSet<Id<Issuer>> = acts
        .iter()
        .flat_map(|advisory| names.catalog.advisories[*advisory].issuers())
        .collect();
    let issuers = names.list(issuers.into_iter().map(|id| names.issuer(id)));
    let advisories = names.list(acts.iter().map(|id| names.cited(*id)));
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
    products: Vec<&'a str>,
    /// The advisories whose start, end or due date made the change.
    advisories: Vec<&'a str>,
    rows: Vec<HistoryRowJson<'a>>,
}

#[derive(Serialize)]
struct HistoryRowJson<'a> {
    audience: &'a str,
    #[serde(flatten)]
    scope: ScopeSummary,
    before: OutcomeSummary,
    after: OutcomeSummary,
}

impl<'a> HistoryRowJson<'a> {
    fn new(catalog: &'a Catalog, line: &ChangeLine) -> Self {
        Self {
            audience: catalog.audiences[line.audience].slug.as_str(),
            scope: ScopeSummary::new(catalog, &line.row.scope),
            before: OutcomeSummary::new(catalog, &line.row.before),
            after: OutcomeSummary::new(catalog, &line.row.after),
        }
    }
}
