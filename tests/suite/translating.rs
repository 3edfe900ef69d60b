//! `greenlist translate`: the status of translations, and their export and import.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command as Program;

use assert_cmd::Command;

use crate::mistakes;

const TEXT: &str = "content/advisories/2020/ey-2020-0001";

/// A copy of the demonstration.
fn copy() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    mistakes::copy(Path::new("content"), &root.path().join("content"));
    root
}

fn greenlist(root: &Path, arguments: &[&str]) -> String {
    let mut command = Command::cargo_bin("greenlist").expect("the program");
    command
        .env("LC_ALL", "C.UTF-8")
        .arg("translate")
        .args(arguments);
    let output = command.arg("--root").arg(root).assert().success();
    String::from_utf8_lossy(&output.get_output().stdout).into_owned()
}

fn git(root: &Path, arguments: &[&str]) {
    let done = Program::new("git")
        .current_dir(root)
        .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
        .args(arguments)
        .output()
        .expect("git");
    assert!(done.status.success(), "{arguments:?}: {done:?}");
}

fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join(file);
    let text = fs::read_to_string(&path).expect("read");
    assert!(text.contains(from), "{from} is not in {file}");
    fs::write(path, text.replacen(from, to, 1)).expect("written");
}

fn files(root: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(root.join("content"));
    let files = entries.into_iter().map(|entry| entry.expect("an entry"));
    files
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_none_or(|extension| extension != "pdf")
        })
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("inside");
            let text = fs::read_to_string(entry.path()).expect("read");
            (path.to_string_lossy().into_owned(), text)
        })
        .collect()
}

/// The status of the advisory in a language.
fn state(root: &Path, language: &str) -> String {
    let told = greenlist(
        root,
        &[
            "status",
            "ey-2020-0001",
            "--to",
            language,
            "--format",
            "json",
        ],
    );
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let state = &told["records"][0]["translations"][0]["state"];
    state.as_str().expect("a state").to_owned()
}

