//! Second pass: serde, and every fault of the file.

use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::deserializer::Value;
use super::document::{Document, NodeId};
use super::expect::Expect;
use super::fault::{Fault, FaultKind};
use super::parse::{Scalars, parse};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::Ruled;

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
pub(in crate::load) struct Decoded<T> {
    /// What serde read; `None` where the file as a whole is unusable.
    pub(in crate::load) shape: Option<T>,
    /// Where each value stands. Broken parts are pruned.
    pub(in crate::load) document: Document,
    texts: Option<Scalars>,
}

impl<T> Decoded<T> {
    /// The `id` of a broken part, where it has one that can be read.
    pub(in crate::load) fn id_of(&self, part: NodeId) -> Option<&str> {
        let mut candidates: Vec<_> = self.document.children(part).collect();
        candidates.extend(self.document.pruned_children(part));
        let id = candidates
            .into_iter()
            .find(|child| self.document.key_text(*child) == Some("id"))?;
        Some(&self.texts.as_ref()?.get(id)?.text)
    }

    /// The shape apart from the rest, if there is one.
    pub(in crate::load) fn into_parts(self) -> Option<(T, Decoded<()>)> {
        let rest = Decoded {
            shape: Some(()),
            document: self.document,
            texts: self.texts,
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
) -> Option<Decoded<T>> {
    let (document, scalars) = parse(file, line_offset, text, diagnostics)?;
    if !document.has_pruned(NodeId::ROOT)
        && let Ok(shape) = serde_yaml::from_str::<T>(text)
    {
        return Some(Decoded {
            shape: Some(shape),
            document,
            texts: None,
        });
    }
    Some(explain(document, scalars, diagnostics))
}

/// Decodes again and again, without the part that was faulty, until no fault is left.
fn explain<T: for<'a> Deserialize<'a>>(
    mut document: Document,
    scalars: Scalars,
    diagnostics: &mut Diagnostics,
) -> Decoded<T> {
    let shape = loop {
        let root = Value {
            document: &document,
            scalars: &scalars,
            node: NodeId::ROOT,
        };
        match T::deserialize(root) {
            Ok(shape) => break Some(shape),
            Err(fault) => {
                let node = fault.node.unwrap_or(NodeId::ROOT);
                if !is_consequence(&document, node, &fault.kind) {
                    diagnostics.push(diagnostic(&document, node, fault));
                }
                if node == NodeId::ROOT {
                    break None;
                }
                document.prune(node);
            }
        }
    };
    Decoded {
        shape,
        document,
        texts: Some(scalars),
    }
}

/// A field that is missing only because its broken value was pruned has been reported; so has
/// one whose name was misspelt.
fn is_consequence(document: &Document, node: NodeId, kind: &FaultKind) -> bool {
    let FaultKind::MissingField { field } = kind else {
        return false;
    };
    document
        .pruned_children(node)
        .into_iter()
        .filter_map(|child| document.key_text(child))
        .any(|key| nearest(key, [*field]).is_some())
}

fn diagnostic(document: &Document, node: NodeId, fault: Fault) -> Diagnostic {
    let value = document.origin(node);
    match fault.kind {
        FaultKind::UnknownField { found, known } => {
            let diagnostic = Diagnostic::new(Code::UnknownField, &document.key_origin(node));
            with_known(diagnostic, found, known)
        }
        FaultKind::MissingField { field } => {
            let mut origin = value;
            origin.width = origin.width.min(1);
            Diagnostic::new(Code::MissingField, &origin).with("field", field)
        }
        FaultKind::UnknownWord { found, known } if known == Ruled::NAMES => {
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
                None => with_known(diagnostic, found, known),
            }
        }
        FaultKind::UnknownWord { found, known } => {
            let kind = document.key_text(node).unwrap_or_default();
            let diagnostic = Diagnostic::new(Code::UnknownWord, &value).with("kind", kind);
            with_known(diagnostic, found, known)
        }
        FaultKind::Wrong { found, expected } => match Expect::code_of(&expected) {
            Some(code) => Diagnostic::new(code, &value)
                .with("found", found)
                .with("field", document.key_text(node).unwrap_or_default()),
            None => Diagnostic::new(Code::WrongType, &value)
                .with("found", found)
                .with("expected", kind_of(&expected)),
        },
        FaultKind::Other(detail) => {
            Diagnostic::new(Code::YamlSyntax, &value).with("detail", detail)
        }
    }
}

/// Serde's `a map`, `struct Ruling`, `a string` as one of the kinds that messages know.
fn kind_of(expected: &str) -> &'static str {
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

fn with_known(diagnostic: Diagnostic, found: String, known: &[&str]) -> Diagnostic {
    let diagnostic = match nearest(&found, known.iter().copied()) {
        Some(word) => diagnostic.with("nearest", word),
        None => diagnostic,
    };
    diagnostic
        .with("found", found)
        .with("known", known.join(", "))
}
