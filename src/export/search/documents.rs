//! The documents of the search index: one for each record with a page.

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizer;

use crate::error::Error;
use crate::locale::Locale;
use crate::markdown;
use crate::model::{
    Advisory, Bulletin, Id, LanguageId, Localized, Page, Product, Slug, Target, Texts,
};
use crate::plan::{self, PageKind, SearchRecord, SitePlan};
use crate::project::BodyReader;

/// A searchable page.
pub(super) struct SearchDocument {
    /// Its URL, relative to the language's folder.
    pub(super) url: String,
    /// Its title.
    pub(super) title: String,
    /// A line below the title, such as kind, date and issuer.
    pub(super) about: String,
    /// The text that is searched.
    pub(super) text: String,
    /// Normalized forms of words that pagefind does not normalize itself.
    pub(super) normalized_words: String,
    /// HTML's `lang` of the text, if it is not in the language of the page.
    pub(super) lang: Option<String>,
}

/// The documents of records in a language, sorted by URL.
pub(super) fn search_documents(
    plan: &SitePlan<'_>,
    locale: &Locale,
    bodies: &BodyReader,
    records: &[SearchRecord],
) -> Result<Vec<SearchDocument>, Error> {
    let builder = DocumentBuilder {
        plan,
        locale,
        bodies,
        language: locale.language_id(),
    };
    let documents = records.iter().map(|record| match *record {
        SearchRecord::Product(id) => Ok(builder.product(id)),
        SearchRecord::Advisory(id) => builder.advisory(id),
        SearchRecord::Bulletin(id) => builder.bulletin(id),
        SearchRecord::Page(id) => builder.page(id),
    });
    let mut documents = documents.collect::<Result<Vec<_>, _>>()?;
    documents.sort_by(|a, b| a.url.cmp(&b.url));
    Ok(documents)
}

/// Builds documents in one language.
struct DocumentBuilder<'a> {
    plan: &'a SitePlan<'a>,
    locale: &'a Locale,
    bodies: &'a BodyReader,
    language: LanguageId,
}

/// The searchable text of a record.
struct SearchText {
    title: String,
    /// Summary and body without mark-up.
    text: String,
    lang: Option<String>,
}

