//! Texts of authors: in the reader's language, or marked as another.

use super::LanguageContext;
use crate::model::{
    Advisory, Audience, Bulletin, Country, Id, Issuer, LanguageId, Localized, Product, Slug, Texts,
    Vendor,
};
use crate::plan;
use crate::render::view::{Anchor, Phrase, SentencePiece};
use std::borrow::Cow;

impl<'a> LanguageContext<'a> {
    /// A text in the reader's language, else in the fallback; `None` where there is none.
    pub(crate) fn phrase(&self, text: &'a Localized) -> Option<Phrase<'a>> {
        let (text, language) = text.or_fallback(self.id)?;
        Some(self.phrase_in(text, language))
    }

    /// A text in a given language.
    pub(crate) fn phrase_in(&self, text: &'a str, language: LanguageId) -> Phrase<'a> {
        if language == self.id {
            return Phrase::in_page_language(text);
        }
        let language = self.catalog.site.language(language);
        Phrase::in_other_language(text, language.html.as_str(), language.direction())
    }

    /// A message as a phrase.
    pub(crate) fn message_phrase(&self, key: &str) -> Phrase<'a> {
        Phrase::in_page_language(self.locale.text(key))
    }

    /// A name; the id where there is none.
    pub(crate) fn name_or_id(&self, name: &'a Localized, slug: &'a Slug) -> Phrase<'a> {
        self.phrase(name)
            .unwrap_or_else(|| Phrase::in_page_language(slug.as_str()))
    }

    pub(crate) fn product(&self, id: Id<Product>) -> Phrase<'a> {
        let product = &self.catalog.products[id];
        self.name_or_id(&product.name, &product.slug)
    }

    pub(crate) fn audience(&self, id: Id<Audience>) -> Phrase<'a> {
        let audience = &self.catalog.audiences[id];
        self.name_or_id(&audience.name, &audience.slug)
    }

    pub(crate) fn issuer(&self, id: Id<Issuer>) -> Phrase<'a> {
        let issuer = &self.catalog.issuers[id];
        self.name_or_id(&issuer.name, &issuer.slug)
    }

    pub(crate) fn vendor(&self, id: Id<Vendor>) -> Phrase<'a> {
        let vendor = &self.catalog.vendors[id];
        self.name_or_id(&vendor.name, &vendor.slug)
    }

    /// The name of a country: the vocabulary's, else the usual one in the reader's language.
    pub(crate) fn country(&self, id: Id<Country>) -> Phrase<'a> {
        let country = &self.catalog.countries[id];
        if country.label.get(self.id).is_none()
            && let Some(name) = self.locale.country(country.slug.as_str())
        {
            return Phrase::in_page_language(name);
        }
        self.phrase(&country.label)
            .unwrap_or_else(|| Phrase::in_page_language(country.slug.as_str().to_ascii_uppercase()))
    }

    /// The title of an advisory.
    pub(crate) fn advisory(&self, id: Id<Advisory>) -> Phrase<'a> {
        let advisory = &self.catalog.advisories[id];
        self.title(&advisory.texts, advisory.source_language, &advisory.slug)
    }

    /// The title of a bulletin.
    pub(crate) fn bulletin(&self, id: Id<Bulletin>) -> Phrase<'a> {
        let bulletin = &self.catalog.bulletins[id];
        self.title(&bulletin.texts, LanguageId::SOURCE, &bulletin.slug)
    }

    /// The title of a text; the id where no text could be loaded.
    pub(crate) fn title(&self, texts: &'a Texts, source: LanguageId, slug: &'a Slug) -> Phrase<'a> {
        match plan::reader_text(texts, source, self.id) {
            Some(prose) => {
                let (title, language) = prose.title();
                self.phrase_in(title, language)
            }
            None => Phrase::in_page_language(slug.as_str()),
        }
    }

    /// The summary of a text; `None` where there is none.
    pub(crate) fn summary(&self, texts: &'a Texts, source: LanguageId) -> Option<Phrase<'a>> {
        let prose = plan::reader_text(texts, source, self.id)?;
        let (summary, language) = prose.summary();
        let summary = summary.trim();
        (!summary.is_empty()).then(|| self.phrase_in(summary, language))
    }
}

/// A name inside a sentence.
pub(crate) fn name(name: Phrase<'_>) -> SentencePiece<'_> {
    SentencePiece::Name(Anchor { name, url: None })
}

/// Plain text inside a sentence.
pub(crate) fn text<'a>(text: impl Into<Cow<'a, str>>) -> SentencePiece<'a> {
    SentencePiece::Text(text.into())
}
