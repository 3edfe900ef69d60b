//! The structure of SARIF 2.1.0 (OASIS).

use std::path::{Component, Path};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::terminal_json;

/// All characters but the unreserved ones of RFC 3986 §2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A run: the tool and its results.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SarifRun<'a, A, F> {
    /// The tool and its rules.
    pub tool: SarifTool<'a>,
    /// The analysed files, if there are few.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub artifacts: Vec<SarifArtifact<'a>>,
    /// The unit of columns.
    pub column_kind: SarifColumnKind,
    /// The parameters of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<A>,
    /// The results.
    pub results: Vec<SarifResult<'a, F>>,
}

/// The unit of columns.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum SarifColumnKind {
    /// Characters, rather than UTF-16 code units.
    UnicodeCodePoints,
}

/// The tool: greenlist.
#[derive(Serialize)]
pub(crate) struct SarifTool<'a> {
    driver: SarifDriver<'a>,
}

#[derive(Serialize)]
struct SarifDriver<'a> {
    name: &'static str,
    version: &'static str,
    language: &'a str,
    rules: Vec<SarifRule<'a>>,
}

/// A rule.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SarifRule<'a> {
    /// The stable name.
    pub id: &'static str,
    /// The description.
    pub short_description: SarifText<&'a str>,
    /// The default severity.
    pub default_configuration: SarifConfiguration,
}

/// The default severity of a rule.
#[derive(Serialize)]
pub(crate) struct SarifConfiguration {
    /// SARIF 2.1.0 §3.27.10.
    pub level: &'static str,
}

/// Plain text.
#[derive(Serialize)]
pub(crate) struct SarifText<T> {
    /// The text.
    pub text: T,
}

/// An analysed file.
#[derive(Serialize)]
pub(crate) struct SarifArtifact<'a> {
    /// The location of the file.
    pub location: SarifArtifactLocation<'a>,
    /// The encoding.
    pub encoding: &'static str,
}

/// The location of a file.
#[derive(Serialize)]
pub(crate) struct SarifArtifactLocation<'a> {
    /// A URI reference.
    pub uri: &'a str,
    /// The index in `artifacts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<usize>,
}

/// A result.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SarifResult<'a, F> {
    /// The name of the rule.
    pub rule_id: &'static str,
    /// The index of the rule in the tool.
    pub rule_index: usize,
    /// The severity.
    pub level: &'static str,
    /// The message.
    pub message: SarifText<String>,
    /// The location.
    pub locations: [SarifLocation<'a>; 1],
    /// The related location, if there is one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_locations: Vec<SarifLocation<'a>>,
    /// Why it is accepted; empty if it is not. `None` where no result is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppressions: Option<Vec<SarifSuppression<'a>>>,
    /// Additional data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<F>,
}

/// The reason for which a result is accepted, in the analysed files themselves.
#[derive(Serialize)]
pub(crate) struct SarifSuppression<'a> {
    kind: &'static str,
    status: &'static str,
    justification: &'a str,
}

impl<'a> SarifSuppression<'a> {
    /// An accepted result.
    pub(crate) fn accepted(justification: &'a str) -> Self {
        Self {
            kind: "inSource",
            status: "accepted",
            justification,
        }
    }
}

/// A location in a file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SarifLocation<'a> {
    physical_location: SarifPhysicalLocation<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<SarifText<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifPhysicalLocation<'a> {
    artifact_location: SarifArtifactLocation<'a>,
    region: SarifRegion,
}

/// A range within a line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SarifRegion {
    /// From 1.
    pub start_line: u32,
    /// From 1; `None` for the whole line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_column: Option<u32>,
    /// Exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
}

#[derive(Serialize)]
struct SarifLog<R> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [R; 1],
}

/// Writes a run as a SARIF file.
pub(crate) fn to_string<A: Serialize, F: Serialize>(run: SarifRun<'_, A, F>) -> String {
    terminal_json::to_string(&SarifLog {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    })
}

impl<'a> SarifTool<'a> {
    /// greenlist, with rules described in the given language.
    pub(crate) fn greenlist(language: &'a str, rules: Vec<SarifRule<'a>>) -> Self {
        Self {
            driver: SarifDriver {
                name: "greenlist",
                version: env!("CARGO_PKG_VERSION"),
                language,
                rules,
            },
        }
    }
}

impl<'a> SarifLocation<'a> {
    /// A location without a message.
    pub(crate) fn new(artifact_location: SarifArtifactLocation<'a>, region: SarifRegion) -> Self {
        Self {
            physical_location: SarifPhysicalLocation {
                artifact_location,
                region,
            },
            message: None,
        }
    }

    /// Adds a message.
    pub(crate) fn with_message(self, text: &str) -> Self {
        Self {
            message: Some(text_of(text)),
            ..self
        }
    }
}

/// A message with braces and brackets escaped (§3.11.5, §3.11.6): `{0}` would be a placeholder and
/// `[a](1)` a link.
pub(crate) fn text_of(text: &str) -> SarifText<String> {
    SarifText {
        text: escaped(text),
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '{' | '}' => safe.extend([character, character]),
            '[' | ']' | '\\' => safe.extend(['\\', character]),
            other => safe.push(other),
        }
    }
    safe
}

/// A path as a URI reference (RFC 3986), relative if the path is.
pub(crate) fn uri(path: &Path) -> String {
    let segments: Vec<String> = path
        .components()
        .filter(|component| !matches!(component, Component::RootDir | Component::CurDir))
        .map(|component| component.as_os_str().to_string_lossy())
        .map(|segment| utf8_percent_encode(&segment, RESERVED).to_string())
        .collect();
    let start = if path.is_absolute() { "file:///" } else { "" };
    format!("{start}{}", segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{escaped, uri};

    #[test]
    fn a_path_becomes_a_uri() {
        let check = |path: &str, expected: &str| assert_eq!(uri(path.as_ref()), expected, "{path}");
        check("inventory.csv", "inventory.csv");
        check("./lists/軟體 1.csv", "lists/%E8%BB%9F%E9%AB%94%201.csv");
        check("../a.csv", "../a.csv");
        check("/srv/a:b.csv", "file:///srv/a%3Ab.csv");
    }

    #[test]
    fn links_and_placeholders_in_a_message_are_escaped() {
        assert_eq!(escaped("{0} [a](b)"), "{{0}} \\[a\\](b)");
    }
}
