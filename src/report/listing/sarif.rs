//! Diagnostics as SARIF 2.1.0 (OASIS).

use std::path::Path;

use super::{seen, told};
use crate::diagnostic::{Code, Diagnostic, Origin, Severity};
use crate::report::Words;
use crate::report::explain::explained;
use crate::report::sarif::{
    Address, ColumnKind, Configuration, Finding, Location, Region, Rule, Run, Text, Tool, text_of,
    uri, written,
};

/// Writes diagnostics as SARIF, in their order. URIs are relative to the working directory.
pub fn sarif(faults: &[&Diagnostic], root: &Path, words: &Words) -> String {
    // Rules that nothing broke are left out: `check --explain` lists them all.
    let broken = |code: &Code| faults.iter().any(|fault| fault.code == *code);
    let rules: Vec<(Code, String)> = Code::ALL
        .iter()
        .copied()
        .filter(broken)
        .map(|code| (code, explained(code, words)))
        .collect();
    let files: Vec<[Option<String>; 2]> = faults
        .iter()
        .map(|fault| {
            let uri = |origin: &Origin| uri(&seen(root, &origin.file));
            [Some(uri(&fault.origin)), fault.related.as_ref().map(uri)]
        })
        .collect();
    let results = faults.iter().zip(&files).map(|(fault, [file, related])| {
        let rule_index = rules.iter().position(|(code, _)| *code == fault.code);
        let related = related.as_deref().zip(fault.related.as_ref());
        Finding {
            rule_id: fault.code.name(),
            rule_index: rule_index.unwrap_or_default(),
            level: level(fault.severity()),
            message: text_of(&told(fault, words)),
            locations: [location(file.as_deref().unwrap_or_default(), &fault.origin)],
            related_locations: related
                .into_iter()
                .map(|(file, origin)| location(file, origin).saying(&words.related(fault)))
                .collect(),
            properties: None::<()>,
        }
    });
    written(Run {
        tool: Tool::greenlist(words.tag(), rules.iter().map(described).collect()),
        artifacts: Vec::new(),
        column_kind: ColumnKind::UnicodeCodePoints,
        properties: None::<()>,
        results: results.collect(),
    })
}

fn described((code, text): &(Code, String)) -> Rule<'_> {
    Rule {
        id: code.name(),
        short_description: Text { text },
        default_configuration: Configuration {
            level: level(code.severity()),
        },
    }
}

/// SARIF 2.1.0 §3.27.10.
fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn location<'a>(uri: &'a str, origin: &Origin) -> Location<'a> {
    let file = Address { uri, index: None };
    let region = Region {
        start_line: origin.line,
        start_column: Some(origin.column),
        end_column: Some(origin.column.saturating_add(origin.width)),
    };
    Location::new(file, region)
}
