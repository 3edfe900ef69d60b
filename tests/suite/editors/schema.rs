//! `greenlist schema`: the JSON Schemas for text editors.

use std::collections::BTreeMap;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use corpus::Corpus;
use greenlist::internals::model::Word;
use greenlist::internals::project::FileKind;
use jsonschema::Validator;
use serde_json::Value;

use super::{copy, done, greenlist_in, home, texts};
use crate::grown::grown;

/// The languages of the default theme, and how to distinguish them.
const LANGUAGES: [(&str, Script); 7] = [
    ("en", Script::Without('\u{4e00}'..='\u{9fff}')),
    ("zh-Hant", Script::With('\u{4e00}'..='\u{9fff}')),
    ("ja", Script::With('\u{3040}'..='\u{9fff}')),
    ("vi", Script::Without('\u{4e00}'..='\u{9fff}')),
    ("id", Script::Without('\u{4e00}'..='\u{9fff}')),
    ("th", Script::With('\u{e00}'..='\u{e7f}')),
    ("ar", Script::With('\u{600}'..='\u{6ff}')),
];

/// Letters that every text of a language has, or that none has.
enum Script {
    With(RangeInclusive<char>),
    Without(RangeInclusive<char>),
}

impl Script {
    fn fits(&self, text: &str) -> bool {
        match self {
            Self::With(letters) => text.chars().any(|letter| letters.contains(&letter)),
            Self::Without(letters) => !text.chars().any(|letter| letters.contains(&letter)),
        }
    }
}

/// The schemas of the content in a root, by file kind.
fn schemas(root: &Path, language: &str) -> BTreeMap<FileKind, Value> {
    let out = tempfile::tempdir().expect("a folder");
    let folder = out.path().to_str().expect("UTF-8");
    done(root, &["schema", "--out", folder, "--language", language]);
    FileKind::ALL
        .iter()
        .map(|&kind| {
            let path = out.path().join(format!("{}.schema.json", kind.name()));
            let text = fs::read_to_string(path).expect("a schema");
            (kind, serde_json::from_str(&text).expect("JSON"))
        })
        .collect()
}

/// The YAML of a file or of its front matter, as a text editor parses it.
fn value(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("readable");
    let yaml = match text.strip_prefix("---\n") {
        Some(rest) => rest.split_once("\n---\n").expect("a head").0,
        None => &text,
    };
    serde_yaml::from_str(yaml).expect("YAML")
}

fn validators(root: &Path) -> BTreeMap<FileKind, Validator> {
    schemas(root, "en")
        .into_iter()
        .map(|(kind, schema)| (kind, jsonschema::validator_for(&schema).expect("a schema")))
        .collect()
}

/// The values that do not fit the schemas of the same content.
pub(super) fn misfits(root: &Path) -> Vec<String> {
    faults(&validators(root), root)
}

fn faults(validators: &BTreeMap<FileKind, Validator>, root: &Path) -> Vec<String> {
    let content = root.join("content");
    let mut faults = Vec::new();
    for path in texts(&content) {
        let inside = path.strip_prefix(&content).expect("inside");
        let kind = FileKind::from_path(inside.to_str().expect("UTF-8"), "zh-Hant").expect("a kind");
        let value = value(&path);
        let found = validators[&kind].iter_errors(&value);
        faults.extend(found.map(|fault| format!("{}: {fault}", inside.display())));
    }
    faults
}

#[test]
fn every_file_of_the_demonstration_fits_its_schema() {
    assert_eq!(misfits(&home()), [""; 0]);
}

#[test]
fn every_file_of_a_generated_site_fits_its_schema() {
    let root = grown(&Corpus {
        advisories: 40,
        languages: 7,
        seed: 5,
    });
    assert_eq!(misfits(root.path()), [""; 0]);
}

