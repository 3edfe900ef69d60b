//! The ids of all sound records, before the records are built.

use super::decode_pass::DecodedContent;
use super::lists;
use super::record::Decoded;
use super::references::KnownRecords;
use super::schema::VocabularyShape;
use crate::diagnostic::Diagnostics;
use crate::model::{BrokenRecords, LanguageId, RecordKind, Slug, SlugTable};

/// The ids of all sound records.
pub(super) fn known_records(
    languages: Vec<String>,
    drafts: &mut DecodedContent,
    diagnostics: &mut Diagnostics,
) -> KnownRecords {
    fn slugs<T>(drafts: &[Decoded<T>], id: fn(&T) -> &Slug) -> Vec<Slug> {
        drafts
            .iter()
            .map(|draft| id(&draft.value).clone())
            .collect()
    }
    let mut broken = std::mem::take(&mut drafts.broken);
    let [reasons, conditions, countries, categories] =
        term_slugs(drafts.vocabulary.as_ref(), diagnostics, &mut broken);
    let issuers = SlugTable::new(slugs(&drafts.issuers, |shape| &shape.id.0));

    // An advisory or bulletin without a known issuer cannot be built, so it gets no handle.
    let mut has_issuer = |kind: RecordKind, id: &Slug, issuer: &str| {
        let known = issuers.find(issuer).is_some();
        if !known {
            broken.add(kind, id.as_str());
        }
        known
    };
    let advisory_slugs = drafts
        .advisories
        .iter()
        .filter(|draft| has_issuer(RecordKind::Advisory, &draft.value.id.0, &draft.value.issuer))
        .map(|draft| draft.value.id.0.clone())
        .collect();
    let bulletin_slugs = drafts
        .bulletins
        .bulletin_facts
        .iter()
        .filter(|draft| has_issuer(RecordKind::Bulletin, &draft.value.id.0, &draft.value.issuer))
        .map(|draft| draft.value.id.0.clone())
        .collect();
    for (id, language) in &drafts.bulletins.broken {
        // Its facts stand in the source text.
        if *language == LanguageId::SOURCE {
            broken.add(RecordKind::Bulletin, id.as_str());
        }
    }
    let advisories = SlugTable::new(advisory_slugs);
    let products = SlugTable::new(slugs(&drafts.products, |shape| &shape.id.0));
    let mut rulings = vec![Vec::new(); advisories.iter().count()];
    for draft in &drafts.advisories {
        if let Some(id) = advisories.find(draft.value.id.0.as_str()) {
            rulings[id.index()] = draft
                .value
                .rulings
                .iter()
                .map(|ruling| ruling.id.0.clone())
                .collect();
        }
    }
    let mut offerings = vec![Vec::new(); products.iter().count()];
    for draft in &drafts.products {
        if let Some(id) = products.find(draft.value.id.0.as_str()) {
            offerings[id.index()] = draft
                .value
                .offerings
                .iter()
                .map(|offering| offering.id.0.clone())
                .collect();
        }
    }
    KnownRecords {
        languages,
        audiences: SlugTable::new(slugs(&drafts.audiences, |shape| &shape.id.0)),
        vendors: SlugTable::new(slugs(&drafts.vendors, |shape| &shape.id.0)),
        legislation: SlugTable::new(slugs(&drafts.legislation, |shape| &shape.id.0)),
        reasons: SlugTable::new(reasons),
        conditions: SlugTable::new(conditions),
        countries: SlugTable::new(countries),
        categories: SlugTable::new(categories),
        bulletins: SlugTable::new(bulletin_slugs),
        issuers,
        products,
        advisories,
        offerings,
        rulings,
        broken,
    }
}

/// The ids of the four lists of the vocabulary: reasons, conditions, countries, categories.
fn term_slugs(
    vocabulary: Option<&Decoded<VocabularyShape>>,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> [Vec<Slug>; 4] {
    let Some(draft) = vocabulary else {
        return Default::default();
    };
    let mut slugs = |kind, section: &str, keys: Vec<&String>| {
        lists::term_ids(section, kind, &keys, &draft.document, diagnostics, broken)
    };
    let shape = &draft.value;
    [
        slugs(
            RecordKind::Reason,
            "reasons",
            shape.reasons.keys().collect(),
        ),
        slugs(
            RecordKind::Condition,
            "conditions",
            shape.conditions.keys().collect(),
        ),
        slugs(
            RecordKind::Country,
            "countries",
            shape.countries.keys().collect(),
        ),
        slugs(
            RecordKind::Category,
            "categories",
            shape.categories.keys().collect(),
        ),
    ]
}
