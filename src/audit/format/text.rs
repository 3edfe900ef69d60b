//! The report for a clerk: a table, the worst first, and what it rests on behind it.

use std::collections::BTreeSet;

use super::messages::{AuditMessages, sanitize};
use super::table::TextTable;
use crate::audit::{
    ACTIVITIES, AuditEntry, AuditReport, AuditVerdict, ExceptionScope, InventoryFormat, MatchDoubt,
    RowOutcome, RowStatus,
};
use crate::locale::Locale;
use crate::model::{Activities, Advisory, Catalog, Id, Product, Record};

/// Writes a report for a person: every row once.
pub fn text(report: &AuditReport, catalog: &Catalog, locale: &Locale) -> String {
    let words = AuditMessages { catalog, locale };
    let mut lines = head(report, &words);
    lines.extend(groups(report, &words));
    lines.extend(section(
        "conditions-heading",
        conditions(report, &words),
        &words,
    ));
    lines.extend(section(
        "audit-elsewhere",
        elsewhere(report, &words),
        &words,
    ));
    lines.extend(section(
        "nav-advisories",
        advisories(report, &words),
        &words,
    ));
    lines.extend(counts(report, &words));
    lines.push(String::new());
    lines.join("\n")
}

fn head(report: &AuditReport, words: &AuditMessages<'_>) -> Vec<String> {
    let title = words.say(
        "audit-title",
        &[
            ("file", &sanitize(&report.file)),
            ("audience", &words.audience(report.audience)),
            ("date", &words.locale.date(report.day)),
        ],
    );
    let activities = words.activities(ACTIVITIES);
    let mut lines = vec![
        title,
        words.say("audit-activities", &[("activities", &activities)]),
    ];
    let source = &report.source;
    let encoding = [("encoding", source.encoding.name())];
    if source.damaged {
        lines.push(words.say("audit-damaged", &encoding));
    } else if source.encoding.name() != "UTF-8" {
        lines.push(words.say("audit-encoding", &encoding));
    }
    if let InventoryFormat::Csv {
        header: Some(line), ..
    } = source.form
        && line > 1
    {
        lines.push(words.say("audit-header", &[("line", &line.to_string())]));
    }
    if !source.repaired.is_empty() {
        let places = words.list(source.repaired.iter().map(ToString::to_string));
        lines.push(words.say("audit-quotes", &[("lines", &places)]));
    }
    lines
}

/// The cells of a row: line, name, version, product, who says so.
type TableCells = [String; 5];

fn groups(report: &AuditReport, words: &AuditMessages<'_>) -> Vec<String> {
    let head: TableCells = [
        "audit-line",
        "audit-software",
        "audit-version",
        "audit-product",
        "audit-basis",
    ]
    .map(|key| words.locale.text(key).to_owned());
    let mut groups: Vec<(RowStatus, Vec<(&AuditEntry, TableCells)>)> =
        RowStatus::ALL.map(|standing| (standing, Vec::new())).into();
    for entry in &report.entries {
        let standing = entry.standing();
        if let Some((_, rows)) = groups.iter_mut().find(|(group, _)| *group == standing) {
            rows.push((entry, cells(entry, words)));
        }
    }
    let cells = groups
        .iter()
        .flat_map(|(_, rows)| rows)
        .map(|(_, cells)| cells);
    let table = TextTable::new(cells.chain([&head]));
    let mut lines = vec![String::new(), table.line(&head)];
    for (standing, rows) in groups.iter().filter(|(_, rows)| !rows.is_empty()) {
        lines.push(String::new());
        lines.push(heading(*standing, rows.len(), words));
        for (entry, cells) in rows {
            lines.push(table.line(cells));
            lines.extend(remarks(entry, words).map(|remark| table.indent(1) + &remark));
        }
    }
    lines
}

fn heading(standing: RowStatus, rows: usize, words: &AuditMessages<'_>) -> String {
    let label = words.standing(standing);
    let count = words.locale.number(i64::try_from(rows).unwrap_or(i64::MAX));
    words.say("audit-group", &[("label", label), ("count", &count)])
}

fn cells(entry: &AuditEntry, words: &AuditMessages<'_>) -> TableCells {
    let version = match (&entry.version, entry.row.version.as_str()) {
        // It was part of the name.
        (Some(version), "") => version.to_string(),
        (_, written) => sanitize(written),
    };
    [
        entry.row.line.to_string(),
        words.software(entry),
        version,
        words.products(&entry.products()),
        entry
            .finding()
            .map_or(String::new(), |finding| basis(finding, words)),
    ]
}

/// The advisories that a finding rests on.
fn basis(finding: &AuditVerdict, words: &AuditMessages<'_>) -> String {
    let mut ids: Vec<String> = finding
        .rulings
        .iter()
        .map(|ruling| words.catalog.advisories[ruling.advisory].slug().to_string())
        .collect();
    ids.dedup();
    // Ids are for copying: no word of a language may stand against them.
    ids.join(", ")
}

