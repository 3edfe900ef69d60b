//! Diagnostics as SARIF 2.1.0 (OASIS).

use std::path::Path;

use super::{CheckedDiagnostics, below_root, message_with_help};
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::report::Messages;
use crate::report::explain::explanation;
use crate::report::sarif::{
    SarifArtifactLocation, SarifColumnKind, SarifConfiguration, SarifLocation, SarifRegion,
    SarifResult, SarifRule, SarifRun, SarifSuppression, SarifText, SarifTool, text_of, to_string,
    uri,
};

/// Writes diagnostics as SARIF, in their order. URIs are relative to the working directory.
pub(crate) fn sarif(run: &CheckedDiagnostics<'_>, root: &Path, messages: &Messages) -> String {
    let found = run.listed.iter().map(|found| (*found, None));
    let accepted = run.accepted.iter();
    let accepted = accepted.map(|accepted| (&accepted.warning, Some(accepted.because.as_str())));
    let results: Vec<(&Diagnostic, Option<&str>)> = found.chain(accepted).collect();
    let diagnostics: Vec<&Diagnostic> = results.iter().map(|(diagnostic, _)| *diagnostic).collect();
    // Once one result of a run has the property, those that are not accepted have it empty.
    let has_suppressions = !run.accepted.is_empty();
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
    let results = results
        .iter()
        .zip(&files)
        .map(|((diagnostic, because), [file, related])| {
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
                suppressions: has_suppressions.then(|| {
                    because
                        .iter()
                        .map(|why| SarifSuppression::accepted(why))
                        .collect()
                }),
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
