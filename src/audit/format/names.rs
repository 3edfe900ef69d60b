//! The names of what a report lists, in the reader's language.

use crate::audit::{AuditEntry, RowStatus};
use crate::model::{Id, Product};
use crate::query::RecordNames;
use crate::report::visible_character;
use crate::resolve::Outcome;

/// The most characters of a value that are shown.
const MAX_CHARACTERS: usize = 200;

impl RecordNames<'_> {
    /// The name of a status.
    pub(super) fn status(&self, status: RowStatus) -> &str {
        match status {
            RowStatus::Label(label) => self.label_name(label),
            RowStatus::NotListed => self.locale.text("audit-not-on-list"),
            RowStatus::Unclear => self.locale.text("audit-unclear"),
        }
    }

    pub(super) fn products(&self, ids: &[Id<Product>]) -> String {
        self.list(ids.iter().map(|id| self.product(*id)))
    }

    /// The vendor of a product; empty if it is not known.
    pub(super) fn vendor(&self, product: Id<Product>) -> String {
        let vendor = self.catalog.products[product].vendor;
        vendor.map_or(String::new(), |vendor| {
            let vendor = &self.catalog.vendors[vendor];
            self.name(&vendor.name, &vendor.slug)
        })
    }

    pub(super) fn conditions(&self, outcome: &Outcome) -> String {
        self.list(outcome.conditions.iter().map(|id| {
            let condition = &self.catalog.conditions[*id];
            self.name(&condition.label, &condition.slug)
        }))
    }

    /// The name of a row in the list.
    pub(super) fn software(&self, entry: &AuditEntry) -> String {
        match entry.row.name.as_str() {
            "" => self.locale.text("audit-no-name").to_owned(),
            name => sanitize(name),
        }
    }
}

/// A value of a list on one line, with control characters made visible.
pub(super) fn sanitize(value: &str) -> String {
    let mut shown: String = value
        .chars()
        .take(MAX_CHARACTERS)
        .map(|character| match character {
            // Some terminals end a line at U+2028 and U+2029.
            '\n' | '\u{2028}' | '\u{2029}' => '␊',
            '\t' => '␉',
            other => visible_character(other),
        })
        .collect();
    if value.chars().nth(MAX_CHARACTERS).is_some() {
        shown.push('…');
    }
    shown
}
