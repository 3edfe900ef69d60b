//! Tests the command line: help, version, and the exit status of invalid command lines.

use assert_cmd::Command;

struct CommandOutput {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn greenlist(arguments: &[&str]) -> CommandOutput {
    greenlist_in("C.UTF-8", arguments)
}

/// Runs greenlist with a system language.
fn greenlist_in(locale: &str, arguments: &[&str]) -> CommandOutput {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", locale)
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
fn help_is_a_command_too_and_shows_the_help_of_a_command() {
    let check = |command: &[&str], option: &[&str]| {
        for locale in ["C.UTF-8", "zh_TW.UTF-8"] {
            let help = greenlist_in(locale, command);
            assert_eq!(help.status, Some(0), "{command:?}");
            assert_eq!(help.stdout, greenlist_in(locale, option).stdout);
        }
    };
    check(&["help"], &["--help"]);
    check(&["help", "build"], &["build", "--help"]);
    check(&["help", "new", "product"], &["new", "product", "--help"]);
    check(&["new", "help", "product"], &["new", "product", "--help"]);
}

/// Command lines with an error, each of another kind.
const INVALID: [&[&str]; 16] = [
    &["chekc"],
    &["help", "biuld"],
    &["check", "--strcit"],
    &["timeline", "zoom", "extra"],
    &["check", "--format"],
    &["check", "--format", "pdf"],
    &["check", "--explain", "tab", "--strict"],
    &["check", "--strict", "--strict"],
    &["check", "--strict=yes"],
    &["explain", "zoom"],
    &["diff"],
    &["serve", "--port", "0"],
    &["serve", "--host", "here"],
    &["check", "--root", "no-such-folder"],
    &["check", "--on", "yesterday"],
    &["build", "--base-url", "example.org"],
];

#[test]
fn usage_errors_are_in_the_system_language() {
    for arguments in INVALID {
        let english = greenlist(arguments);
        assert_eq!(english.status, Some(2), "{arguments:?}");
        let mut seen = vec![english.stderr];
        for locale in ["zh_TW", "ja_JP", "vi_VN", "id_ID", "th_TH", "ar_EG"] {
            let output = greenlist_in(locale, arguments);
            assert_eq!(output.status, Some(2), "{locale} {arguments:?}");
            assert!(output.stdout.is_empty(), "{locale} {arguments:?}");
            let text = output.stderr;
            for part in ["usage-", "Usage", "error:", "argument '", "value '"] {
                assert!(
                    !text.contains(part),
                    "{locale} {arguments:?}: {part} in\n{text}"
                );
            }
            assert!(
                text.contains("greenlist "),
                "{locale} {arguments:?}:\n{text}"
            );
            assert!(!seen.contains(&text), "{locale} {arguments:?}:\n{text}");
            seen.push(text);
        }
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

#[test]
fn usage_errors_say_what_to_write_instead() {
    let check = |arguments: &[&str], parts: &[&str]| {
        let output = greenlist_in("zh_TW.UTF-8", arguments);
        for part in parts {
            let text = &output.stderr;
            assert!(text.contains(part), "{arguments:?}: no {part} in\n{text}");
        }
    };
    check(
        &["chekc"],
        &[
            "錯誤: 沒有指令 `chekc`。是否為 `check`？",
            "用法：greenlist <指令>",
        ],
    );
    check(&["help", "biuld"], &["是否為 `build`？"]);
    check(
        &["check", "--strcit"],
        &["沒有選項或參數 `--strcit`。是否為 `--strict`？"],
    );
    check(&["build", "--strict"], &["沒有選項或參數 `--strict`"]);
    check(
        &["check", "--format"],
        &["`--format` 之後須有內容。", "可用值：text, json"],
    );
    check(
        &["check", "--format", "jsno"],
        &["`jsno` 不是 `--format` 的可用值。是否為 `json`？"],
    );
    check(
        &["check", "--strict", "--strict"],
        &["`--strict` 只能指定一次。"],
    );
    check(
        &["explain", "zoom"],
        &["缺少：`--audience`", "用法：greenlist explain"],
    );
    check(&["explain"], &["`<產品[/服務方案]>`"]);
    check(
        &["check", "--on", "115/2/30"],
        &["`115/2/30` 不能用於 `--on`：", "109/4/7"],
    );
    check(&["audit", "."], &["這是資料夾"]);
    check(
        &["new", "products", "no.csv"],
        &["沒有這個檔案", "greenlist new products --help"],
    );
    check(
        &["check", "--language", "ja", "--on", "x"],
        &["正しい日付ではありません"],
    );
    check(
        &["build", "--language", "ja", "--on", "x"],
        &["不是有效日期"],
    );
    check(&["explain", "--language", "de"], &["缺少："]);
}

#[test]
fn a_suggestion_never_turns_a_no_into_a_yes() {
    for verdict in ["not_recommended", "not_permitted", "unbanned", "non_banned"] {
        let output = greenlist(&["new", "advisory", "--verdict", verdict]);
        assert_eq!(output.status, Some(2), "{verdict}");
        assert!(!output.stderr.contains("Did you mean"), "{}", output.stderr);
    }
    let output = greenlist(&["new", "advisory", "--verdict", "under_reveiw"]);
    assert!(output.stderr.contains("Did you mean `under_review`?"));
}

#[test]
fn help_is_in_chinese_where_the_system_or_the_option_says_so() {
    let check = |locale: &str, arguments: &[&str], part: &str| {
        let output = greenlist_in(locale, arguments);
        assert_eq!(output.status, Some(0), "{arguments:?}");
        assert!(
            output.stdout.contains(part),
            "{arguments:?}:\n{}",
            output.stdout
        );
    };
    check("zh_TW.UTF-8", &["check", "--help"], "將警告視為錯誤");
    check("zh_TW.UTF-8", &["check", "-h"], "[預設：.]");
    check(
        "C.UTF-8",
        &["check", "--language", "zh-Hant", "--help"],
        "用法：",
    );
    check(
        "zh_TW.UTF-8",
        &["check", "--language", "en", "--help"],
        "Usage:",
    );
    check("ja_JP.UTF-8", &["check", "--help"], "Usage:");
    // Every line fits into the terminal: a Chinese letter takes two columns.
    let help = greenlist_in("zh_TW.UTF-8", &["build", "--help"]).stdout;
    for line in help.lines() {
        assert!(unicode_width::UnicodeWidthStr::width(line) <= 80, "{line}");
    }
}
