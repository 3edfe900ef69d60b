//! Records -> documents of the search index, in one language.

use std::collections::BTreeSet;

use super::labels::{DayLabel, Labels};
use crate::error::Error;
use crate::locale::Locale;
use crate::markdown::{self, PlainText};
use crate::model::{
    Advisory, Bulletin, Date, Id, LanguageId, Localized, Page, Product, Slug, Target, Term, Texts,
    Word,
};
use crate::plan::{self, GLOSSARY_WORDS, PageKind, SearchRecord, SitePlan};
use crate::project::BodyReader;
use crate::resolve::Label;

/// A searchable page.
pub(super) struct SearchDocument {
    /// Its kind.
    pub(super) kind: DocumentKind,
    /// The day of issue.
    pub(super) issued: Option<Date>,
    /// Whether it holds on the data date, and the later days on which that changes.
    pub(super) holding: (bool, Vec<Date>),
    /// Its URL, relative to the language's folder.
    pub(super) url: String,
    /// Its title.
    pub(super) title: String,
    /// A line about it, such as kind, date and issuer.
    pub(super) about: String,
    /// What it says in one word, by day.
    pub(super) labels: Vec<DayLabel>,
    /// The summary, or other names.
    pub(super) summary: String,
    /// The headings, which the body has too.
    pub(super) headings: String,
    /// The text without mark-up.
    pub(super) body: String,
    /// HTML's `lang` of the text, if it is not in the language of the page.
    pub(super) lang: Option<String>,
}

/// A kind of documents, by which readers may filter. The index has its number, the page its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DocumentKind {
    Product,
    Advisory,
    Bulletin,
    Page,
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
        labels: Labels { plan, locale },
    };
    let documents = records.iter().map(|record| match *record {
        SearchRecord::Product(id) => Ok(builder.product(id)),
        SearchRecord::Advisory(id) => builder.advisory(id),
        SearchRecord::Bulletin(id) => builder.bulletin(id),
        SearchRecord::Page(id) => builder.page(id),
        SearchRecord::Glossary => Ok(builder.glossary()),
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
    labels: Labels<'a>,
}

/// The prose of a record, in the reader's language where there is one.
struct Prose {
    title: String,
    summary: String,
    body: PlainText,
    lang: Option<String>,
}

/// Pieces of text, joined so that no word of one meets a word of the next.
#[derive(Default)]
struct Pieces(String);

impl Pieces {
    fn push(&mut self, piece: &str) {
        if !piece.is_empty() {
            if !self.0.is_empty() {
                self.0.push_str(" · ");
            }
            self.0.push_str(piece);
        }
    }
}

impl<'a> Extend<&'a str> for Pieces {
    fn extend<T: IntoIterator<Item = &'a str>>(&mut self, pieces: T) {
        pieces.into_iter().for_each(|piece| self.push(piece));
    }
}