impl DocumentBuilder<'_> {
    fn product(&self, id: Id<Product>) -> SearchDocument {
        let catalog = self.plan.catalog;
        let product = &catalog.products[id];
        let vendor = product
            .vendor
            .map(|vendor| self.name(&catalog.vendors[vendor].name));
        let vendor = vendor.unwrap_or_default();
        let names = product.name.iter().map(|(_, name)| name.as_str());
        let mut parts: Vec<&str> = names.collect();
        parts.extend(product.aliases.iter().map(String::as_str));
        parts.extend([vendor, self.name(&product.note), product.slug.as_str()]);
        let text = SearchText {
            title: self.named(&product.name, &product.slug),
            text: parts.join(" · "),
            lang: None,
        };
        self.document(PageKind::Product(id), text, vendor.to_owned(), &[])
    }

    fn advisory(&self, id: Id<Advisory>) -> Result<SearchDocument, Error> {
        let catalog = self.plan.catalog;
        let advisory = &catalog.advisories[id];
        let text = self.record_text(&advisory.texts, advisory.source_language, &advisory.slug)?;
        let about = [
            self.locale.text("kind-advisory").to_owned(),
            self.locale.date(advisory.issued),
            self.name(&catalog.issuers[advisory.issuer].name).to_owned(),
        ];
        let mut more: Vec<&str> = vec![advisory.slug.as_str()];
        for ruling in &advisory.rulings {
            more.push(self.name(&ruling.wording.in_site_languages));
            more.extend(ruling.wording.in_others.iter().map(|one| one.text.as_str()));
            more.extend(ruling.targets.iter().map(|target| match target.target {
                Target::Origin(country) => self.name(&catalog.countries[country].label),
                Target::Category(category) => self.name(&catalog.categories[category].label),
                Target::Vendor(vendor) => self.name(&catalog.vendors[vendor].name),
                Target::Product(product) => self.name(&catalog.products[product].name),
                Target::Offering(offering) => self.name(&catalog.products[offering.product].name),
            }));
        }
        more.extend(advisory.duties.iter().map(|duty| self.name(&duty.text)));
        let about = about.join(" · ");
        Ok(self.document(PageKind::Advisory(id), text, about, &more))
    }

    fn bulletin(&self, id: Id<Bulletin>) -> Result<SearchDocument, Error> {
        let catalog = self.plan.catalog;
        let bulletin = &catalog.bulletins[id];
        let text = self.record_text(&bulletin.texts, LanguageId::SOURCE, &bulletin.slug)?;
        let kind = format!("bulletin-kind-{}", bulletin.kind.name());
        let about = [
            self.locale.text(&kind).to_owned(),
            self.locale.date(bulletin.issued),
            self.name(&catalog.issuers[bulletin.issuer].name).to_owned(),
        ];
        let mut more: Vec<&str> = vec![bulletin.slug.as_str(), self.name(&bulletin.action)];
        let products = bulletin.products.iter();
        more.extend(products.map(|product| self.name(&catalog.products[*product].name)));
        let vulnerabilities = bulletin.vulnerabilities.iter();
        more.extend(vulnerabilities.filter_map(|flaw| flaw.cve.as_deref()));
        let about = about.join(" · ");
        Ok(self.document(PageKind::Bulletin(id), text, about, &more))
    }

    fn page(&self, id: Id<Page>) -> Result<SearchDocument, Error> {
        let page = &self.plan.catalog.pages[id];
        let text = self.record_text(&page.texts, LanguageId::SOURCE, &page.slug)?;
        Ok(self.document(PageKind::Text(id), text, String::new(), &[]))
    }

    fn record_text(
        &self,
        texts: &Texts,
        source: LanguageId,
        slug: &Slug,
    ) -> Result<SearchText, Error> {
        let Some(prose) = plan::reader_text(texts, source, self.language) else {
            return Ok(SearchText {
                title: slug.as_str().to_owned(),
                text: String::new(),
                lang: None,
            });
        };
        let body = self.bodies.body(prose.text)?;
        let foreign = prose.language != self.language;
        let site = &self.plan.catalog.site;
        Ok(SearchText {
            title: prose.text.title.clone(),
            text: format!("{} {}", prose.text.summary, markdown::plain_text(&body)),
            lang: foreign.then(|| site.language(prose.language).html.clone()),
        })
    }

    fn document(
        &self,
        kind: PageKind,
        text: SearchText,
        about: String,
        more: &[&str],
    ) -> SearchDocument {
        let path = self.plan.path(kind, self.language);
        let path = path.as_str();
        let folder = &self.plan.catalog.site.language(self.language).folder;
        let url = path.strip_prefix(folder.as_str()).unwrap_or(path);
        let mut content = text.text;
        for part in more.iter().filter(|part| !part.is_empty()) {
            content.push_str(" · ");
            content.push_str(part);
        }
        SearchDocument {
            url: url.trim_start_matches('/').to_owned(),
            normalized_words: normalized_words(&[&text.title, &content]),
            title: text.title,
            about,
            text: content,
            lang: text.lang,
        }
    }

    fn name<'n>(&self, name: &'n Localized) -> &'n str {
        name.or_fallback(self.language)
            .map_or("", |(name, _)| name.as_str())
    }

    fn named(&self, name: &Localized, slug: &Slug) -> String {
        match self.name(name) {
            "" => slug.as_str().to_owned(),
            name => name.to_owned(),
        }
    }
}

/// The normalized forms of words, as readers type them, where pagefind, which only removes combining
/// marks, does not find them: `dao` for `đạo`, `ZOOM` for `ＺＯＯＭ`.
fn normalized_words(texts: &[&str]) -> String {
    let compose = ComposingNormalizer::new_nfkc();
    let mut normalized = BTreeSet::new();
    for text in texts.iter().filter(|text| text.contains(needs_normalizing)) {
        let words = text.split(|character: char| !character.is_alphanumeric());
        for word in words.filter(|word| word.contains(needs_normalizing)) {
            normalized.insert(compose.normalize(word).chars().map(normalize).collect());
        }
    }
    let words: Vec<String> = normalized.into_iter().collect();
    words.join(" ")
}

/// Whether [`normalized_words`] changes a letter: a full- or half-width form, or a Latin letter that does
/// not decompose.
fn needs_normalizing(character: char) -> bool {
    let by_width = matches!(character,
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' | '\u{FF66}'..='\u{FF9F}');
    by_width || normalize(character) != character
}

fn normalize(character: char) -> char {
    match character {
        'đ' | 'Đ' => 'd',
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        'ı' => 'i',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::normalized_words;

    #[test]
    fn only_words_that_pagefind_does_not_normalize_are_added() {
        let check =
            |text: &str, expected: &str| assert_eq!(normalized_words(&[text]), expected, "{text}");
        check("hội nghị trực tuyến", "");
        check("đào tạo, Đà Nẵng", "dà dào");
        check("ＺＯＯＭ 視訊", "ZOOM");
        check("ズーム Zoom", "");
    }
}
