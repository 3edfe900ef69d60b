//! The report as SARIF 2.1.0 (OASIS), for programs that show findings beside the file.

use std::path::Path;

use serde::Serialize;

use super::words::Words;
use crate::audit::{Entry, Report, Standing};
use crate::locale::Locale;
use crate::model::{Catalog, Record};
use crate::report::sarif::{
    Address, Artifact, ColumnKind, Configuration, Finding, Location, Region, Rule, Run, Text, Tool,
    text_of, uri, written,
};

#[derive(Serialize)]
struct Asked<'a> {
    audience: &'a str,
    date: String,
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
    let uri = uri(Path::new(&report.file));
    let results = report.entries.iter().filter_map(|entry| {
        let standing = entry.standing();
        let rule_index = rules.iter().position(|rule| *rule == standing)?;
        Some(finding(entry, standing, rule_index, &uri, words))
    });
    written(Run {
        tool: Tool::greenlist(
            &catalog.site.language(locale.language_id()).html,
            rules.iter().map(|rule| described(*rule, &words)).collect(),
        ),
        artifacts: vec![Artifact {
            location: Address {
                uri: &uri,
                index: None,
            },
            encoding: report.source.encoding.name(),
        }],
        column_kind: ColumnKind::UnicodeCodePoints,
        properties: Some(Asked {
            audience: catalog.audiences[report.audience].slug().as_str(),
            date: report.day.to_string(),
        }),
        results: results.collect(),
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
) -> Finding<'a, Facts<'a>> {
    let products = entry.products().into_iter();
    let rulings = entry.finding().into_iter().flat_map(|found| &found.rulings);
    let file = Address {
        uri,
        index: Some(0),
    };
    let row = Region {
        start_line: entry.row.line,
        start_column: None,
        end_column: None,
    };
    Finding {
        rule_id: standing.name(),
        rule_index,
        level: level(standing),
        message: text_of(&message(entry, standing, &words)),
        locations: [Location::new(file, row)],
        related_locations: Vec::new(),
        properties: Some(Facts {
            name: &entry.row.name,
            version: &entry.row.version,
            products: products
                .map(|product| words.catalog.products[product].slug().as_str())
                .collect(),
            rulings: rulings
                .map(|ruling| words.catalog.ruling_address(*ruling))
                .collect(),
            certain: entry.is_certain(),
        }),
    }
}

/// What is wrong, and who says so.
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
    parts.join(" · ")
}
