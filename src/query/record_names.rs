//! How a language names things: the names of the content, the labels of the pages.

use super::answer_summary::AnswerSummary;
use crate::locale::{Locale, MessageValue};
use crate::model::{
    Activity, Advisory, Audience, Bulletin, Catalog, Id, Issuer, LanguageId, Localized, OfferingId,
    Page, Product, RulingId, Slug, VerdictTerms,
};
use crate::plan::reader_text;
use crate::resolve::{CellTarget, Label};

/// Whether names are kept apart from text that runs the other way (Unicode UAX #9 §2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NameIsolation {
    /// By invisible marks, for documents.
    Marks,
    /// Not at all: many terminals show the marks as garbage.
    None,
}

/// The names of a catalog's records in one language.
#[derive(Clone, Copy)]
pub(super) struct RecordNames<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) locale: &'a Locale,
    /// The language, as this catalog counts its languages.
    language: LanguageId,
    isolation: NameIsolation,
}

impl<'a> RecordNames<'a> {
    /// The names in the locale's language; the locale was made for this catalog's site.
    pub(super) fn new(catalog: &'a Catalog, locale: &'a Locale) -> Self {
        Self {
            catalog,
            locale,
            language: locale.language_id(),
            isolation: NameIsolation::None,
        }
    }

    /// The names of another catalog, whose site may count its languages otherwise.
    pub(super) fn of(catalog: &'a Catalog, locale: &'a Locale, language: LanguageId) -> Self {
        Self {
            catalog,
            locale,
            language,
            isolation: NameIsolation::None,
        }
    }

    /// The same names, kept apart from what is around them or not.
    pub(super) fn isolated(self, isolation: NameIsolation) -> Self {
        Self { isolation, ..self }
    }

    fn isolate(&self, name: String) -> String {
        match self.isolation {
            NameIsolation::Marks => format!("\u{2068}{name}\u{2069}"),
            NameIsolation::None => name,
        }
    }

    pub(super) fn product(&self, id: Id<Product>) -> String {
        let product = &self.catalog.products[id];
        self.isolate(self.name(&product.name, &product.slug))
    }

    pub(super) fn target(&self, target: CellTarget) -> String {
        match target {
            CellTarget::Product(product) => self.product(product),
            CellTarget::Offering(offering) => self.offering(offering),
        }
    }

    /// An offering, with its product.
    pub(super) fn offering(&self, id: OfferingId) -> String {
        let offering = self.catalog.offering(id);
        let product = self.product(id.product);
        let name = self.name(&offering.name, &offering.slug);
        let values = [
            ("product", MessageValue::from(&product)),
            ("offering", MessageValue::from(&name)),
        ];
        self.locale.format("explain-offering", &values)
    }

    pub(super) fn audience(&self, id: Id<Audience>) -> String {
        let audience = &self.catalog.audiences[id];
        self.name(&audience.name, &audience.slug)
    }

    pub(super) fn issuer(&self, id: Id<Issuer>) -> String {
        let issuer = &self.catalog.issuers[id];
        self.name(&issuer.name, &issuer.slug)
    }

    /// The title of an advisory; its id where no text loaded.
    pub(super) fn advisory(&self, id: Id<Advisory>) -> String {
        let advisory = &self.catalog.advisories[id];
        match reader_text(&advisory.texts, advisory.source_language, self.language) {
            Some(prose) => prose.title().0.to_owned(),
            None => advisory.slug.to_string(),
        }
    }

    /// An advisory by its title and id.
    pub(super) fn cited(&self, id: Id<Advisory>) -> String {
        let title = self.isolate(self.advisory(id));
        let slug = self.isolate(self.catalog.advisories[id].slug.to_string());
        let values = [
            ("advisory", MessageValue::from(&title)),
            ("id", MessageValue::from(&slug)),
        ];
        self.locale.format("explain-advisory", &values)
    }

    pub(super) fn bulletin(&self, id: Id<Bulletin>) -> String {
        let bulletin = &self.catalog.bulletins[id];
        let prose = reader_text(&bulletin.texts, LanguageId::SOURCE, self.language);
        let title = prose.map(|prose| prose.title().0.to_owned());
        self.isolate(title.unwrap_or_else(|| bulletin.slug.to_string()))
    }

    pub(super) fn page(&self, id: Id<Page>) -> String {
        let page = &self.catalog.pages[id];
        let prose = reader_text(&page.texts, LanguageId::SOURCE, self.language);
        let title = prose.map(|prose| prose.title().0.to_owned());
        self.isolate(title.unwrap_or_else(|| page.slug.to_string()))
    }

    /// The addresses of rulings, as a list.
    pub(super) fn rulings(&self, rulings: &[RulingId]) -> String {
        let addresses: Vec<_> = rulings
            .iter()
            .map(|ruling| self.catalog.ruling_address(*ruling))
            .collect();
        self.locale.list(&addresses)
    }

    /// A condition as a sentence, from its id; the id where the catalog does not have it.
    pub(super) fn condition(&self, slug: &str) -> Option<String> {
        let id = self.catalog.conditions.find(slug)?;
        let condition = &self.catalog.conditions[id];
        Some(self.name(&condition.sentence, &condition.slug))
    }

    pub(super) fn activities(&self, activities: &[Activity]) -> String {
        let names: Vec<_> = activities
            .iter()
            .map(|activity| {
                let key = format!("activity-{}", activity.name());
                self.locale.text(&key).to_owned()
            })
            .collect();
        self.locale.list(&names)
    }

    /// The label of what is said, with its date and its mark.
    pub(super) fn summary_label(&self, said: &AnswerSummary) -> String {
        let plain = match (said.label, said.due_date) {
            (Label::PhaseOut, Some(due)) => return self.phase_out(due),
            (Label::PhaseOut, None) => self.locale.text("label-phase-out-any"),
            (Label::Banned, _) => self.locale.text("label-banned"),
            (Label::UnderReview, _) => self.locale.text("label-under-review"),
            (Label::NotAssessed, _) => self.locale.text("label-not-assessed"),
            (Label::Conditional, _) => self.locale.text("label-conditional"),
            (Label::Permitted, _) => self.locale.text("label-permitted"),
            (Label::Recommended, _) => self.locale.text("label-recommended"),
        };
        match said.label {
            Label::Conditional if said.recommended => self.locale.format(
                "label-and-recommended",
                &[("label", MessageValue::from(plain))],
            ),
            Label::Banned
            | Label::PhaseOut
            | Label::UnderReview
            | Label::NotAssessed
            | Label::Conditional
            | Label::Permitted
            | Label::Recommended => plain.to_owned(),
        }
    }

    /// The label of a ruling by itself.
    pub(super) fn ruling_label(&self, ruled: &VerdictTerms) -> String {
        let key = match ruled {
            VerdictTerms::PhaseOut { due } => return self.phase_out(*due),
            VerdictTerms::Banned => "label-banned",
            VerdictTerms::UnderReview => "label-under-review",
            VerdictTerms::Conditional { .. } => "label-conditional",
            VerdictTerms::Permitted => "label-permitted",
            VerdictTerms::Recommended => "label-recommended",
        };
        self.locale.text(key).to_owned()
    }

    fn phase_out(&self, due: crate::model::Date) -> String {
        let date = self.locale.date(due);
        self.locale
            .format("label-phase-out", &[("date", MessageValue::from(&date))])
    }

    /// A name in the language, else in the next best; the id where there is none.
    pub(super) fn name(&self, name: &Localized, slug: &Slug) -> String {
        match name.or_fallback(self.language) {
            Some((name, _)) => name.clone(),
            None => slug.to_string(),
        }
    }
}
