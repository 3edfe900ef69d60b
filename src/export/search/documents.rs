//! What the search finds: a record a document, in the text that its reader gets.

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

/// A page that can be found.
pub(super) struct SearchDocument {
    /// Its address, from the language's folder.
    pub(super) url: String,
    /// Its title.
    pub(super) title: String,
    /// What it is, in a line.
    pub(super) about: String,
    /// What is looked through.
    pub(super) text: String,
    /// Words of the text in forms that readers type and that pagefind does not fold by itself.
    pub(super) normalized_words: String,
    /// HTML's `lang` of the text, where it is not in the page's language.
    pub(super) lang: Option<String>,
}

/// The documents of records in a language, by address.
pub(super) fn search_documents(
    plan: &SitePlan<'_>,
    locale: &Locale,
    bodies: &BodyReader,
    records: &[SearchRecord],
) -> Result<Vec<SearchDocument>, Error> {
    let reader = DocumentBuilder {
        plan,
        locale,
        bodies,
        language: locale.language_id(),
    };
    let documents = records.iter().map(|record| match *record {
        SearchRecord::Product(id) => Ok(reader.product(id)),
        SearchRecord::Advisory(id) => reader.advisory(id),
        SearchRecord::Bulletin(id) => reader.bulletin(id),
        SearchRecord::Page(id) => reader.page(id),
    });
    let mut documents = documents.collect::<Result<Vec<_>, _>>()?;
    documents.sort_by(|a, b| a.url.cmp(&b.url));
    Ok(documents)
}

/// Somebody who reads one language.
struct DocumentBuilder<'a> {
    plan: &'a SitePlan<'a>,
    locale: &'a Locale,
    bodies: &'a BodyReader,
    language: LanguageId,
}

/// A text as its reader gets it.
struct SearchText {
    title: String,
    /// Gist and body, without mark-up.
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
        let told = SearchText {
            title: self.named(&product.name, &product.slug),
            text: parts.join(" · "),
            lang: None,
        };
        self.document(PageKind::Product(id), told, vendor.to_owned(), &[])
    }

    fn advisory(&self, id: Id<Advisory>) -> Result<SearchDocument, Error> {
        let catalog = self.plan.catalog;
        let advisory = &catalog.advisories[id];
        let told = self.record_text(&advisory.texts, advisory.source_language, &advisory.slug)?;
        let about = [
            self.locale.text("kind-advisory").to_owned(),
            self.locale.date(advisory.issued),
            self.name(&catalog.issuers[advisory.issuer].name).to_owned(),
        ];
        let mut more: Vec<&str> = vec![advisory.slug.as_str()];
        for ruling in &advisory.rulings {
            more.push(self.name(&ruling.wording));
            more.extend(ruling.targets.iter().map(|target| match target.target {
                Target::Vendor(vendor) => self.name(&catalog.vendors[vendor].name),
                Target::Product(product) => self.name(&catalog.products[product].name),
                Target::Offering(offering) => self.name(&catalog.products[offering.product].name),
            }));
        }
        let about = about.join(" · ");
        Ok(self.document(PageKind::Advisory(id), told, about, &more))
    }

    fn bulletin(&self, id: Id<Bulletin>) -> Result<SearchDocument, Error> {
        let catalog = self.plan.catalog;
        let bulletin = &catalog.bulletins[id];
        let told = self.record_text(&bulletin.texts, LanguageId::SOURCE, &bulletin.slug)?;
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
        Ok(self.document(PageKind::Bulletin(id), told, about, &more))
    }

    fn page(&self, id: Id<Page>) -> Result<SearchDocument, Error> {
        let page = &self.plan.catalog.pages[id];
        let told = self.record_text(&page.texts, LanguageId::SOURCE, &page.slug)?;
        Ok(self.document(PageKind::Text(id), told, String::new(), &[]))
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
        told: SearchText,
        about: String,
        more: &[&str],
    ) -> SearchDocument {
        let path = self.plan.path(kind, self.language);
        let folder = &self.plan.catalog.site.language(self.language).folder;
        let below = path.as_str().strip_prefix(folder.as_str());
        let mut text = told.text;
        for part in more.iter().filter(|part| !part.is_empty()) {
            text.push_str(" · ");
            text.push_str(part);
        }
        SearchDocument {
            url: below
                .unwrap_or(path.as_str())
                .trim_start_matches('/')
                .to_owned(),
            normalized_words: normalized_words(&[&told.title, &text]),
            title: told.title,
            about,
            text,
            lang: told.lang,
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

/// The words of texts as readers type them, where pagefind's own folding, which takes marks off
/// letters, would not lead there: `dao` for `đạo`, `ZOOM` for `ＺＯＯＭ`.
fn normalized_words(texts: &[&str]) -> String {
    let compose = ComposingNormalizer::new_nfkc();
    let mut also = BTreeSet::new();
    for text in texts.iter().filter(|text| text.contains(needs_normalizing)) {
        let words = text.split(|character: char| !character.is_alphanumeric());
        for word in words.filter(|word| word.contains(needs_normalizing)) {
            also.insert(compose.normalize(word).chars().map(normalize).collect());
        }
    }
    let words: Vec<String> = also.into_iter().collect();
    words.join(" ")
}

/// Whether a letter is one that [`also`] changes: full and half width forms, and Latin letters that
/// are no letter with a mark.
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
    fn only_words_that_would_not_be_found_are_told_again() {
        let check =
            |text: &str, expected: &str| assert_eq!(normalized_words(&[text]), expected, "{text}");
        check("hội nghị trực tuyến", "");
        check("đào tạo, Đà Nẵng", "dà dào");
        check("ＺＯＯＭ 視訊", "ZOOM");
        check("ズーム Zoom", "");
    }
}
