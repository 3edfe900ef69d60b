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

/// Replaces a text in a file of the content.
fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join("content").join(file);
    let text = fs::read_to_string(&path).expect("readable");
    assert!(text.contains(from), "{file} must have: {from}");
    fs::write(path, text.replace(from, to)).expect("written");
}

fn demonstration() -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    root
}

const EXECUTIVE: &str = "advisories/2020/ey-2020-0001.yaml";

#[test]
fn warnings_are_errors_with_strict() {
    let root = demonstration();
    edit(root.path(), EXECUTIVE, "2020-10-07", "2020-04-07");
    let counts = "No errors, 1 warning, 3 warnings accepted.\n";
    assert_eq!(printed(root.path(), &["check"], 0), counts);
    let strict = greenlist(root.path(), &["check", "--strict"]).code(1);
    let stderr = String::from_utf8_lossy(&strict.get_output().stderr).into_owned();
    assert!(stderr.ends_with(counts), "{stderr}");
    let commands = printed(root.path(), &["check", "--strict", "--format", "github"], 1);
    assert_eq!(commands.matches("::warning file=").count(), 1, "{commands}");
}

#[test]
fn files_may_be_checked_alone_and_errors_elsewhere_are_counted() {
    let root = demonstration();
    let root = root.path();
    let zoom = root.join("content/products/zoom.yaml");
    let zoom = zoom.to_str().expect("a path");
    let reported = |status: i32, more: &[&str]| {
        let checked = greenlist(root, &[&["check"], more].concat()).code(status);
        let output = checked.get_output();
        let text = [&output.stdout[..], &output.stderr[..]].concat();
        String::from_utf8_lossy(&text).into_owned()
    };
    assert_eq!(reported(0, &[zoom]), "No errors, no warnings.\n");
    edit(root, EXECUTIVE, "verdict: banned", "verdict: baned");
    let text = reported(1, &[zoom]);
    let elsewhere = "1 error in other files, so not everything could be checked.\n";
    assert_eq!(text, format!("No errors, no warnings.\n{elsewhere}"));
    let folder = root.join("content/advisories");
    let folder = folder.to_str().expect("a path");
    for files in [&[folder][..], &[zoom, folder]] {
        let text = reported(1, files);
        assert!(text.contains("error[unknown-verdict]"), "{text}");
        assert!(text.ends_with("1 error.\n"), "{text}");
    }
    for no_file in ["content/products/zom.yaml", "/"] {
        let text = reported(2, &[no_file]);
        assert!(text.contains("is not a file of this site"), "{text}");
    }
}

#[test]
fn the_demonstration_has_no_warning_that_is_not_accepted() {
    let root = demonstration();
    let strict = printed(root.path(), &["check", "--strict"], 0);
    assert_eq!(strict, "No errors, no warnings, 3 warnings accepted.\n");
    let built = printed(root.path(), &["build", "--no-search"], 0);
    let counted = "3 warnings accepted; list: greenlist check --accepted\n";
    assert!(built.contains(counted), "{built}");
}

#[test]
fn accepted_warnings_are_listed_with_file_code_and_reason() {
    let root = demonstration();
    let list = printed(root.path(), &["check", "--accepted"], 0);
    let lines: Vec<_> = list.lines().collect();
    assert_eq!(lines.len(), 7, "{list}");
    let start = "content/advisories/2020/ey-2020-0001.yaml:55:9: warning[audience-parts-differ]: ";
    assert!(lines[0].starts_with(start), "{list}");
    let because = "    accepted: Public schools are schools and bodies under the Act";
    assert!(lines[1].starts_with(because), "{list}");
    let place = "(content/advisories/2020/ey-2020-0001.yaml:151:11)";
    assert!(lines[1].ends_with(place), "{list}");

    let json = printed(root.path(), &["check", "--format", "json"], 0);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["faults"], Value::Array(Vec::new()));
    assert_eq!(json["counts"]["warning"], 0);
    let accepted = &json["accepted"][2];
    assert_eq!(accepted["code"], "audience-parts-differ");
    assert_eq!(accepted["arguments"]["product"], "example-rooms");
    assert_eq!(accepted["accepted_at"]["line"], 59);
    let because = accepted["because"].as_str().expect("a reason");
    assert!(because.starts_with("Illustrative: "), "{because}");

    edit(root.path(), EXECUTIVE, "2020-10-07", "2020-04-07");
    let sarif = printed(root.path(), &["check", "--format", "sarif"], 0);
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let suppressions = |index: usize| results[index]["suppressions"].clone();
    assert_eq!(results.len(), 4);
    assert_eq!(suppressions(0), Value::Array(Vec::new()));
    assert_eq!(suppressions(1)[0]["kind"], "inSource");
    assert_eq!(suppressions(1)[0]["status"], "accepted");
    let commands = printed(root.path(), &["check", "--format", "github"], 0);
    assert_eq!(commands.lines().count(), 1, "{commands}");
}

