//! `accept` in any record: warnings that its editor accepts.

use std::fmt;
use std::sync::LazyLock;

use schemars::{JsonSchema, json_schema};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::scalars::NonEmptyText;
use crate::diagnostic::{Code, Severity};
use crate::load::yaml::ExpectedForm;

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct AcceptShape {
    pub(in crate::load) code: WarningCode,
    pub(in crate::load) because: NonEmptyText,
}

/// The code of a warning: nothing else can be accepted.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct WarningCode(pub(in crate::load) Code);

/// The names of all warnings.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let codes = Code::ALL.iter();
    codes
        .filter(|code| code.severity() == Severity::Warning)
        .map(|code| code.name())
        .collect()
});

impl<'de> Deserialize<'de> for WarningCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CodeVisitor;

        impl Visitor<'_> for CodeVisitor {
            type Value = WarningCode;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<WarningCode, E> {
                match Code::named(name) {
                    Some(code) if code.severity() == Severity::Warning => Ok(WarningCode(code)),
                    Some(_) => Err(E::invalid_value(
                        Unexpected::Str(name),
                        &ExpectedForm::Warning,
                    )),
                    None => Err(E::unknown_variant(name, &NAMES)),
                }
            }
        }

        deserializer.deserialize_str(CodeVisitor)
    }
}

inline_schemas! {
    [] WarningCode, |_| json_schema!({ "type": "string", "enum": *NAMES });
}
