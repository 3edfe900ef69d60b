//! The shape of SARIF 2.1.0 (OASIS), for programs that show findings beside a file.

use std::path::{Component, Path};

use serde::Serialize;

use super::json;

/// What a run of the program found.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Run<'a, A, F> {
    /// What it was looked for with.
    pub tool: Tool<'a>,
    /// The files that were looked at, where there are few.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub artifacts: Vec<Artifact<'a>>,
    /// What columns count.
    pub column_kind: ColumnKind,
    /// What was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<A>,
    /// What was found.
    pub results: Vec<Finding<'a, F>>,
}

/// Columns count characters, as ours do.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ColumnKind {
    /// Not UTF-16's halves.
    UnicodeCodePoints,
}

/// The program.
#[derive(Serialize)]
pub struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    language: &'a str,
    rules: Vec<Rule<'a>>,
}

/// A rule that can be broken.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rule<'a> {
    /// Its stable name.
    pub id: &'static str,
    /// What it says.
    pub short_description: Text<&'a str>,
    /// How bad it is.
    pub default_configuration: Configuration,
}

/// How bad a rule's findings are.
#[derive(Serialize)]
pub struct Configuration {
    /// SARIF 2.1.0 §3.27.10.
    pub level: &'static str,
}

/// A text without markup.
#[derive(Serialize)]
pub struct Text<T> {
    /// The words.
    pub text: T,
}

/// A file that was looked at.
#[derive(Serialize)]
pub struct Artifact<'a> {
    /// Where it is.
    pub location: Address<'a>,
    /// What its bytes mean.
    pub encoding: &'static str,
}

/// Where a file is.
#[derive(Serialize)]
pub struct Address<'a> {
    /// A URI reference.
    pub uri: &'a str,
    /// Its number among the artifacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<usize>,
}

/// Something that was found.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding<'a, F> {
    /// The rule's name.
    pub rule_id: &'static str,
    /// The rule's number among the driver's.
    pub rule_index: usize,
    /// How bad it is.
    pub level: &'static str,
    /// What is wrong.
    pub message: Text<String>,
    /// Where.
    pub locations: [Location<'a>; 1],
    /// The second place, where two disagree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_locations: Vec<Location<'a>>,
    /// What a program may want to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<F>,
}

/// A place in a file.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Location<'a> {
    physical_location: Physical<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'a> {
    artifact_location: Address<'a>,
    region: Region,
}

/// A stretch of a line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// From 1.
    pub start_line: u32,
    /// From 1; the whole line without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_column: Option<u32>,
    /// Behind the last character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
}

#[derive(Serialize)]
struct Log<R> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [R; 1],
}

/// A run as a file.
pub fn written<A: Serialize, F: Serialize>(run: Run<'_, A, F>) -> String {
    json::written(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    })
}

impl<'a> Tool<'a> {
    /// This program, with its rules described in a language.
    pub fn greenlist(language: &'a str, rules: Vec<Rule<'a>>) -> Self {
        Self {
            driver: Driver {
                name: "greenlist",
                version: env!("CARGO_PKG_VERSION"),
                language,
                rules,
            },
        }
    }
}

impl<'a> Location<'a> {
    /// A place.
    pub fn new(artifact_location: Address<'a>, region: Region) -> Self {
        Self {
            physical_location: Physical {
                artifact_location,
                region,
            },
            message: None,
        }
    }

    /// The same with what is there.
    pub fn saying(self, text: &str) -> Self {
        Self {
            message: Some(text_of(text)),
            ..self
        }
    }
}

/// A message. Braces and brackets have a meaning there (§3.11.5, §3.11.6): `{0}` would be an
/// argument and `[a](1)` a link.
pub fn text_of(text: &str) -> Text<String> {
    Text {
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

/// A file's path as a URI reference (RFC 3986), relative where the path is.
pub fn uri(path: &Path) -> String {
    let mut uri = match path.is_absolute() {
        true => "file://".to_owned(),
        false => String::new(),
    };
    for component in path.components() {
        match component {
            Component::RootDir | Component::CurDir => {}
            Component::Prefix(prefix) => push(&mut uri, &prefix.as_os_str().to_string_lossy()),
            Component::ParentDir => push(&mut uri, ".."),
            Component::Normal(name) => push(&mut uri, &name.to_string_lossy()),
        }
    }
    uri
}

fn push(uri: &mut String, segment: &str) {
    if !uri.is_empty() {
        uri.push('/');
    }
    for byte in segment.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
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
    fn a_message_holds_no_links_and_no_arguments() {
        assert_eq!(escaped("{0} [a](b)"), "{{0}} \\[a\\](b)");
    }
}
