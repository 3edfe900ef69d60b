//! The ids and languages that the content has.

use crate::model::{
    Catalog, LanguageId, Localized, Record, RecordKind, Site, Table, Term, TextKind, Texts,
};

/// An id, and what it is called in the editor's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KnownId {
    /// The id as a file writes it.
    pub id: String,
    /// What it is called; empty where nothing is known.
    pub label: String,
}

/// What can be referred to.
#[derive(Debug, Clone, Default)]
pub(crate) struct KnownIds {
    /// The tags of the site's languages, the source first.
    pub languages: Vec<String>,
    lists: Vec<(RecordKind, Vec<KnownId>)>,
}

impl KnownIds {
    /// Everything in the content, called as in the language with this tag where it has names in
    /// it.
    pub(crate) fn new(catalog: &Catalog, language: &str) -> Self {
        let language = language_of(&catalog.site, language);
        let mut lists = vec![
            (
                RecordKind::Issuer,
                names(&catalog.issuers, language, |record| &record.name),
            ),
            (
                RecordKind::Audience,
                names(&catalog.audiences, language, |record| &record.name),
            ),
            (
                RecordKind::Vendor,
                names(&catalog.vendors, language, |record| &record.name),
            ),
            (
                RecordKind::Legislation,
                names(&catalog.legislation, language, |record| &record.name),
            ),
            (RecordKind::Reason, terms(&catalog.reasons, language)),
            (RecordKind::Condition, terms(&catalog.conditions, language)),
            (RecordKind::Category, terms(&catalog.categories, language)),
            (
                RecordKind::Product,
                names(&catalog.products, language, |record| &record.name),
            ),
            (RecordKind::Country, countries(catalog, language)),
            (RecordKind::Offering, offerings(catalog, language)),
            (
                RecordKind::Advisory,
                titles(TextKind::Advisory, catalog, language),
            ),
            (
                RecordKind::Bulletin,
                titles(TextKind::Bulletin, catalog, language),
            ),
            (RecordKind::Page, titles(TextKind::Page, catalog, language)),
            (RecordKind::Ruling, rulings(catalog, language)),
        ];
        // What did not load is there all the same, and must not be called wrong.
        for (kind, list) in &mut lists {
            for id in catalog.broken.ids(*kind) {
                if list.iter().all(|name| name.id != id) {
                    list.push(KnownId {
                        id: id.to_owned(),
                        label: String::new(),
                    });
                }
            }
        }
        Self {
            lists,
            languages: catalog
                .site
                .languages
                .iter()
                .map(|language| language.tag.clone())
                .collect(),
        }
    }

    /// The records of a kind.
    pub(crate) fn of(&self, kind: RecordKind) -> &[KnownId] {
        self.lists
            .iter()
            .find_map(|(known, list)| (*known == kind).then_some(list.as_slice()))
            .unwrap_or_default()
    }
}

/// The site's language that is nearest to an editor's; else the source.
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

/// ISO 3166-1 writes `TW`; small letters are understood too.
fn countries(catalog: &Catalog, language: LanguageId) -> Vec<KnownId> {
    let small = terms(&catalog.countries, language);
    let capitals = small.iter().map(|name| KnownId {
        id: name.id.to_ascii_uppercase(),
        label: name.label.clone(),
    });
    capitals.chain(small.iter().cloned()).collect()
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
