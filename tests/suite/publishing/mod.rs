//! Publishing: releases, their proof, and their mirrors.

#![cfg(unix)]

mod killing;
mod mirroring;
mod refusals;
mod releases;
mod server;
mod verifying;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::mistakes;

/// The data date of the content.
const DAY: &str = "2020-04-08";

/// A project with the target `intranet`, which is the folder `www` in it, and perhaps others.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// A project with more lines under `publish`.
    fn with(lines: &str) -> Self {
        let project = Self {
            folder: tempfile::tempdir().expect("a folder"),
        };
        mistakes::copy(Path::new("tests/golden/two-languages"), project.root());
        let targets = "  targets:\n    intranet: { directory: www, keep: 3 }\n";
        project.append("content/site.yaml", &format!("publish:\n{lines}{targets}"));
        project
    }

    fn new() -> Self {
        Self::with("")
    }

    /// A project whose releases are signed with the key in `secret.key`.
    fn signed() -> Self {
        let project = Self::new();
        project.make_key("secret.key", &[]);
        let site = project.read("content/site.yaml");
        let site = site.replace("publish:\n", "publish:\n  key: minisign.pub\n");
        fs::write(project.path("content/site.yaml"), site).expect("written");
        project
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a text")
    }

    fn append(&self, path: &str, text: &str) {
        fs::write(self.path(path), self.read(path) + text).expect("written");
    }

    /// Makes keys without a password, the public one in `content`.
    fn make_key(&self, secret: &str, arguments: &[&str]) {
        fs::write(self.path("no-password"), "\n").expect("written");
        let (secret, password) = (self.path(secret), self.path("no-password"));
        let mut command = self.command("keygen", arguments);
        command
            .arg("--key")
            .arg(secret)
            .arg("--password-file")
            .arg(password);
        assert_ended(&command.output().expect("greenlist runs"), 0);
    }

    /// A command about the project.
    fn command(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = greenlist(name);
        command.arg("--root").arg(self.root()).args(arguments);
        command
    }

    fn run(&self, name: &str, arguments: &[&str], status: i32) -> String {
        let output = self
            .command(name, arguments)
            .output()
            .expect("greenlist runs");
        assert_ended(&output, status)
    }

    /// Publishes with the key of [`Self::signed`], where there is one.
    fn publish(&self, arguments: &[&str], status: i32) -> String {
        let key = self.path("secret.key");
        let mut command = self.command("publish", arguments);
        if key.exists() {
            command.arg("--key").arg(key);
        }
        assert_ended(&command.output().expect("greenlist runs"), status)
    }

    /// Changes a text that is on a page.
    fn edit(&self, sentence: &str) {
        self.append(
            "content/bulletins/keys.zh-Hant.md",
            &format!("\n{sentence}\n"),
        );
    }

    /// The name of the release that readers get.
    fn current(&self) -> String {
        current(&self.path("www"))
    }
}

/// A command in English.
fn greenlist(name: &str) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command.arg(name).env("LANG", "C.UTF-8");
    command
}

/// Checks the exit status, and returns what was printed, the errors last.
fn assert_ended(output: &Output, status: i32) -> String {
    let text =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert_eq!(output.status.code(), Some(status), "{}", text.concat());
    text.concat()
}

/// The name of the release that a target shows.
fn current(target: &Path) -> String {
    let json = fs::read(target.join("current/manifest.json")).expect("a manifest");
    let manifest: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    manifest["release"].as_str().expect("an id").to_owned()
}

/// Checks a folder on the data date; returns what was printed.
fn verify(folder: &Path, arguments: &[&str], status: i32) -> String {
    let mut command = greenlist("verify");
    command.arg(folder).args(["--on", DAY]).args(arguments);
    assert_ended(&command.output().expect("greenlist runs"), status)
}
