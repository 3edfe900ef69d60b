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
fn a_section_without_its_heading_and_a_control_character_are_refused() {
    let root = copy();
    let root = root.path();
    let out = root.join("en.po");
    let shown = out.to_string_lossy().into_owned();
    greenlist(
        root,
        &["export", "ey-2020-0001", "--to", "en", "--out", &shown],
    );
    let file = fs::read_to_string(&out).expect("read");
    let heading = "## Who it applies to";
    for (wrong, reason) in [
        ("Who it applies to", "must keep its heading"),
        ("## Who \u{1b}[31mit applies to", "U+001B"),
        ("## Who \u{9b}it applies to", "U+009B"),
        ("## Who \u{202e}it applies to", "U+202E"),
    ] {
        fs::write(&out, file.replace(heading, wrong)).expect("written");
        refuses(root, &shown, reason);
    }
}

/// A unit of an import is refused, and nothing is written.
fn refuses(root: &Path, shown: &str, reason: &str) {
    let before = files(root);
    let mut command = Command::cargo_bin("greenlist").expect("the program");
    let refused = command
        .env("LC_ALL", "C.UTF-8")
        .args(["translate", "import", shown, "--to", "en", "--root"])
        .arg(root)
        .assert()
        .code(1);
    let told = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
    assert!(told.contains("advisory/ey-2020-0001/section-2"), "{told}");
    assert!(told.contains(reason), "{told}");
    assert!(!told.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{told}");
    assert!(files(root) == before);
}

/// Runs an import: its status, standard output and errors.
fn import(
    root: &Path,
    file: &str,
    text: &str,
    arguments: &[&str],
) -> (Option<i32>, String, String) {
    let path = root.join(file);
    fs::write(&path, text).expect("written");
    let mut command = Command::cargo_bin("greenlist").expect("the program");
    let done = command
        .env("LC_ALL", "C.UTF-8")
        .args(["translate", "import"])
        .arg(&path)
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .expect("run");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (done.status.code(), text(done.stdout), text(done.stderr))
}

/// The units of the advisory in English as a file.
fn exported(root: &Path, format: &str) -> String {
    let arguments = ["export", "ey-2020-0001", "--to", "en", "--format", format];
    greenlist(root, &arguments)
}

#[test]
fn a_file_that_cannot_be_understood_is_refused_with_the_reason() {
    let root = copy();
    let root = root.path();
    let po = exported(root, "po");
    let xliff = exported(root, "xliff");
    let without_keys: String = po
        .lines()
        .filter(|line| !line.starts_with("msgctxt"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let half = |text: &str| {
        text.chars()
            .take(text.chars().count() / 2)
            .collect::<String>()
    };
    let before_string = |text: &str| text[..text.rfind("msgstr").expect("a message")].to_owned();
    let other = xliff.replacen("target-language=\"en\"", "target-language=\"ja\"", 1);
    let several = format!(
        "{}{}",
        xliff.replace("</xliff>\n", ""),
        other
            .split_once("<file")
            .map_or(String::new(), |(_, rest)| format!("<file{rest}"))
    );
    let before = files(root);
    for (name, text, part) in [
        ("a.po", "msgid \"a".to_owned(), "in the middle"),
        ("b.po", "hello".to_owned(), "neither PO nor XLIFF: 1: hello"),
        ("c.xlf", "<html></html>".to_owned(), "neither PO nor XLIFF"),
        ("d.xlf", "<xliff><file".to_owned(), "in the middle"),
        ("e.po", String::new(), "no units"),
        (
            "f.po",
            "\"a\"\nmsgstr \"b\"\n".to_owned(),
            "neither PO nor XLIFF",
        ),
        ("g.po", without_keys, "msgctxt"),
        ("h.po", half(&po), "in the middle"),
        ("i.po", before_string(&po), "in the middle"),
        ("j.xlf", half(&xliff), "in the middle"),
        (
            "k.xlf",
            xliff.replace("version=\"1.2\"", "version=\"2.0\""),
            "XLIFF 2.0",
        ),
        ("l.xlf", several, "several languages: en, ja"),
    ] {
        let (code, _, errors) = import(root, name, &text, &["--to", "en"]);
        assert_eq!(code, Some(2), "{name}: {errors}");
        assert!(errors.contains(part), "{name}: {errors}");
    }
    assert!(files(root) == before);
}

#[test]
fn a_file_is_imported_into_the_language_that_it_names() {
    let root = copy();
    let root = root.path();
    let before = files(root);
    for (format, own) in [
        ("po", "\"Language: en\\n\""),
        ("xliff", "target-language=\"en\""),
    ] {
        let file = exported(root, format);
        assert!(file.contains(own), "{file}");
        let named = |tag: &str| file.replace(own, &own.replace("en", tag));
        for (text, arguments, expected, part) in [
            (file.clone(), &[][..], 0, ""),
            (file.clone(), &["--to", "en"], 0, ""),
            (file.clone(), &["--to", "ja"], 2, "is in en, not in ja"),
            (
                file.clone(),
                &["--to", "zh-Hant"],
                2,
                "is in en, not in zh-Hant",
            ),
            (named("en_GB"), &[], 0, ""),
            (named("EN"), &["--to", "en"], 0, ""),
            (named("vi"), &["--to", "ja"], 2, "is in vi, not in ja"),
            (named("zh_Hant"), &[], 2, "written in zh-Hant"),
            (named("zh_TW"), &[], 2, "written in zh-Hant"),
            (named("zh_CN"), &["--to", "en"], 2, "is in zh_CN"),
            (named("fr"), &[], 2, "fr"),
            (file.replace(own, ""), &[], 2, "does not name its language"),
            (file.replace(own, ""), &["--to", "en"], 0, ""),
        ] {
            let (code, _, errors) = import(root, "en.file", &text, arguments);
            assert_eq!(code, Some(expected), "{arguments:?} {errors}");
            assert!(errors.contains(part), "{arguments:?} {errors}");
            assert!(files(root) == before, "{arguments:?}");
        }
    }
}

#[test]
fn units_that_are_left_out_are_named_and_counted() {
    let root = copy();
    let root = root.path();
    greenlist(root, &["stamp", "ey-2020-0001", "--to", "en"]);
    let unit = |id: &str, flags: &str, source: &str, target: &str| {
        format!(
            "{flags}msgctxt \"advisory/ey-2020-0001/{id}\"\nmsgid \"{source}\"\nmsgstr \"{target}\"\n\n"
        )
    };
    let check = |units: &[String], expected: i32, parts: &[&str], last: &str| {
        let header = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n";
        let text = format!("{header}{}", units.concat());
        let (code, output, errors) = import(root, "en.po", &text, &[]);
        assert_eq!(code, Some(expected), "{errors}");
        for part in parts {
            assert!(errors.contains(part), "no {part} in {errors}");
        }
        let counted = output.trim_end().rsplit('\n').next() == Some(last) || errors.contains(last);
        assert!(counted, "{output}{errors}");
    };
    let before = files(root);
    check(
        &[
            unit("section-99", "", "x", "y"),
            unit("title", "#, fuzzy\n", "x", "A title"),
            unit("summary", "", "x", ""),
            "msgid \"x\"\nmsgstr \"y\"\n".to_owned(),
        ],
        1,
        &[
            "`advisory/ey-2020-0001/section-99`: the content has no such text any more",
            "`advisory/ey-2020-0001/title`: it is fuzzy",
            "`x`: it has no id",
            "Nothing was written",
        ],
        "Units imported: 0; unchanged: 0; left out: 3; without a translation: 1",
    );
    let xliff = "<xliff version='1.2'><file target-language='en'><body>\
        <trans-unit id='advisory/ey-2020-0001/title'><source>x</source>\
        <target>A<x id='1'/>B</target></trans-unit></body></file></xliff>";
    let (code, _, errors) = import(root, "en.xlf", xliff, &[]);
    assert_eq!(code, Some(1), "{errors}");
    assert!(errors.contains("title`: it has markup"), "{errors}");
    assert!(files(root) == before);
    check(
        &[
            unit("title", "", "an earlier source", "A title"),
            unit("title", "", "an earlier source", "Another title"),
            unit("x/y", "", "x", "y"),
        ],
        0,
        &[
            "`advisory/ey-2020-0001/title`: the file has another unit with this id",
            "`advisory/ey-2020-0001/x/y`: the content has no such text",
            "`advisory/ey-2020-0001/title`: imported, but its source has changed",
        ],
        "Units imported: 1; unchanged: 0; left out: 2; without a translation: 0",
    );
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

#[test]
fn an_export_replaces_only_an_earlier_export() {
    let root = copy();
    let root = root.path();
    fs::write(root.join("letter.txt"), "Dear office").expect("written");
    fs::write(
        root.join("en.po"),
        "# An earlier export, cut short\nmsgid \"a",
    )
    .expect("written");
    let before = files(root);
    let export = |out: &str| {
        let mut command = Command::cargo_bin("greenlist").expect("the program");
        let done = command
            .current_dir(root)
            .env("LC_ALL", "C.UTF-8")
            .args(["translate", "export", "--to", "en", "--out", out])
            .output()
            .expect("run");
        (
            done.status.code(),
            String::from_utf8_lossy(&done.stderr).into_owned(),
        )
    };
    for out in [
        "content/site.yaml",
        "./content/../content/pages/new.po",
        "letter.txt",
    ] {
        let (code, errors) = export(out);
        assert_eq!(code, Some(2), "{out}: {errors}");
        assert!(errors.contains("not replaced"), "{out}: {errors}");
    }
    assert!(files(root) == before);
    assert_eq!(
        fs::read_to_string(root.join("letter.txt")).expect("read"),
        "Dear office"
    );
    for out in ["en.po", "new.po", "en.po"] {
        let (code, errors) = export(out);
        assert_eq!(code, Some(0), "{out}: {errors}");
    }
}
