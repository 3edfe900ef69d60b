//! The values of placeables and selectors while messages are compiled.

use super::formats::PluralType;

/// A literal of a Fluent file.
#[derive(Clone)]
pub(super) enum FluentLiteral {
    Text(String),
    /// As written, such as `1.50`.
    Number(String),
}

/// The value of a placeable or selector.
pub(super) enum FluentOperand {
    Literal(FluentLiteral),
    Argument(String, PluralType),
    /// Unknown: the default variant is chosen.
    Absent,
}

impl FluentOperand {
    /// The value of a literal, if it is known.
    pub(super) fn literal(literal: Option<FluentLiteral>) -> Self {
        literal.map_or(Self::Absent, Self::Literal)
    }
}
