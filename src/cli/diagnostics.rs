//! The diagnostics of one run, sorted and formatted.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::console::Console;
use crate::diagnostic::{AcceptedWarning, Code, Diagnostic, Diagnostics, Severity};
use crate::project::text_to_show;
use crate::report::formats::CheckedDiagnostics;
use crate::report::{Messages, terminal};

/// Warnings that a build lists before it points to `greenlist check`.
pub const MAX_LISTED: usize = 10;

/// Diagnostics that are formatted in parallel at a time; bounds the memory for a broken site.
const CHUNK: usize = 4096;

/// Diagnostics by file, line and column, without duplicates.
pub(super) struct SortedDiagnostics<'a> {
    /// All, which are counted.
    sorted: Vec<&'a Diagnostic>,
    /// Those that are listed: of each file a limited number.
    listed: Vec<Cow<'a, Diagnostic>>,
    accepted: Vec<&'a AcceptedWarning>,
}

impl<'a> SortedDiagnostics<'a> {
    /// Sorts the diagnostics of a run.
    pub(super) fn new(diagnostics: &'a Diagnostics) -> Self {
        Self {
            sorted: diagnostics.sorted(),
            listed: diagnostics.listed(),
            accepted: diagnostics.accepted(),
        }
    }

    /// The errors only, sorted.
    pub(super) fn errors(diagnostics: &'a Diagnostics) -> Self {
        let all = Self::new(diagnostics);
        let is_listed = |listed: &Cow<'a, Diagnostic>| {
            listed.severity() == Severity::Error || listed.code == Code::MoreFaults
        };
        Self {
            sorted: all.of(Severity::Error).collect(),
            listed: all
                .listed
                .iter()
                .filter(|listed| is_listed(listed))
                .cloned()
                .collect(),
            accepted: Vec::new(),
        }
    }

    /// Those in some files or below some folders, and the number of errors elsewhere. Without names all are in
    /// them.
    pub(super) fn in_files(mut self, names: &[Arc<str>]) -> (Self, usize) {
        let is_named = |file: &str| {
            let mut names = names.iter();
            names.any(|name| {
                let rest = file.strip_prefix(&**name);
                rest.is_some_and(|rest| name.is_empty() || rest.is_empty() || rest.starts_with('/'))
            })
        };
        if names.is_empty() {
            return (self, 0);
        }
        let errors = self.count(Severity::Error);
        self.sorted.retain(|found| is_named(&found.origin.file));
        self.listed.retain(|found| is_named(&found.origin.file));
        self.accepted
            .retain(|found| is_named(&found.warning.origin.file));
        let elsewhere = errors - self.count(Severity::Error);
        (self, elsewhere)
    }

    /// Whether there are errors.
    pub(super) fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there are warnings.
    pub(super) fn has_warnings(&self) -> bool {
        self.count(Severity::Warning) > 0
    }

    /// The diagnostics that are listed, sorted.
    pub(super) fn listed(&self) -> Vec<&Diagnostic> {
        self.listed.iter().map(|diagnostic| &**diagnostic).collect()
    }

    /// Prints each diagnostic with its source lines, and the counts.
    pub(super) fn print(&self, root: &Path, console: &Console) {
        console.diagnostics(self.with_source_lines(root, console));
        console.diagnostics([self.counts(&console.messages)]);
    }

    /// Each diagnostic with its source lines, followed by a blank line.
    pub(super) fn with_source_lines(
        &self,
        root: &Path,
        console: &Console,
    ) -> impl Iterator<Item = String> {
        let (messages, colour) = (&console.messages, console.colour);
        let format = move |diagnostic: &Cow<'_, Diagnostic>| {
            let read = |file: &str| text_to_show(root, file);
            format!("{}\n", terminal::full(diagnostic, messages, &read, colour))
        };
        self.listed
            .chunks(CHUNK)
            .flat_map(move |chunk| chunk.par_iter().map(format).collect::<Vec<_>>())
    }

    /// The first warnings, one line each, and the number of the rest.
    pub(super) fn short_warnings(&self, messages: &Messages) -> Vec<String> {
        let warnings = || self.of(Severity::Warning);
        let mut lines: Vec<_> = warnings()
            .take(MAX_LISTED)
            .map(|warning| terminal::short(warning, messages))
            .collect();
        let more = warnings().skip(MAX_LISTED).count();
        if more > 0 {
            lines.push(messages.say("console-more-warnings", [("count", more.into())]));
        }
        lines
    }

    /// The counts, such as `7 errors, 2 warnings.`
    pub(super) fn counts(&self, messages: &Messages) -> String {
        let errors = self.count(Severity::Error);
        let warnings = self.count(Severity::Warning);
        let notes = self.count(Severity::Note);
        let say = |key: &str, count: usize| messages.say(key, [("count", count.into())]);
        let mut counts = vec![say("count-errors", errors)];
        // `No warnings` is only worth printing if there are no errors either.
        if warnings > 0 || errors == 0 {
            counts.push(say("count-warnings", warnings));
        }
        if notes > 0 {
            counts.push(say("count-notes", notes));
        }
        if !self.accepted.is_empty() {
            counts.push(say("count-accepted", self.accepted.len()));
        }
        let counts = counts.join(&messages.say("console-counts-separator", []));
        messages.say("console-counts", [("counts", counts.into())])
    }

    /// How many warnings are accepted, as a sentence; `None` if there are none.
    pub(super) fn accepted_count(&self, messages: &Messages) -> Option<String> {
        let count = self.accepted.len();
        let counted = || messages.say("count-accepted", [("count", count.into())]);
        (count > 0).then(|| messages.say("console-accepted", [("counted", counted().into())]))
    }

    /// The accepted warnings, each with the reason and its position.
    pub(super) fn accepted_list(&self, messages: &Messages) -> String {
        let accepted = self.accepted.iter();
        accepted
            .map(|accepted| terminal::accepted(accepted, messages))
            .collect()
    }

    /// Everything that machine-readable formats have.
    pub(super) fn of_run(&self) -> CheckedDiagnostics<'_> {
        CheckedDiagnostics {
            counts: Severity::ALL.map(|severity| (severity, self.count(severity))),
            listed: self.listed(),
            accepted: &self.accepted,
        }
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &'a Diagnostic> {
        let diagnostics = self.sorted.iter().copied();
        diagnostics.filter(move |diagnostic| diagnostic.severity() == severity)
    }

    fn count(&self, severity: Severity) -> usize {
        self.of(severity).count()
    }
}

