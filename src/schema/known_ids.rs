//! The ids and languages of the content.

use std::collections::BTreeMap;

use crate::locale::CountryNames;
use crate::model::{
    Catalog, LanguageId, Localized, Record, RecordKind, Site, Table, Term, TextKind, Texts, Word,
};

/// An id, and its name in the editor's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KnownId {
    /// The id as files write it.
    pub id: String,
    /// The name; empty if it is unknown.
    pub label: String,
}

/// Everything that files can refer to.
#[derive(Debug, Clone, Default)]
pub(crate) struct KnownIds {
    /// The tags of the site's languages, the source first.
    pub languages: Vec<String>,
    /// The names of the files in `content/files/`.
    pub attachments: Vec<String>,
    by_kind: BTreeMap<RecordKind, Vec<KnownId>>,
}

impl KnownIds {
    /// All ids of the content, with their names in the language with this tag if it has them.
    pub(crate) fn new(catalog: &Catalog, language: &str) -> Self {
        let tag = language;
        let language = language_of(&catalog.site, language);
        let with_broken = |kind: &RecordKind| {
            let mut list = ids(*kind, catalog, language, tag);
            // Records that did not load exist all the same, so references to them are valid.
            for id in catalog.broken.ids(*kind) {
                if list.iter().all(|known| known.id != id) {
                    list.push(KnownId {
                        id: id.to_owned(),
                        label: String::new(),
                    });
                }
            }
            (*kind, list)
        };
        let languages = catalog.site.languages.iter();
        let attachments = catalog.attachments.iter();
        Self {
            by_kind: RecordKind::ALL.iter().map(with_broken).collect(),
            languages: languages.map(|language| language.tag.clone()).collect(),
            attachments: attachments.map(|file| file.name.clone()).collect(),
        }
    }

    /// The records of a kind.
    pub(crate) fn of(&self, kind: RecordKind) -> &[KnownId] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }
}

fn ids(kind: RecordKind, catalog: &Catalog, language: LanguageId, tag: &str) -> Vec<KnownId> {
    match kind {
        RecordKind::Issuer => names(&catalog.issuers, language, |issuer| &issuer.name),
        RecordKind::Audience => names(&catalog.audiences, language, |audience| &audience.name),
        RecordKind::Vendor => names(&catalog.vendors, language, |vendor| &vendor.name),
        RecordKind::Legislation => names(&catalog.legislation, language, |law| &law.name),
        RecordKind::Reason => terms(&catalog.reasons, language),
        RecordKind::Condition => terms(&catalog.conditions, language),
        RecordKind::Activity => activities(catalog, language),
        RecordKind::Country => countries(catalog, language, tag),
        RecordKind::Category => terms(&catalog.categories, language),
        RecordKind::Product => names(&catalog.products, language, |product| &product.name),
        RecordKind::Offering => offerings(catalog, language),
        RecordKind::Advisory => titles(TextKind::Advisory, catalog, language),
        RecordKind::Ruling => rulings(catalog, language),
        RecordKind::Bulletin => titles(TextKind::Bulletin, catalog, language),
        RecordKind::Page => titles(TextKind::Page, catalog, language),
    }
}

/// The language of the site that matches the editor's (`zh-Hant` for `zh-Hant-TW`), else the source
/// language.
fn language_of(site: &Site, tag: &str) -> LanguageId {
    site.language_ids()
        .find(|id| {
            let known = &site.language(*id).tag;
            tag.get(..known.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(known))
        })
        .unwrap_or(LanguageId::SOURCE)
}

fn label(text: &Localized, language: LanguageId) -> String {
    text.or_fallback(language)
        .map(|(text, _)| text.clone())
        .unwrap_or_default()
}

fn names<T: Record>(
    table: &Table<T>,
    language: LanguageId,
    name: impl Fn(&T) -> &Localized,
) -> Vec<KnownId> {
    table
        .records()
        .iter()
        .map(|record| KnownId {
            id: record.slug().as_str().to_owned(),
            label: label(name(record), language),
        })
        .collect()
}

fn terms<K>(table: &Table<Term<K>>, language: LanguageId) -> Vec<KnownId> {
    names(table, language, |term| &term.label)
}

fn activities(catalog: &Catalog, language: LanguageId) -> Vec<KnownId> {
    let known = &catalog.activities;
    let named = known.ids().map(|id| KnownId {
        id: known[id].slug.to_string(),
        label: label(&known[id].label, language),
    });
    named.collect()
}

/// Upper case as in ISO 3166-1 (`TW`), and lower case, which is accepted too. The names are those of the
/// vocabulary, else the usual ones in the editor's language with this tag.
fn countries(catalog: &Catalog, language: LanguageId, tag: &str) -> Vec<KnownId> {
    let names = CountryNames::in_language(tag);
    let mut lower = terms(&catalog.countries, language);
    for country in lower.iter_mut().filter(|known| known.label.is_empty()) {
        let name = names.and_then(|names| names.get(&country.id));
        country.label = name.unwrap_or_default();
    }
    let upper = lower.iter().map(|country| KnownId {
        id: country.id.to_ascii_uppercase(),
        label: country.label.clone(),
    });
    upper.chain(lower.iter().cloned()).collect()
}

fn offerings(catalog: &Catalog, language: LanguageId) -> Vec<KnownId> {
    let products = catalog.products.records().iter();
    products
        .flat_map(|product| {
            product.offerings.iter().map(|offering| KnownId {
                id: format!("{}/{}", product.slug, offering.slug),
                label: match label(&offering.name, language) {
                    name if name.is_empty() => label(&product.name, language),
                    name => format!("{}: {name}", label(&product.name, language)),
                },
            })
        })
        .collect()
}

fn titles(kind: TextKind, catalog: &Catalog, language: LanguageId) -> Vec<KnownId> {
    let records = catalog.texts().filter(|record| record.kind == kind);
    records
        .map(|record| KnownId {
            id: record.id.to_owned(),
            label: title(record.texts, language),
        })
        .collect()
}

fn rulings(catalog: &Catalog, language: LanguageId) -> Vec<KnownId> {
    let all = catalog.advisories.ids().flat_map(|id| catalog.rulings(id));
    all.map(|(id, _)| KnownId {
        id: catalog.ruling_address(id),
        label: title(&catalog.advisories[id.advisory].texts, language),
    })
    .collect()
}

fn title(texts: &Texts, language: LanguageId) -> String {
    texts
        .or_fallback(language)
        .map(|(text, _)| text.title.clone())
        .unwrap_or_default()
}