#[test]
fn the_counts_are_those_of_the_table() {
    let told = greenlist(Path::new("."), &["status"]);
    let rows = |word: &str| told.lines().filter(|line| line.contains(word)).count();
    assert_eq!(rows("advisory ey-2020-0001 "), 1, "{told}");
    let json = greenlist(Path::new("."), &["status", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let records = json["records"].as_array().expect("records");
    for language in json["languages"].as_array().expect("languages") {
        for state in ["fresh", "stale", "machine", "draft", "missing"] {
            let own = records
                .iter()
                .flat_map(|record| record["translations"].as_array().expect("a list"))
                .filter(|told| told["language"] == language["language"] && told["state"] == *state);
            assert_eq!(
                language[state].as_u64(),
                Some(own.count() as u64),
                "{language}"
            );
        }
    }
}

#[test]
fn a_change_makes_a_translation_stale_and_a_stamp_makes_it_fresh() {
    let root = copy();
    let root = root.path();
    git(root, &["init", "-q"]);
    git(root, &["add", "."]);
    git(root, &["commit", "-qm", "first"]);
    let source = format!("{TEXT}.zh-Hant.md");
    greenlist(root, &["stamp", "ey-2020-0001"]);
    assert_eq!(state(root, "en"), "fresh");

    edit(root, &source, "本站兩者都列出", "本站兩種都列出");
    assert_eq!(state(root, "en"), "stale");
    greenlist(root, &["stamp", "ey-2020-0001", "--typo"]);
    assert_eq!(state(root, "en"), "fresh");
    assert_eq!(state(root, "vi"), "fresh");

    // A translation that was stale before the typo stays stale.
    edit(root, &source, "留下紀錄", "留下完整紀錄");
    git(root, &["commit", "-qam", "a rule"]);
    edit(root, &source, "當時並不清楚", "當時還不清楚");
    greenlist(root, &["stamp", "ey-2020-0001", "--typo"]);
    assert_eq!(state(root, "en"), "stale");

    let out = root.join("en.po");
    let shown = out.to_string_lossy().into_owned();
    greenlist(
        root,
        &["export", "ey-2020-0001", "--to", "en", "--out", &shown],
    );
    let file = fs::read_to_string(&out).expect("read");
    assert_eq!(file.matches("#, fuzzy").count(), 1, "{file}");
    // The unit has its previous source from git.
    let old: Vec<&str> = file
        .lines()
        .filter(|line| line.starts_with("#| "))
        .collect();
    assert!(old.iter().any(|line| line.contains("留下紀錄")), "{file}");
    assert!(file.contains("留下完整紀錄"), "{file}");

    greenlist(root, &["stamp", "ey-2020-0001", "--to", "en"]);
    assert_eq!(state(root, "en"), "fresh");
    assert_eq!(state(root, "vi"), "stale");
}

#[test]
fn an_imported_unit_is_stamped_with_its_own_source() {
    let root = copy();
    let root = root.path();
    greenlist(root, &["stamp", "ey-2020-0001", "--to", "en"]);
    let out = root.join("en.po");
    let shown = out.to_string_lossy().into_owned();
    greenlist(
        root,
        &["export", "ey-2020-0001", "--to", "en", "--out", &shown],
    );
    // The source changes after the export.
    edit(
        root,
        &format!("{TEXT}.zh-Hant.md"),
        "留下紀錄",
        "留下完整紀錄",
    );
    let file = fs::read_to_string(&out).expect("read");
    fs::write(
        &out,
        file.replace("keep a record of it", "file a record of it"),
    )
    .expect("written");
    greenlist(root, &["import", &shown, "--to", "en"]);
    let english = fs::read_to_string(root.join(format!("{TEXT}.en.md"))).expect("read");
    assert!(english.contains("file a record of it"), "{english}");
    assert!(
        english.contains("state: draft, source_hash: \"sha256:"),
        "{english}"
    );
    assert!(
        english.contains("translator: \"Language office (demonstration)\""),
        "{english}"
    );
    assert_eq!(state(root, "en"), "stale");
}

#[test]
fn a_section_without_its_heading_is_refused() {
    let root = copy();
    let root = root.path();
    let out = root.join("en.po");
    let shown = out.to_string_lossy().into_owned();
    greenlist(
        root,
        &["export", "ey-2020-0001", "--to", "en", "--out", &shown],
    );
    let file = fs::read_to_string(&out).expect("read");
    fs::write(
        &out,
        file.replace("## Who it applies to", "Who it applies to"),
    )
    .expect("written");
    let before = files(root);
    let mut command = Command::cargo_bin("greenlist").expect("the program");
    let refused = command
        .env("LC_ALL", "C.UTF-8")
        .args(["translate", "import", &shown, "--to", "en", "--root"])
        .arg(root)
        .assert()
        .code(1);
    let told = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
    assert!(told.contains("advisory/ey-2020-0001/section-2"), "{told}");
    assert!(files(root) == before);
}

#[test]
fn other_files_are_refused() {
    let root = copy();
    for (name, text) in [
        ("a.po", "msgid \"a"),
        ("b.po", "hello"),
        ("c.xlf", "<html></html>"),
        ("d.xlf", "<xliff><file"),
        ("e.po", ""),
        ("f.po", "\"a\"\nmsgstr \"b\"\n"),
    ] {
        let path = root.path().join(name);
        fs::write(&path, text).expect("written");
        let mut command = Command::cargo_bin("greenlist").expect("the program");
        let done = command
            .args(["translate", "import"])
            .arg(&path)
            .args(["--to", "en", "--root"])
            .arg(root.path())
            .output()
            .expect("run");
        // A file without units is not an error.
        assert!(
            matches!(done.status.code(), Some(0 | 2)),
            "{name}: {done:?}"
        );
    }
}

#[test]
fn importing_an_export_changes_nothing() {
    let root = copy();
    let root = root.path();
    let before = files(root);
    for (language, format) in [("en", "po"), ("ja", "xliff"), ("ar", "po"), ("vi", "xliff")] {
        let out = root.join(format!("{language}.{format}"));
        let out = out.to_string_lossy().into_owned();
        greenlist(
            root,
            &[
                "export", "--to", language, "--format", format, "--out", &out,
            ],
        );
        let told = greenlist(root, &["import", &out, "--to", language]);
        assert!(told.starts_with("Units imported: 0"), "{language}: {told}");
        assert!(files(root) == before, "{language} as {format}");
    }
}

#[test]
fn importing_an_export_restores_a_deleted_translation() {
    // Importing restores a deleted English translation.
    for format in ["po", "xliff"] {
        let root = copy();
        let root = root.path();
        let out = root.join("en.file");
        let out = out.to_string_lossy().into_owned();
        greenlist(
            root,
            &["export", "--to", "en", "--format", format, "--out", &out],
        );
        let english = format!("{TEXT}.en.md");
        let before = fs::read_to_string(root.join(&english)).expect("read");
        fs::remove_file(root.join(&english)).expect("removed");
        assert_eq!(state(root, "en"), "missing");
        greenlist(root, &["import", &out, "--to", "en", "--state", "reviewed"]);
        let after = fs::read_to_string(root.join(&english)).expect("read");
        let body = |text: &str| text.splitn(3, "---\n").nth(2).map(str::to_owned);
        assert_eq!(body(&after), body(&before), "{format}");
        assert_eq!(state(root, "en"), "fresh");
        greenlist(root, &["import", &out, "--to", "en"]);
        assert_eq!(
            fs::read_to_string(root.join(&english)).expect("read"),
            after
        );
    }
}