#[test]
fn site_yaml_accepts_a_warning_of_any_file() {
    let root = demonstration();
    let own = "accept:\n  - code: audience-parts-differ\n    because: \"Illustrative";
    let file = "advisories/2020/ey-2020-0002.yaml";
    edit(root.path(), file, own, "accept: []\n# \"Illustrative");
    let all = "outputs: [atom, sitemap, badges]\naccept: [{ code: audience-parts-differ, because: \"They are meant.\" }]\n";
    edit(
        root.path(),
        "site.yaml",
        "outputs: [atom, sitemap, badges]\n",
        all,
    );
    let list = printed(root.path(), &["check", "--strict", "--accepted"], 0);
    assert!(
        list.contains("accepted: They are meant. (content/site.yaml:"),
        "{list}"
    );
    // Those of the other advisory are accepted in its own file.
    assert_eq!(list.matches("They are meant.").count(), 1, "{list}");
}

#[test]
fn a_text_accepts_the_warnings_in_its_own_file() {
    let root = demonstration();
    let page = "pages/about.en.md";
    edit(
        root.path(),
        page,
        "## Contact\n",
        "## Contact\n\n![Map](map.png)\n",
    );
    printed(root.path(), &["check", "--strict"], 1);
    let accepted = "---\naccept: [{ code: picture, because: \"The map is at the door.\" }]\ntitle:";
    edit(root.path(), page, "---\ntitle:", accepted);
    let counts = printed(root.path(), &["check", "--strict"], 0);
    assert_eq!(counts, "No errors, no warnings, 4 warnings accepted.\n");
}

#[test]
fn what_is_accepted_must_be_there_and_have_a_reason() {
    let fails = |from: &str, to: &str, code: &str, part: &str| {
        let root = demonstration();
        edit(root.path(), EXECUTIVE, from, to);
        let failed = greenlist(root.path(), &["check"]).code(1);
        let stderr = String::from_utf8_lossy(&failed.get_output().stderr).into_owned();
        assert!(stderr.contains(&format!("error[{code}]")), "{stderr}");
        assert!(stderr.contains(part), "{stderr}");
    };
    let accepted = "code: audience-parts-differ";
    let gone = "code: review-overdue";
    fails(accepted, gone, "accepts-nothing", "`review-overdue`");
    let misspelt = "code: audience-part-differs";
    let meant = "Did you mean `audience-parts-differ`?";
    fails(accepted, misspelt, "unknown-word", meant);
    fails(
        accepted,
        "code: no-source",
        "unacceptable-code",
        "`no-source`",
    );
    let cause = "because: \"Public schools";
    fails(
        cause,
        "because: \" \" # \"Public schools",
        "empty-text",
        "`because`",
    );
}

#[test]
fn another_day_need_not_have_the_accepted_warnings() {
    let root = demonstration();
    // On that day none of the two advisories is in force.
    let counts = printed(root.path(), &["check", "--on", "2020-04-06"], 0);
    assert!(
        counts.starts_with("No errors, no warnings, 5 notes.\n"),
        "{counts}"
    );
    printed(
        root.path(),
        &["build", "--no-search", "--on", "2020-04-06"],
        0,
    );
    printed(
        root.path(),
        &[
            "explain",
            "zoom",
            "--audience",
            "schools",
            "--on",
            "2020-04-06",
        ],
        0,
    );
}

#[test]
fn a_year_of_another_calendar_is_reported_though_the_advisory_is_not_issued_yet() {
    let root = demonstration();
    let file = "advisories/2020/moe-2020-0003.yaml";
    edit(
        root.path(),
        file,
        "issued: 2020-04-06",
        "issued: 2563-04-06",
    );
    edit(
        root.path(),
        file,
        "effective_from: 2020-04-06",
        "effective_from: 2563-04-06",
    );
    let checked = greenlist(root.path(), &["check"]).code(0);
    let stderr = String::from_utf8_lossy(&checked.get_output().stderr).into_owned();
    assert!(
        stderr.contains("warning[implausible-date]: `issued` is 2563-04-06"),
        "{stderr}"
    );
    assert!(
        stderr.contains("2020-04-06 was probably meant."),
        "{stderr}"
    );
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
