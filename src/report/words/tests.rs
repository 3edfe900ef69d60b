//! Every code has its words in every language, made of the arguments that `code.rs` documents.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentResource};

use super::{LANGUAGES, Words, bundle, format};
use crate::diagnostic::{Code, Diagnostic, Origin};

/// The table of codes, whose comments are the contract.
const TABLE: &str = include_str!("../../diagnostic/code.rs");

struct Documented {
    arguments: Vec<String>,
    related: bool,
}

/// What the comment above each row of the table promises, by the code's name.
fn documented() -> BTreeMap<String, Documented> {
    let mut rows = BTreeMap::new();
    let mut comment = "";
    for line in TABLE.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("/// ") {
            comment = text;
        } else if let Some((_, rest)) = line.split_once(" \"")
            && let Some((name, "Error;" | "Warning;" | "Note;")) = rest.split_once("\" ")
        {
            let arguments = comment
                .split_once("Arguments: ")
                .map_or("", |(_, arguments)| arguments);
            let arguments = arguments.split('.').next().unwrap_or_default();
            let row = Documented {
                arguments: arguments
                    .split('`')
                    .skip(1)
                    .step_by(2)
                    .map(str::to_owned)
                    .collect(),
                related: comment.contains("Related: "),
            };
            rows.insert(name.to_owned(), row);
        }
    }
    rows
}

#[test]
fn the_comments_of_the_table_are_understood() {
    let rows = documented();
    assert_eq!(rows.len(), Code::ALL.len());
    let arguments = |name: &str| rows[name].arguments.join(" ");
    assert_eq!(arguments("unknown-verdict"), "found nearest known");
    assert_eq!(arguments("file-too-large"), "limit");
    assert_eq!(arguments("tab"), "");
    assert_eq!(arguments("duplicate-key"), "found");
    assert!(rows["duplicate-key"].related);
}

#[test]
fn words_can_be_shared_by_threads() {
    fn check<T: Send + Sync>() {}
    check::<Words>();
}

#[test]
fn every_file_of_words_parses() {
    for (language, text) in LANGUAGES {
        if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
            panic!("{language}: {errors:?}");
        }
    }
}

#[test]
fn every_code_has_its_words_in_every_language() {
    let rows = documented();
    for (language, text) in LANGUAGES {
        let bundle = bundle(language, text);
        for code in Code::ALL {
            let row = &rows[code.name()];
            let key = format!("diagnostic-{}", code.name());
            let given = |wanted: &dyn Fn(&str) -> bool| -> FluentArgs {
                row.arguments
                    .iter()
                    .filter(|name| wanted(name))
                    .map(|name| (name.clone(), "1"))
                    .collect()
            };
            let check = |attribute: Option<&str>, arguments: &FluentArgs| {
                let (text, missed) = format(&bundle, &key, attribute, arguments)
                    .unwrap_or_else(|| panic!("{language}: {key} {attribute:?} is missing"));
                assert!(
                    missed.is_empty(),
                    "{language}: {key} {attribute:?}: {missed:?}"
                );
                assert!(!text.is_empty(), "{language}: {key} {attribute:?} is empty");
            };
            // Nothing near and nothing listed: the sentence must do without them.
            let always = given(&|name| name != "nearest" && name != "known");
            check(None, &always);
            check(Some("mend"), &always);
            let all = given(&|_| true);
            for optional in ["nearest", "known"] {
                if row.arguments.iter().any(|name| name == optional) {
                    check(Some(optional), &all);
                }
            }
            if row.related {
                check(Some("related"), &all);
            }
        }
    }
}

#[test]
fn the_languages_have_the_same_messages() {
    let outline = |text: &str| -> Vec<String> {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let (name, _) = line.split_once(" = ")?;
                // An indented line is an attribute or a selector's variant.
                (name.trim_start().starts_with('.') || !name.starts_with(' '))
                    .then(|| name.to_owned())
            })
            .collect()
    };
    let [(_, first), others @ ..] = LANGUAGES else {
        panic!("no language");
    };
    for (language, text) in others {
        assert_eq!(outline(first), outline(text), "{language}");
    }
}

#[test]
fn the_language_is_chosen_by_its_tag() {
    let check = |tag: &str, word: &str| {
        let words = Words::for_language(tag);
        assert_eq!(
            words.severity(crate::diagnostic::Severity::Error),
            word,
            "{tag}"
        );
    };
    check("en", "error");
    check("zh-Hant", "錯誤");
    check("zh-hant-TW", "錯誤");
    check("zh-Hans", "error");
    check("zh-Hantx", "error");
    check("", "error");
}

#[test]
fn the_nearest_word_is_offered_where_there_is_one() {
    let fault = |arguments: &[(&'static str, &str)]| {
        let file = "site.yaml".into();
        let mut fault = Diagnostic::new(Code::UnknownVerdict, &Origin::file(&file));
        for (name, value) in arguments {
            fault = fault.with(*name, *value);
        }
        fault
    };
    let known = ("known", "banned, phase_out");
    let check = |language: &str, fault: &Diagnostic, sentence: &str, mend: &str| {
        let words = Words::for_language(language);
        assert_eq!(words.sentence(fault), sentence);
        assert_eq!(words.mend(fault).as_deref(), Some(mend));
    };
    let near = fault(&[("found", "forbidden"), ("nearest", "banned"), known]);
    check(
        "en",
        &near,
        "`forbidden` is not a verdict. Did you mean `banned`?",
        "Verdicts: banned, phase_out",
    );
    check(
        "zh-Hant",
        &near,
        "`forbidden` 不是可用的判定。是否應為 `banned`？",
        "可用判定：banned, phase_out",
    );
    check(
        "en",
        &fault(&[("found", "forbidden")]),
        "`forbidden` is not a verdict.",
        "Use one of the verdicts that the handbook lists.",
    );
}

#[test]
fn a_limit_in_bytes_is_told_in_kilobytes() {
    let file = "site.yaml".into();
    let fault = Diagnostic::new(Code::FileTooLarge, &Origin::file(&file)).with("limit", "262144");
    assert_eq!(
        Words::for_language("en").sentence(&fault),
        "The file is larger than 256 KB."
    );
}
