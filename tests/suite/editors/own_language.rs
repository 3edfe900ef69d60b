//! A site in a language that the program has no messages for.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use super::starting::{has_line, read};
use super::{done, files, greenlist_in};

const WORDS: &str = "theme/locales/de.ftl";

/// A new site in German and Korean.
fn site() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let languages = "Deutsch, ko";
    done(
        folder.path(),
        &["init", "list", "--yes", "--languages", languages],
    );
    let root = folder.path().join("list");
    (folder, root)
}

/// Replaces a text of a file that has it once.
fn replace(root: &Path, path: &str, from: &str, to: &str) {
    let text = read(root, path);
    assert_eq!(text.matches(from).count(), 1, "{from}");
    fs::write(root.join(path), text.replace(from, to)).expect("written");
}

fn translate(root: &Path, english: &str, german: &str) {
    replace(
        root,
        WORDS,
        &format!("\n# {english}\n"),
        &format!("\n# {english}\n{german}\n"),
    );
}

/// The line on German in `translate status`.
fn status(root: &Path) -> Value {
    let json = done(
        root,
        &["translate", "status", "--to", "de", "--format", "json"],
    );
    let json: Value = serde_json::from_str(&json).expect("JSON");
    json["words"][0].clone()
}

#[test]
fn a_site_in_any_language_builds_at_once_and_marks_its_english_words() {
    let (_folder, root) = site();
    translate(
        &root,
        "skip-to-content = Skip to main content",
        "skip-to-content = Zum Inhalt",
    );
    let built = greenlist_in(&root, "C.UTF-8", &["build"]);
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    assert_eq!(
        built
            .stderr
            .matches("warning[untranslated-messages]")
            .count(),
        2,
        "{}",
        built.stderr
    );
    assert!(
        built.stdout.contains("appear in English"),
        "{}",
        built.stdout
    );
    let german = read(&root, "site/de/glossary.html");
    assert!(german.contains("<html lang=\"de\""), "{german}");
    assert!(german.contains(">Zum Inhalt</a>"), "{german}");
    assert!(german.contains("<span lang=\"en\">"), "{german}");
    assert!(!german.contains("<title><"), "{german}");
    for name in ["Deutsch", "한국어"] {
        assert!(
            german.contains(&format!(">{name}</a>")),
            "{name} in {german}"
        );
    }
    for path in files(&root.join("site")) {
        let bytes = fs::read(&path).expect("readable");
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains(['\u{FDEE}', '\u{FDEF}']),
            "{}",
            path.display()
        );
    }
}

#[test]
fn translated_missing_and_changed_words_are_counted() {
    let (_folder, root) = site();
    let before = status(&root);
    translate(&root, "nav-compare = Compare", "nav-compare = Vergleichen");
    // As if an earlier version had had other words.
    translate(&root, "nav-changes = What changed", "nav-changes = Neu");
    replace(
        &root,
        WORDS,
        "# nav-changes = What changed",
        "# nav-changes = News",
    );
    let after = status(&root);
    let count = |status: &Value| status["missing"].as_array().map(Vec::len);
    assert_eq!(count(&after).map(|missing| missing + 2), count(&before));
    assert_eq!(
        after["changed"],
        serde_json::json!([{ "message": "nav-changes", "english": "nav-changes = What changed" }])
    );
    let text = done(&root, &["translate", "status", "--to", "de"]);
    has_line(&text, "  # nav-changes = What changed");
}

#[test]
fn words_of_a_later_version_are_added_and_nothing_else_is_touched() {
    let (_folder, root) = site();
    translate(&root, "nav-compare = Compare", "nav-compare = Vergleichen");
    replace(&root, WORDS, "# nav-search = Search\n", "");
    let before = read(&root, WORDS);
    // A message that the file does not have is named first.
    let checked = greenlist_in(&root, "C.UTF-8", &["check"]);
    assert!(
        checked.stderr.contains("(`nav-search`"),
        "{}",
        checked.stderr
    );
    done(&root, &["new", "language", "de"]);
    let after = read(&root, WORDS);
    assert_eq!(
        after,
        format!(
            "{}\n\n## Added later\n\n# nav-search = Search\n",
            before.trim_end()
        )
    );
    let again = done(&root, &["new", "language", "German"]);
    assert!(again.contains("lacks no message"), "{again}");
    assert_eq!(read(&root, WORDS), after);
}

#[test]
fn a_translation_of_a_message_that_does_not_exist_is_an_error() {
    let (_folder, root) = site();
    translate(&root, "nav-compare = Compare", "nav-compar = Vergleichen");
    let checked = greenlist_in(&root, "C.UTF-8", &["check"]);
    assert_eq!(checked.status, Some(1));
    for part in [
        "error[unknown-message]: There is no `nav-compar` here. Did you mean `nav-compare`?",
        "--> theme/locales/de.ftl:",
    ] {
        assert!(checked.stderr.contains(part), "{}", checked.stderr);
    }
}

#[test]
fn a_language_is_added_to_a_site_and_the_labels_that_it_needs_are_listed() {
    let (_folder, root) = super::starting::site();
    let added = done(&root, &["new", "language", "de"]);
    has_line(
        &read(&root, "content/site.yaml"),
        "  - { id: de, locale: de }",
    );
    has_line(&read(&root, WORDS), "autonym = Deutsch");
    let places: Vec<&str> = added
        .lines()
        .filter(|line| line.starts_with("  content/"))
        .collect();
    let checked = greenlist_in(&root, "C.UTF-8", &["check"]);
    assert_eq!(
        checked.stderr.matches("error[missing-label]").count(),
        places.len(),
        "{added}"
    );
    assert!(
        places
            .iter()
            .any(|place| place.starts_with("  content/site.yaml:")),
        "{added}"
    );
}

#[test]
fn what_is_no_language_is_refused() {
    let (_folder, root) = super::starting::site();
    let refused = greenlist_in(&root, "C.UTF-8", &["new", "language", "Klingonian"]);
    assert_eq!(refused.status, Some(2));
    assert!(
        refused.stderr.contains("There is no language “Klingonian”"),
        "{}",
        refused.stderr
    );
}
