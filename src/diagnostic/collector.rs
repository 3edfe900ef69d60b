//! Collects the diagnostics of one run, so that an author sees all of them at once.

use super::{Acceptance, AcceptedWarning, Diagnostic, Severity};

/// All diagnostics of one run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    accepted: Vec<AcceptedWarning>,
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
        self.accepted.extend(other.accepted);
    }

    /// Adds the errors of content that is not issued yet, and the few warnings that [hold before the
    /// issue](super::Code::holds_before_issue).
    pub fn extend_unissued(&mut self, other: Diagnostics) {
        let is_reported = |diagnostic: &Diagnostic| {
            diagnostic.severity() == Severity::Error || diagnostic.code.holds_before_issue()
        };
        let reported = other.list.into_iter().filter(is_reported);
        reported.for_each(|diagnostic| self.push(diagnostic));
    }

    /// The diagnostics, to add what is known later.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.list.iter_mut()
    }

    /// Which acceptances accept a diagnostic.
    pub fn uses(&self, acceptances: &[Acceptance]) -> Vec<bool> {
        let mut used = vec![false; acceptances.len()];
        for diagnostic in &self.list {
            if let Some(index) = accepting(acceptances, diagnostic) {
                used[index] = true;
            }
        }
        used
    }

    /// Sets the accepted warnings apart from the others.
    pub fn accept(&mut self, acceptances: &[Acceptance]) {
        for diagnostic in std::mem::take(&mut self.list) {
            match accepting(acceptances, &diagnostic) {
                Some(index) => self.accepted.push(AcceptedWarning {
                    warning: diagnostic,
                    because: acceptances[index].because.clone(),
                    accepted_at: acceptances[index].origin.clone(),
                }),
                None => self.list.push(diagnostic),
            }
        }
    }

    /// The accepted warnings by file, line and column, without duplicates.
    pub fn accepted(&self) -> Vec<&AcceptedWarning> {
        let mut sorted: Vec<_> = self.accepted.iter().collect();
        sorted.sort();
        sorted.dedup();
        sorted
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

/// The index of the narrowest acceptance of a diagnostic; of several, the first.
fn accepting(acceptances: &[Acceptance], diagnostic: &Diagnostic) -> Option<usize> {
    let covering = acceptances.iter().enumerate();
    let covering = covering.filter(|(_, acceptance)| acceptance.covers(diagnostic));
    let narrowest = covering.min_by_key(|(index, acceptance)| (acceptance.place, *index))?;
    Some(narrowest.0)
}
