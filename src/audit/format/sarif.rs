//! Writes a report as SARIF 2.1.0 (OASIS), for programs that show results beside the file.

use std::path::Path;

use serde::Serialize;

use crate::audit::{AuditEntry, AuditReport, AuditVerdict, RowStatus};
use crate::locale::Locale;
use crate::model::Catalog;
use crate::query::RecordNames;
use crate::report::sarif::{
    SarifArtifact, SarifArtifactLocation, SarifColumnKind, SarifConfiguration, SarifLocation,
    SarifRegion, SarifResult, SarifRule, SarifRun, SarifText, SarifTool, text_of, to_string, uri,
};
use crate::resolve::Label;

#[derive(Serialize)]
struct AuditRunProperties<'a> {
    audience: &'a str,
    date: String,
    partial_rows: &'a [u32],
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
    let names = RecordNames::new(catalog, locale);
    let rules: Vec<RowStatus> = RowStatus::ALL
        .into_iter()
        .filter(|status| !status.is_usable())
        .collect();
    let uri = uri(Path::new(&report.file));
    let results = report.entries.iter().filter_map(|entry| {
        if entry.is_usable() {
            return None;
        }
        let status = entry.status();
        let rule_index = rules.iter().position(|rule| *rule == status)?;
        Some(result(entry, status, rule_index, &uri, &names))
    });
    to_string(SarifRun {
        tool: SarifTool::greenlist(
            &catalog.site.language(locale.language_id()).html,
            rules.iter().map(|status| rule(*status, &names)).collect(),
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
            audience: catalog.audiences[report.audience].slug.as_str(),
            date: report.day.to_string(),
            partial_rows: &report.source.partial,
        }),
        results: results.collect(),
    })
}

fn rule<'a>(status: RowStatus, names: &'a RecordNames<'_>) -> SarifRule<'a> {
    SarifRule {
        id: status.name(),
        short_description: SarifText {
            text: names.status(status),
        },
        default_configuration: SarifConfiguration {
            level: level(status),
        },
    }
}

/// The level of a result (SARIF 2.1.0 §3.27.10).
fn level(status: RowStatus) -> &'static str {
    match status {
        RowStatus::Label(Label::Banned) => "error",
        RowStatus::Label(
            Label::PhaseOut | Label::AdvisedAgainst | Label::UnderReview | Label::Depends,
        )
        | RowStatus::Unclear => "warning",
        RowStatus::Label(Label::NotAssessed) | RowStatus::NotListed => "note",
        RowStatus::Label(
            Label::Conditional | Label::Permitted | Label::Recommended | Label::Unregulated,
        ) => "none",
    }
}

fn result<'a>(
    entry: &'a AuditEntry,
    status: RowStatus,
    rule_index: usize,
    uri: &'a str,
    names: &RecordNames<'a>,
) -> SarifResult<'a, AuditResultProperties<'a>> {
    let products = entry.products().into_iter();
    let rulings = entry.verdict().into_iter().flat_map(AuditVerdict::rulings);
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
        rule_id: status.name(),
        rule_index,
        level: level(status),
        message: text_of(&message(entry, status, names)),
        locations: [SarifLocation::new(file, row)],
        related_locations: Vec::new(),
        suppressions: None,
        properties: Some(AuditResultProperties {
            name: &entry.row.name,
            version: &entry.row.version,
            products: products
                .map(|product| names.catalog.products[product].slug.as_str())
                .collect(),
            rulings: rulings
                .map(|ruling| names.catalog.ruling_address(ruling))
                .collect(),
            certain: entry.is_certain(),
        }),
    }
}

/// The status of a row, and the advisories that it is based on.
fn message(entry: &AuditEntry, status: RowStatus, names: &RecordNames<'_>) -> String {
    let software = names.software(entry);
    let products = names.products(&entry.products());
    let label = match (status, entry.verdict()) {
        (RowStatus::Label(_), Some(verdict)) => names.answer_label(&verdict.answer),
        (_, Some(_) | None) => names.status(status).to_owned(),
    };
    let key = match products.is_empty() {
        true => "audit-finding-unknown",
        false => "audit-finding",
    };
    let values = [
        ("software", &*software),
        ("product", &*products),
        ("label", &*label),
    ];
    let mut parts = vec![names.say(key, &values)];
    let advisories = entry.verdict().map(AuditVerdict::advisories);
    parts.extend(advisories.unwrap_or_default().into_iter().map(|id| {
        let issuer = names.issuer(names.catalog.advisories[id].issuer);
        let values = [("issuer", &*issuer), ("advisory", &*names.advisory(id))];
        names.say("issuer-advisory", &values)
    }));
    parts.join(" · ")
}
