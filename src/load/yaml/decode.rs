//! Second pass: serde, reporting every error of the file.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::decode_error::{DecodeError, DecodeErrorKind};
use super::deserializer::NodeDeserializer;
use super::document::{YamlDocument, YamlNodeId};
use super::expected_form::ExpectedForm;
use super::parse::parse;
use super::plain_value::PlainValue;
use super::scalars::YamlScalars;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, meant_word, nearest};
use crate::model::{RulingVerdict, Word};

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
    match scalars.has_refused_syntax {
        // Only a YAML library knows the values of aliases and tags, which were reported.
        true => serde_yaml::from_str(text).ok(),
        false => T::deserialize(NodeDeserializer::root(document, scalars)).ok(),
    }
}

/// Decodes until there are no more errors; after each, the faulty part is pruned.
fn decode_with_errors<T: DeserializeOwned>(
    document: &mut YamlDocument,
    scalars: &YamlScalars,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    loop {
        let root = NodeDeserializer::root(document, scalars);
        let error = match T::deserialize(root) {
            Ok(shape) => return Some(shape),
            Err(error) => error,
        };
        let node = error.node.unwrap_or(YamlNodeId::ROOT);
        if !is_follow_up(document, node, &error.kind) {
            diagnostics.push(diagnostic(document, scalars, node, error));
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

fn diagnostic(
    document: &YamlDocument,
    scalars: &YamlScalars,
    node: YamlNodeId,
    error: DecodeError,
) -> Diagnostic {
    let value = document.origin(node);
    match error.kind {
        DecodeErrorKind::UnknownField { found, known } => {
            let diagnostic = Diagnostic::new(Code::UnknownField, &document.key_origin(node));
            let near = nearest(&found, known.iter().copied());
            with_suggestions(diagnostic, near, found, known)
        }
        DecodeErrorKind::MissingField { field } => {
            let mut origin = value;
            origin.width = origin.width.min(1);
            Diagnostic::new(Code::MissingField, &origin).with("field", field)
        }
        DecodeErrorKind::UnknownWord { found, known } if known == RulingVerdict::NAMES => {
            let diagnostic = Diagnostic::new(Code::UnknownVerdict, &value);
            with_meant_word(diagnostic, found, known)
        }
        DecodeErrorKind::UnknownWord { found, known } => {
            let kind = document.key_text(node).unwrap_or_default();
            let diagnostic = Diagnostic::new(Code::UnknownWord, &value).with("kind", kind);
            with_meant_word(diagnostic, found, known)
        }
        DecodeErrorKind::WrongType {
            found,
            found_kind,
            expected,
        } => {
            let form = ExpectedForm::find(&expected).filter(|form| *form != ExpectedForm::Filled);
            let kind = expected_kind(&expected);
            let is_text = form.is_some() || kind == "text";
            let written = scalars.get(node).filter(|scalar| scalar.plain);
            let typed = written.map(|scalar| (scalar.text, PlainValue::of(scalar.text)));
            match (typed, form) {
                // Its help says that `#` begins a comment.
                (Some((_, PlainValue::Null)), form)
                    if is_text && form != Some(ExpectedForm::Colour) =>
                {
                    let expected = match form {
                        Some(ExpectedForm::Date) => "date",
                        _ => "text",
                    };
                    wrong_type(&value, found, found_kind, expected)
                }
                (Some((text, typed)), None) if is_text && typed != PlainValue::Text => {
                    unquoted(&value, text, typed)
                }
                _ => match ExpectedForm::find(&expected) {
                    Some(form) => Diagnostic::new(form.code(), &value)
                        .with_nearest(form.meant(&found))
                        .with("found", found)
                        .with("field", document.field(node)),
                    None => wrong_type(&value, found, found_kind, kind),
                },
            }
        }
        DecodeErrorKind::Unquoted {
            found,
            value: typed,
        } => unquoted(&value, &found, typed),
        DecodeErrorKind::Other(detail) => Diagnostic::new(Code::YamlSyntax, &value)
            .with("slip", "other")
            .with("detail", detail),
    }
}

fn wrong_type(origin: &Origin, found: String, stands: &str, expected: &str) -> Diagnostic {
    Diagnostic::new(Code::WrongType, origin)
        .with("found", found)
        .with("stands", stands)
        .with("expected", expected)
}

fn unquoted(origin: &Origin, found: &str, value: PlainValue) -> Diagnostic {
    Diagnostic::new(Code::UnquotedText, origin)
        .with("found", found)
        .with("stands", value.to_string())
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

/// A word of a fixed list instead of the one found.
fn with_meant_word(diagnostic: Diagnostic, found: String, known: &[&str]) -> Diagnostic {
    with_suggestions(diagnostic, meant_word(&found, known), found, known)
}

fn with_suggestions(
    diagnostic: Diagnostic,
    near: Option<&str>,
    found: String,
    known: &[&str],
) -> Diagnostic {
    diagnostic
        .with_nearest(near)
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
            "text: '5'\nmaybe: \"1.0\"",
            "text: yes\nmaybe: null",
            "maybe: ~\nlist:\nmap:\nnumber:\nword:",
            "text: ''\nmaybe: '~'",
            "text: 2020-01-02\nmaybe: \"a\\u7981\\nb\"",
            "text: |\n  a\n\n  b\nmaybe: >-\n  a\n  b",
            "text: a\n  b\n\n  c",
            "list: [a, 'b', \"c: d\", '5']",
            "list:\n  - a\n  - b # c\n",
            "map: { a: b, 5: '6', ~: c }\nnumber: 7\nyes: True\nword: phase_out",
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

    #[test]
    fn a_number_or_nothing_is_no_text() {
        for (text, expected) in [
            ("text: 5.10", "unquoted-text 5.10 5.1"),
            ("maybe: 007", "unquoted-text 007 7"),
            ("list: [a, 0]", "unquoted-text 0 0"),
            ("map: { a: 1e3 }", "unquoted-text 1e3 1000"),
            ("text: true", "unquoted-text true true"),
            ("below: [{ text: 0x1F }]", "unquoted-text 0x1F 31"),
            ("text: ~", "wrong-type null nothing text"),
            ("text:", "wrong-type null nothing text"),
            ("map: { a: null }", "wrong-type null nothing text"),
            ("list:\n  - a\n  - ~", "wrong-type null nothing text"),
            ("list:\n  -\n", "wrong-type null nothing text"),
        ] {
            let mut diagnostics = Diagnostics::new();
            let read = decode::<Shape>(&"a.yaml".into(), 0, text, &mut diagnostics);
            assert!(read.is_some(), "{text}");
            let found: Vec<_> = diagnostics
                .into_vec()
                .into_iter()
                .map(|found| {
                    let values = found.arguments.into_iter().map(|(_, value)| value);
                    let values: Vec<_> = values.collect();
                    format!("{} {}", found.code.name(), values.join(" "))
                })
                .collect();
            assert_eq!(found, [expected], "{text}");
        }
    }
}
