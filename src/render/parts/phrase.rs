//! Words of authors: in the reader's language, or marked as another.

use crate::model::{
    Advisory, Audience, Bulletin, Country, Id, Issuer, LanguageId, Localized, Product, Slug, Texts,
    Vendor,
};
use crate::plan;
use crate::render::parts::language_context::LanguageContext;
use crate::render::view::{Phrase, SentencePiece};

/// A name as a reader of a language sees it; the id where nobody gave a name.
pub(in crate::render) fn display_name<'a>(
    name: &'a Localized,
    slug: &'a Slug,
    language: LanguageId,
) -> &'a str {
    name.or_fallback(language)
        .map_or(slug.as_str(), |(text, _)| text)
}

impl<'a> LanguageContext<'a> {
    /// A text in the reader's language, else in another, marked; `None` where there is none.
    pub(in crate::render) fn phrase(&self, text: &'a Localized) -> Option<Phrase<'a>> {
        let (text, language) = text.or_fallback(self.id)?;
        Some(self.phrase_in(text, language))
    }

    /// A text that is in a known language.
    pub(in crate::render) fn phrase_in(&self, text: &'a str, language: LanguageId) -> Phrase<'a> {
        if language == self.id {
            return Phrase::in_page_language(text);
        }
        let language = self.catalog.site.language(language);
        Phrase::in_other_language(text, language.html.as_str(), language.direction())
    }

    /// A message as a phrase.
    pub(in crate::render) fn message_phrase(&self, key: &str) -> Phrase<'a> {
        Phrase::in_page_language(self.locale.text(key))
    }

    /// A name; the id where nobody gave one.
    pub(in crate::render) fn name_or_id(&self, name: &'a Localized, slug: &'a Slug) -> Phrase<'a> {
        self.phrase(name)
            .unwrap_or_else(|| Phrase::in_page_language(slug.as_str()))
    }

    pub(in crate::render) fn product(&self, id: Id<Product>) -> Phrase<'a> {
        let product = &self.catalog.products[id];
        self.name_or_id(&product.name, &product.slug)
    }

    pub(in crate::render) fn audience(&self, id: Id<Audience>) -> Phrase<'a> {
        let audience = &self.catalog.audiences[id];
        self.name_or_id(&audience.name, &audience.slug)
    }

    pub(in crate::render) fn issuer(&self, id: Id<Issuer>) -> Phrase<'a> {
        let issuer = &self.catalog.issuers[id];
        self.name_or_id(&issuer.name, &issuer.slug)
    }

    pub(in crate::render) fn vendor(&self, id: Id<Vendor>) -> Phrase<'a> {
        let vendor = &self.catalog.vendors[id];
        self.name_or_id(&vendor.name, &vendor.slug)
    }

    pub(in crate::render) fn country(&self, id: Id<Country>) -> Phrase<'a> {
        let country = &self.catalog.countries[id];
        self.name_or_id(&country.label, &country.slug)
    }

    /// The title of an advisory.
    pub(in crate::render) fn advisory(&self, id: Id<Advisory>) -> Phrase<'a> {
        let advisory = &self.catalog.advisories[id];
        self.title(&advisory.texts, advisory.source_language, &advisory.slug)
    }

    /// The title of a bulletin.
    pub(in crate::render) fn bulletin(&self, id: Id<Bulletin>) -> Phrase<'a> {
        let bulletin = &self.catalog.bulletins[id];
        self.title(&bulletin.texts, LanguageId::SOURCE, &bulletin.slug)
    }

    /// The title of a text; the id where no text loaded.
    pub(in crate::render) fn title(
        &self,
        texts: &'a Texts,
        source: LanguageId,
        slug: &'a Slug,
    ) -> Phrase<'a> {
        match plan::reader_text(texts, source, self.id) {
            Some(prose) => {
                let (title, language) = prose.title();
                self.phrase_in(title, language)
            }
            None => Phrase::in_page_language(slug.as_str()),
        }
    }

    /// The gist of a text; `None` where there is none.
    pub(in crate::render) fn summary(
        &self,
        texts: &'a Texts,
        source: LanguageId,
    ) -> Option<Phrase<'a>> {
        let prose = plan::reader_text(texts, source, self.id)?;
        let (summary, language) = prose.summary();
        let summary = summary.trim();
        (!summary.is_empty()).then(|| self.phrase_in(summary, language))
    }
}

/// A name inside a sentence.
pub(in crate::render) fn name(name: Phrase<'_>) -> SentencePiece<'_> {
    SentencePiece::Name(crate::render::view::Anchor { name, url: None })
}

/// Words inside a sentence.
pub(in crate::render) fn text<'a>(text: impl Into<std::borrow::Cow<'a, str>>) -> SentencePiece<'a> {
    SentencePiece::Text(text.into())
}
