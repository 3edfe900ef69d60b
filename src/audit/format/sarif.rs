//! The report as SARIF 2.1.0 (OASIS), for programs that show findings beside the file.

use std::path::{Component, Path};

use serde::Serialize;

use super::escape::written;
use super::words::Words;
use crate::audit::{Entry, Report, Standing};
use crate::locale::Locale;
use crate::model::{Catalog, Record};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    artifacts: [Artifact<'a>; 1],
    column_kind: &'static str,
    properties: Asked<'a>,
    results: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    language: &'a str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'a> {
    id: &'static str,
    short_description: Text<&'a str>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text<T> {
    text: T,
}

#[derive(Serialize)]
struct Artifact<'a> {
    location: Location<'a>,
    encoding: &'static str,
}

#[derive(Serialize)]
struct Location<'a> {
    uri: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

#[derive(Serialize)]
struct Asked<'a> {
    audience: &'a str,
    date: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'a> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text<String>,
    locations: [Physical<'a>; 1],
    properties: Facts<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'a> {
    physical_location: Place<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    artifact_location: Location<'a>,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
}

#[derive(Serialize)]
struct Facts<'a> {
    name: &'a str,
    version: &'a str,
    products: Vec<&'a str>,
    rulings: Vec<String>,
    certain: bool,
}

/// Writes a report as SARIF: a result for every row that is not usable.
pub fn sarif(report: &Report, catalog: &Catalog, locale: &Locale) -> String {
    let words = Words { catalog, locale };
    let rules: Vec<Standing> = Standing::ALL
        .into_iter()
        .filter(|standing| !standing.is_usable())
        .collect();
    let uri = uri(&report.file);
    let results = report.entries.iter().filter_map(|entry| {
        let standing = entry.standing();
        let rule_index = rules.iter().position(|rule| *rule == standing)?;
        Some(finding(entry, standing, rule_index, &uri, words))
    });
    written(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "greenlist",
                    version: env!("CARGO_PKG_VERSION"),
                    language: &catalog.site.language(locale.language_id()).html,
                    rules: rules.iter().map(|rule| described(*rule, &words)).collect(),
                },
            },
            artifacts: [Artifact {
                location: Location {
                    uri: &uri,
                    index: None,
                },
                encoding: report.source.encoding.name(),
            }],
            column_kind: "unicodeCodePoints",
            properties: Asked {
                audience: catalog.audiences[report.audience].slug().as_str(),
                date: report.day.to_string(),
            },
            results: results.collect(),
        }],
    })
}

fn described<'a>(standing: Standing, words: &'a Words<'_>) -> Rule<'a> {
    Rule {
        id: standing.name(),
        short_description: Text {
            text: words.standing(standing),
        },
        default_configuration: Configuration {
            level: level(standing),
        },
    }
}

/// SARIF 2.1.0 §3.27.10.
fn level(standing: Standing) -> &'static str {
    match standing {
        Standing::Banned => "error",
        Standing::PhaseOut | Standing::UnderReview | Standing::Unclear => "warning",
        Standing::NotAssessed | Standing::NotListed => "note",
        Standing::Conditional | Standing::Permitted | Standing::Recommended => "none",
    }
}

fn finding<'a>(
    entry: &'a Entry,
    standing: Standing,
    rule_index: usize,
    uri: &'a str,
    words: Words<'a>,
) -> Finding<'a> {
    let products = entry.products().into_iter();
    let rulings = entry.finding().into_iter().flat_map(|found| &found.rulings);
    let artifact_location = Location {
        uri,
        index: Some(0),
    };
    let region = Region {
        start_line: entry.row.line,
    };
    Finding {
        rule_id: standing.name(),
        rule_index,
        level: level(standing),
        message: Text {
            text: message(entry, standing, &words),
        },
        locations: [Physical {
            physical_location: Place {
                artifact_location,
                region,
            },
        }],
        properties: Facts {
            name: &entry.row.name,
            version: &entry.row.version,
            products: products
                .map(|product| words.catalog.products[product].slug().as_str())
                .collect(),
            rulings: rulings
                .map(|ruling| words.catalog.ruling_address(*ruling))
                .collect(),
            certain: entry.is_certain(),
        },
    }
}

/// What is wrong, and who says so. Braces and brackets have a meaning there (§3.11.5, §3.11.6).
fn message(entry: &Entry, standing: Standing, words: &Words<'_>) -> String {
    let software = words.software(entry);
    let products = words.products(&entry.products());
    let label = match (standing, entry.finding()) {
        (Standing::PhaseOut, Some(finding)) => words.label(finding.label, finding.due_date),
        (_, Some(_) | None) => words.standing(standing).to_owned(),
    };
    let values = [
        ("software", &*software),
        ("product", &*products),
        ("label", &*label),
    ];
    let sentence = match products.is_empty() {
        true => words.say("audit-finding-unknown", &values),
        false => words.say("audit-finding", &values),
    };
    let mut parts = vec![sentence];
    let mut advisories: Vec<_> = entry
        .finding()
        .into_iter()
        .flat_map(|finding| finding.rulings.iter().map(|ruling| ruling.advisory))
        .collect();
    advisories.dedup();
    parts.extend(advisories.into_iter().map(|id| {
        let advisory = &words.catalog.advisories[id];
        let values = [
            ("issuer", &*words.issuer(advisory.issuer)),
            ("advisory", &*words.title(advisory)),
        ];
        words.say("issuer-advisory", &values)
    }));
    escaped(&parts.join(" · "))
}

/// `{0}` would be an argument and `[a](1)` a link.
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
fn uri(file: &str) -> String {
    let path = Path::new(file);
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
        let check = |path: &str, expected: &str| assert_eq!(uri(path), expected, "{path}");
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
