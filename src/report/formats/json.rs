//! Diagnostics as JSON. Field names are stable; `docs/checking.md` documents them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::CheckedDiagnostics;
use crate::diagnostic::{Diagnostic, Origin};
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
    accepted: Vec<AcceptedJson<'a>>,
}

#[derive(Serialize)]
struct DiagnosticJson<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    origin: &'a Origin,
    message: String,
    help: Option<String>,
    arguments: BTreeMap<&'a str, &'a str>,
    related: Option<RelatedJson<'a>>,
}

#[derive(Serialize)]
struct AcceptedJson<'a> {
    #[serde(flatten)]
    warning: DiagnosticJson<'a>,
    because: &'a str,
    accepted_at: &'a Origin,
}

#[derive(Serialize)]
struct RelatedJson<'a> {
    #[serde(flatten)]
    origin: &'a Origin,
    message: String,
}

/// Writes diagnostics as JSON, in their order.
pub(crate) fn json(run: &CheckedDiagnostics<'_>, messages: &Messages) -> String {
    let counts = run.counts.iter();
    let faults = run.listed.iter();
    to_string(&DiagnosticsJson {
        format: FORMAT,
        greenlist: env!("CARGO_PKG_VERSION"),
        language: messages.tag(),
        counts: counts
            .map(|(severity, count)| (severity.name(), *count))
            .collect(),
        faults: faults
            .map(|diagnostic| DiagnosticJson::new(diagnostic, messages))
            .collect(),
        accepted: (run.accepted.iter())
            .map(|accepted| AcceptedJson {
                warning: DiagnosticJson::new(&accepted.warning, messages),
                because: &accepted.because,
                accepted_at: &accepted.accepted_at,
            })
            .collect(),
    })
}

impl<'a> DiagnosticJson<'a> {
    fn new(diagnostic: &'a Diagnostic, messages: &Messages) -> Self {
        let arguments = diagnostic.arguments.iter();
        Self {
            code: diagnostic.code.name(),
            severity: diagnostic.severity().name(),
            origin: &diagnostic.origin,
            message: messages.message(diagnostic),
            help: messages.help(diagnostic),
            arguments: arguments
                .map(|(name, value)| (&**name, value.as_str()))
                .collect(),
            related: diagnostic.related.as_ref().map(|origin| RelatedJson {
                origin,
                message: messages.related(diagnostic),
            }),
        }
    }
}