/// What a row's cells do not say, a line each.
fn remarks(entry: &AuditEntry, words: &AuditMessages<'_>) -> impl Iterator<Item = String> {
    let mut remarks = Vec::new();
    match &entry.outcome {
        RowOutcome::Listed {
            product,
            doubt: Some(doubt),
            ..
        } => remarks.push(match doubt {
            MatchDoubt::Publisher => words.say(
                "audit-doubt-publisher",
                &[
                    ("publisher", &sanitize(&entry.row.publisher)),
                    ("vendor", &words.maker(*product)),
                ],
            ),
            MatchDoubt::LongerName => {
                let product = words.product(*product);
                words.say("audit-doubt-name", &[("product", &product)])
            }
        }),
        RowOutcome::Ambiguous(_) => remarks.push(words.locale.text("audit-ambiguous").to_owned()),
        RowOutcome::NotListed { similar } if !similar.is_empty() => {
            remarks.push(words.say("audit-similar", &[("products", &words.products(similar))]));
        }
        RowOutcome::Listed { doubt: None, .. } | RowOutcome::NotListed { .. } => {}
    }
    if let Some(finding) = entry.finding() {
        let label = words.label(finding.label, finding.due_date);
        if entry.standing() == RowStatus::Unclear {
            remarks.push(words.say("audit-if-so", &[("label", &label)]));
        } else if finding.due_date.is_some() {
            remarks.push(label);
        }
        if finding.by_version && entry.version.is_none() {
            remarks.push(words.locale.text("audit-version-unknown").to_owned());
        }
        let all = ACTIVITIES
            .into_iter()
            .fold(Activities::default(), Activities::with);
        if finding.activities != all {
            let activities = words.activities(finding.activities.iter());
            remarks.push(words.say("ruling-activities", &[("activities", &activities)]));
        }
    }
    remarks.into_iter()
}

/// A heading with lines below it, if there are any.
fn section(key: &str, items: BTreeSet<String>, words: &AuditMessages<'_>) -> Vec<String> {
    if items.is_empty() {
        return Vec::new();
    }
    let heading = [String::new(), words.locale.text(key).to_owned()];
    heading
        .into_iter()
        .chain(items.into_iter().map(|item| format!("  {item}")))
        .collect()
}

/// Each product with what was found of it; versions can differ.
fn findings(report: &AuditReport) -> impl Iterator<Item = (Id<Product>, &AuditVerdict)> {
    report.entries.iter().flat_map(|entry| {
        let one = match &entry.outcome {
            RowOutcome::Listed {
                product, finding, ..
            } => Some((*product, &**finding)),
            RowOutcome::Ambiguous(_) | RowOutcome::NotListed { .. } => None,
        };
        let several: &[_] = match &entry.outcome {
            RowOutcome::Ambiguous(products) => products,
            RowOutcome::Listed { .. } | RowOutcome::NotListed { .. } => &[],
        };
        let several = several
            .iter()
            .map(|(product, finding)| (*product, &**finding));
        one.into_iter().chain(several)
    })
}

fn conditions(report: &AuditReport, words: &AuditMessages<'_>) -> BTreeSet<String> {
    findings(report)
        .filter(|(_, finding)| !finding.conditions.is_empty())
        .map(|(product, finding)| {
            let values = [
                ("product", &*words.product(product)),
                ("conditions", &*words.conditions(finding)),
            ];
            words.say("audit-conditions", &values)
        })
        .collect()
}

fn elsewhere(report: &AuditReport, words: &AuditMessages<'_>) -> BTreeSet<String> {
    findings(report)
        .flat_map(|(product, finding)| finding.exceptions.iter().map(move |other| (product, other)))
        .map(|(product, other)| {
            let place = match other.place {
                ExceptionScope::Part(part) => words.audience(part),
                ExceptionScope::Offering(offering) => words.offering(offering),
            };
            let values = [
                ("product", &*words.product(product)),
                ("place", &*place),
                ("label", &*words.label(other.label, other.due_date)),
            ];
            words.say("audit-differs", &values)
        })
        .collect()
}

fn advisories(report: &AuditReport, words: &AuditMessages<'_>) -> BTreeSet<String> {
    let cited: BTreeSet<Id<Advisory>> = findings(report)
        .flat_map(|(_, finding)| finding.rulings.iter().map(|ruling| ruling.advisory))
        .collect();
    cited
        .into_iter()
        .map(|id| {
            let advisory = &words.catalog.advisories[id];
            let values = [
                ("id", advisory.slug().as_str()),
                ("title", &*words.title(advisory)),
                ("issuer", &*words.issuer(advisory.issuer)),
                ("date", &*words.locale.date(advisory.effective_from)),
            ];
            words.say("audit-advisory", &values)
        })
        .collect()
}

fn counts(report: &AuditReport, words: &AuditMessages<'_>) -> Vec<String> {
    let total = words.count("audit-total", report.entries.len());
    let mut lines = vec![String::new(), total];
    for (standing, count) in report.counts() {
        if count > 0 {
            lines.push(format!("  {}", heading(standing, count, words)));
        }
    }
    if report.source.blank > 0 {
        lines.push(words.count("audit-blank", report.source.blank));
    }
    lines.push(String::new());
    let result = match report.has_banned() {
        true => "audit-result-banned",
        false => "audit-result-none",
    };
    lines.push(words.locale.text(result).to_owned());
    lines
}
