//! Builds the records of the list files.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver, RequiredLanguages};
use super::schema::{
    AudienceShape, CountryShape, IssuerShape, LegislationShape, LocalizedShape, TermShape,
    VendorShape, VocabularyShape,
};
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Audience, BrokenRecords, Category, Condition, Country, Issuer, Legislation, Reason, RecordKind,
    Slug, Table, Term, Vendor,
};

/// Builds `issuers.yaml`.
pub(super) fn issuers(
    drafts: Vec<Decoded<IssuerShape>>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Table<Issuer> {
    build_table(drafts, references, diagnostics, |draft, resolver| {
        let shape = &draft.value;
        let at = |key: &str| resolver.document.get(draft.node, key);
        let (jurisdiction, successor) = (at("jurisdiction"), at("successor_of"));
        Issuer {
            slug: shape.id.0.clone(),
            name: resolver.localized(
                &shape.name,
                draft.node,
                &["name"],
                RequiredLanguages::Any,
                text,
            ),
            rank: shape.rank,
            jurisdiction: resolver.ids(&shape.jurisdiction, jurisdiction),
            successor_of: shape
                .successor_of
                .as_ref()
                .and_then(|id| resolver.id(id, successor.unwrap_or(draft.node))),
            contact: resolver.localized(
                &shape.contact,
                draft.node,
                &["contact"],
                RequiredLanguages::Any,
                text,
            ),
            origin: draft.id_origin(),
        }
    })
}

/// Builds `audiences.yaml`.
pub(super) fn audiences(
    drafts: Vec<Decoded<AudienceShape>>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Table<Audience> {
    build_table(drafts, references, diagnostics, |draft, resolver| {
        let shape = &draft.value;
        let parents = resolver.document.get(draft.node, "parents");
        // What a reader picks from needs its words in every language.
        let spoken = |given: &LocalizedShape| {
            if given.is_empty() {
                RequiredLanguages::Any
            } else {
                RequiredLanguages::Every
            }
        };
        Audience {
            slug: shape.id.0.clone(),
            name: resolver.localized(
                &shape.name,
                draft.node,
                &["name"],
                RequiredLanguages::Every,
                text,
            ),
            parents: resolver.ids(&shape.parents, parents),
            default: shape.default.map(|default| default.0),
            is_reader: shape.reader,
            position: draft.position,
            invitation: resolver.localized(
                &shape.invitation,
                draft.node,
                &["invitation"],
                spoken(&shape.invitation),
                text,
            ),
            covers: resolver.localized(
                &shape.covers,
                draft.node,
                &["covers"],
                spoken(&shape.covers),
                text,
            ),
            origin: draft.id_origin(),
        }
    })
}

/// Builds `vendors.yaml`.
pub(super) fn vendors(
    drafts: Vec<Decoded<VendorShape>>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Table<Vendor> {
    build_table(drafts, references, diagnostics, |draft, resolver| {
        let shape = &draft.value;
        let country = resolver.document.nearest_existing(draft.node, &["country"]);
        Vendor {
            slug: shape.id.0.clone(),
            name: resolver.localized(
                &shape.name,
                draft.node,
                &["name"],
                RequiredLanguages::Any,
                text,
            ),
            country: shape
                .country
                .as_ref()
                .and_then(|id| resolver.id(id, country)),
        }
    })
}

/// Builds `legislation.yaml`.
pub(super) fn legislation(
    drafts: Vec<Decoded<LegislationShape>>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Table<Legislation> {
    build_table(drafts, references, diagnostics, |draft, resolver| {
        let shape = &draft.value;
        let country = resolver
            .document
            .nearest_existing(draft.node, &["jurisdiction"]);
        Legislation {
            slug: shape.id.0.clone(),
            name: resolver.localized(
                &shape.name,
                draft.node,
                &["name"],
                RequiredLanguages::Any,
                text,
            ),
            summary: resolver.localized(
                &shape.summary,
                draft.node,
                &["summary"],
                RequiredLanguages::Any,
                text,
            ),
            url: shape.url.as_ref().map(|link| link.0.clone()),
            jurisdiction: shape
                .jurisdiction
                .as_ref()
                .and_then(|id| resolver.id(id, country)),
        }
    })
}

/// The four lists of `vocabulary.yaml`.
pub(super) struct VocabularyTables {
    pub(super) reasons: Table<Reason>,
    pub(super) conditions: Table<Condition>,
    pub(super) countries: Table<Country>,
    pub(super) categories: Table<Category>,
}

/// A word as written, short or with its sentence.
trait TermShapeText {
    fn label(&self) -> &LocalizedShape;
    fn sentence(&self) -> Option<&LocalizedShape>;
}

impl TermShapeText for TermShape {
    fn label(&self) -> &LocalizedShape {
        &self.label
    }
    fn sentence(&self) -> Option<&LocalizedShape> {
        Some(&self.sentence)
    }
}

impl TermShapeText for CountryShape {
    fn label(&self) -> &LocalizedShape {
        &self.label
    }
    fn sentence(&self) -> Option<&LocalizedShape> {
        None
    }
}

/// The ids of one list of the vocabulary; a bad one is reported and counts as broken.
pub(super) fn term_ids(
    section: &str,
    kind: RecordKind,
    keys: &[&String],
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
    keys.iter()
        .filter_map(|key| {
            let slug = Slug::new(&key.to_ascii_lowercase());
            if slug.is_none() {
                let node = document.get(parent, key).unwrap_or(parent);
                diagnostics.push(
                    Diagnostic::new(Code::BadId, &document.key_origin(node))
                        .with("found", key.as_str()),
                );
                broken.add(kind, key.as_str());
            }
            slug
        })
        .collect()
}

/// Builds `vocabulary.yaml`.
pub(super) fn vocabulary(
    draft: &Decoded<VocabularyShape>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> VocabularyTables {
    let mut resolver = ReferenceResolver {
        references,
        document: &draft.document,
        diagnostics,
        incomplete: false,
    };
    VocabularyTables {
        reasons: terms("reasons", &draft.value.reasons, &mut resolver),
        conditions: terms("conditions", &draft.value.conditions, &mut resolver),
        countries: terms("countries", &draft.value.countries, &mut resolver),
        categories: terms("categories", &draft.value.categories, &mut resolver),
    }
}

fn terms<K, T: TermShapeText>(
    section: &str,
    shapes: &BTreeMap<String, T>,
    resolver: &mut ReferenceResolver<'_>,
) -> Table<Term<K>> {
    let parent = resolver
        .document
        .nearest_existing(YamlNodeId::ROOT, &[section]);
    let records = shapes
        .iter()
        .filter_map(|(key, shape)| {
            let node = resolver.document.get(parent, key)?;
            let sentence = shape.sentence().map(|sentence| {
                resolver.localized(
                    sentence,
                    node,
                    &["sentence"],
                    RequiredLanguages::Every,
                    text,
                )
            });
            Some(Term {
                slug: Slug::new(&key.to_ascii_lowercase())?,
                label: resolver.localized(
                    shape.label(),
                    node,
                    &["label"],
                    RequiredLanguages::Every,
                    text,
                ),
                sentence: sentence.unwrap_or_default(),
                kind: PhantomData,
            })
        })
        .collect();
    Table::new(records)
}

fn build_table<S, R: crate::model::Record>(
    drafts: Vec<Decoded<S>>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
    make: impl Fn(&Decoded<S>, &mut ReferenceResolver<'_>) -> R,
) -> Table<R> {
    let records = drafts
        .iter()
        .map(|draft| {
            make(
                draft,
                &mut ReferenceResolver::of(draft, references, diagnostics),
            )
        })
        .collect();
    Table::new(records)
}

/// A text as it is.
pub(super) fn text(words: &super::schema::NonEmptyText) -> String {
    words.0.clone()
}
