//! Machine-readable formats of diagnostics, one file per format.

mod github;
mod json;
mod sarif;

pub(crate) use github::github;
pub(crate) use json::json;
pub(crate) use sarif::sarif;

use std::path::{Path, PathBuf};

use super::Messages;
use crate::diagnostic::{AcceptedWarning, Diagnostic, Severity};

/// The diagnostics of a check.
#[derive(Debug)]
pub(crate) struct CheckedDiagnostics<'s> {
    /// How many were found of each severity.
    pub(crate) counts: [(Severity, usize); 3],
    /// Those that are listed.
    pub(crate) listed: Vec<&'s Diagnostic>,
    /// Warnings that editors accept.
    pub(crate) accepted: &'s [&'s AcceptedWarning],
}

/// The message followed by the help.
fn message_with_help(diagnostic: &Diagnostic, messages: &Messages) -> String {
    let sentence = messages.message(diagnostic);
    messages.join([sentence].into_iter().chain(messages.help(diagnostic)))
}

/// A path in the root, relative to the working directory: `site` rather than `./site`.
pub(crate) fn below_root(root: &Path, file: &str) -> PathBuf {
    match root == Path::new(".") {
        true => PathBuf::from(file),
        false => root.join(file),
    }
}
