//! Finds the definition of a record and the references to it in the values of a file.

use std::ops::Range;

use serde_json::Value;

use super::RecordRename;
use crate::edit::schema_walk::walk;
use crate::edit::text_edits::TextEdit;
use crate::load::YamlNode;
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::schema::{PARTIES, ValueMeaning, meaning, qualifier};

/// The definitions of records: the kind of the file, the keys down to the id, and the kind of the record.
const DEFINITIONS: &[(FileKind, &[&str], RecordKind)] = &[
    (FileKind::Issuers, &["id"], RecordKind::Issuer),
    (FileKind::Audiences, &["id"], RecordKind::Audience),
    (FileKind::Vendors, &["id"], RecordKind::Vendor),
    (FileKind::Legislation, &["id"], RecordKind::Legislation),
    (FileKind::Product, &["id"], RecordKind::Product),
    (
        FileKind::Product,
        &["offerings", "id"],
        RecordKind::Offering,
    ),
    (FileKind::Advisory, &["id"], RecordKind::Advisory),
    (FileKind::Advisory, &["rulings", "id"], RecordKind::Ruling),
    (FileKind::Bulletin, &["id"], RecordKind::Bulletin),
    (FileKind::Vocabulary, &["reasons"], RecordKind::Reason),
    (FileKind::Vocabulary, &["conditions"], RecordKind::Condition),
    (FileKind::Vocabulary, &["activities"], RecordKind::Activity),
    (FileKind::Vocabulary, &["countries"], RecordKind::Country),
    (FileKind::Vocabulary, &["categories"], RecordKind::Category),
];

/// The edits of a file that rename a record.
pub(super) fn edits(
    text: &str,
    root: YamlNode<'_>,
    kind: FileKind,
    schema: &Value,
    rename: &RecordRename<'_>,
) -> Vec<TextEdit> {
    // Parts of a record have their ids in the file of the record.
    let record = root.get("id").and_then(YamlNode::text).unwrap_or_default();
    let definition = |text: &str, path: &[&str]| {
        // List items have no key.
        let path = path.iter().filter(|key| !key.is_empty());
        let is_definition = DEFINITIONS.iter().any(|(file, keys, record)| {
            (*file, *record) == (kind, rename.kind) && path.clone().eq(*keys)
        });
        match parts(rename) {
            _ if !is_definition => None,
            Some((of, ..)) if of != record => None,
            Some((_, old, new)) => replace_id(rename.kind, text, old, new),
            None => replace_id(rename.kind, text, rename.old, rename.new),
        }
    };
    let mut edits = Vec::new();
    let mut replace = |range: Range<usize>, new: Option<String>, quote: &str| {
        edits.extend(new.map(|new| TextEdit {
            range,
            text: format!("{quote}{new}{quote}"),
        }));
    };
    walk(
        root,
        schema,
        &mut |node, schema, path| match meaning(schema) {
            Some(ValueMeaning::ById) => {
                for node in node.children() {
                    let range = node.key_range();
                    let quote = match text[range.clone()].starts_with(['\'', '"']) {
                        true => &text[range.start..=range.start],
                        false => "",
                    };
                    replace(range, definition(node.key(), path), quote);
                }
            }
            Some(meaning) => {
                let new = node
                    .text()
                    .and_then(|text| match meaning == ValueMeaning::OwnId {
                        true => definition(text, path),
                        false => renamed_reference(meaning, text, rename),
                    });
                replace(node.range(), new, node.quote());
            }
            None => {}
        },
    );
    edits
}

/// The id of the record that a ruling or an offering is part of, and its own old and new id.
fn parts<'a>(rename: &RecordRename<'a>) -> Option<(&'a str, &'a str, &'a str)> {
    let separator = separator(rename.kind)?;
    let (of, old) = rename.old.split_once(separator)?;
    let (_, new) = rename.new.split_once(separator)?;
    Some((of, old, new))
}

/// The kinds of records that are part of another, the kind of the other, and the separator of their ids.
const PARTS: [(RecordKind, RecordKind, char); 2] = [
    (RecordKind::Ruling, RecordKind::Advisory, '#'),
    (RecordKind::Offering, RecordKind::Product, '/'),
];

/// The separator between the id of a record and that of its part.
pub(crate) fn separator(kind: RecordKind) -> Option<char> {
    let part = PARTS.iter().find(|(part, ..)| *part == kind);
    part.map(|(.., separator)| *separator)
}

/// A reference with the new id; `None` if it refers to another record.
pub(super) fn renamed_reference(
    meaning: ValueMeaning,
    text: &str,
    rename: &RecordRename<'_>,
) -> Option<String> {
    match meaning {
        ValueMeaning::Id(kind) | ValueMeaning::IdOrLabels(kind) => id(kind, text, rename),
        ValueMeaning::AnyId(kinds) => {
            let mut kinds = kinds.iter();
            kinds.find_map(|kind| id(*kind, text, rename))
        }
        ValueMeaning::Qualified(kinds) => {
            let (word, text) = text.split_once(':')?;
            let kind = kinds.iter().find(|kind| qualifier(**kind) == word)?;
            Some(format!("{word}:{}", id(*kind, text, rename)?))
        }
        ValueMeaning::Operator => match text.contains(':') {
            true => renamed_reference(ValueMeaning::Qualified(PARTIES), text, rename),
            false => id(RecordKind::Issuer, text, rename),
        },
        ValueMeaning::Attachment
        | ValueMeaning::Language
        | ValueMeaning::OwnId
        | ValueMeaning::ById
        | ValueMeaning::Labels
        | ValueMeaning::Quotation
        | ValueMeaning::Date
        | ValueMeaning::Form(_) => None,
    }
}

fn id(kind: RecordKind, text: &str, rename: &RecordRename<'_>) -> Option<String> {
    if kind == rename.kind {
        return replace_id(kind, text, rename.old, rename.new);
    }
    // A reference to a part contains the id of its record.
    let (_, _, separator) = PARTS
        .iter()
        .find(|(part, whole, _)| (*part, *whole) == (kind, rename.kind))?;
    let (of, part) = text.split_once(*separator)?;
    (of == rename.old).then(|| format!("{}{separator}{part}", rename.new))
}

/// The new id if the text is the old one. The ids of countries keep their case.
fn replace_id(kind: RecordKind, text: &str, old: &str, new: &str) -> Option<String> {
    if kind != RecordKind::Country {
        return (text == old).then(|| new.to_owned());
    }
    let is_upper_case = text.bytes().any(|byte| byte.is_ascii_uppercase());
    text.eq_ignore_ascii_case(old).then(|| match is_upper_case {
        true => new.to_ascii_uppercase(),
        false => new.to_ascii_lowercase(),
    })
}
