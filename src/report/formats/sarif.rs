//! Diagnostics as SARIF 2.1.0 (OASIS).

use std::path::Path;

use super::{below_root, message_with_help};
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::report::Messages;
use crate::report::explain::explanation;
use crate::report::sarif::{
    SarifArtifactLocation, SarifColumnKind, SarifConfiguration, SarifLocation, SarifRegion,
    SarifResult, SarifRule, SarifRun, SarifText, SarifTool, text_of, to_string, uri,
};

/// Writes diagnostics as SARIF, in their order. URIs are relative to the working directory.
pub(crate) fn sarif(diagnostics: &[&Diagnostic], root: &Path, messages: &Messages) -> String {
    // Only the violated rules: `check --explain` lists them all.
    let is_broken = |code: &Code| diagnostics.iter().any(|found| found.code == *code);
    let rules: Vec<(Code, String)> = Code::ALL
        .iter()
        .copied()
        .filter(is_broken)
        .map(|code| (code, explanation(code, messages)))
        .collect();
    let files: Vec<[Option<String>; 2]> = diagnostics
        .iter()
        .map(|diagnostic| {
            let uri = |origin: &Origin| uri(&below_root(root, &origin.file));
            [
                Some(uri(&diagnostic.origin)),
                diagnostic.related.as_ref().map(uri),
            ]
        })
        .collect();
    let results = diagnostics
        .iter()
        .zip(&files)
        .map(|(diagnostic, [file, related])| {
            let rule_index = rules.iter().position(|(code, _)| *code == diagnostic.code);
            let related = related.as_deref().zip(diagnostic.related.as_ref());
            SarifResult {
                rule_id: diagnostic.code.name(),
                rule_index: rule_index.unwrap_or_default(),
                level: diagnostic.severity().name(),
                message: text_of(&message_with_help(diagnostic, messages)),
                locations: [location(
                    file.as_deref().unwrap_or_default(),
                    &diagnostic.origin,
                )],
                related_locations: related
                    .into_iter()
                    .map(|(file, origin)| {
                        location(file, origin).with_message(&messages.related(diagnostic))
                    })
                    .collect(),
                properties: None::<()>,
            }
        });
    to_string(SarifRun {
        tool: SarifTool::greenlist(messages.tag(), rules.iter().map(rule).collect()),
        artifacts: Vec::new(),
        column_kind: SarifColumnKind::UnicodeCodePoints,
        properties: None::<()>,
        results: results.collect(),
    })
}

fn rule((code, text): &(Code, String)) -> SarifRule<'_> {
    SarifRule {
        id: code.name(),
        short_description: SarifText { text },
        default_configuration: SarifConfiguration {
            level: code.severity().name(),
        },
    }
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