impl DocumentBuilder<'_> {
    fn product(&self, id: Id<Product>) -> SearchDocument {
        let catalog = self.plan.catalog;
        let product = &catalog.products[id];
        let vendor = product.vendor;
        let vendor = vendor.map_or("", |vendor| self.name(&catalog.vendors[vendor].name));
        let names = product.name.iter().map(|(_, name)| name);
        let mut names: Vec<&str> = names.chain(&product.aliases).map(String::as_str).collect();
        let mut seen = BTreeSet::new();
        names.retain(|name| seen.insert(*name));
        let mut body = Pieces::default();
        body.extend([vendor, self.name(&product.note), product.slug.as_str()]);
        body.extend((product.offerings.iter()).map(|offering| self.name(&offering.name)));
        let domains = product.offerings.iter().map(|offering| &offering.domains);
        let domains = std::iter::once(&product.domains).chain(domains).flatten();
        body.extend(domains.map(String::as_str));
        let kind = PageKind::Product(id);
        SearchDocument {
            title: self.named(&product.name, &product.slug),
            about: vendor.to_owned(),
            labels: self.labels.product(id),
            summary: names.join(" · "),
            body: body.0,
            ..self.document(DocumentKind::Product, kind)
        }
    }

    fn advisory(&self, id: Id<Advisory>) -> Result<SearchDocument, Error> {
        let catalog = self.plan.catalog;
        let advisory = &catalog.advisories[id];
        let prose = self.prose(&advisory.texts, advisory.source_language, &advisory.slug)?;
        let mut body = Pieces(prose.body.text);
        body.push(advisory.slug.as_str());
        for ruling in &advisory.rulings {
            body.push(self.name(&ruling.wording.in_site_languages));
            body.extend(ruling.wording.in_others.iter().map(|one| one.text.as_str()));
            body.extend(ruling.targets.iter().map(|target| match target.target {
                Target::Origin(country) => self.name(&catalog.countries[country].label),
                Target::Category(category) => self.name(&catalog.categories[category].label),
                Target::Vendor(vendor) => self.name(&catalog.vendors[vendor].name),
                Target::Product(product) => self.name(&catalog.products[product].name),
                Target::Offering(offering) => self.name(&catalog.products[offering.product].name),
            }));
        }
        body.extend(advisory.duties.iter().map(|duty| self.name(&duty.text)));
        let issuers = advisory.issuers();
        let issuers: Vec<&str> = issuers
            .map(|issuer| self.name(&catalog.issuers[issuer].name))
            .collect();
        let kind = self.locale.text("kind-advisory");
        let page = PageKind::Advisory(id);
        Ok(SearchDocument {
            issued: Some(advisory.issued),
            holding: self.labels.holding(id),
            about: self.about(kind, advisory.issued, &issuers),
            labels: self.labels.advisory(id),
            title: prose.title,
            summary: prose.summary,
            headings: prose.body.headings,
            body: body.0,
            lang: prose.lang,
            ..self.document(DocumentKind::Advisory, page)
        })
    }

    fn bulletin(&self, id: Id<Bulletin>) -> Result<SearchDocument, Error> {
        let catalog = self.plan.catalog;
        let bulletin = &catalog.bulletins[id];
        let prose = self.prose(&bulletin.texts, LanguageId::SOURCE, &bulletin.slug)?;
        let mut body = Pieces(prose.body.text);
        body.extend([bulletin.slug.as_str(), self.name(&bulletin.action)]);
        let products = bulletin.products.iter();
        body.extend(products.map(|product| self.name(&catalog.products[*product].name)));
        let flaws = bulletin.vulnerabilities.iter();
        body.extend(flaws.filter_map(|flaw| flaw.cve.as_deref()));
        let kind = format!("bulletin-kind-{}", bulletin.kind.name());
        let issuer = self.name(&catalog.issuers[bulletin.issuer].name);
        let page = PageKind::Bulletin(id);
        Ok(SearchDocument {
            issued: Some(bulletin.issued),
            about: self.about(self.locale.text(&kind), bulletin.issued, &[issuer]),
            labels: self.labels.bulletin(id),
            title: prose.title,
            summary: prose.summary,
            headings: prose.body.headings,
            body: body.0,
            lang: prose.lang,
            ..self.document(DocumentKind::Bulletin, page)
        })
    }

    fn page(&self, id: Id<Page>) -> Result<SearchDocument, Error> {
        let page = &self.plan.catalog.pages[id];
        let prose = self.prose(&page.texts, LanguageId::SOURCE, &page.slug)?;
        Ok(SearchDocument {
            title: prose.title,
            summary: prose.summary,
            headings: prose.body.headings,
            body: prose.body.text,
            lang: prose.lang,
            ..self.document(DocumentKind::Page, PageKind::Text(id))
        })
    }

    /// The labels and terms with their meanings.
    fn glossary(&self) -> SearchDocument {
        let catalog = self.plan.catalog;
        let mut body = Pieces::default();
        for label in Label::ALL {
            body.push(plan::label_word(self.locale, *label));
            body.push(self.locale.text(&label.message_key("meaning")));
        }
        for (name, meaning) in GLOSSARY_WORDS {
            body.extend([name, meaning].map(|key| self.locale.text(key)));
        }
        for activity in catalog.activities.ids() {
            let (name, _) = plan::activity_words(self.locale, catalog, self.language, activity);
            body.push(&name);
            body.push(self.name(&catalog.activities[activity].sentence));
        }
        for audience in catalog.audiences.records() {
            body.extend([&audience.name, &audience.covers].map(|text| self.name(text)));
        }
        self.push_terms(&mut body, catalog.conditions.records());
        self.push_terms(&mut body, catalog.reasons.records());
        for basis in catalog.legislation.records() {
            body.extend([&basis.name, &basis.summary].map(|text| self.name(text)));
        }
        for issuer in catalog.issuers.records() {
            body.extend([&issuer.name, &issuer.contact].map(|text| self.name(text)));
        }
        SearchDocument {
            title: self.locale.text("glossary-title").to_owned(),
            summary: self.locale.text("glossary-intro").to_owned(),
            body: body.0,
            ..self.document(DocumentKind::Page, PageKind::Glossary)
        }
    }

    fn push_terms<K>(&self, body: &mut Pieces, terms: &[Term<K>]) {
        for term in terms {
            body.extend([&term.label, &term.sentence].map(|text| self.name(text)));
        }
    }

    /// Kind, day of issue and authorities.
    fn about(&self, kind: &str, issued: Date, issuers: &[&str]) -> String {
        let issuers = self.locale.list(issuers);
        [kind, &self.locale.date(issued), &issuers].join(" · ")
    }

    fn prose(&self, texts: &Texts, source: LanguageId, slug: &Slug) -> Result<Prose, Error> {
        let Some(prose) = plan::reader_text(texts, source, self.language) else {
            return Ok(Prose {
                title: slug.as_str().to_owned(),
                summary: String::new(),
                body: PlainText::default(),
                lang: None,
            });
        };
        let body = self.bodies.body(prose.text)?;
        let foreign = prose.language != self.language;
        let site = &self.plan.catalog.site;
        Ok(Prose {
            title: prose.text.title.clone(),
            summary: prose.text.summary.to_string(),
            body: markdown::plain_text(&body),
            lang: foreign.then(|| site.language(prose.language).html.clone()),
        })
    }

    /// A document without a text.
    fn document(&self, kind: DocumentKind, page: PageKind) -> SearchDocument {
        let path = self.plan.path(page, self.language);
        let path = path.as_str();
        let folder = &self.plan.catalog.site.language(self.language).folder;
        let url = path.strip_prefix(folder.as_str()).unwrap_or(path);
        SearchDocument {
            kind,
            issued: None,
            holding: (true, Vec::new()),
            url: url.trim_start_matches('/').to_owned(),
            title: String::new(),
            about: String::new(),
            labels: Vec::new(),
            summary: String::new(),
            headings: String::new(),
            body: String::new(),
            lang: None,
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
