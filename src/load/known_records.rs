//! The ids of all valid records, before the records are built.

use std::collections::BTreeMap;

use super::decode_pass::DecodedContent;
use super::lists::{country_slugs, term_ids};
use super::record::{Decoded, RecordShape};
use super::references::KnownRecords;
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::markdown::Writing;
use crate::model::{
    ActivityList, Attachments, BrokenRecords, LanguageId, RecordKind, Slug, SlugTable,
};

/// The ids of all valid records.
pub(super) fn known_records(
    languages: Vec<String>,
    attachments: Attachments,
    content: &mut DecodedContent,
    diagnostics: &mut Diagnostics,
) -> KnownRecords {
    let mut broken = std::mem::take(&mut content.broken);
    let [reasons, conditions, activities, countries, categories] =
        term_slugs(content, diagnostics, &mut broken);
    let issuers = slugs(&content.issuers, |_| true);
    // An advisory or bulletin without a known issuer cannot be built, so it gets no handle.
    let mut has_issuer = |kind: RecordKind, id: &Slug, issuer: &str| {
        let known = issuers.find(issuer).is_some();
        if !known {
            broken.add(kind, id.as_str());
        }
        known
    };
    let advisories = slugs(&content.advisories, |shape| {
        has_issuer(RecordKind::Advisory, &shape.id.0, &shape.issuer)
    });
    let bulletins = slugs(&content.bulletins.bulletin_facts, |shape| {
        has_issuer(RecordKind::Bulletin, &shape.id.0, &shape.issuer)
    });
    for (id, language) in &content.bulletins.broken {
        // The facts of a bulletin are in its source text.
        if *language == LanguageId::SOURCE {
            broken.add(RecordKind::Bulletin, id.as_str());
        }
    }
    let products = slugs(&content.products, |_| true);
    KnownRecords {
        writings: languages.iter().map(|tag| Writing::of(tag)).collect(),
        languages,
        audiences: slugs(&content.audiences, |_| true),
        vendors: slugs(&content.vendors, |_| true),
        legislation: slugs(&content.legislation, |_| true),
        reasons: SlugTable::new(reasons),
        conditions: SlugTable::new(conditions),
        activities: match activities.is_empty() {
            true => ActivityList::STANDARD
                .into_iter()
                .filter_map(Slug::new)
                .collect(),
            false => activities,
        },
        countries: SlugTable::new(countries.into_iter().chain(country_slugs()).collect()),
        categories: SlugTable::new(categories),
        offerings: parts(&content.products, &products, |shape| {
            shape.offerings.iter().map(|part| &part.id.0).collect()
        }),
        rulings: parts(&content.advisories, &advisories, |shape| {
            shape.rulings.iter().map(|part| &part.id.0).collect()
        }),
        issuers,
        products,
        advisories,
        bulletins,
        attachments,
        broken,
    }
}

fn slugs<S: RecordShape, R>(
    shapes: &[Decoded<S>],
    mut is_valid: impl FnMut(&S) -> bool,
) -> SlugTable<R> {
    let values = shapes.iter().map(|decoded| &decoded.value);
    let valid = values.filter(|shape| is_valid(shape));
    SlugTable::new(valid.map(|shape| shape.id().clone()).collect())
}

/// The keys of a list of the vocabulary, in the order of the file.
fn keys_in_order<'a, T>(
    shapes: &'a BTreeMap<String, T>,
    document: &YamlDocument,
    section: &str,
) -> Vec<&'a String> {
    let parent = document.nearest_existing(YamlNodeId::ROOT, &[section]);
    let written: Vec<&str> = document
        .children(parent)
        .filter_map(|node| document.key_text(node))
        .collect();
    let mut keys: Vec<&String> = shapes.keys().collect();
    keys.sort_by_key(|key| written.iter().position(|known| known == key));
    keys
}

/// The ids of the parts of each record, by the record's handle.
fn parts<S: RecordShape, R>(
    shapes: &[Decoded<S>],
    records: &SlugTable<R>,
    part_ids: impl Fn(&S) -> Vec<&Slug>,
) -> Vec<Vec<Slug>> {
    let mut parts = vec![Vec::new(); records.iter().count()];
    for decoded in shapes {
        if let Some(id) = records.find(decoded.value.id().as_str()) {
            parts[id.index()] = part_ids(&decoded.value).into_iter().cloned().collect();
        }
    }
    parts
}

/// The ids of the lists of the vocabulary: reasons, conditions, activities, countries, categories.
fn term_slugs(
    content: &DecodedContent,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> [Vec<Slug>; 5] {
    let Some(decoded) = &content.vocabulary else {
        return Default::default();
    };
    let (shape, document) = (&decoded.value, decoded.document.as_ref());
    let mut activities = keys_in_order(&shape.activities, document, "activities");
    // A set of activities is a number with a bit for each.
    if activities.len() > ActivityList::MAX {
        let too_many = Diagnostic::new(Code::TooManyEntries, &decoded.origin(&["activities"]));
        let too_many = too_many.with("field", "activities");
        diagnostics.push(too_many.with("limit", ActivityList::MAX.to_string()));
        activities.truncate(ActivityList::MAX);
    }
    let mut ids =
        |section, kind, keys| term_ids(section, kind, keys, document, diagnostics, broken);
    [
        ids(
            "reasons",
            RecordKind::Reason,
            shape.reasons.keys().collect(),
        ),
        ids(
            "conditions",
            RecordKind::Condition,
            shape.conditions.keys().collect(),
        ),
        ids("activities", RecordKind::Activity, activities),
        ids(
            "countries",
            RecordKind::Country,
            shape.countries.keys().collect(),
        ),
        ids(
            "categories",
            RecordKind::Category,
            shape.categories.keys().collect(),
        ),
    ]
}
