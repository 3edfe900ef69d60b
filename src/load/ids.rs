//! The ids of all sound records, before the records are built.

use super::drafts::Drafts;
use super::lists;
use super::record::Draft;
use super::references::References;
use super::schema::VocabularyShape;
use crate::diagnostic::Diagnostics;
use crate::model::{Broken, LanguageId, Names, RecordKind, Slug};

/// The ids of all sound records.
pub(super) fn references(
    languages: Vec<String>,
    drafts: &mut Drafts,
    diagnostics: &mut Diagnostics,
) -> References {
    fn slugs<T>(drafts: &[Draft<T>], id: fn(&T) -> &Slug) -> Vec<Slug> {
        drafts
            .iter()
            .map(|draft| id(&draft.shape).clone())
            .collect()
    }
    let mut broken = std::mem::take(&mut drafts.broken);
    let [reasons, conditions, countries, categories] =
        term_slugs(drafts.vocabulary.as_ref(), diagnostics, &mut broken);
    let issuers = Names::new(slugs(&drafts.issuers, |shape| &shape.id.0));

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
        .filter(|draft| has_issuer(RecordKind::Advisory, &draft.shape.id.0, &draft.shape.issuer))
        .map(|draft| draft.shape.id.0.clone())
        .collect();
    let bulletin_slugs = drafts
        .bulletins
        .facts
        .iter()
        .filter(|draft| has_issuer(RecordKind::Bulletin, &draft.shape.id.0, &draft.shape.issuer))
        .map(|draft| draft.shape.id.0.clone())
        .collect();
    for (id, language) in &drafts.bulletins.broken {
        // Its facts stand in the source text.
        if *language == LanguageId::SOURCE {
            broken.add(RecordKind::Bulletin, id.as_str());
        }
    }
    let advisories = Names::new(advisory_slugs);
    let products = Names::new(slugs(&drafts.products, |shape| &shape.id.0));
    let mut rulings = vec![Vec::new(); advisories.iter().count()];
    for draft in &drafts.advisories {
        if let Some(id) = advisories.find(draft.shape.id.0.as_str()) {
            rulings[id.index()] = draft
                .shape
                .rulings
                .iter()
                .map(|ruling| ruling.id.0.clone())
                .collect();
        }
    }
    let mut offerings = vec![Vec::new(); products.iter().count()];
    for draft in &drafts.products {
        if let Some(id) = products.find(draft.shape.id.0.as_str()) {
            offerings[id.index()] = draft
                .shape
                .offerings
                .iter()
                .map(|offering| offering.id.0.clone())
                .collect();
        }
    }
    References {
        languages,
        audiences: Names::new(slugs(&drafts.audiences, |shape| &shape.id.0)),
        vendors: Names::new(slugs(&drafts.vendors, |shape| &shape.id.0)),
        legislation: Names::new(slugs(&drafts.legislation, |shape| &shape.id.0)),
        reasons: Names::new(reasons),
        conditions: Names::new(conditions),
        countries: Names::new(countries),
        categories: Names::new(categories),
        bulletins: Names::new(bulletin_slugs),
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
    vocabulary: Option<&Draft<VocabularyShape>>,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> [Vec<Slug>; 4] {
    let Some(draft) = vocabulary else {
        return Default::default();
    };
    let mut slugs = |kind, section: &str, keys: Vec<&String>| {
        lists::term_ids(section, kind, &keys, &draft.document, diagnostics, broken)
    };
    let shape = &draft.shape;
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
