//! Ids among the values of a file: where a record is defined, and where it is named.

use std::ops::Range;

use serde_json::Value;

use super::Rename;
use crate::edit::splice::Splice;
use crate::load::{YamlKind, YamlNode};
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::schema::{Meaning, below, item, meaning};

/// Where files define records: the kind of the file, the keys down to the id, and what it is
/// the id of.
const DEFINED: &[(FileKind, &[&str], RecordKind)] = &[
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
pub(super) fn splices(
    text: &str,
    root: YamlNode<'_>,
    kind: FileKind,
    schema: &Value,
    rename: &Rename<'_>,
) -> Vec<Splice> {
    let mut search = Search {
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

struct Search<'a> {
    text: &'a str,
    kind: FileKind,
    rename: &'a Rename<'a>,
    /// The id of the file's record: its parts are named with it.
    record: &'a str,
    path: Vec<&'a str>,
    splices: Vec<Splice>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, node: YamlNode<'a>, schema: &Value) {
        match node.kind() {
            YamlKind::Scalar => {
                let text = node.text().unwrap_or_default();
                let new = match meaning(schema) {
                    Some(Meaning::Own) => self.defined(text),
                    Some(meaning) => named(meaning, text, self.rename),
                    None => None,
                };
                self.replace(node.range(), new, node.quote());
            }
            YamlKind::Sequence => {
                if let Some(schema) = item(schema) {
                    for node in node.children() {
                        self.visit(node, schema);
                    }
                }
            }
            YamlKind::Mapping => {
                let has_ids_for_keys = meaning(schema) == Some(Meaning::ById);
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
                    if let Some(schema) = below(schema, node.key()) {
                        self.path.push(node.key());
                        self.visit(node, schema);
                        self.path.pop();
                    }
                }
            }
        }
    }

    fn replace(&mut self, range: Range<usize>, new: Option<String>, quote: &str) {
        self.splices.extend(new.map(|new| Splice {
            range,
            text: format!("{quote}{new}{quote}"),
        }));
    }

    /// The new id where the record is defined.
    fn defined(&self, text: &str) -> Option<String> {
        let defines = DEFINED.iter().any(|(kind, path, record)| {
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
        exchanged(self.rename.kind, text, old, new)
    }
}

/// The ids of a ruling or an offering, apart from that of the record it is part of.
struct Part<'a> {
    of: &'a str,
    old: &'a str,
    new: &'a str,
}

fn part<'a>(rename: &Rename<'a>) -> Option<Part<'a>> {
    let separator = separator(rename.kind)?;
    let (of, old) = rename.old.split_once(separator)?;
    let (_, new) = rename.new.split_once(separator)?;
    Some(Part { of, old, new })
}

/// Records that are part of another, that other, and what stands between their ids.
const PARTS: [(RecordKind, RecordKind, char); 2] = [
    (RecordKind::Ruling, RecordKind::Advisory, '#'),
    (RecordKind::Offering, RecordKind::Product, '/'),
];

/// What stands between the id of a record and that of its part.
pub fn separator(kind: RecordKind) -> Option<char> {
    let of_kind = PARTS.iter().find(|(part, _, _)| *part == kind);
    of_kind.map(|(_, _, separator)| *separator)
}

/// The text that names the record by its new id; `None` where it names another.
pub(super) fn named(meaning: Meaning, text: &str, rename: &Rename<'_>) -> Option<String> {
    match meaning {
        Meaning::Id(kind) => id(kind, text, rename),
        Meaning::Qualified(kinds) => {
            let (word, text) = text.split_once(':')?;
            let kind = kinds.iter().find(|kind| kind.name() == word)?;
            Some(format!("{word}:{}", id(*kind, text, rename)?))
        }
        Meaning::Operator => id(RecordKind::Issuer, text, rename),
        Meaning::Language
        | Meaning::Own
        | Meaning::ById
        | Meaning::Labels
        | Meaning::Date
        | Meaning::Form(_) => None,
    }
}

fn id(kind: RecordKind, text: &str, rename: &Rename<'_>) -> Option<String> {
    if kind == rename.kind {
        return exchanged(kind, text, rename.old, rename.new);
    }
    // A part is named with the record it is part of.
    let (_, _, separator) = PARTS
        .iter()
        .find(|(part, whole, _)| (*part, *whole) == (kind, rename.kind))?;
    let (of, part) = text.split_once(*separator)?;
    (of == rename.old).then(|| format!("{}{separator}{part}", rename.new))
}

fn exchanged(kind: RecordKind, text: &str, old: &str, new: &str) -> Option<String> {
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
