//! Machine-readable formats of diagnostics, one file per format.

mod github;
mod json;
mod sarif;

pub(crate) use github::github;
pub(crate) use json::json;
pub(crate) use sarif::sarif;

use std::path::{Path, PathBuf};

use super::Messages;
use crate::diagnostic::Diagnostic;

/// The message followed by the help.
fn message_with_help(fault: &Diagnostic, words: &Messages) -> String {
    let sentence = words.message(fault);
    match words.help(fault) {
        Some(help) => format!("{sentence}{}{help}", words.say("between", [])),
        None => sentence,
    }
}

/// A path relative to the working directory: diagnostics have paths relative to the root.
fn working_dir_path(root: &Path, file: &str) -> PathBuf {
    match root == Path::new(".") {
        true => PathBuf::from(file),
        false => root.join(file),
    }
}
