//! The form that the type of a field expects, with the code of the diagnostic for another.

use std::fmt;

use serde::de::Expected;

use crate::diagnostic::Code;
use crate::model::{Word, words};

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
        /// A list that is not empty.
        Filled = "filled-list",
    }
}

impl ExpectedForm {
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
            Self::Warning => Code::UnacceptableCode,
            Self::Filled => Code::EmptyList,
        }
    }

    /// The code, by the name of the form, which serde passes on as text.
    pub(super) fn code_of(name: &str) -> Option<Code> {
        Self::find(name).map(Self::code)
    }
}

impl Expected for ExpectedForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
