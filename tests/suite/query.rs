//! The commands `explain`, `diff`, `timeline` and `next-change`.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use insta::assert_snapshot;
use serde_json::Value;
use tempfile::TempDir;

use crate::mistakes;

const LANGUAGES: [&str; 7] = ["zh-Hant", "en", "ja", "vi", "id", "th", "ar"];

struct CommandOutput {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs a command on the content in a root, for a user of English.
fn run(root: &Path, arguments: &[&str]) -> CommandOutput {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(arguments)
        .arg("--root")
        .arg(root)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C.UTF-8")
        .output()
        .expect("greenlist runs");
    CommandOutput {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// The output of a command that must succeed.
fn output(root: &Path, arguments: &[&str]) -> String {
    let answer = run(root, arguments);
    assert_eq!(answer.status, Some(0), "{arguments:?}: {}", answer.stderr);
    assert!(answer.stderr.is_empty(), "{arguments:?}: {}", answer.stderr);
    answer.stdout
}

fn json(root: &Path, arguments: &[&str]) -> Value {
    let mut all = arguments.to_vec();
    all.extend(["--format", "json"]);
    serde_json::from_str(&output(root, &all)).expect("JSON")
}

/// The demonstration.
fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the demonstration's content.
fn copy() -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    mistakes::copy(&home().join("content"), &root.path().join("content"));
    root
}

/// Replaces a text that occurs once in a file.
fn change(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join("content").join(file);
    let text = fs::read_to_string(&path).expect("readable");
    assert_eq!(text.matches(from).count(), 1, "{from} in {file}");
    fs::write(path, text.replace(from, to)).expect("written");
}

mod diff;
mod explain;
mod list;
mod next_change;
mod rows;
mod timeline;
