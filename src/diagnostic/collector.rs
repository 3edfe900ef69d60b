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

    /// Adds one fault.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.drops_warnings || diagnostic.severity() == Severity::Error {
            self.list.push(diagnostic);
        }
    }

    /// Takes over the faults another thread collected.
    pub fn extend(&mut self, other: Diagnostics) {
        other.list.into_iter().for_each(|fault| self.push(fault));
    }

    /// Whether anything keeps the site from being written.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there is no fault at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many faults have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list
            .iter()
            .filter(|diagnostic| diagnostic.severity() == severity)
            .count()
    }

    /// From now on takes errors alone.
    pub fn drop_further_warnings(&mut self) {
        self.drops_warnings = true;
    }

    /// The faults as they came, for whoever tells them with other words.
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }

    /// The faults by file, line and column, each once, whatever thread found it first.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.list.iter().collect();
        sorted.sort();
        sorted.dedup();
        sorted
    }
}
