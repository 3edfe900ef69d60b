//! The names of records and labels in one language.

use super::row_summary::OutcomeSummary;
use crate::locale::{Locale, MessageValue};
use crate::model::{
    Activities, Activity, Advisory, Audience, Bulletin, Catalog, Condition, Date, Id, Issuer,
    LanguageId, Localized, OfferingId, Page, Product, RulingId, Slug, Texts, VerdictTerms,
};
use crate::plan::{activity_words, reader_text};
use crate::resolve::{CellTarget, Label};

/// Whether names are isolated from text in the other direction (Unicode UAX #9 §2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NameIsolation {
    /// By invisible characters, for documents.
    Marks,
    /// Not at all: many terminals show the characters as garbage.
    None,
}

/// The names of a catalog's records in one language.
#[derive(Clone, Copy)]
pub(crate) struct RecordNames<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) locale: &'a Locale,
    /// The language in this catalog.
    language: LanguageId,
    isolation: NameIsolation,
}

impl<'a> RecordNames<'a> {
    /// The names in the language of the locale, which must be that of the catalog's site.
    pub(crate) fn new(catalog: &'a Catalog, locale: &'a Locale) -> Self {
        Self::isolated(catalog, locale, locale.language_id(), NameIsolation::None)
    }

    /// The names of a catalog whose site may have other languages than that of the locale.
    pub(super) fn isolated(
        catalog: &'a Catalog,
        locale: &'a Locale,
        language: LanguageId,
        isolation: NameIsolation,
    ) -> Self {
        Self {
            catalog,
            locale,
            language,
            isolation,
        }
    }

