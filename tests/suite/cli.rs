//! Tests the command line: help, version, and the exit status of invalid command lines.

use assert_cmd::Command;

struct CommandOutput {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn greenlist(arguments: &[&str]) -> CommandOutput {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(arguments)
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

#[test]
fn help_explains_the_commands_and_exit_statuses() {
    for arguments in [
        &["--help"][..],
        &["-h"],
        &["build", "--help"],
        &["check", "-h"],
    ] {
        let output = greenlist(arguments);
        assert_eq!(output.status, Some(0), "{arguments:?}");
        for part in ["Usage: greenlist", "Examples:", "Exit status:"] {
            assert!(output.stdout.contains(part), "{arguments:?}: no {part}");
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
fn the_version_is_the_version_of_the_package() {
    let output = greenlist(&["--version"]);
    assert_eq!(output.status, Some(0));
    assert_eq!(
        output.stdout,
        concat!("greenlist ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_mistyped_command_is_a_usage_error() {
    let check = |arguments: &[&str], part: &str| {
        let output = greenlist(arguments);
        assert_eq!(output.status, Some(2), "{arguments:?}");
        assert!(
            output.stderr.contains(part),
            "{arguments:?}: no {part} in:\n{}",
            output.stderr
        );
        assert!(output.stdout.is_empty(), "{arguments:?}");
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
fn the_output_folder_must_not_contain_the_content() {
    let root = tempfile::tempdir().expect("a folder");
    let content = root.path().join("content");
    std::fs::create_dir(&content).expect("a folder");
    let output = greenlist(&[
        "build",
        "--root",
        root.path().to_str().expect("UTF-8"),
        "--out",
        content.to_str().expect("UTF-8"),
    ]);
    assert_eq!(output.status, Some(2));
    assert!(output.stderr.contains("--out"), "{}", output.stderr);
}
