//! Ids among the values of a file: where a record is defined, and where it is named.

use std::ops::Range;

use serde_json::Value;

use super::RecordRename;
use crate::edit::text_edits::TextEdit;
use crate::load::{YamlKind, YamlNode};
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::schema::{ValueMeaning, item_schema, meaning, property_schema};

/// Where files define records: the kind of the file, the keys down to the id, and what it is
/// the id of.
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
    (FileKind::Vocabulary, &["countries"], RecordKind::Country),
    (FileKind::Vocabulary, &["categories"], RecordKind::Category),
];

/// What has to be written anew in a file.
pub(super) fn edits(
    text: &str,
    root: YamlNode<'_>,
    kind: FileKind,
    schema: &Value,
    rename: &RecordRename<'_>,
) -> Vec<TextEdit> {
    let mut search = IdSearch {
        text,
        kind,
        rename,
        record: root.get("id").and_then(YamlNode::text).unwrap_or_default(),
        path: Vec::new(),
        splices: Vec::new(),
    };
    search.visit(root, schema);
    search.splices
}

struct IdSearch<'a> {
    text: &'a str,
    kind: FileKind,
    rename: &'a RecordRename<'a>,
    /// The id of the file's record: its parts are named with it.
    record: &'a str,
    path: Vec<&'a str>,
    splices: Vec<TextEdit>,
}

impl<'a> IdSearch<'a> {
    fn visit(&mut self, node: YamlNode<'a>, schema: &Value) {
        match node.kind() {
            YamlKind::Scalar => {
                let text = node.text().unwrap_or_default();
                let new = match meaning(schema) {
                    Some(ValueMeaning::OwnId) => self.defined(text),
                    Some(meaning) => renamed_reference(meaning, text, self.rename),
                    None => None,
                };
                self.replace(node.range(), new, node.quote());
            }
            YamlKind::Sequence => {
                if let Some(schema) = item_schema(schema) {
                    for node in node.children() {
                        self.visit(node, schema);
                    }
                }
            }
            YamlKind::Mapping => {
                let has_ids_for_keys = meaning(schema) == Some(ValueMeaning::ById);
                for node in node.children() {
                    if has_ids_for_keys {
                        let range = node.key_range();
                        let written = &self.text[range.clone()];
                        let quote = match written.starts_with(['\'', '"']) {
                            true => &written[..1],
                            false => "",
                        };
                        self.replace(range, self.defined(node.key()), quote);
                    }
                    if let Some(schema) = property_schema(schema, node.key()) {
                        self.path.push(node.key());
                        self.visit(node, schema);
                        self.path.pop();
                    }
                }
            }
        }
    }

    fn replace(&mut self, range: Range<usize>, new: Option<String>, quote: &str) {
        self.splices.extend(new.map(|new| TextEdit {
            range,
            text: format!("{quote}{new}{quote}"),
        }));
    }

    /// The new id where the record is defined.
    fn defined(&self, text: &str) -> Option<String> {
        let defines = DEFINITIONS.iter().any(|(kind, path, record)| {
            (*kind, *path, *record) == (self.kind, self.path.as_slice(), self.rename.kind)
        });
        if !defines {
            return None;
        }
        let (old, new) = match part(self.rename) {
            Some(part) if part.of != self.record => return None,
            Some(part) => (part.old, part.new),
            None => (self.rename.old, self.rename.new),
        };
        replace_id(self.rename.kind, text, old, new)
    }
}

/// The ids of a ruling or an offering, apart from that of the record it is part of.
struct PartIds<'a> {
    of: &'a str,
    old: &'a str,
    new: &'a str,
}

fn part<'a>(rename: &RecordRename<'a>) -> Option<PartIds<'a>> {
    let separator = separator(rename.kind)?;
    let (of, old) = rename.old.split_once(separator)?;
    let (_, new) = rename.new.split_once(separator)?;
    Some(PartIds { of, old, new })
}

/// Records that are part of another, that other, and what stands between their ids.
const PARTS: [(RecordKind, RecordKind, char); 2] = [
    (RecordKind::Ruling, RecordKind::Advisory, '#'),
    (RecordKind::Offering, RecordKind::Product, '/'),
];

/// What stands between the id of a record and that of its part.
pub(crate) fn separator(kind: RecordKind) -> Option<char> {
    let of_kind = PARTS.iter().find(|(part, _, _)| *part == kind);
    of_kind.map(|(_, _, separator)| *separator)
}

/// The text that names the record by its new id; `None` where it names another.
pub(super) fn renamed_reference(
    meaning: ValueMeaning,
    text: &str,
    rename: &RecordRename<'_>,
) -> Option<String> {
    match meaning {
        ValueMeaning::Id(kind) => id(kind, text, rename),
        ValueMeaning::Qualified(kinds) => {
            let (word, text) = text.split_once(':')?;
            let kind = kinds.iter().find(|kind| kind.name() == word)?;
            Some(format!("{word}:{}", id(*kind, text, rename)?))
        }
        ValueMeaning::Operator => id(RecordKind::Issuer, text, rename),
        ValueMeaning::Language
        | ValueMeaning::OwnId
        | ValueMeaning::ById
        | ValueMeaning::Labels
        | ValueMeaning::Date
        | ValueMeaning::Form(_) => None,
    }
}

fn id(kind: RecordKind, text: &str, rename: &RecordRename<'_>) -> Option<String> {
    if kind == rename.kind {
        return replace_id(kind, text, rename.old, rename.new);
    }
    // A part is named with the record it is part of.
    let (_, _, separator) = PARTS
        .iter()
        .find(|(part, whole, _)| (*part, *whole) == (kind, rename.kind))?;
    let (of, part) = text.split_once(*separator)?;
    (of == rename.old).then(|| format!("{}{separator}{part}", rename.new))
}

fn replace_id(kind: RecordKind, text: &str, old: &str, new: &str) -> Option<String> {
    match kind == RecordKind::Country {
        true => country(text, old, new),
        false => (text == old).then(|| new.to_owned()),
    }
}

/// Countries are written in capitals or not; each place keeps its way.
fn country(text: &str, old: &str, new: &str) -> Option<String> {
    text.eq_ignore_ascii_case(old).then(|| {
        match text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => new.to_ascii_uppercase(),
            false => new.to_ascii_lowercase(),
        }
    })
}