#[test]
fn a_wrong_value_does_not_fit() {
    let root = copy();
    let validators = validators(root.path());
    let check = |file: &str, right: &str, wrong: &str, told: &str| {
        let path = root.path().join("content").join(file);
        let text = fs::read_to_string(&path).expect("readable");
        assert!(text.contains(right), "{right} in {file}");
        fs::write(&path, text.replacen(right, wrong, 1)).expect("written");
        let found = faults(&validators, root.path());
        assert_eq!(found.len(), 1, "{file}, {wrong}: {found:?}");
        assert!(found[0].contains(told), "{file}, {wrong}: {found:?}");
        fs::write(&path, text).expect("written");
    };
    let advisory = "advisories/2020/ey-2020-0001.yaml";
    check(
        advisory,
        "verdict: banned",
        "verdict: forbidden",
        "forbidden",
    );
    check(
        advisory,
        "\"product:zoom\"",
        "\"product:zom\"",
        "product:zom",
    );
    check(advisory, "[cyber-act-entities]", "[cyber]", "cyber");
    check(advisory, "[domestic-first]", "[domestic]", "domestic");
    check(advisory, "issuer: executive-yuan", "issuer: eu", "eu");
    check(
        advisory,
        "issued: 2020-04-07",
        "issued: yesterday",
        "yesterday",
    );
    check(advisory, "retroactive:", "retroaktive:", "retroaktive");
    check(
        "products/zoom.yaml",
        "vendor: zoom-video",
        "vendor: zoom",
        "zoom",
    );
    check("products/zoom.yaml", "country: US", "country: U", "\"U\"");
    check("vendors.yaml", "    en:", "    eng:", "eng");
    check(
        "bulletins/2020/zoom-meeting-keys.zh-Hant.md",
        "severity: high",
        "severity: grave",
        "grave",
    );
    check(
        "pages/about.en.md",
        "summary:",
        "sumary: x\nsummary:",
        "sumary",
    );
}

/// The schema knows the forms of values, not everything that `check` reports of them.
#[test]
fn an_editor_and_check_take_the_same_values_without_quotation_marks() {
    let root = copy();
    let validators = validators(root.path());
    let product = "products/zoom.yaml";
    let advisory = "advisories/2020/ey-2020-0001.yaml";
    for (file, right, wrong, is_valid) in [
        (advisory, "fixed: \"5.0\"", "fixed: 5.10", false),
        (advisory, "fixed: \"5.0\"", "fixed: 5.0.1", true),
        (advisory, "introduced: \"0\"", "introduced: 0", false),
        (advisory, "introduced: \"0\"", "introduced: 0x1F", false),
        (product, "  - \"Zoom Meetings\"", "  - 7", false),
        (product, "  - \"Zoom Meetings\"", "  - true", false),
        (product, "  - \"Zoom Meetings\"", "  - no", true),
        (product, "  - \"Zoom Meetings\"", "  - ~", false),
        (product, "vendor: zoom-video", "vendor:", false),
        (product, "  en: \"Zoom\"", "  en: ~", false),
        (product, "category: video-conferencing", "category: ~", true),
        (product, "identifiers:\n", "note:\nidentifiers:\n", true),
        (product, "identifiers:\n", "note: ~\nidentifiers:\n", true),
        (product, "domains: [zoom.us, zoom.com]", "domains:", true),
        (
            product,
            "domains: [zoom.us, zoom.com]",
            "domains: null",
            true,
        ),
        (
            product,
            "domains: [zoom.us, zoom.com]",
            "domains: [\"https://zoom.us\"]",
            false,
        ),
        (
            product,
            "domains: [zoom.us, zoom.com]",
            "domains: [\"a b\"]",
            false,
        ),
        (
            product,
            "domains: [zoom.us, zoom.com]",
            "domains: [例子.tw]",
            true,
        ),
    ] {
        let path = root.path().join("content").join(file);
        let text = fs::read_to_string(&path).expect("readable");
        assert!(text.contains(right), "{right} in {file}");
        fs::write(&path, text.replacen(right, wrong, 1)).expect("written");
        let found = faults(&validators, root.path());
        assert_eq!(found.is_empty(), is_valid, "{wrong}: {found:?}");
        let checked = greenlist_in(root.path(), "C.UTF-8", &["check"]);
        let is_accepted = checked.status == Some(0);
        assert_eq!(is_accepted, is_valid, "{wrong}: {}", checked.stderr);
        fs::write(&path, text).expect("written");
    }
}

