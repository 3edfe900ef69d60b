//! Writes a report as JSON. The names and values of fields are stable; `docs/audit.md` explains them.

use serde::Serialize;

use crate::audit::{
    AuditEntry, AuditReport, AuditVerdict, InventoryFormat, ProductMatch, audited_activities,
};
use crate::model::{Catalog, Date, Id, Product};
use crate::query::AnswerJson;
use crate::report::terminal_json::to_string;

/// The version changes when a field is removed or changes its meaning; fields may be added.
const FORMAT: &str = "greenlist-audit/2";

#[derive(Serialize)]
struct AuditJson<'a> {
    format: &'static str,
    greenlist: &'static str,
    file: &'a str,
    audience: &'a str,
    date: Date,
    activities: Vec<&'a str>,
    read: InventoryJson<'a>,
    counts: serde_json::Map<String, serde_json::Value>,
    rows: Vec<AuditRowJson<'a>>,
}

#[derive(Serialize)]
struct InventoryJson<'a> {
    form: &'static str,
    encoding: &'static str,
    delimiter: Option<String>,
    header_line: Option<u32>,
    rows: usize,
    blank_rows: usize,
    removed_rows: usize,
    damaged: bool,
    unclosed_quotes: &'a [u32],
    partial_rows: &'a [u32],
    ignored_columns: &'a [String],
}

#[derive(Serialize)]
struct AuditRowJson<'a> {
    line: u32,
    name: &'a str,
    version: &'a str,
    publisher: &'a str,
    identifiers: &'a [String],
    partial: bool,
    #[serde(rename = "match")]
    matched: &'static str,
    matched_by: Option<&'static str>,
    doubt: Option<&'static str>,
    products: Vec<&'a str>,
    similar: Vec<&'a str>,
    verdict: &'static str,
    usable: bool,
    /// The label of the product, even if the match is not certain.
    label: Option<&'static str>,
    version_compared: Option<String>,
    by_version: bool,
    rulings: Vec<String>,
    advisories: Vec<&'a str>,
    /// The answer with its rows.
    answer: Option<AnswerJson>,
}

/// Writes a report as JSON: every row once, in the order of the file.
pub fn json(report: &AuditReport, catalog: &Catalog) -> String {
    let source = &report.source;
    let (form, delimiter, header_line) = match source.form {
        InventoryFormat::Csv { delimiter, header } => {
            ("csv", Some(char::from(delimiter).to_string()), header)
        }
        InventoryFormat::FixedWidth { header } => ("fixed_width", None, Some(header)),
        InventoryFormat::RecordList => ("record_list", None, None),
        InventoryFormat::CycloneDx => ("cyclonedx", None, None),
    };
    let counts = report
        .counts()
        .map(|(status, count)| (status.name().to_owned(), count.into()));
    let entries = report.entries.iter();
    to_string(&AuditJson {
        format: FORMAT,
        greenlist: env!("CARGO_PKG_VERSION"),
        file: &report.file,
        audience: catalog.audiences[report.audience].slug.as_str(),
        date: report.day,
        activities: catalog
            .activities
            .of(audited_activities(catalog))
            .map(|activity| catalog.activities[activity].slug.as_str())
            .collect(),
        read: InventoryJson {
            form,
            encoding: source.encoding.name(),
            delimiter,
            header_line,
            rows: report.entries.len(),
            blank_rows: source.blank,
            removed_rows: source.removed,
            damaged: source.damaged,
            unclosed_quotes: &source.repaired,
            partial_rows: &source.partial,
            ignored_columns: &source.ignored,
        },
        counts: counts.into_iter().collect(),
        rows: entries.map(|entry| row(entry, catalog)).collect(),
    })
}

fn row<'a>(entry: &'a AuditEntry, catalog: &'a Catalog) -> AuditRowJson<'a> {
    let product = |id: &Id<Product>| catalog.products[*id].slug.as_str();
    let (matched, matched_by, doubt, similar): (_, _, _, &[_]) = match &entry.matched {
        ProductMatch::One { by, doubt: None } => ("certain", Some(by.name()), None, &[]),
        ProductMatch::One {
            by,
            doubt: Some(doubt),
        } => ("uncertain", Some(by.name()), Some(doubt.name()), &[]),
        ProductMatch::Several => ("ambiguous", None, None, &[]),
        ProductMatch::None { similar } => ("none", None, None, similar),
    };
    let verdict = entry.verdict();
    let status = entry.status();
    AuditRowJson {
        line: entry.row.line,
        name: &entry.row.name,
        version: &entry.row.version,
        publisher: &entry.row.publisher,
        identifiers: &entry.row.identifiers,
        partial: entry.row.is_partial,
        matched,
        matched_by,
        doubt,
        products: entry.products().iter().map(product).collect(),
        similar: similar.iter().map(product).collect(),
        verdict: status.name(),
        usable: entry.is_usable(),
        label: verdict.map(|verdict| verdict.label().name()),
        version_compared: entry.version.as_ref().map(ToString::to_string),
        by_version: verdict.is_some_and(|verdict| verdict.by_version),
        rulings: verdict
            .into_iter()
            .flat_map(AuditVerdict::rulings)
            .map(|ruling| catalog.ruling_address(ruling))
            .collect(),
        advisories: verdict
            .into_iter()
            .flat_map(AuditVerdict::advisories)
            .map(|advisory| catalog.advisories[advisory].slug.as_str())
            .collect(),
        answer: verdict.map(|verdict| AnswerJson::new(catalog, &verdict.answer)),
    }
}
