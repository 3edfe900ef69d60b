//! Second pass: serde, reporting every error of the file.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::decode_error::{DecodeError, DecodeErrorKind};
use super::deserializer::{NodeDeserializer, ScalarTyping};
use super::document::{YamlDocument, YamlNodeId};
use super::expected_form::ExpectedForm;
use super::parse::{YamlScalars, parse};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{RulingVerdict, Word};

/// Words that authors write for verdicts, with the verdict. Edit distance does not lead from
/// `forbidden` to `banned`.
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
    /// The values.
    pub(in crate::load) shape: T,
    /// Their positions. Broken parts are pruned.
    pub(in crate::load) document: YamlDocument,
    scalars: YamlScalars,
}

impl<T> DecodedFile<T> {
    /// The `id` of a broken part, if it has a readable one.
    pub(in crate::load) fn id_of(&self, part: YamlNodeId) -> Option<&str> {
        let document = &self.document;
        let id = document
            .children(part)
            .chain(document.pruned_children(part))
            .find(|child| document.key_is(*child, "id"))?;
        Some(self.scalars.get(id)?.text)
    }
}

/// Decodes a YAML text. `None` if it is not YAML, or nothing in it is usable (reported).
pub(in crate::load) fn decode<T: DeserializeOwned>(
    file: &Arc<str>,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<DecodedFile<T>> {
    let (mut document, scalars) = parse(file, line_offset, text, diagnostics)?;
    let shape = match decode_valid(&document, &scalars, text) {
        Some(shape) => shape,
        None => decode_with_errors(&mut document, &scalars, diagnostics)?,
    };
    Some(DecodedFile {
        shape,
        document,
        scalars,
    })
}

/// Decodes a file without errors: almost every file.
fn decode_valid<T: DeserializeOwned>(
    document: &YamlDocument,
    scalars: &YamlScalars,
    text: &str,
) -> Option<T> {
    if document.has_pruned(YamlNodeId::ROOT) {
        return None;
    }
    let root = NodeDeserializer::root(document, scalars, ScalarTyping::AsRequested);
    let shape = match scalars.has_refused_syntax {
        true => None,
        false => T::deserialize(root).ok(),
    };
    // Only a YAML library knows the values of aliases and tags, and of numbers such as `0x1F`.
    shape.or_else(|| serde_yaml::from_str(text).ok())
}

/// Decodes until there are no more errors; after each, the faulty part is pruned.
fn decode_with_errors<T: DeserializeOwned>(
    document: &mut YamlDocument,
    scalars: &YamlScalars,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    loop {
        let root = NodeDeserializer::root(document, scalars, ScalarTyping::AsWritten);
        let error = match T::deserialize(root) {
            Ok(shape) => return Some(shape),
            Err(error) => error,
        };
        let node = error.node.unwrap_or(YamlNodeId::ROOT);
        if !is_follow_up(document, node, &error.kind) {
            diagnostics.push(diagnostic(document, node, error));
        }
        if node == YamlNodeId::ROOT {
            return None;
        }
        document.prune(node);
    }
}

/// Whether a field is missing only because its broken value was pruned, or its name is misspelt:
/// both have been reported.
fn is_follow_up(document: &YamlDocument, node: YamlNodeId, kind: &DecodeErrorKind) -> bool {
    let DecodeErrorKind::MissingField { field } = kind else {
        return false;
    };
    document
        .pruned_children(node)
        .filter_map(|child| document.key_text(child))
        .any(|key| nearest(key, [*field]).is_some())
}

fn diagnostic(document: &YamlDocument, node: YamlNodeId, error: DecodeError) -> Diagnostic {
    let value = document.origin(node);
    match error.kind {
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
            let synonym = VERDICT_SYNONYMS
                .iter()
                .find(|(word, _)| word.eq_ignore_ascii_case(&found));
            let diagnostic = Diagnostic::new(Code::UnknownVerdict, &value);
            match synonym {
                Some((_, verdict)) => diagnostic
                    .with("found", found)
                    .with("nearest", *verdict)
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
            found_kind,
            expected,
        } => match ExpectedForm::code_of(&expected) {
            Some(code) => Diagnostic::new(code, &value)
                .with("found", found)
                .with("field", document.key_text(node).unwrap_or_default()),
            None => Diagnostic::new(Code::WrongType, &value)
                .with("found", found)
                .with("stands", found_kind)
                .with("expected", expected_kind(&expected)),
        },
        DecodeErrorKind::Other(detail) => Diagnostic::new(Code::YamlSyntax, &value)
            .with("slip", "other")
            .with("detail", detail),
    }
}

/// The kind, as messages know it, of serde's `a map`, `struct Ruling` or `a string`.
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
    diagnostic
        .with_nearest(nearest(&found, known.iter().copied()))
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

    #[test]
    fn a_valid_file_is_decoded_as_a_yaml_library_decodes_it() {
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
                .map(|decoded| decoded.shape);
            match serde_yaml::from_str::<Shape>(text) {
                Ok(expected) => assert_eq!(read, Some(expected), "{text}"),
                Err(_) => assert_eq!(read, Some(Shape::default()), "{text}"),
            }
        }
    }
}
