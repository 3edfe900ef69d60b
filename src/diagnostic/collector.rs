//! Collects the diagnostics of one run, so that an author sees all of them at once.

use super::{Diagnostic, Severity};

/// All diagnostics of one run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    drops_warnings: bool,
}

impl Diagnostics {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.drops_warnings || diagnostic.severity() == Severity::Error {
            self.list.push(diagnostic);
        }
    }

    /// Adds the diagnostics of another thread.
    pub fn extend(&mut self, other: Diagnostics) {
        other
            .list
            .into_iter()
            .for_each(|diagnostic| self.push(diagnostic));
    }

    /// Adds the errors of another thread, without its warnings and notes.
    pub fn extend_errors(&mut self, other: Diagnostics) {
        let is_error = |diagnostic: &Diagnostic| diagnostic.severity() == Severity::Error;
        self.list.extend(other.list.into_iter().filter(is_error));
    }

    /// Whether there is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there are no diagnostics.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of diagnostics of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list
            .iter()
            .filter(|diagnostic| diagnostic.severity() == severity)
            .count()
    }

    /// Ignores diagnostics other than errors from now on.
    pub fn drop_further_warnings(&mut self) {
        self.drops_warnings = true;
    }

    /// The diagnostics in the order in which they were added.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.list
    }

    /// The diagnostics by file, line and column, without duplicates.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.list.iter().collect();
        sorted.sort();
        sorted.dedup();
        sorted
    }
}
