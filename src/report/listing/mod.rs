//! Faults for programs: all of one run as one text. A format is one file here.

mod github;
mod json;
mod sarif;

pub use github::github;
pub use json::json;
pub use sarif::sarif;

use std::path::{Path, PathBuf};

use super::Words;
use crate::diagnostic::Diagnostic;

/// The message followed by the help.
fn told(fault: &Diagnostic, words: &Words) -> String {
    let sentence = words.sentence(fault);
    match words.help(fault) {
        Some(help) => format!("{sentence}{}{help}", words.say("between", [])),
        None => sentence,
    }
}

/// A file as seen from where the program runs: faults name files from the site's root.
fn seen(root: &Path, file: &str) -> PathBuf {
    match root == Path::new(".") {
        true => PathBuf::from(file),
        false => root.join(file),
    }
}
