//! An error of serde with its node, before it becomes a diagnostic.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::document::YamlNodeId;
use super::plain_value::PlainValue;

/// An error in a value.
#[derive(Debug)]
pub(super) struct DecodeError {
    /// The value; set by the deserializer that returns the error.
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
    /// A text without the quotation marks that it needs, and the value that YAML reads.
    Unquoted {
        found: String,
        value: PlainValue,
    },
    Other(String),
}

impl DecodeError {
    pub(super) fn at(mut self, node: YamlNodeId) -> Self {
        self.node.get_or_insert(node);
        self
    }

    /// A text that lacks its quotation marks.
    pub(super) fn unquoted(found: &str, value: PlainValue) -> Self {
        Self::new(DecodeErrorKind::Unquoted {
            found: found.to_owned(),
            value,
        })
    }

    fn new(kind: DecodeErrorKind) -> Self {
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
        Self::new(DecodeErrorKind::Other(message.to_string()))
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let (found, found_kind) = describe(unexpected);
        Self::new(DecodeErrorKind::WrongType {
            found,
            found_kind,
            expected: expected.to_string(),
        })
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(DecodeErrorKind::UnknownWord {
            found: found.to_owned(),
            known,
        })
    }

    fn unknown_field(found: &str, known: &'static [&'static str]) -> Self {
        Self::new(DecodeErrorKind::UnknownField {
            found: found.to_owned(),
            known,
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(DecodeErrorKind::MissingField { field })
    }
}

/// The text of a value, or a sign for its form, and its kind by a name that messages know.
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
