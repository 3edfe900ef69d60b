//! Diagnostics as JSON. Field names are stable; `docs/checking.md` documents them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::report::Words;
use crate::report::json::written;

/// Changes when a field is removed or changes its meaning; fields may be added.
const FORMAT: &str = "greenlist-check/1";

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    greenlist: &'static str,
    language: &'a str,
    counts: BTreeMap<&'static str, usize>,
    faults: Vec<Fault<'a>>,
}

#[derive(Serialize)]
struct Fault<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    place: Place<'a>,
    message: String,
    help: Option<String>,
    arguments: BTreeMap<&'a str, &'a str>,
    related: Option<Related<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    width: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    message: String,
}

/// Writes diagnostics as JSON, in their order.
pub fn json(faults: &[&Diagnostic], words: &Words) -> String {
    let count = |severity: Severity| {
        let of_it = faults.iter().filter(|fault| fault.severity() == severity);
        (severity.name(), of_it.count())
    };
    written(&Document {
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

fn written_fault<'a>(fault: &'a Diagnostic, words: &Words) -> Fault<'a> {
    let arguments = fault.arguments.iter();
    Fault {
        code: fault.code.name(),
        severity: fault.severity().name(),
        place: place(&fault.origin),
        message: words.sentence(fault),
        help: words.help(fault),
        arguments: arguments
            .map(|(name, value)| (&**name, value.as_str()))
            .collect(),
        related: fault.related.as_ref().map(|related| Related {
            place: place(related),
            message: words.related(fault),
        }),
    }
}

fn place(origin: &Origin) -> Place<'_> {
    Place {
        file: &origin.file,
        line: origin.line,
        column: origin.column,
        width: origin.width,
    }
}
