//! The report as JSON. Names and words of fields are stable; `docs/audit.md` explains each.

use serde::Serialize;

use crate::audit::{
    ACTIVITIES, AuditEntry, AuditReport, ExceptionScope, InventoryFormat, RowOutcome, RowStatus,
};
use crate::model::{Catalog, Date, Id, Product, Record};
use crate::report::terminal_json::to_string;

/// Changes when a field changes its meaning or goes; fields may be added.
const FORMAT: &str = "greenlist-audit/1";

#[derive(Serialize)]
struct AuditJson<'a> {
    format: &'static str,
    greenlist: &'static str,
    file: &'a str,
    audience: &'a str,
    date: Date,
    activities: Vec<&'static str>,
    read: InventoryJson,
    counts: serde_json::Map<String, serde_json::Value>,
    rows: Vec<AuditRowJson<'a>>,
}

#[derive(Serialize)]
struct InventoryJson {
    form: &'static str,
    encoding: &'static str,
    delimiter: Option<String>,
    header_line: Option<u32>,
    rows: usize,
    blank_rows: usize,
    damaged: bool,
    unclosed_quotes: Vec<u32>,
}

#[derive(Serialize)]
struct AuditRowJson<'a> {
    line: u32,
    name: &'a str,
    version: &'a str,
    publisher: &'a str,
    identifiers: &'a [String],
    #[serde(rename = "match")]
    matched: &'static str,
    matched_by: Option<&'static str>,
    doubt: Option<&'static str>,
    products: Vec<&'a str>,
    similar: Vec<&'a str>,
    verdict: &'static str,
    usable: bool,
    /// What the verdict would be, were it certain which product it is.
    label: Option<&'static str>,
    activities: Vec<&'static str>,
    version_compared: Option<String>,
    by_version: bool,
    since: Option<Date>,
    due_date: Option<Date>,
    conditions: Vec<&'a str>,
    rulings: Vec<String>,
    advisories: Vec<&'a str>,
    elsewhere: Vec<VerdictExceptionJson<'a>>,
}

#[derive(Serialize)]
struct VerdictExceptionJson<'a> {
    audience: Option<&'a str>,
    offering: Option<&'a str>,
    verdict: &'static str,
    due_date: Option<Date>,
}

/// Writes a report as JSON: every row once, in the order of the file.
pub fn json(report: &AuditReport, catalog: &Catalog) -> String {
    let source = &report.source;
    let (form, delimiter, header_line) = match source.form {
        InventoryFormat::Csv { delimiter, header } => {
            ("csv", Some(char::from(delimiter).to_string()), header)
        }
        InventoryFormat::CycloneDx => ("cyclonedx", None, None),
    };
    let counts = report
        .counts()
        .map(|(standing, count)| (standing.name().to_owned(), count.into()));
    to_string(&AuditJson {
        format: FORMAT,
        greenlist: env!("CARGO_PKG_VERSION"),
        file: &report.file,
        audience: catalog.audiences[report.audience].slug().as_str(),
        date: report.day,
        activities: ACTIVITIES.iter().map(|activity| activity.name()).collect(),
        read: InventoryJson {
            form,
            encoding: source.encoding.name(),
            delimiter,
            header_line,
            rows: report.entries.len(),
            blank_rows: source.blank,
            damaged: source.damaged,
            unclosed_quotes: source.repaired.clone(),
        },
        counts: counts.into_iter().collect(),
        rows: report
            .entries
            .iter()
            .map(|entry| line(entry, catalog))
            .collect(),
    })
}

fn line<'a>(entry: &'a AuditEntry, catalog: &'a Catalog) -> AuditRowJson<'a> {
    let product = |id: &Id<Product>| catalog.products[*id].slug().as_str();
    let (matched, matched_by, doubt, similar): (_, _, _, &[_]) = match &entry.outcome {
        RowOutcome::Listed {
            by, doubt: None, ..
        } => ("certain", Some(by.name()), None, &[]),
        RowOutcome::Listed {
            by,
            doubt: Some(doubt),
            ..
        } => ("uncertain", Some(by.name()), Some(doubt.name()), &[]),
        RowOutcome::Ambiguous(_) => ("ambiguous", None, None, &[]),
        RowOutcome::NotListed { similar } => ("none", None, None, similar),
    };
    let finding = entry.finding();
    let rulings = finding.map_or(&[][..], |finding| &finding.rulings);
    let mut advisories: Vec<&str> = rulings
        .iter()
        .map(|ruling| catalog.advisories[ruling.advisory].slug().as_str())
        .collect();
    advisories.dedup();
    let standing: RowStatus = entry.standing();
    AuditRowJson {
        line: entry.row.line,
        name: &entry.row.name,
        version: &entry.row.version,
        publisher: &entry.row.publisher,
        identifiers: &entry.row.identifiers,
        matched,
        matched_by,
        doubt,
        products: entry.products().iter().map(product).collect(),
        similar: similar.iter().map(product).collect(),
        verdict: standing.name(),
        usable: standing.is_usable(),
        label: finding.map(|finding| finding.label.name()),
        activities: finding
            .into_iter()
            .flat_map(|finding| finding.activities.iter())
            .map(|activity| activity.name())
            .collect(),
        version_compared: entry.version.as_ref().map(ToString::to_string),
        by_version: finding.is_some_and(|finding| finding.by_version),
        since: finding.and_then(|finding| finding.since),
        due_date: finding.and_then(|finding| finding.due_date),
        conditions: finding
            .into_iter()
            .flat_map(|finding| &finding.conditions)
            .map(|condition| catalog.conditions[*condition].slug().as_str())
            .collect(),
        rulings: rulings
            .iter()
            .map(|ruling| catalog.ruling_address(*ruling))
            .collect(),
        advisories,
        elsewhere: finding
            .into_iter()
            .flat_map(|finding| &finding.exceptions)
            .map(|other| {
                let (audience, offering) = match other.place {
                    ExceptionScope::Part(part) => {
                        (Some(catalog.audiences[part].slug().as_str()), None)
                    }
                    ExceptionScope::Offering(offering) => {
                        (None, Some(catalog.offering(offering).slug.as_str()))
                    }
                };
                VerdictExceptionJson {
                    audience,
                    offering,
                    verdict: other.label.name(),
                    due_date: other.due_date,
                }
            })
            .collect(),
    }
}
