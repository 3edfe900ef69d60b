//! What a field's own type expects, with the code of the fault where it finds something else.

use std::fmt;

use serde::de::Expected;

use crate::diagnostic::Code;

/// A form that a text must have. Types report it through `serde::de::Error::invalid_value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Expect {
    /// `2020-04-07` or `109/4/7`.
    Date,
    /// Numbers with dots between.
    Version,
    /// Lower-case ASCII letters, digits and `-`.
    Id,
    /// A text that says something.
    Text,
    /// `http:` or `https:`.
    Link,
    /// `CVE-2020-11500`.
    Cve,
    /// A CVSS vector.
    Cvss,
    /// `#13202b`.
    Colour,
    /// A list with something in it.
    Filled,
}

impl Expect {
    const ALL: [Self; 9] = [
        Self::Date,
        Self::Version,
        Self::Id,
        Self::Text,
        Self::Link,
        Self::Cve,
        Self::Cvss,
        Self::Colour,
        Self::Filled,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Version => "version",
            Self::Id => "id",
            Self::Text => "text",
            Self::Link => "link",
            Self::Cve => "cve",
            Self::Cvss => "cvss",
            Self::Colour => "colour",
            Self::Filled => "filled-list",
        }
    }

    fn code(self) -> Code {
        match self {
            Self::Date => Code::BrokenDate,
            Self::Version => Code::BadVersion,
            Self::Id => Code::BadId,
            Self::Text => Code::EmptyText,
            Self::Link => Code::UnsafeLink,
            Self::Cve => Code::BadCve,
            Self::Cvss => Code::BadCvss,
            Self::Colour => Code::BadColour,
            Self::Filled => Code::EmptyList,
        }
    }

    /// The code for what serde says it expected.
    pub(super) fn code_of(word: &str) -> Option<Code> {
        Self::ALL
            .into_iter()
            .find(|expect| expect.word() == word)
            .map(Self::code)
    }
}

impl Expected for Expect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
