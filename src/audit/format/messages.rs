//! The words that formats share, in the reader's language.

use crate::audit::{AuditEntry, AuditVerdict, RowStatus};
use crate::locale::{Locale, MessageValue};
use crate::model::{
    Activity, Advisory, Audience, Catalog, Condition, Date, Id, Issuer, Localized, OfferingId,
    Product, Record,
};
use crate::plan::reader_text;
use crate::report::visible_character;
use crate::resolve::Label;

/// Characters of a value that are shown; more would bury the rest.
const LONGEST: usize = 200;

/// The words of a catalog's records in one language.
#[derive(Clone, Copy)]
pub(super) struct AuditMessages<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) locale: &'a Locale,
}

impl AuditMessages<'_> {
    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values
            .iter()
            .map(|(name, text)| (*name, MessageValue::Text(text)))
            .collect();
        self.locale.format(key, &values)
    }

    pub(super) fn count(&self, key: &str, count: usize) -> String {
        let count = MessageValue::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        self.locale.format(key, &[("count", count)])
    }

    pub(super) fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let items: Vec<String> = items.into_iter().collect();
        self.locale.list(&items)
    }

    /// The heading of a group of rows.
    pub(super) fn standing(&self, standing: RowStatus) -> &str {
        self.locale.text(match standing {
            RowStatus::Banned => "label-banned",
            RowStatus::PhaseOut => "label-phase-out-any",
            RowStatus::UnderReview => "label-under-review",
            RowStatus::NotAssessed => "label-not-assessed",
            RowStatus::NotListed => "audit-not-on-list",
            RowStatus::Unclear => "audit-unclear",
            RowStatus::Conditional => "label-conditional",
            RowStatus::Permitted => "label-permitted",
            RowStatus::Recommended => "label-recommended",
        })
    }

    /// A label with its date.
    pub(super) fn label(&self, label: Label, due_date: Option<Date>) -> String {
        let key = match (label, due_date) {
            (Label::Banned, _) => "label-banned",
            (Label::PhaseOut, Some(date)) => {
                return self.say("label-phase-out", &[("date", &self.locale.date(date))]);
            }
            (Label::PhaseOut, None) => "label-phase-out-any",
            (Label::UnderReview, _) => "label-under-review",
            (Label::NotAssessed, _) => "label-not-assessed",
            (Label::Conditional, _) => "label-conditional",
            (Label::Permitted, _) => "label-permitted",
            (Label::Recommended, _) => "label-recommended",
        };
        self.locale.text(key).to_owned()
    }

    pub(super) fn activities(&self, activities: impl IntoIterator<Item = Activity>) -> String {
        self.list(activities.into_iter().map(|activity| {
            let key = match activity {
                Activity::Procure => "activity-procure",
                Activity::Install => "activity-install",
                Activity::Host => "activity-host",
                Activity::Join => "activity-join",
            };
            self.locale.text(key).to_owned()
        }))
    }

    pub(super) fn product(&self, id: Id<Product>) -> String {
        let product = &self.catalog.products[id];
        self.name(&product.name, product)
    }

    pub(super) fn products(&self, ids: &[Id<Product>]) -> String {
        self.list(ids.iter().map(|id| self.product(*id)))
    }

    /// Who makes a product; empty where nobody is known to.
    pub(super) fn maker(&self, id: Id<Product>) -> String {
        let vendor = self.catalog.products[id].vendor;
        vendor.map_or(String::new(), |vendor| {
            let vendor = &self.catalog.vendors[vendor];
            self.name(&vendor.name, vendor)
        })
    }

    pub(super) fn audience(&self, id: Id<Audience>) -> String {
        let audience = &self.catalog.audiences[id];
        self.name(&audience.name, audience)
    }

    pub(super) fn offering(&self, id: OfferingId) -> String {
        let offering = self.catalog.offering(id);
        match offering.name.or_fallback(self.locale.language_id()) {
            Some((name, _)) => name.clone(),
            None => offering.slug.to_string(),
        }
    }

    pub(super) fn conditions(&self, finding: &AuditVerdict) -> String {
        let label = |id: &Id<Condition>| {
            let condition = &self.catalog.conditions[*id];
            self.name(&condition.label, condition)
        };
        self.list(finding.conditions.iter().map(label))
    }

    pub(super) fn issuer(&self, id: Id<Issuer>) -> String {
        let issuer = &self.catalog.issuers[id];
        self.name(&issuer.name, issuer)
    }

    /// The title of an advisory; its id where no text loaded.
    pub(super) fn title(&self, advisory: &Advisory) -> String {
        let reader = self.locale.language_id();
        match reader_text(&advisory.texts, advisory.source_language, reader) {
            Some(prose) => prose.title().0.to_owned(),
            None => advisory.slug().to_string(),
        }
    }

    /// What the list calls a row.
    pub(super) fn software(&self, entry: &AuditEntry) -> String {
        match entry.row.name.as_str() {
            "" => self.locale.text("audit-no-name").to_owned(),
            name => sanitize(name),
        }
    }

    fn name(&self, name: &Localized, record: &impl Record) -> String {
        match name.or_fallback(self.locale.language_id()) {
            Some((name, _)) => name.clone(),
            None => record.slug().to_string(),
        }
    }
}

/// A value of a list in one line, with what would command the terminal made visible.
pub(super) fn sanitize(value: &str) -> String {
    let mut shown: String = value
        .chars()
        .take(LONGEST)
        .map(|character| match character {
            '\n' => '␊',
            '\t' => '␉',
            // They end a line for some terminals.
            '\u{2028}' | '\u{2029}' => '␊',
            other => visible_character(other),
        })
        .collect();
    if value.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}
