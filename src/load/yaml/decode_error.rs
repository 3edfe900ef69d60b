//! What serde found wrong, with the place, before it has words.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::document::YamlNodeId;

/// A fault of shape.
#[derive(Debug)]
pub(super) struct DecodeError {
    /// The value it is about; set on the way out of the tree.
    pub(super) node: Option<YamlNodeId>,
    pub(super) kind: DecodeErrorKind,
}

#[derive(Debug)]
pub(super) enum DecodeErrorKind {
    UnknownField {
        found: String,
        known: &'static [&'static str],
    },
    MissingField {
        field: &'static str,
    },
    UnknownWord {
        found: String,
        known: &'static [&'static str],
    },
    WrongType {
        found: String,
        /// `text`, `list`, `map` or `nothing`.
        found_kind: &'static str,
        expected: String,
    },
    Other(String),
}

impl DecodeError {
    pub(super) fn at(mut self, node: YamlNodeId) -> Self {
        self.node.get_or_insert(node);
        self
    }
}

fn wrong_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> DecodeError {
    let (found, stands) = describe(unexpected);
    DecodeError::of(DecodeErrorKind::WrongType {
        found,
        found_kind: stands,
        expected: expected.to_string(),
    })
}

impl DecodeError {
    fn of(kind: DecodeErrorKind) -> Self {
        Self { node: None, kind }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::of(DecodeErrorKind::Other(message.to_string()))
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        wrong_type(unexpected, expected)
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        wrong_type(unexpected, expected)
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Self::of(DecodeErrorKind::UnknownWord {
            found: found.to_owned(),
            known,
        })
    }

    fn unknown_field(found: &str, known: &'static [&'static str]) -> Self {
        Self::of(DecodeErrorKind::UnknownField {
            found: found.to_owned(),
            known,
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::of(DecodeErrorKind::MissingField { field })
    }
}

/// What was found, the text itself where there is one, and its kind in a word that the messages
/// translate.
fn describe(unexpected: Unexpected<'_>) -> (String, &'static str) {
    let text = |text: String| (text, "text");
    match unexpected {
        Unexpected::Bool(value) => text(value.to_string()),
        Unexpected::Unsigned(value) => text(value.to_string()),
        Unexpected::Signed(value) => text(value.to_string()),
        Unexpected::Float(value) => text(value.to_string()),
        Unexpected::Char(value) => text(value.to_string()),
        Unexpected::Str(value) | Unexpected::Other(value) => text(value.to_owned()),
        Unexpected::Seq => ("[]".to_owned(), "list"),
        Unexpected::Map => ("{}".to_owned(), "map"),
        Unexpected::Bytes(_)
        | Unexpected::Unit
        | Unexpected::Option
        | Unexpected::NewtypeStruct
        | Unexpected::Enum
        | Unexpected::UnitVariant
        | Unexpected::NewtypeVariant
        | Unexpected::TupleVariant
        | Unexpected::StructVariant => ("null".to_owned(), "nothing"),
    }
}
