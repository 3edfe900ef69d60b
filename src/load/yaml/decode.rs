//! Second pass: serde, and every fault of the file.

use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::decode_error::{DecodeError, DecodeErrorKind};
use super::deserializer::{NodeDeserializer, ScalarTyping};
use super::document::{YamlDocument, YamlNodeId};
use super::expected_form::ExpectedForm;
use super::parse::{YamlScalars, parse};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{RulingVerdict, Word};

/// Words people write for verdicts, with the verdict they mean. No distance of letters leads
/// from `forbidden` to `banned`.
const VERDICT_SYNONYMS: &[(&str, &str)] = &[
    ("forbidden", "banned"),
    ("prohibited", "banned"),
    ("blocked", "banned"),
    ("disallowed", "banned"),
    ("not_allowed", "banned"),
    ("forbid", "banned"),
    ("禁止", "banned"),
    ("禁用", "banned"),
    ("deprecated", "phase_out"),
    ("retired", "phase_out"),
    ("sunset", "phase_out"),
    ("pending", "under_review"),
    ("review", "under_review"),
    ("審查中", "under_review"),
    ("restricted", "conditional"),
    ("conditions", "conditional"),
    ("有條件", "conditional"),
    ("allowed", "permitted"),
    ("approved", "permitted"),
    ("ok", "permitted"),
    ("允許", "permitted"),
    ("preferred", "recommended"),
    ("suggested", "recommended"),
    ("advised", "recommended"),
    ("建議", "recommended"),
];

/// A decoded file with the positions of its values.
#[derive(Debug)]
pub(in crate::load) struct DecodedFile<T> {
    /// What serde read; `None` where the file as a whole is unusable.
    pub(in crate::load) shape: Option<T>,
    /// Where each value stands. Broken parts are pruned.
    pub(in crate::load) document: YamlDocument,
    scalars: YamlScalars,
}

impl<T> DecodedFile<T> {
    /// The `id` of a broken part, where it has one that can be read.
    pub(in crate::load) fn id_of(&self, part: YamlNodeId) -> Option<&str> {
        let mut candidates: Vec<_> = self.document.children(part).collect();
        candidates.extend(self.document.pruned_children(part));
        let id = candidates
            .into_iter()
            .find(|child| self.document.key_text(*child) == Some("id"))?;
        Some(self.scalars.get(id)?.text)
    }

    /// The shape apart from the rest, if there is one.
    pub(in crate::load) fn into_parts(self) -> Option<(T, DecodedFile<()>)> {
        let rest = DecodedFile {
            shape: Some(()),
            document: self.document,
            scalars: self.scalars,
        };
        Some((self.shape?, rest))
    }
}

