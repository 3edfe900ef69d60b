//! The report as SARIF 2.1.0 (OASIS), for programs that show findings beside the file.

use std::path::{Component, Path};

use serde_json::{Value, json};

use super::escape::written;
use super::words::Words;
use crate::audit::{Entry, Report, Standing};
use crate::locale::Locale;
use crate::model::{Catalog, Record};

/// Writes a report as SARIF: a result for every row that is not usable.
pub fn sarif(report: &Report, catalog: &Catalog, locale: &Locale) -> String {
    let words = Words { catalog, locale };
    let rules: Vec<Standing> = Standing::ALL
        .into_iter()
        .filter(|standing| !standing.is_usable())
        .collect();
    let uri = uri(&report.file);
    let results: Vec<Value> = report
        .entries
        .iter()
        .filter_map(|entry| {
            let standing = entry.standing();
            let index = rules.iter().position(|rule| *rule == standing)?;
            Some(result(entry, standing, index, &uri, &words))
        })
        .collect();
    written(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "greenlist",
                "version": env!("CARGO_PKG_VERSION"),
                "language": catalog.site.language(locale.language_id()).html,
                "rules": rules.iter().map(|rule| described(*rule, &words)).collect::<Vec<_>>(),
            } },
            "artifacts": [{ "location": { "uri": uri }, "encoding": report.source.encoding.name() }],
            "columnKind": "unicodeCodePoints",
            "properties": {
                "audience": catalog.audiences[report.audience].slug().as_str(),
                "date": report.day.to_string(),
            },
            "results": results,
        }],
    }))
}

fn described(standing: Standing, words: &Words<'_>) -> Value {
    json!({
        "id": standing.name(),
        "shortDescription": { "text": words.standing(standing) },
        "defaultConfiguration": { "level": level(standing) },
    })
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

fn result(entry: &Entry, standing: Standing, index: usize, uri: &str, words: &Words<'_>) -> Value {
    let products = entry.products();
    let ids: Vec<&str> = products
        .iter()
        .map(|product| words.catalog.products[*product].slug().as_str())
        .collect();
    let rulings: Vec<String> = entry
        .finding()
        .into_iter()
        .flat_map(|finding| &finding.rulings)
        .map(|ruling| words.catalog.ruling_address(*ruling))
        .collect();
    json!({
        "ruleId": standing.name(),
        "ruleIndex": index,
        "level": level(standing),
        "message": { "text": message(entry, standing, words) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri, "index": 0 },
            "region": { "startLine": entry.row.line },
        } }],
        "properties": {
            "name": entry.row.name,
            "version": entry.row.version,
            "products": ids,
            "rulings": rulings,
            "certain": entry.is_certain(),
        },
    })
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
