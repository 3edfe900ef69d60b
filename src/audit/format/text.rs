//! Writes a report for people: a table, the worst status first, followed by conditions, exceptions and
//! advisories.

use std::collections::BTreeSet;

use super::names::sanitize;
use super::table::TextTable;
use crate::audit::{
    AuditEntry, AuditReport, AuditVerdict, InventoryFormat, MatchDoubt, ProductMatch, RowStatus,
    audited_activities,
};
use crate::locale::{Locale, MessageValue};
use crate::model::{Catalog, Id, Product};
use crate::query::RecordNames;
use crate::resolve::Label;

/// Writes a report as text: every row once.
pub fn text(report: &AuditReport, catalog: &Catalog, locale: &Locale) -> String {
    let names = RecordNames::new(catalog, locale);
    let mut lines = head(report, &names);
    lines.extend(groups(report, &names));
    for (heading, items) in [
        ("conditions-heading", conditions(report, &names)),
        ("audit-elsewhere", exceptions(report, &names)),
        ("nav-advisories", advisories(report, &names)),
    ] {
        if !items.is_empty() {
            lines.extend([String::new(), locale.text(heading).to_owned()]);
            lines.extend(items.iter().map(|item| format!("  {item}")));
        }
    }
    lines.extend(counts(report, &names));
    lines.push(String::new());
    lines.join("\n")
}

fn head(report: &AuditReport, names: &RecordNames<'_>) -> Vec<String> {
    let title = [
        ("file", &*sanitize(&report.file)),
        ("audience", &names.audience(report.audience)),
        ("date", &names.locale.date(report.day)),
    ];
    let activities = names.activities(audited_activities(names.catalog));
    let mut lines = vec![
        names.say("audit-title", &title),
        names.say("audit-activities", &[("activities", &activities)]),
    ];
    let source = &report.source;
    let encoding = [("encoding", source.encoding.name())];
    if source.damaged {
        lines.push(names.say("audit-damaged", &encoding));
    } else if source.encoding.name() != "UTF-8" {
        lines.push(names.say("audit-encoding", &encoding));
    }
    if let InventoryFormat::Csv {
        header: Some(line), ..
    }
    | InventoryFormat::FixedWidth { header: line } = source.form
        && line > 1
    {
        lines.push(names.say("audit-header", &[("line", &line.to_string())]));
    }
    if !source.repaired.is_empty() {
        let repaired = names.list(source.repaired.iter().map(ToString::to_string));
        lines.push(names.say("audit-quotes", &[("lines", &repaired)]));
    }
    if !source.ignored.is_empty() {
        let ignored = names.list(source.ignored.iter().map(|name| sanitize(name)));
        lines.push(names.say("audit-ignored", &[("columns", &ignored)]));
    }
    lines
}

/// The cells of a row: line, name, version, product, advisories.
type TableCells = [String; 5];

fn groups(report: &AuditReport, names: &RecordNames<'_>) -> Vec<String> {
    let header: TableCells = [
        "audit-line",
        "audit-software",
        "audit-version",
        "audit-product",
        "audit-basis",
    ]
    .map(|key| names.locale.text(key).to_owned());
    let entries = report.entries.iter();
    let rows: Vec<(RowStatus, &AuditEntry, TableCells)> = entries
        .map(|entry| (entry.status(), entry, cells(entry, names)))
        .collect();
    let cells = rows.iter().map(|(.., cells)| cells);
    let table = TextTable::new(cells.chain([&header]));
    let mut lines = vec![String::new(), table.line(&header)];
    for (status, count) in report.counts().into_iter().filter(|(_, count)| *count > 0) {
        lines.extend([String::new(), group_heading(status, count, names)]);
        for (_, entry, cells) in rows.iter().filter(|(group, ..)| *group == status) {
            lines.push(table.line(cells));
            let remarks = remarks(entry, names).into_iter();
            lines.extend(remarks.map(|remark| table.indent(1) + &remark));
        }
    }
    lines
}

fn group_heading(status: RowStatus, rows: usize, names: &RecordNames<'_>) -> String {
    let count = names.locale.number(i64::try_from(rows).unwrap_or(i64::MAX));
    let values = [("label", names.status(status)), ("count", &count)];
    names.say("audit-group", &values)
}

fn cells(entry: &AuditEntry, names: &RecordNames<'_>) -> TableCells {
    let version = match (&entry.version, entry.row.version.as_str()) {
        // The version was part of the name.
        (Some(version), "") => version.to_string(),
        (_, written) => sanitize(written),
    };
    let advisories = entry
        .verdict()
        .into_iter()
        .flat_map(AuditVerdict::advisories);
    let advisories: Vec<&str> = advisories
        .map(|id| names.catalog.advisories[id].slug.as_str())
        .collect();
    [
        entry.row.line.to_string(),
        names.software(entry),
        version,
        names.products(&entry.products()),
        // Not joined as the language does, so that ids can be copied.
        advisories.join(", "),
    ]
}

