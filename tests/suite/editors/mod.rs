//! The commands for editing content.

mod fmt;
mod own_language;
mod product_list;
mod questions;
mod rename;
mod schema;
mod shell;
mod starting;
mod terminal;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

use crate::mistakes;

struct Answer {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs a command in a folder, for a user with that locale.
fn greenlist_in(folder: &Path, lang: &str, arguments: &[&str]) -> Answer {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .current_dir(folder)
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", lang)
        .output()
        .expect("greenlist runs");
    Answer {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// Runs a command that must succeed, and gives its output.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let answer = greenlist_in(folder, "C.UTF-8", arguments);
    assert_eq!(answer.status, Some(0), "{arguments:?}: {}", answer.stderr);
    answer.stdout
}

fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the demonstration's content.
fn copy() -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    mistakes::copy(&home().join("content"), &root.path().join("content"));
    root
}

/// Every file below a folder, by path.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).expect("readable") {
            let path = entry.expect("readable").path();
            match path.is_dir() {
                true => open.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

/// Every file below a folder that people write as text, by path: no attachment.
fn texts(folder: &Path) -> Vec<PathBuf> {
    let mut found = files(folder);
    found.retain(|path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("yaml" | "md"))
    });
    found
}
