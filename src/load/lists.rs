//! Builds the records of the list files.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver};
use super::schema::{
    ActivityShape, AudienceShape, IssuerShape, LegislationShape, TermShape, VendorShape,
    VocabularyShape,
};
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::locale::country_codes;
use crate::model::{
    ActivityList, ActivityTerm, Audience, BrokenRecords, Category, Condition, Country, Issuer,
    Legislation, Localized, Reason, RecordKind, Slug, Table, Term, Vendor,
};

/// Builds an issuer of `issuers.yaml`.
pub(super) fn issuer(
    decoded: &Decoded<IssuerShape>,
    resolver: &mut ReferenceResolver<'_>,
) -> Issuer {
    let (shape, node) = (&decoded.value, decoded.node);
    Issuer {
        slug: shape.id.0.clone(),
        name: resolver.label(&shape.name, node, &["name"]),
        rank: shape.rank,
        jurisdiction: resolver.ids(&shape.jurisdiction, node, &["jurisdiction"]),
        successor_of: resolver.optional_id(&shape.successor_of, node, &["successor_of"]),
        contact: resolver.label(&shape.contact, node, &["contact"]),
        origin: decoded.id_origin(),
    }
}

/// Builds an audience of `audiences.yaml`.
pub(super) fn audience(
    decoded: &Decoded<AudienceShape>,
    resolver: &mut ReferenceResolver<'_>,
) -> Audience {
    let (shape, node) = (&decoded.value, decoded.node);
    Audience {
        slug: shape.id.0.clone(),
        name: resolver.required_label(&shape.name, node, &["name"]),
        parents: resolver.ids(&shape.parents, node, &["parents"]),
        default: shape.default.map(|default| default.0),
        is_reader: shape.reader,
        position: decoded.index,
        invitation: resolver.complete_label(&shape.invitation, node, &["invitation"]),
        covers: resolver.complete_label(&shape.covers, node, &["covers"]),
        origin: decoded.id_origin(),
    }
}

/// Builds a vendor of `vendors.yaml`.
pub(super) fn vendor(
    decoded: &Decoded<VendorShape>,
    resolver: &mut ReferenceResolver<'_>,
) -> Vendor {
    let (shape, node) = (&decoded.value, decoded.node);
    Vendor {
        slug: shape.id.0.clone(),
        name: resolver.label(&shape.name, node, &["name"]),
        country: resolver.optional_id(&shape.country, node, &["country"]),
    }
}

/// Builds a law, or another basis, of `legislation.yaml`.
pub(super) fn legislation(
    decoded: &Decoded<LegislationShape>,
    resolver: &mut ReferenceResolver<'_>,
) -> Legislation {
    let (shape, node) = (&decoded.value, decoded.node);
    Legislation {
        slug: shape.id.0.clone(),
        kind: shape.kind.0,
        name: resolver.label(&shape.name, node, &["name"]),
        summary: resolver.label(&shape.summary, node, &["summary"]),
        url: shape.url.as_ref().map(|link| link.0.clone()),
        jurisdiction: resolver.optional_id(&shape.jurisdiction, node, &["jurisdiction"]),
    }
}

