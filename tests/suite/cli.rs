//! The command line: help, version, and what the shell is told of a mistyped command.

use assert_cmd::Command;

struct Answer {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn greenlist(arguments: &[&str]) -> Answer {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C.UTF-8")
        .output()
        .expect("greenlist runs");
    Answer {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

#[test]
fn help_explains_the_commands_and_exit_statuses() {
    for arguments in [
        &["--help"][..],
        &["-h"],
        &["build", "--help"],
        &["check", "-h"],
    ] {
        let answer = greenlist(arguments);
        assert_eq!(answer.status, Some(0), "{arguments:?}");
        for part in ["Usage: greenlist", "Examples:", "Exit status:"] {
            assert!(answer.stdout.contains(part), "{arguments:?}: no {part}");
        }
    }
}

#[test]
fn help_groups_the_options_and_names_the_defaults() {
    let help = greenlist(&["build", "--help"]).stdout;
    for part in [
        "Folders:",
        "Site:",
        "Display:",
        "--root <DIR>",
        "[default: .]",
        "--out <DIR>",
        "[default: the folder `site` in the root]",
        "--on <DATE>",
        "--base-url <URL>",
        "--language <LANGUAGE>",
        "--quiet",
        "--colour <WHEN>",
        "[possible values: auto, always, never]",
    ] {
        assert!(help.contains(part), "no {part} in:\n{help}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let answer = greenlist(&["--version"]);
    assert_eq!(answer.status, Some(0));
    assert_eq!(
        answer.stdout,
        concat!("greenlist ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_mistyped_command_is_a_usage_error() {
    let check = |arguments: &[&str], part: &str| {
        let answer = greenlist(arguments);
        assert_eq!(answer.status, Some(2), "{arguments:?}");
        assert!(
            answer.stderr.contains(part),
            "{arguments:?}: no {part} in:\n{}",
            answer.stderr
        );
        assert!(answer.stdout.is_empty(), "{arguments:?}");
    };
    check(&[], "Usage: greenlist");
    check(&["biuld"], "build");
    check(&["build", "--languag", "x"], "--language");
    check(&["build", "--on", "2020-02-30"], "109/4/7");
    check(&["check", "--on", "yesterday"], "2020-04-07");
    check(&["build", "--base-url", "example.org"], "https://");
    check(&["build", "--colour", "pink"], "always");
    check(&["check", "--root", "no-such-folder"], "no such folder");
    check(&["check", "--out", "x"], "--out");
}

#[test]
fn the_site_may_not_take_the_place_of_its_content() {
    let root = tempfile::tempdir().expect("a folder");
    let content = root.path().join("content");
    std::fs::create_dir(&content).expect("a folder");
    let answer = greenlist(&[
        "build",
        "--root",
        root.path().to_str().expect("UTF-8"),
        "--out",
        content.to_str().expect("UTF-8"),
    ]);
    assert_eq!(answer.status, Some(2));
    assert!(answer.stderr.contains("--out"), "{}", answer.stderr);
}