#[cfg(test)]
mod tests {
    use super::SortedDiagnostics;
    use crate::diagnostic::{Acceptance, AcceptancePlace, Code, Diagnostic, Diagnostics, Origin};
    use crate::report::Messages;

    fn diagnostics(counts: &[(Code, usize)]) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        for (code, count) in counts {
            for index in 0..*count {
                let file = format!("content/{index:02}.yaml").into();
                diagnostics.push(
                    Diagnostic::new(*code, &Origin::file(&file)).with("path", file.to_string()),
                );
            }
        }
        diagnostics
    }

    #[test]
    fn the_last_line_has_the_counts_by_severity() {
        let check = |counts: &[(Code, usize)], en: &str, zh: &str| {
            let found = diagnostics(counts);
            let counted = |language: &str| {
                SortedDiagnostics::new(&found).counts(&Messages::for_language(language))
            };
            assert_eq!(counted("en"), en);
            assert_eq!(counted("zh-Hant"), zh);
        };
        check(&[], "No errors, no warnings.", "沒有錯誤、沒有警告。");
        check(&[(Code::Tab, 7)], "7 errors.", "7 項錯誤。");
        check(
            &[(Code::UnknownFile, 2), (Code::ProductUnmentioned, 1)],
            "No errors, 2 warnings, 1 note.",
            "沒有錯誤、2 項警告、1 項提示。",
        );
        check(
            &[(Code::UnknownFile, 1), (Code::Tab, 1)],
            "1 error, 1 warning.",
            "1 項錯誤、1 項警告。",
        );
    }

    #[test]
    fn accepted_warnings_are_counted_apart() {
        let check = |count: usize, language: &str, expected: &str| {
            let mut found = diagnostics(&[(Code::UnknownFile, count)]);
            let acceptance = Acceptance {
                code: Code::UnknownFile,
                because: "They are drafts.".to_owned(),
                place: AcceptancePlace::Site,
                origin: Origin::file(&"content/site.yaml".into()),
            };
            found.accept(&[acceptance]);
            let messages = Messages::for_language(language);
            assert_eq!(SortedDiagnostics::new(&found).counts(&messages), expected);
        };
        check(0, "en", "No errors, no warnings.");
        check(1, "en", "No errors, no warnings, 1 warning accepted.");
        check(3, "en", "No errors, no warnings, 3 warnings accepted.");
        check(3, "zh-Hant", "沒有錯誤、沒有警告、已接受 3 項警告。");
        check(2, "ar", "لا أخطاء، لا تحذيرات، قُبل تحذيران.");
        check(11, "ar", "لا أخطاء، لا تحذيرات، قُبل 11 تحذيرًا.");
    }

    #[test]
    fn a_diagnostic_of_two_threads_counts_once() {
        let mut twice = diagnostics(&[(Code::Tab, 1)]);
        twice.extend(diagnostics(&[(Code::Tab, 1)]));
        let counted = SortedDiagnostics::new(&twice).counts(&Messages::for_language("en"));
        assert_eq!(counted, "1 error.");
    }

    #[test]
    fn a_build_lists_ten_warnings() {
        let messages = Messages::for_language("en");
        let lines = |count: usize| {
            let found = diagnostics(&[(Code::UnknownFile, count), (Code::ProductUnmentioned, 3)]);
            SortedDiagnostics::new(&found).short_warnings(&messages)
        };
        assert!(lines(0).is_empty());
        assert_eq!(
            lines(1),
            ["content/00.yaml:1:1: warning[unknown-file]: `content/00.yaml` is not used."]
        );
        assert_eq!(lines(10).len(), 10);
        let last = lines(25).pop();
        assert_eq!(
            last.as_deref(),
            Some("and 15 more; greenlist check shows them")
        );
    }
}