/// Builds the records of a list file.
pub(super) fn table<S, R: crate::model::Record>(
    shapes: &[Decoded<S>],
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
    build: impl Fn(&Decoded<S>, &mut ReferenceResolver<'_>) -> R,
) -> Table<R> {
    let build = |decoded| {
        build(
            decoded,
            &mut ReferenceResolver::of(decoded, references, diagnostics),
        )
    };
    Table::new(shapes.iter().map(build).collect())
}

/// The four lists of `vocabulary.yaml`.
#[derive(Default)]
pub(super) struct VocabularyTables {
    pub(super) reasons: Table<Reason>,
    pub(super) conditions: Table<Condition>,
    pub(super) activities: ActivityList,
    pub(super) countries: Table<Country>,
    pub(super) categories: Table<Category>,
}

/// The ids of one list of the vocabulary; an invalid one is reported and noted as broken.
pub(super) fn term_ids(
    section: &str,
    kind: RecordKind,
    keys: Vec<&String>,
    document: &YamlDocument,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Vec<Slug> {
    let parent = document.nearest_existing(YamlNodeId::ROOT, &[section]);
    for node in document.pruned_children(parent) {
        if let Some(key) = document.key_text(node) {
            broken.add(kind, key);
        }
    }
    let id = |key: &String| {
        let slug = Slug::new(&key.to_ascii_lowercase());
        if slug.is_none() {
            let node = document.nearest_existing(parent, &[key]);
            let invalid = Diagnostic::new(Code::BadId, &document.key_origin(node));
            diagnostics.push(invalid.with("found", key));
            broken.add(kind, key);
        }
        slug
    };
    keys.into_iter().filter_map(id).collect()
}

/// The ids of all countries of ISO 3166-1.
pub(super) fn country_slugs() -> impl Iterator<Item = Slug> {
    country_codes().filter_map(|code| Slug::new(&code.to_ascii_lowercase()))
}

/// All countries: those of the vocabulary, and those of ISO 3166-1, which need no label.
pub(super) fn all_countries(vocabulary: Table<Country>) -> Table<Country> {
    let others = country_slugs().map(|slug| Term {
        slug,
        label: Localized::default(),
        sentence: Localized::default(),
        kind: PhantomData,
    });
    // Of equal ids the first is kept.
    let vocabulary = vocabulary.into_records().into_iter();
    Table::new(vocabulary.chain(others).collect())
}

/// Builds `vocabulary.yaml`.
pub(super) fn vocabulary(
    decoded: &Decoded<VocabularyShape>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> VocabularyTables {
    let shape = &decoded.value;
    let mut resolver = ReferenceResolver::of(decoded, references, diagnostics);
    let resolver = &mut resolver;
    VocabularyTables {
        reasons: terms("reasons", &shape.reasons, resolver, label_and_sentence),
        conditions: terms(
            "conditions",
            &shape.conditions,
            resolver,
            label_and_sentence,
        ),
        activities: activities(&shape.activities, resolver),
        // A label overrides the name that ICU has, so labels in other languages may be left out.
        countries: terms(
            "countries",
            &shape.countries,
            resolver,
            |resolver, term, node| {
                let label = resolver.label(&term.label, node, &["label"]);
                (label, Localized::default())
            },
        ),
        categories: terms(
            "categories",
            &shape.categories,
            resolver,
            |resolver, term, node| {
                let label = resolver.required_label(&term.label, node, &["label"]);
                (label, Localized::default())
            },
        ),
    }
}

fn label_and_sentence(
    resolver: &mut ReferenceResolver<'_>,
    term: &TermShape,
    node: YamlNodeId,
) -> (Localized, Localized) {
    let sentence = resolver.required_label(&term.sentence, node, &["sentence"]);
    (
        resolver.required_label(&term.label, node, &["label"]),
        sentence,
    )
}

/// The activities in the order of the file. One that the program has words for needs no label.
fn activities(
    shapes: &BTreeMap<String, ActivityShape>,
    resolver: &mut ReferenceResolver<'_>,
) -> ActivityList {
    let document = resolver.document;
    let parent = document.nearest_existing(YamlNodeId::ROOT, &["activities"]);
    let known = resolver.references.activities.clone();
    let terms = known.into_iter().filter_map(|slug| {
        let shape = shapes.get(slug.as_str())?;
        let node = document.get(parent, slug.as_str())?;
        let has_words = ActivityList::WITH_WORDS.contains(&slug.as_str());
        Some(ActivityTerm {
            label: match has_words {
                true => resolver.complete_label(&shape.label, node, &["label"]),
                false => resolver.required_label(&shape.label, node, &["label"]),
            },
            sentence: resolver.complete_label(&shape.sentence, node, &["sentence"]),
            slug,
        })
    });
    ActivityList::new(terms.collect())
}

fn terms<K, T>(
    section: &str,
    shapes: &BTreeMap<String, T>,
    resolver: &mut ReferenceResolver<'_>,
    texts: impl Fn(&mut ReferenceResolver<'_>, &T, YamlNodeId) -> (Localized, Localized),
) -> Table<Term<K>> {
    let document = resolver.document;
    let parent = document.nearest_existing(YamlNodeId::ROOT, &[section]);
    let records = shapes.iter().filter_map(|(key, shape)| {
        let node = document.get(parent, key)?;
        let (label, sentence) = texts(resolver, shape, node);
        Some(Term {
            slug: Slug::new(&key.to_ascii_lowercase())?,
            label,
            sentence,
            kind: PhantomData,
        })
    });
    Table::new(records.collect())
}

/// A text as it is.
pub(super) fn text(shape: &super::schema::NonEmptyText) -> String {
    shape.0.clone()
}