/// What the cells of a row do not say, each on a line.
fn remarks(entry: &AuditEntry, names: &RecordNames<'_>) -> Vec<String> {
    let mut remarks = Vec::new();
    if entry.row.is_partial {
        remarks.push(names.locale.text("audit-partial-row").to_owned());
    }
    match &entry.matched {
        ProductMatch::One {
            doubt: Some(doubt), ..
        } => remarks.extend(entry.products().into_iter().map(|product| match doubt {
            MatchDoubt::Publisher => {
                let publisher = sanitize(&entry.row.publisher);
                let values = [
                    ("publisher", &*publisher),
                    ("vendor", &names.vendor(product)),
                ];
                names.say("audit-doubt-publisher", &values)
            }
            MatchDoubt::LongerName => {
                names.say("audit-doubt-name", &[("product", &names.product(product))])
            }
        })),
        ProductMatch::Several => remarks.push(names.locale.text("audit-ambiguous").to_owned()),
        ProductMatch::None { similar } if !similar.is_empty() => {
            remarks.push(names.say("audit-similar", &[("products", &names.products(similar))]));
        }
        ProductMatch::One { doubt: None, .. } | ProductMatch::None { .. } => {}
    }
    if entry.by_vendor.is_some() {
        let publisher = sanitize(&entry.row.publisher);
        remarks.push(names.say("audit-by-vendor", &[("publisher", &*publisher)]));
    }
    if let Some(verdict) = entry.verdict() {
        let label = names.answer_label(&verdict.answer);
        if entry.status() == RowStatus::Unclear {
            remarks.push(names.say("audit-if-so", &[("label", &label)]));
        } else if verdict.label() == Label::Depends || verdict.due_date().is_some() {
            remarks.push(label);
        }
        if verdict.by_version && entry.version.is_none() {
            remarks.push(names.locale.text("audit-version-unknown").to_owned());
        }
        if verdict.label() == Label::Depends {
            remarks.extend(rows(verdict, names));
        }
    }
    remarks
}

/// What the answer is in each case, where it depends.
fn rows(verdict: &AuditVerdict, names: &RecordNames<'_>) -> Vec<String> {
    let rows = verdict.answer.rows.iter();
    let others = rows.clone().map(|row| &row.scope);
    rows.map(|row| {
        let values = [
            ("scope", &*names.row_scope(&row.scope, others.clone())),
            ("label", &names.outcome_label(&row.outcome)),
        ];
        format!("- {}", names.say("row-label", &values))
    })
    .collect()
}

/// Each product of the report with its verdicts, which may differ by version.
fn verdicts(report: &AuditReport) -> impl Iterator<Item = (Id<Product>, &AuditVerdict)> {
    let candidates = report.entries.iter().flat_map(|entry| &entry.candidates);
    candidates.map(|(product, verdict)| (*product, &**verdict))
}

/// The conditions of each row with conditions.
fn conditions(report: &AuditReport, names: &RecordNames<'_>) -> BTreeSet<String> {
    verdicts(report)
        .flat_map(|(product, verdict)| verdict.answer.rows.iter().map(move |row| (product, row)))
        .filter(|(_, row)| !row.outcome.conditions.is_empty())
        .map(|(product, row)| {
            let mut subject = names.product(product);
            let scope = names.scope(&row.scope);
            if !scope.is_empty() {
                let values = [("product", &*subject), ("audience", &scope)];
                subject = names.say("change-subject", &values);
            }
            let values = [
                ("product", &*subject),
                ("conditions", &names.conditions(&row.outcome)),
            ];
            names.say("audit-conditions", &values)
        })
        .collect()
}

/// The exceptions from answers. Where an answer depends, its rows stand below the row of the list.
fn exceptions(report: &AuditReport, names: &RecordNames<'_>) -> BTreeSet<String> {
    verdicts(report)
        .filter(|(_, verdict)| verdict.label() != Label::Depends)
        .flat_map(|(product, verdict)| verdict.answer.exceptions().map(move |row| (product, row)))
        .map(|(product, row)| {
            let values = [
                ("product", &*names.product(product)),
                ("place", &names.scope(&row.scope)),
                ("label", &names.outcome_label(&row.outcome)),
            ];
            names.say("audit-differs", &values)
        })
        .collect()
}

fn advisories(report: &AuditReport, names: &RecordNames<'_>) -> BTreeSet<String> {
    let by_vendor = report
        .entries
        .iter()
        .filter_map(|entry| entry.by_vendor.as_deref());
    let cited: BTreeSet<_> = verdicts(report)
        .map(|(_, verdict)| verdict)
        .chain(by_vendor)
        .flat_map(AuditVerdict::advisories)
        .collect();
    cited
        .into_iter()
        .map(|id| {
            let advisory = &names.catalog.advisories[id];
            let values = [
                ("id", advisory.slug.as_str()),
                ("title", &names.advisory(id)),
                ("issuer", &names.issuer(advisory.issuer)),
                ("date", &names.locale.date(advisory.effective_from)),
            ];
            names.say("audit-advisory", &values)
        })
        .collect()
}

fn counts(report: &AuditReport, names: &RecordNames<'_>) -> Vec<String> {
    let count = |key: &str, count: usize| {
        let values = [("count", MessageValue::from(count))];
        names.locale.format(key, &values)
    };
    let mut lines = vec![String::new(), count("audit-total", report.entries.len())];
    for (status, rows) in report.counts().into_iter().filter(|(_, rows)| *rows > 0) {
        lines.push(format!("  {}", group_heading(status, rows, names)));
    }
    if report.source.blank > 0 {
        lines.push(count("audit-blank", report.source.blank));
    }
    let partial = report.source.partial.len();
    let result = match (report.has_banned(), report.may_have_banned()) {
        (true, _) => "audit-result-banned",
        (false, true) => "audit-result-depends",
        (false, false) if partial > 0 => "audit-result-partial",
        (false, false) => "audit-result-none",
    };
    let mut result = names.locale.text(result).to_owned();
    if partial > 0 {
        // In one line with the result: without it the result would promise too much.
        result = format!("{} {result}", count("audit-partial", partial));
    }
    if report.source.removed > 0 {
        result = format!("{} {result}", count("audit-removed", report.source.removed));
    }
    lines.extend([String::new(), result]);
    lines
}
