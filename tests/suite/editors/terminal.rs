//! Runs commands in a terminal.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::fd::AsFd;
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

pub(super) struct Screen {
    pub(super) status: Option<i32>,
    /// The output of greenlist.
    pub(super) screen: String,
}

/// Runs a command that asks questions. The answers are typed ahead, and then the input ends.
pub(super) fn typed(folder: &Path, lang: &str, arguments: &[&str], answers: &[&str]) -> Screen {
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&ours).expect("a terminal");
    unlockpt(&ours).expect("a terminal");
    let name = ptsname(&ours, Vec::new()).expect("a name");
    let theirs = OpenOptions::new()
        .read(true)
        .write(true)
        .open(name.to_str().expect("UTF-8"))
        .expect("a terminal");
    let mut keys = answers.join("\n") + "\n";
    // Control-D on an empty line ends the input.
    keys.push('\u{4}');
    let mut keyboard = std::fs::File::from(ours.as_fd().try_clone_to_owned().expect("a handle"));
    keyboard.write_all(keys.as_bytes()).expect("typed");
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .current_dir(folder)
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", lang)
        .stdin(Stdio::from(theirs))
        .output()
        .expect("greenlist runs");
    let text = [output.stderr, output.stdout].concat();
    Screen {
        status: output.status.code(),
        screen: String::from_utf8(text).expect("UTF-8"),
    }
}
