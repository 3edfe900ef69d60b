//! Diagnostics as JSON. Field names are stable; `docs/checking.md` documents them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::report::Messages;
use crate::report::terminal_json::to_string;

/// Changes when a field is removed or changes its meaning; fields may be added.
const FORMAT: &str = "greenlist-check/1";

#[derive(Serialize)]
struct DiagnosticsJson<'a> {
    format: &'static str,
    greenlist: &'static str,
    language: &'a str,
    counts: BTreeMap<&'static str, usize>,
    faults: Vec<DiagnosticJson<'a>>,
}

#[derive(Serialize)]
struct DiagnosticJson<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    place: LocationJson<'a>,
    message: String,
    help: Option<String>,
    arguments: BTreeMap<&'a str, &'a str>,
    related: Option<RelatedJson<'a>>,
}

#[derive(Serialize)]
struct LocationJson<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    width: u32,
}

#[derive(Serialize)]
struct RelatedJson<'a> {
    #[serde(flatten)]
    place: LocationJson<'a>,
    message: String,
}

/// Writes diagnostics as JSON, in their order.
pub(crate) fn json(faults: &[&Diagnostic], words: &Messages) -> String {
    let count = |severity: Severity| {
        let of_it = faults.iter().filter(|fault| fault.severity() == severity);
        (severity.name(), of_it.count())
    };
    to_string(&DiagnosticsJson {
        format: FORMAT,
        greenlist: env!("CARGO_PKG_VERSION"),
        language: words.tag(),
        counts: Severity::ALL.into_iter().map(count).collect(),
        faults: faults
            .iter()
            .map(|fault| written_fault(fault, words))
            .collect(),
    })
}

fn written_fault<'a>(fault: &'a Diagnostic, words: &Messages) -> DiagnosticJson<'a> {
    let arguments = fault.arguments.iter();
    DiagnosticJson {
        code: fault.code.name(),
        severity: fault.severity().name(),
        place: place(&fault.origin),
        message: words.message(fault),
        help: words.help(fault),
        arguments: arguments
            .map(|(name, value)| (&**name, value.as_str()))
            .collect(),
        related: fault.related.as_ref().map(|related| RelatedJson {
            place: place(related),
            message: words.related(fault),
        }),
    }
}

fn place(origin: &Origin) -> LocationJson<'_> {
    LocationJson {
        file: &origin.file,
        line: origin.line,
        column: origin.column,
        width: origin.width,
    }
}
