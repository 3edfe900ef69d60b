//! Diagnostics as SARIF 2.1.0 (OASIS).

use std::path::Path;

use super::{message_with_help, working_dir_path};
use crate::diagnostic::{Code, Diagnostic, Origin, Severity};
use crate::report::Messages;
use crate::report::explain::explanation;
use crate::report::sarif::{
    SarifArtifactLocation, SarifColumnKind, SarifConfiguration, SarifLocation, SarifRegion,
    SarifResult, SarifRule, SarifRun, SarifText, SarifTool, text_of, to_string, uri,
};

/// Writes diagnostics as SARIF, in their order. URIs are relative to the working directory.
pub(crate) fn sarif(faults: &[&Diagnostic], root: &Path, words: &Messages) -> String {
    // Rules that nothing broke are left out: `check --explain` lists them all.
    let broken = |code: &Code| faults.iter().any(|fault| fault.code == *code);
    let rules: Vec<(Code, String)> = Code::ALL
        .iter()
        .copied()
        .filter(broken)
        .map(|code| (code, explanation(code, words)))
        .collect();
    let files: Vec<[Option<String>; 2]> = faults
        .iter()
        .map(|fault| {
            let uri = |origin: &Origin| uri(&working_dir_path(root, &origin.file));
            [Some(uri(&fault.origin)), fault.related.as_ref().map(uri)]
        })
        .collect();
    let results = faults.iter().zip(&files).map(|(fault, [file, related])| {
        let rule_index = rules.iter().position(|(code, _)| *code == fault.code);
        let related = related.as_deref().zip(fault.related.as_ref());
        SarifResult {
            rule_id: fault.code.name(),
            rule_index: rule_index.unwrap_or_default(),
            level: level(fault.severity()),
            message: text_of(&message_with_help(fault, words)),
            locations: [location(file.as_deref().unwrap_or_default(), &fault.origin)],
            related_locations: related
                .into_iter()
                .map(|(file, origin)| location(file, origin).saying(&words.related(fault)))
                .collect(),
            properties: None::<()>,
        }
    });
    to_string(SarifRun {
        tool: SarifTool::greenlist(words.tag(), rules.iter().map(described).collect()),
        artifacts: Vec::new(),
        column_kind: SarifColumnKind::UnicodeCodePoints,
        properties: None::<()>,
        results: results.collect(),
    })
}

fn described((code, text): &(Code, String)) -> SarifRule<'_> {
    SarifRule {
        id: code.name(),
        short_description: SarifText { text },
        default_configuration: SarifConfiguration {
            level: level(code.severity()),
        },
    }
}

/// SARIF 2.1.0 §3.27.10.
fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn location<'a>(uri: &'a str, origin: &Origin) -> SarifLocation<'a> {
    let file = SarifArtifactLocation { uri, index: None };
    let region = SarifRegion {
        start_line: origin.line,
        start_column: Some(origin.column),
        end_column: Some(origin.column.saturating_add(origin.width)),
    };
    SarifLocation::new(file, region)
}