/// Decodes a YAML text. `None` where it is no YAML.
pub(in crate::load) fn decode<T: DeserializeOwned>(
    file: &Arc<str>,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<DecodedFile<T>> {
    let (document, scalars) = parse(file, line_offset, text, diagnostics)?;
    match try_decode(&document, &scalars, text) {
        Some(shape) => Some(DecodedFile {
            shape: Some(shape),
            document,
            scalars,
        }),
        None => Some(decode_with_errors(document, scalars, diagnostics)),
    }
}

/// Decodes what has no fault: almost every file.
fn try_decode<T: DeserializeOwned>(
    document: &YamlDocument,
    scalars: &YamlScalars,
    text: &str,
) -> Option<T> {
    if document.has_pruned(YamlNodeId::ROOT) {
        return None;
    }
    let read = (!scalars.has_refused_syntax)
        .then(|| {
            T::deserialize(NodeDeserializer::root(
                document,
                scalars,
                ScalarTyping::AsAsked,
            ))
            .ok()
        })
        .flatten();
    // What refused decoration stands for, and numbers such as `0x1F`, are a YAML library's to know.
    match read {
        Some(shape) => Some(shape),
        None => serde_yaml::from_str(text).ok(),
    }
}

/// Decodes again and again, without the part that was faulty, until no fault is left.
fn decode_with_errors<T: for<'a> Deserialize<'a>>(
    mut document: YamlDocument,
    scalars: YamlScalars,
    diagnostics: &mut Diagnostics,
) -> DecodedFile<T> {
    let shape = loop {
        match T::deserialize(NodeDeserializer::root(
            &document,
            &scalars,
            ScalarTyping::AsWritten,
        )) {
            Ok(shape) => break Some(shape),
            Err(fault) => {
                let node = fault.node.unwrap_or(YamlNodeId::ROOT);
                if !is_follow_up(&document, node, &fault.kind) {
                    diagnostics.push(diagnostic(&document, node, fault));
                }
                if node == YamlNodeId::ROOT {
                    break None;
                }
                document.prune(node);
            }
        }
    };
    DecodedFile {
        shape,
        document,
        scalars,
    }
}

/// A field that is missing only because its broken value was pruned has been reported; so has
/// one whose name was misspelt.
fn is_follow_up(document: &YamlDocument, node: YamlNodeId, kind: &DecodeErrorKind) -> bool {
    let DecodeErrorKind::MissingField { field } = kind else {
        return false;
    };
    document
        .pruned_children(node)
        .into_iter()
        .filter_map(|child| document.key_text(child))
        .any(|key| nearest(key, [*field]).is_some())
}

fn diagnostic(document: &YamlDocument, node: YamlNodeId, fault: DecodeError) -> Diagnostic {
    let value = document.origin(node);
    match fault.kind {
        DecodeErrorKind::UnknownField { found, known } => {
            let diagnostic = Diagnostic::new(Code::UnknownField, &document.key_origin(node));
            with_suggestions(diagnostic, found, known)
        }
        DecodeErrorKind::MissingField { field } => {
            let mut origin = value;
            origin.width = origin.width.min(1);
            Diagnostic::new(Code::MissingField, &origin).with("field", field)
        }
        DecodeErrorKind::UnknownWord { found, known } if known == RulingVerdict::NAMES => {
            let meant = VERDICT_SYNONYMS
                .iter()
                .find(|(word, _)| word.eq_ignore_ascii_case(&found))
                .map(|(_, verdict)| *verdict);
            let diagnostic = Diagnostic::new(Code::UnknownVerdict, &value);
            match meant {
                Some(verdict) => diagnostic
                    .with("found", found)
                    .with("nearest", verdict)
                    .with("known", known.join(", ")),
                None => with_suggestions(diagnostic, found, known),
            }
        }
        DecodeErrorKind::UnknownWord { found, known } => {
            let kind = document.key_text(node).unwrap_or_default();
            let diagnostic = Diagnostic::new(Code::UnknownWord, &value).with("kind", kind);
            with_suggestions(diagnostic, found, known)
        }
        DecodeErrorKind::WrongType {
            found,
            found_kind: stands,
            expected,
        } => match ExpectedForm::code_of(&expected) {
            Some(code) => Diagnostic::new(code, &value)
                .with("found", found)
                .with("field", document.key_text(node).unwrap_or_default()),
            None => Diagnostic::new(Code::WrongType, &value)
                .with("found", found)
                .with("stands", stands)
                .with("expected", expected_kind(&expected)),
        },
        DecodeErrorKind::Other(detail) => Diagnostic::new(Code::YamlSyntax, &value)
            .with("slip", "other")
            .with("detail", detail),
    }
}

/// Serde's `a map`, `struct Ruling`, `a string` as one of the kinds that messages know.
fn expected_kind(expected: &str) -> &'static str {
    const KINDS: &[(&str, &str)] = &[
        ("string", "text"),
        ("date", "text"),
        ("sequence", "list"),
        ("map", "map"),
        ("struct", "map"),
        ("bool", "boolean"),
        ("u32", "number"),
        ("integer", "number"),
        ("variant", "text"),
        ("enum", "text"),
    ];
    KINDS
        .iter()
        .find(|(part, _)| expected.contains(part))
        .map_or("text", |(_, kind)| *kind)
}

fn with_suggestions(diagnostic: Diagnostic, found: String, known: &[&str]) -> Diagnostic {
    let diagnostic = match nearest(&found, known.iter().copied()) {
        Some(word) => diagnostic.with("nearest", word),
        None => diagnostic,
    };
    diagnostic
        .with("found", found)
        .with("known", known.join(", "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::decode;
    use crate::diagnostic::Diagnostics;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    #[derive(Default)]
    struct Shape {
        text: String,
        maybe: Option<String>,
        list: Vec<String>,
        map: BTreeMap<String, String>,
        number: Option<u32>,
        yes: bool,
        word: Option<Word>,
        below: Vec<Shape>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Word {
        PhaseOut,
    }

    /// One pass over the events must read what a YAML library reads in a pass of its own.
    #[test]
    fn a_sound_file_says_what_a_yaml_library_reads() {
        for text in [
            "text: 5\nmaybe: 1.0",
            "text: true\nmaybe: 0x1F",
            "text: null\nmaybe: null",
            "text: ~\nmaybe: ~\nlist:\nmap:\nnumber:\nword:",
            "text: ''\nmaybe: '~'",
            "text: 2020-01-02\nmaybe: \"a\\u7981\\nb\"",
            "text: |\n  a\n\n  b\nmaybe: >-\n  a\n  b",
            "text: a\n  b\n\n  c",
            "list: [a, 'b', \"c: d\", 5, ~]",
            "list:\n  - a\n  - b # c\n  -\n",
            "map: { a: b, 5: 6, ~: c }\nnumber: 7\nyes: True\nword: phase_out",
            "number: 0x1F\nyes: FALSE",
            "number: +5",
            "below:\n- text: a\n  below: [{ text: b, yes: true }]\n- list: [c]",
            "text: a\r\nlist:\r\n  - b\r\n",
            "---\ntext: 禁用\n...\n",
            "# nothing\n",
            "{}",
            "text: &a b\nmaybe: *a",
            "text: !!str 5",
        ] {
            let mut diagnostics = Diagnostics::new();
            let read = decode::<Shape>(&"a.yaml".into(), 0, text, &mut diagnostics)
                .and_then(|decoded| decoded.shape);
            match serde_yaml::from_str::<Shape>(text) {
                Ok(expected) => assert_eq!(read, Some(expected), "{text}"),
                Err(_) => assert_eq!(read, Some(Shape::default()), "{text}"),
            }
        }
    }
}
