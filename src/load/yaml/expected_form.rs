//! The form that the type of a field expects, with the code of the diagnostic for another.

use std::fmt;

use serde::de::Expected;

use crate::diagnostic::Code;
use crate::load::domain::meant_domain;
use crate::load::schema::is_cve;
use crate::model::{Slug, meant_date, words};

words! {
    /// A form that a text must have. Types report it through `serde::de::Error::invalid_value`.
    pub(in crate::load) enum ExpectedForm {
        /// `2020-04-07` or `109/4/7`.
        Date = "date",
        /// Numbers separated by dots.
        Version = "version",
        /// Lower-case ASCII letters, digits and `-`.
        Id = "id",
        /// A text that is not blank.
        Text = "text",
        /// `http:` or `https:`.
        Link = "link",
        /// `CVE-2020-11500`.
        Cve = "cve",
        /// A CVSS vector.
        Cvss = "cvss",
        /// `#13202b`.
        Colour = "colour",
        /// The code of a warning.
        Warning = "warning",
        /// The name of a host.
        Domain = "domain",
        /// A list that is not empty.
        Filled = "filled-list",
    }
}

impl ExpectedForm {
    /// The code of the diagnostic.
    pub(super) fn code(self) -> Code {
        match self {
            Self::Date => Code::BrokenDate,
            Self::Version => Code::BadVersion,
            Self::Id => Code::BadId,
            Self::Text => Code::EmptyText,
            Self::Link => Code::UnsafeLink,
            Self::Cve => Code::BadCve,
            Self::Cvss => Code::BadCvss,
            Self::Colour => Code::BadColour,
            Self::Warning => Code::UnacceptableCode,
            Self::Domain => Code::BadDomain,
            Self::Filled => Code::EmptyList,
        }
    }

    /// The text of this form that was probably meant.
    pub(super) fn meant(self, found: &str) -> Option<String> {
        match self {
            Self::Date => meant_date(found).map(|date| date.to_string()),
            Self::Domain => meant_domain(found),
            Self::Id => meant_id(found),
            Self::Cve => Some(found.trim().to_uppercase()).filter(|text| is_cve(text)),
            Self::Version
            | Self::Text
            | Self::Link
            | Self::Cvss
            | Self::Colour
            | Self::Warning
            | Self::Filled => None,
        }
    }
}

impl Expected for ExpectedForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The id that a name was probably meant to be: in lower case, with hyphens.
pub(in crate::load) fn meant_id(found: &str) -> Option<String> {
    let lower = found.trim().to_ascii_lowercase();
    let is_separator =
        |character: char| character.is_whitespace() || matches!(character, '_' | '.' | '-');
    let words = lower.split(is_separator).filter(|word| !word.is_empty());
    let id = words.collect::<Vec<_>>().join("-");
    Slug::new(&id).map(|_| id)
}
