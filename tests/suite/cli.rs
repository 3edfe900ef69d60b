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

/// Commands that print to standard output. They change nothing.
const PRINTING: [&[&str]; 22] = [
    &["--help"],
    &["--version"],
    &["audit", "--help"],
    &["check"],
    &["check", "--format", "json"],
    &["check", "--format", "sarif"],
    &["check", "--explain", "bad-base-url"],
    &["explain", "zoom", "--audience", "schools"],
    &[
        "explain",
        "zoom",
        "--audience",
        "schools",
        "--format",
        "json",
    ],
    &["timeline", "zoom"],
    &["timeline", "zoom", "--format", "json"],
    &["next-change"],
    &["diff", "--from", "2020-04-06", "--to", "2020-04-08"],
    &[
        "diff",
        "--from",
        "2020-04-06",
        "--to",
        "2020-04-08",
        "--format",
        "json",
    ],
    &[
        "diff",
        "--from",
        "2020-04-06",
        "--to",
        "2020-04-08",
        "--format",
        "html",
    ],
    &["audit", "LIST", "--audience", "schools"],
    &["audit", "LIST", "--audience", "schools", "--format", "json"],
    &["translate", "status"],
    &["translate", "status", "--format", "json"],
    &["translate", "export", "--to", "en"],
    &["theme", "eject", "--list"],
    &["completions", "bash"],
];

/// Runs a command with another standard output.
#[cfg(target_os = "linux")]
fn printing_to(output: impl Into<std::process::Stdio>, arguments: &[&str]) -> std::process::Child {
    static LIST: std::sync::LazyLock<tempfile::NamedTempFile> = std::sync::LazyLock::new(|| {
        let list = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(&list, "name\nZoom\n").expect("writable");
        list
    });
    let list = LIST.path().to_str().expect("UTF-8");
    let arguments = arguments.iter().map(|argument| match *argument {
        "LIST" => list,
        other => other,
    });
    std::process::Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .stdout(output)
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("greenlist runs")
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_a_system_error_for_every_command() {
    for arguments in PRINTING {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let output = printing_to(full.expect("a device"), arguments).wait_with_output();
        let output = output.expect("an end");
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
        let errors = String::from_utf8_lossy(&output.stderr);
        let is_told = errors.contains("stdout")
            || arguments.contains(&"--help")
            || arguments == ["--version"];
        assert!(is_told, "{arguments:?}: {errors}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_closed_pipe_is_no_error() {
    for arguments in PRINTING {
        let mut child = printing_to(std::process::Stdio::piped(), arguments);
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        let banned = 4 * i32::from(arguments[0] == "audit" && arguments.len() > 2);
        assert_eq!(output.status.code(), Some(banned), "{arguments:?}");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(!errors.contains("stdout"), "{arguments:?}: {errors}");
    }
}
