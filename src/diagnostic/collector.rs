//! Collects the diagnostics of one run, so that an author sees all of them at once.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Acceptance, AcceptedWarning, Code, Diagnostic, Severity};

/// The most diagnostics of one file that are listed.
pub const LISTED_OF_FILE: usize = 100;

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

    /// Adds the errors of content that is held back from the site, and the few warnings that [hold before the
    /// issue](super::Code::holds_before_issue).
    pub fn extend_held_back(&mut self, other: Diagnostics) {
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

    /// The same, but of each file only [`LISTED_OF_FILE`], the worst; a diagnostic counts the others.
    pub fn listed(&self) -> Vec<Cow<'_, Diagnostic>> {
        let sorted = self.sorted();
        let mut of_files = BTreeMap::<&str, Vec<usize>>::new();
        for (index, diagnostic) in sorted.iter().enumerate() {
            let file = &*diagnostic.origin.file;
            of_files.entry(file).or_default().push(index);
        }
        let mut is_left_out = vec![false; sorted.len()];
        let mut counted = BTreeMap::new();
        for mut indexes in of_files.into_values() {
            // Errors first; a stable sort keeps the order of the file.
            indexes.sort_by_key(|index| sorted[*index].severity());
            let rest = indexes.get(LISTED_OF_FILE..).unwrap_or_default();
            rest.iter().for_each(|index| is_left_out[*index] = true);
            if let Some(first) = rest.iter().min() {
                counted.insert(*first, rest.len());
            }
        }
        let mut listed = Vec::with_capacity(sorted.len());
        for (index, diagnostic) in sorted.into_iter().enumerate() {
            if let Some(count) = counted.get(&index) {
                let more = Diagnostic::new(Code::MoreFaults, &diagnostic.origin);
                listed.push(Cow::Owned(more.with("count", count.to_string())));
            }
            if !is_left_out[index] {
                listed.push(Cow::Borrowed(diagnostic));
            }
        }
        listed
    }
}

/// The index of the narrowest acceptance of a diagnostic; of several, the first.
fn accepting(acceptances: &[Acceptance], diagnostic: &Diagnostic) -> Option<usize> {
    let covering = acceptances.iter().enumerate();
    let covering = covering.filter(|(_, acceptance)| acceptance.covers(diagnostic));
    let narrowest = covering.min_by_key(|(index, acceptance)| (acceptance.place, *index))?;
    Some(narrowest.0)
}
