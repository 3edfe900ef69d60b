//! The report as SARIF 2.1.0 (OASIS), for programs that show findings beside the file.

use std::path::Path;

use serde::Serialize;

use super::messages::AuditMessages;
use crate::audit::{AuditEntry, AuditReport, RowStatus};
use crate::locale::Locale;
use crate::model::{Catalog, Record};
use crate::report::sarif::{
    SarifArtifact, SarifArtifactLocation, SarifColumnKind, SarifConfiguration, SarifLocation,
    SarifRegion, SarifResult, SarifRule, SarifRun, SarifText, SarifTool, text_of, to_string, uri,
};

#[derive(Serialize)]
struct AuditRunProperties<'a> {
    audience: &'a str,
    date: String,
}

#[derive(Serialize)]
struct AuditResultProperties<'a> {
    name: &'a str,
    version: &'a str,
    products: Vec<&'a str>,
    rulings: Vec<String>,
    certain: bool,
}

/// Writes a report as SARIF: a result for every row that is not usable.
pub fn sarif(report: &AuditReport, catalog: &Catalog, locale: &Locale) -> String {
    let words = AuditMessages { catalog, locale };
    let rules: Vec<RowStatus> = RowStatus::ALL
        .into_iter()
        .filter(|standing| !standing.is_usable())
        .collect();
    let uri = uri(Path::new(&report.file));
    let results = report.entries.iter().filter_map(|entry| {
        let standing = entry.standing();
        let rule_index = rules.iter().position(|rule| *rule == standing)?;
        Some(finding(entry, standing, rule_index, &uri, words))
    });
    to_string(SarifRun {
        tool: SarifTool::greenlist(
            &catalog.site.language(locale.language_id()).html,
            rules.iter().map(|rule| described(*rule, &words)).collect(),
        ),
        artifacts: vec![SarifArtifact {
            location: SarifArtifactLocation {
                uri: &uri,
                index: None,
            },
            encoding: report.source.encoding.name(),
        }],
        column_kind: SarifColumnKind::UnicodeCodePoints,
        properties: Some(AuditRunProperties {
            audience: catalog.audiences[report.audience].slug().as_str(),
            date: report.day.to_string(),
        }),
        results: results.collect(),
    })
}

fn described<'a>(standing: RowStatus, words: &'a AuditMessages<'_>) -> SarifRule<'a> {
    SarifRule {
        id: standing.name(),
        short_description: SarifText {
            text: words.standing(standing),
        },
        default_configuration: SarifConfiguration {
            level: level(standing),
        },
    }
}

/// SARIF 2.1.0 §3.27.10.
fn level(standing: RowStatus) -> &'static str {
    match standing {
        RowStatus::Banned => "error",
        RowStatus::PhaseOut | RowStatus::UnderReview | RowStatus::Unclear => "warning",
        RowStatus::NotAssessed | RowStatus::NotListed => "note",
        RowStatus::Conditional | RowStatus::Permitted | RowStatus::Recommended => "none",
    }
}

fn finding<'a>(
    entry: &'a AuditEntry,
    standing: RowStatus,
    rule_index: usize,
    uri: &'a str,
    words: AuditMessages<'a>,
) -> SarifResult<'a, AuditResultProperties<'a>> {
    let products = entry.products().into_iter();
    let rulings = entry.finding().into_iter().flat_map(|found| &found.rulings);
    let file = SarifArtifactLocation {
        uri,
        index: Some(0),
    };
    let row = SarifRegion {
        start_line: entry.row.line,
        start_column: None,
        end_column: None,
    };
    SarifResult {
        rule_id: standing.name(),
        rule_index,
        level: level(standing),
        message: text_of(&message(entry, standing, &words)),
        locations: [SarifLocation::new(file, row)],
        related_locations: Vec::new(),
        properties: Some(AuditResultProperties {
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
fn message(entry: &AuditEntry, standing: RowStatus, words: &AuditMessages<'_>) -> String {
    let software = words.software(entry);
    let products = words.products(&entry.products());
    let label = match (standing, entry.finding()) {
        (RowStatus::PhaseOut, Some(finding)) => words.label(finding.label, finding.due_date),
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