/// Calls `act` for every nested schema with its path.
fn each(schema: &Value, path: &str, act: &mut impl FnMut(&str, &Value)) {
    act(path, schema);
    let properties = schema["properties"].as_object().into_iter().flatten();
    for (key, value) in properties {
        each(value, &format!("{path}.{key}"), act);
    }
    for key in ["items", "additionalProperties"] {
        if schema[key].is_object() {
            each(&schema[key], &format!("{path}[]"), act);
        }
    }
}

#[test]
fn every_field_and_value_has_a_description_in_every_language() {
    for (language, script) in LANGUAGES {
        for (kind, schema) in schemas(&home(), language) {
            each(&schema, kind.name(), &mut |path, schema| {
                for key in ["title", "description"] {
                    let text = schema[key].as_str().unwrap_or_default();
                    assert!(!text.is_empty(), "{language}: {path} has no {key}");
                    // A title may be an abbreviation.
                    let is_told = key == "title" || script.fits(text);
                    assert!(is_told, "{language}: {path}: {text}");
                }
                let choices = schema["enum"].as_array().into_iter().flatten();
                let told = schema["enumDescriptions"].as_array();
                for (choice, told) in choices.zip(told.into_iter().flatten()) {
                    assert!(
                        choice.is_null() || told != "",
                        "{language}: {path}: {choice} is not explained"
                    );
                }
            });
        }
    }
}

#[test]
fn no_schema_has_alternatives_with_useless_error_messages() {
    for (kind, schema) in schemas(&home(), "en") {
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        let text = schema.to_string();
        for word in [
            "\"oneOf\"",
            "\"anyOf\"",
            "\"allOf\"",
            "\"$ref\"",
            "x-greenlist",
        ] {
            assert!(!text.contains(word), "{}: {word}", kind.name());
        }
    }
}

/// The YAML language server does not complete values that only an `else` lists.
#[test]
fn targets_are_completed_in_flow_sequences() {
    let advisory = &schemas(&home(), "en")[&FileKind::Advisory];
    let target = &advisory["properties"]["rulings"]["items"]["properties"]["targets"]["items"];
    let ids = target["else"]["enum"].as_array().expect("ids");
    let snippets = target["defaultSnippets"].as_array().expect("snippets");
    let bodies: Vec<_> = snippets.iter().map(|snippet| &snippet["body"]).collect();
    assert_eq!(bodies, ids.iter().collect::<Vec<_>>());
    assert!(bodies.contains(&&Value::from("product:zoom")));
}

#[test]
fn the_schemas_have_the_ids_of_content_with_errors() {
    let root = copy();
    let path = root.path().join("content/products/zoom.yaml");
    fs::write(&path, "id: zoom\nvendor: [\n").expect("written");
    let advisory = &schemas(root.path(), "en")[&FileKind::Advisory];
    let product = &advisory["properties"]["alternatives"]["properties"]["items"]["items"]["properties"]
        ["product"];
    let ids = product["enum"].as_array().expect("ids");
    assert!(ids.contains(&Value::from("zoom")), "{ids:?}");

    fs::remove_file(root.path().join("content/site.yaml")).expect("removed");
    let answer = greenlist_in(root.path(), "C.UTF-8", &["schema"]);
    assert_eq!(answer.status, Some(1), "{}", answer.stdout);
    assert!(answer.stderr.contains("missing-file"), "{}", answer.stderr);
    assert!(!root.path().join("schema").exists());
}