    /// A message with names in it.
    pub(crate) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values
            .iter()
            .map(|(name, text)| (*name, MessageValue::Text(text)))
            .collect();
        self.locale.format(key, &values)
    }

    /// A message with a date in it.
    pub(super) fn say_date(&self, key: &str, date: Date) -> String {
        self.say(key, &[("date", &self.locale.date(date))])
    }

    pub(crate) fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        self.locale.list(&items.into_iter().collect::<Vec<_>>())
    }

    pub(super) fn isolate(&self, name: String) -> String {
        match self.isolation {
            NameIsolation::Marks => format!("\u{2068}{name}\u{2069}"),
            NameIsolation::None => name,
        }
    }

    pub(crate) fn product(&self, id: Id<Product>) -> String {
        let product = &self.catalog.products[id];
        self.isolate(self.name(&product.name, &product.slug))
    }

    pub(super) fn target(&self, target: CellTarget) -> String {
        match target {
            CellTarget::Product(product) => self.product(product),
            CellTarget::Offering(offering) => self.offering(offering),
        }
    }

    /// An offering with its product.
    pub(super) fn offering(&self, id: OfferingId) -> String {
        let offering = self.catalog.offering(id);
        let name = self.name(&offering.name, &offering.slug);
        let values = [("product", &*self.product(id.product)), ("offering", &name)];
        self.say("explain-offering", &values)
    }

    pub(crate) fn audience(&self, id: Id<Audience>) -> String {
        let audience = &self.catalog.audiences[id];
        self.name(&audience.name, &audience.slug)
    }

    /// Who belongs to an audience, if its record says so.
    pub(super) fn covers(&self, id: Id<Audience>) -> Option<&'a str> {
        let (covers, _) = self.catalog.audiences[id]
            .covers
            .or_fallback(self.language)?;
        Some(covers)
    }

    pub(crate) fn issuer(&self, id: Id<Issuer>) -> String {
        let issuer = &self.catalog.issuers[id];
        self.name(&issuer.name, &issuer.slug)
    }

    /// The title of an advisory.
    pub(crate) fn advisory(&self, id: Id<Advisory>) -> String {
        let advisory = &self.catalog.advisories[id];
        self.title(&advisory.texts, advisory.source_language, &advisory.slug)
    }

    /// The title and id of an advisory.
    pub(super) fn cited(&self, id: Id<Advisory>) -> String {
        let title = self.isolate(self.advisory(id));
        let slug = self.isolate(self.catalog.advisories[id].slug.to_string());
        self.say("explain-advisory", &[("advisory", &title), ("id", &slug)])
    }

    pub(super) fn bulletin(&self, id: Id<Bulletin>) -> String {
        let bulletin = &self.catalog.bulletins[id];
        self.isolate(self.title(&bulletin.texts, LanguageId::SOURCE, &bulletin.slug))
    }

    pub(super) fn page(&self, id: Id<Page>) -> String {
        let page = &self.catalog.pages[id];
        self.isolate(self.title(&page.texts, LanguageId::SOURCE, &page.slug))
    }

    /// A list of the addresses of rulings.
    pub(super) fn rulings(&self, rulings: &[RulingId]) -> String {
        self.list(rulings.iter().map(|id| self.catalog.ruling_address(*id)))
    }

    /// The sentence of a condition; `None` if the catalog does not have it.
    pub(super) fn condition(&self, slug: &str) -> Option<String> {
        let id = self.catalog.conditions.find(slug)?;
        Some(self.condition_sentence(id))
    }

    pub(super) fn condition_sentence(&self, id: Id<Condition>) -> String {
        let condition = &self.catalog.conditions[id];
        self.name(&condition.sentence, &condition.slug)
    }

    pub(crate) fn activities(&self, set: Activities) -> String {
        let activities = self.catalog.activities.of(set);
        self.list(activities.map(|activity| self.activity(activity)))
    }

    pub(crate) fn activity(&self, activity: Activity) -> String {
        activity_words(self.locale, self.catalog, self.language, activity).0
    }

    /// The label of an outcome, with its date and its recommendation.
    pub(super) fn summary_label(&self, summary: &OutcomeSummary) -> String {
        let label = self.label(summary.label, summary.due_date);
        let marks = summary.marks().words(self.locale);
        std::iter::once(label)
            .chain(marks)
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// The label of a ruling, with its date.
    pub(super) fn ruling_label(&self, terms: &VerdictTerms) -> String {
        match terms {
            VerdictTerms::PhaseOut { due } => self.label(Label::PhaseOut, Some(*due)),
            VerdictTerms::Banned
            | VerdictTerms::UnderReview
            | VerdictTerms::AdvisedAgainst
            | VerdictTerms::Conditional { .. }
            | VerdictTerms::Permitted
            | VerdictTerms::Recommended => self.label_text(terms.verdict().name()).to_owned(),
        }
    }

    /// A label with its date.
    pub(crate) fn label(&self, label: Label, due_date: Option<Date>) -> String {
        match due_date.filter(|_| label == Label::PhaseOut) {
            Some(due_date) => self.say_date("label-phase-out", due_date),
            None => self.label_name(label).to_owned(),
        }
    }

    /// A label without a date.
    pub(crate) fn label_name(&self, label: Label) -> &'a str {
        self.label_text(label.name())
    }

    fn label_text(&self, name: &str) -> &'a str {
        match name {
            "phase_out" => self.locale.text("label-phase-out-any"),
            _ => self
                .locale
                .text(&format!("label-{}", name.replace('_', "-"))),
        }
    }

    /// A text in the language or its fallback, if there is one.
    pub(super) fn text(&self, text: &Localized) -> Option<String> {
        let (text, _) = text.or_fallback(self.language)?;
        Some(text.clone())
    }

    /// A name in the language or its fallback; the id if there is none.
    pub(crate) fn name(&self, name: &Localized, slug: &Slug) -> String {
        match name.or_fallback(self.language) {
            Some((name, _)) => name.clone(),
            None => slug.to_string(),
        }
    }

    /// The title in the language or its fallback; the id if no text loaded.
    fn title(&self, texts: &Texts, source: LanguageId, slug: &Slug) -> String {
        match reader_text(texts, source, self.language) {
            Some(text) => text.title().0.to_owned(),
            None => slug.to_string(),
        }
    }
}
