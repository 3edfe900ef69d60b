//! Very many faults in one file, and texts that would take endless time or memory.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use tempfile::TempDir;

use crate::attachments::project;

/// A check of a small site takes a fraction of a second.
const TIME_LIMIT: Duration = Duration::from_secs(60);

fn check(root: &Path, format: &str) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command
        .args(["check", "--format", format, "--root"])
        .arg(root);
    command.env("LC_ALL", "C.UTF-8").timeout(TIME_LIMIT);
    command.output().expect("runs")
}

fn site_with(path: &str, text: &str) -> TempDir {
    let folder = project("", "");
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    let before = match path.extension().is_some_and(|ending| ending == "yaml") {
        true => fs::read_to_string(&path).unwrap_or_default(),
        false => String::new(),
    };
    fs::write(path, before + text).expect("written");
    folder
}

/// The codes of the errors and the files they are in, without repetition.
fn errors(root: &Path) -> Vec<String> {
    let output = check(root, "json");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let faults = json["faults"].as_array().expect("a list").iter();
    let errors = faults.filter(|fault| fault["severity"] == "error");
    let mut found: Vec<String> = errors
        .map(|fault| {
            let text = |key: &str| fault[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}", text("code"), text("file"))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn of_many_faults_in_a_file_a_hundred_are_listed_and_all_are_counted() {
    const FAULTS: usize = 8_000;
    let lines = |line: &dyn Fn(usize) -> String| (0..FAULTS).map(line).collect::<String>();
    let page = "---\ntitle: A\nsummary: B\n---\n";
    let product = "content/products/talk.yaml";
    let cases: &[(&str, String, usize)] = &[
        (product, lines(&|index| format!("x{index}: 1\n")), FAULTS),
        (product, lines(&|_| "vendor: maker\n".to_owned()), FAULTS),
        (
            product,
            format!("domains: [{}]\n", lines(&|_| "[],".to_owned())),
            FAULTS,
        ),
        (
            product,
            lines(&|index| format!("x{index}:\t1\n")),
            2 * FAULTS,
        ),
        (
            "content/vendors.yaml",
            lines(&|_| "- { id: maker, name: { en: M } }\n".to_owned())[..33 * 4_000].to_owned(),
            4_000,
        ),
        (
            "content/pages/about.en.md",
            format!(
                "{page}{}",
                lines(&|index| format!("[a](product:a{index})\n"))
            ),
            FAULTS,
        ),
        (
            "content/pages/about.en.md",
            format!(
                "{page}{}",
                lines(&|index| format!("[a](product:a{index}) "))
            ),
            FAULTS,
        ),
        (
            "theme/locales/en.ftl",
            lines(&|index| format!("stray-{index} = {{ none }}\n")),
            2 * FAULTS,
        ),
    ];
    for (path, text, count) in cases {
        let folder = site_with(path, text);
        let root = folder.path();
        let start: String = text.chars().take(60).collect();
        let shown = |format: &str| {
            let output = check(root, format);
            assert_eq!(output.status.code(), Some(1), "{start}: {output:?}");
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            (text(&output.stdout), text(&output.stderr))
        };
        let (json, counts) = shown("json");
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let total = json["counts"]["error"].as_u64().expect("a count") as usize;
        assert!(total >= *count, "{start}: {total}");
        let in_words = format!("{},{:03} errors", total / 1_000, total % 1_000);
        assert!(counts.contains(&in_words), "{start}: {counts}");
        let faults = json["faults"].as_array().expect("a list");
        let in_file = |fault: &&serde_json::Value| fault["file"] == *path;
        let listed: Vec<_> = faults.iter().filter(in_file).collect();
        assert_eq!(listed.len(), 101, "{start}");
        let more: Vec<_> = listed
            .iter()
            .filter(|fault| fault["code"] == "more-faults")
            .collect();
        assert_eq!(more.len(), 1, "{start}");

        for (format, mark) in [
            ("text", "[more-faults]"),
            ("github", "title=more-faults"),
            ("sarif", "more-faults"),
        ] {
            let (stdout, stderr) = shown(format);
            let shown = [stdout, stderr].concat();
            assert!(shown.contains(mark), "{start}: {format}");
            assert!(shown.len() < 500_000, "{start}: {format}: {}", shown.len());
        }
    }
}

#[test]
fn messages_that_would_take_endless_time_or_memory_are_refused() {
    let nested = |depth: usize| format!("{}$n{}", "{ ".repeat(depth), " }".repeat(depth));
    let selects = |depth: usize| {
        let open = "{ $n ->\n [a] a\n *[b] ".repeat(depth);
        format!("deep = {open}x{}\n", "\n }".repeat(depth))
    };
    let chain = |length: usize, reference: &dyn Fn(usize) -> String| {
        let links = (1..length).map(|index| format!("-t{index} = {}\n", reference(index - 1)));
        format!(
            "-t0 = x\n{}end = {{ -t{} }}\n",
            links.collect::<String>(),
            length - 1
        )
    };
    let once = |index: usize| format!("{{ -t{index} }}");
    let twice = |index: usize| format!("{{ -t{index} }}{{ -t{index} }}");
    let long = "x".repeat(60_000);
    let cases: &[(String, &[&str])] = &[
        (format!("deep = {}\n", nested(30)), &[]),
        (format!("deep = {}\n", nested(4_000)), &["too-deep"]),
        (format!("deep = {}\n", "{ ".repeat(100_000)), &["too-deep"]),
        (selects(4_000), &["too-deep"]),
        (
            format!(
                "deep = {{ {}$n{} }}\n",
                "NUMBER(".repeat(30_000),
                ")".repeat(30_000)
            ),
            &["too-deep"],
        ),
        (chain(30, &once), &[]),
        (chain(2_000, &once), &["too-deep"]),
        (chain(10, &twice), &[]),
        (chain(30, &twice), &["message-too-long"]),
        (
            // Each variant doubles as well, and a reference in a variant is inside two braces.
            chain(14, &|index| {
                format!("{{ 1 ->\n [a] {{ -t{index} }}\n *[b] {{ -t{index} }}\n }}")
            }),
            &["message-too-long"],
        ),
        (
            format!(
                "-t = {}\nend = {{ -t(a: \"{long}\") }}\n",
                "{ $a }".repeat(5_000)
            ),
            &["message-too-long"],
        ),
        (
            (0..400).fold(format!("-long = {long}\n"), |text, index| {
                format!("{text}m{index} = {{ -long }}\n")
            }),
            &["message-too-long"],
        ),
    ];
    for (text, expected) in cases {
        let folder = project("", "");
        for language in ["en", "zh-Hant"] {
            let path = folder.path().join(format!("theme/locales/{language}.ftl"));
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            // Placeables read `n` or `a`, whichever the message has.
            fs::write(path, text).expect("written");
        }
        let start: String = text.chars().take(60).collect();
        let found: Vec<String> = errors(folder.path())
            .into_iter()
            .filter(|found| !found.starts_with("missing-message"))
            .collect();
        let files = ["en", "zh-Hant"].map(|language| format!("theme/locales/{language}.ftl"));
        let expected: Vec<String> = expected
            .iter()
            .flat_map(|code| files.iter().map(move |file| format!("{code} {file}")))
            .collect();
        assert_eq!(found, expected, "{start}");
    }
}
