//! Names by which readers and commands tell records apart: two records cannot share one.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use unicode_security::confusable_detection::skeleton;

use super::decode_pass::DecodedContent;
use super::record::{Decoded, RecordShape};
use super::schema::{LocalizedShape, NonEmptyText, ProductShape};
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, code_point, is_invisible};
use crate::locale::normalize;

/// A name of a record.
struct RecordName<'a> {
    /// The id of the record.
    id: &'a str,
    text: &'a str,
    origin: Origin,
}

/// Reports names and aliases that two records have, those that look alike, and invisible characters in them.
pub(super) fn check_names(content: &DecodedContent, diagnostics: &mut Diagnostics) {
    let products = names(
        &content.products,
        |shape| &shape.name,
        |shape| &shape.aliases,
    );
    check_kind(&products, diagnostics);
    for product in &content.products {
        check_kind(&offerings(product), diagnostics);
    }
    let audiences = names(&content.audiences, |shape| &shape.name, |_| &[]);
    check_kind(&audiences, diagnostics);
    let issuers = names(&content.issuers, |shape| &shape.name, |_| &[]);
    check_kind(&issuers, diagnostics);
    let vendors = names(&content.vendors, |shape| &shape.name, |_| &[]);
    check_kind(&vendors, diagnostics);
}

/// The names of records in each language, their aliases, and their ids.
fn names<'a, S: RecordShape>(
    records: &'a [Decoded<S>],
    name: impl Fn(&'a S) -> &'a LocalizedShape,
    aliases: impl Fn(&'a S) -> &'a [NonEmptyText],
) -> Vec<RecordName<'a>> {
    let mut names = Vec::new();
    for record in records {
        let (document, node, id) = (&*record.document, record.node, record.value.id().as_str());
        add_names(&mut names, id, name(&record.value), document, node);
        let list = document.nearest_existing(node, &["aliases"]);
        for (alias, node) in aliases(&record.value).iter().zip(document.children(list)) {
            let origin = document.origin(node);
            names.push(RecordName {
                id,
                text: &alias.0,
                origin,
            });
        }
    }
    // The ids last: where names are the same too, these are reported.
    names.extend(records.iter().map(|record| RecordName {
        id: record.value.id().as_str(),
        text: record.value.id().as_str(),
        origin: record.id_origin(),
    }));
    names
}

fn offerings(product: &Decoded<ProductShape>) -> Vec<RecordName<'_>> {
    let document = &*product.document;
    let list = document.nearest_existing(product.node, &["offerings"]);
    let mut names = Vec::new();
    for (offering, node) in product.value.offerings.iter().zip(document.children(list)) {
        add_names(
            &mut names,
            offering.id.0.as_str(),
            &offering.name,
            document,
            node,
        );
    }
    names
}

/// Adds the names of a record in each language.
fn add_names<'a>(
    names: &mut Vec<RecordName<'a>>,
    id: &'a str,
    name: &'a LocalizedShape,
    document: &YamlDocument,
    node: YamlNodeId,
) {
    for (tag, text) in name.iter() {
        let origin = document.origin_of(node, &["name", tag]);
        names.push(RecordName {
            id,
            text: &text.0,
            origin,
        });
    }
}

fn check_kind(names: &[RecordName<'_>], diagnostics: &mut Diagnostics) {
    let mut first_by_key = FxHashMap::<String, usize>::default();
    let mut first_by_look = FxHashMap::<String, usize>::default();
    // Two records that share their names in each language share them once.
    let mut reported = BTreeSet::new();
    for (index, name) in names.iter().enumerate() {
        if let Some(hidden) = hidden_character(name.text) {
            let hidden = code_point(hidden);
            diagnostics.push(
                Diagnostic::new(Code::InvisibleCharacter, &name.origin).with("found", hidden),
            );
        }
        // The key of a name without letters is empty: such a name is compared as written.
        let key = match normalize::key(name.text) {
            key if key.is_empty() => name.text.to_owned(),
            key => key,
        };
        let look = normalize::key(&skeleton(name.text).collect::<String>());
        let same = *first_by_key.entry(key).or_insert(index);
        // A name of symbols alone has no look to compare.
        let alike = match look.is_empty() {
            true => index,
            false => *first_by_look.entry(look).or_insert(index),
        };
        for (first, code) in [(same, Code::DuplicateName), (alike, Code::ConfusableName)] {
            let other = &names[first];
            if other.id == name.id || !reported.insert((other.id, name.id)) {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(code, &name.origin)
                    .with("found", name.text)
                    .with("id", name.id)
                    .with("other", other.id)
                    .related(&other.origin),
            );
        }
    }
}

/// The first character of a name that is invisible and does not change how its neighbours look: joiners and
/// selectors do, between letters of some scripts and in emoji.
fn hidden_character(name: &str) -> Option<char> {
    let has_effect = |character: char| match character {
        '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{180b}'..='\u{180f}' => true,
        '\u{200e}' | '\u{200f}' | '\u{61c}' => name.chars().any(is_right_to_left),
        _ => false,
    };
    let mut characters = name.chars();
    characters.find(|character| is_invisible(*character) && !has_effect(*character))
}

/// Whether a letter belongs to a script that is written from right to left.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && character != '\u{61c}'
}
