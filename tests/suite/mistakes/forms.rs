//! Tests the machine-readable formats of diagnostics, and the explanation of codes.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::{copy, greenlist};

/// The demonstration with two rulings that have the same id.
fn faulty() -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let path = root
        .path()
        .join("content/advisories/2020/moe-2020-0002.yaml");
    let text = fs::read_to_string(&path).expect("readable");
    fs::write(&path, text.replace("- id: r3\n", "- id: r2\n")).expect("written");
    root
}

fn printed(root: &Path, arguments: &[&str], status: i32) -> String {
    let answer = greenlist(root, arguments).code(status);
    String::from_utf8(answer.get_output().stdout.clone()).expect("UTF-8")
}

#[test]
fn every_format_has_the_diagnostics_with_their_locations() {
    let root = faulty();
    let json = printed(root.path(), &["check", "--format", "json"], 1);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["format"], "greenlist-check/1");
    assert_eq!(json["language"], "en");
    assert_eq!(
        json["counts"]["error"],
        json["faults"].as_array().expect("faults").len()
    );
    let fault = &json["faults"][0];
    assert_eq!(fault["code"], "duplicate-id");
    assert_eq!(fault["severity"], "error");
    assert_eq!(fault["file"], "content/advisories/2020/moe-2020-0002.yaml");
    assert_eq!(fault["message"], "The id `r2` is given twice.");
    assert_eq!(fault["arguments"]["found"], "r2");
    assert_eq!(fault["related"]["message"], "first given here");
    let location = |of: &Value| ["line", "column", "width"].map(|key| of[key].as_u64());
    assert_eq!(location(fault), [Some(40), Some(9), Some(2)]);
    assert_eq!(location(&fault["related"]), [Some(35), Some(9), Some(2)]);

    let sarif = printed(root.path(), &["check", "--format", "sarif"], 1);
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let result = &run["results"][0];
    let rule = result["ruleIndex"]
        .as_u64()
        .and_then(|index| usize::try_from(index).ok());
    let rule = &run["tool"]["driver"]["rules"][rule.expect("a rule")];
    assert_eq!(rule["id"], "duplicate-id");
    assert_eq!(result["ruleId"], rule["id"]);
    assert_eq!(result["level"], "error");
    let first = &result["locations"][0]["physicalLocation"];
    let second = &result["relatedLocations"][0]["physicalLocation"];
    let uri = first["artifactLocation"]["uri"].as_str().expect("a URI");
    assert!(uri.starts_with("file:///"), "{uri}");
    assert!(
        uri.ends_with("/content/advisories/2020/moe-2020-0002.yaml"),
        "{uri}"
    );
    let region = |of: &Value| {
        ["startLine", "startColumn", "endColumn"].map(|key| of["region"][key].as_u64())
    };
    assert_eq!(region(first), [Some(40), Some(9), Some(11)]);
    assert_eq!(region(second), [Some(35), Some(9), Some(11)]);

    let commands = printed(root.path(), &["check", "--format", "github"], 1);
    let faults = json["faults"].as_array().expect("faults").len();
    assert_eq!(commands.lines().count(), faults, "{commands}");
    for part in [
        "::error file=",
        "/content/advisories/2020/moe-2020-0002.yaml,line=40,col=9,endColumn=10,title=duplicate-id::The id",
    ] {
        assert!(commands.contains(part), "{commands}");
    }
}

#[test]
fn warnings_are_errors_with_strict() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let loose = printed(root.path(), &["check"], 0);
    assert_eq!(loose, "No errors, 3 warnings.\n");
    let strict = greenlist(root.path(), &["check", "--strict"]).code(1);
    let stderr = String::from_utf8_lossy(&strict.get_output().stderr).into_owned();
    assert!(stderr.ends_with("No errors, 3 warnings.\n"), "{stderr}");
    let commands = printed(root.path(), &["check", "--strict", "--format", "github"], 1);
    assert_eq!(commands.matches("::warning file=").count(), 3, "{commands}");
}

#[test]
fn a_code_is_explained_in_the_language_of_the_user() {
    let root = tempfile::tempdir().expect("a folder");
    let check = |arguments: &[&str], part: &str| {
        let page = printed(
            root.path(),
            &[&["check", "--explain"], arguments].concat(),
            0,
        );
        assert!(page.contains(part), "{page}");
    };
    check(&["tab"], "## tab\n\nError. YAML indentation");
    check(&["tab", "--language", "zh-Hant"], "## tab\n\n錯誤。YAML");
    check(&["tab", "--language", "zh-Hant"], "    \tcountry: TW\n");
    let wrong = greenlist(root.path(), &["check", "--explain", "tap"]).code(2);
    let stderr = String::from_utf8_lossy(&wrong.get_output().stderr).into_owned();
    assert!(stderr.contains("Did you mean `tab`?"), "{stderr}");
}

/// `GREENLIST_GOLDEN=write cargo test --test suite documented` rewrites the pages.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "selects whether a test writes its files; no page depends on it"
)]
fn every_code_is_documented_as_the_program_explains_it() {
    let root = tempfile::tempdir().expect("a folder");
    let rewrite = std::env::var_os("GREENLIST_GOLDEN").is_some();
    for (language, file) in [
        ("en", "docs/diagnostics.md"),
        ("zh-Hant", "docs/diagnostics.zh-Hant.md"),
    ] {
        let page = printed(
            root.path(),
            &["check", "--explain", "--language", language],
            0,
        );
        if rewrite {
            fs::write(file, &page).expect("written");
        }
        let written = fs::read_to_string(file).unwrap_or_default();
        assert!(
            page == written,
            "{file} is not what `check --explain` prints"
        );
    }
}
