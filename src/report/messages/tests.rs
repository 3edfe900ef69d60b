//! Tests that every code has its messages in every language, with the arguments that `code.rs`
//! documents.

use std::collections::BTreeMap;

use super::{LANGUAGES, Messages, ReportValue, compile_file, source};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::locale::{self, Locales, testing};
use crate::theme::Theme;

/// The table of codes, whose comments document the arguments.
const TABLE: &str = include_str!("../../diagnostic/code.rs");

struct Documented {
    arguments: Vec<String>,
    related: bool,
}

/// The documented arguments of each code, by its name.
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
fn the_comments_of_the_table_are_parsed() {
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
fn messages_can_be_shared_between_threads() {
    fn check<T: Send + Sync>() {}
    check::<Messages>();
}

#[test]
fn all_languages_have_the_same_messages_and_arguments() {
    let tags: Vec<&str> = Messages::languages().collect();
    let messages = LANGUAGES.iter().map(|language| {
        let files = language.files.iter().map(|text| source(language, text));
        (language.tag.to_ascii_lowercase(), files.collect())
    });
    let theme = Theme {
        messages: messages.collect(),
        ..Theme::default()
    };
    let mut diagnostics = Diagnostics::new();
    Locales::new(&testing::site(&tags), &theme, &mut diagnostics).expect("ICU's data");
    // No file refers to a message of another.
    for language in LANGUAGES {
        for text in language.files {
            compile_file(language, text, &mut diagnostics).expect("ICU's data");
        }
    }
    let errors: Vec<String> = diagnostics
        .sorted()
        .iter()
        .map(|error| format!("{}:{}: {:?}", error.origin.file, error.origin.line, error))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn every_code_has_its_messages_in_every_language() {
    let rows = documented();
    for language in Messages::languages() {
        let messages = Messages::for_language(language);
        for code in Code::ALL {
            let row = &rows[code.name()];
            let key = format!("diagnostic-{}", code.name());
            let given = |wanted: &dyn Fn(&str) -> bool| -> Vec<(&str, locale::MessageValue<'_>)> {
                let names = row.arguments.iter().map(String::as_str);
                names
                    .filter(|name| wanted(name))
                    .map(|name| (name, locale::MessageValue::Text("1")))
                    .collect()
            };
            let check = |attribute: &str, arguments: &[(&str, locale::MessageValue<'_>)]| {
                let key = format!("{key}{attribute}");
                let text = messages
                    .preferred
                    .say(&key, arguments)
                    .unwrap_or_else(|| panic!("{language}: {key} is missing"));
                assert!(!text.is_empty(), "{language}: {key} is empty");
            };
            // These are optional, so the message must not need them.
            const OPTIONAL: [&str; 3] = ["nearest", "known", "rejected"];
            let always = given(&|name| !OPTIONAL.contains(&name));
            check("", &always);
            check(".help", &always);
            let all = given(&|_| true);
            for optional in OPTIONAL {
                if row.arguments.iter().any(|name| name == optional) {
                    check(&format!(".{optional}"), &all);
                }
            }
            if row.related {
                check(".related", &all);
            }
            assert!(
                messages
                    .find(&format!("explain-{}", code.name()), None)
                    .is_some(),
                "{language}: {} is not explained",
                code.name()
            );
        }
    }
}

#[test]
fn a_count_selects_the_plural_form_of_the_language() {
    let check = |language: &str, count: usize, expected: &str| {
        let said = Messages::for_language(language).say("count-errors", [("count", count.into())]);
        assert_eq!(said, expected, "{language} {count}");
    };
    check("en", 1, "1 error");
    check("en", 1200, "1,200 errors");
    check("ar", 2, "خطآن");
    check("ar", 11, "11 خطأً");
    // The last two digits decide.
    check("ar", 103, "103 أخطاء");
    check("ar", 102, "102 خطأ");
}

#[test]
fn the_language_is_chosen_by_its_tag() {
    let check = |tag: &str, error: &str| {
        let messages = Messages::for_language(tag);
        assert_eq!(
            messages.severity(crate::diagnostic::Severity::Error),
            error,
            "{tag}"
        );
    };
    check("en", "error");
    check("zh-Hant", "錯誤");
    check("zh-hant-TW", "錯誤");
    check("ja-JP", "エラー");
    check("id", "kesalahan");
    check("zh-Hans", "error");
    check("zh-Hantx", "error");
    check("", "error");
}

#[test]
fn the_nearest_name_is_suggested_if_there_is_one() {
    let diagnostic = |arguments: &[(&'static str, &str)]| {
        let file = "site.yaml".into();
        let mut diagnostic = Diagnostic::new(Code::UnknownVerdict, &Origin::file(&file));
        for (name, value) in arguments {
            diagnostic = diagnostic.with(*name, *value);
        }
        diagnostic
    };
    let known = ("known", "banned, phase_out");
    let check = |language: &str, diagnostic: &Diagnostic, sentence: &str, help: &str| {
        let messages = Messages::for_language(language);
        assert_eq!(messages.message(diagnostic), sentence);
        assert_eq!(messages.help(diagnostic).as_deref(), Some(help));
    };
    let near = diagnostic(&[("found", "forbidden"), ("nearest", "banned"), known]);
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
        &diagnostic(&[("found", "forbidden")]),
        "`forbidden` is not a verdict.",
        "Use one of the documented verdicts.",
    );
}

#[test]
fn values_are_sanitized() {
    let messages = Messages::for_language("en");
    let said = messages.say("console-open", [("path", ReportValue::from("\u{1b}[2J"))]);
    assert_eq!(said, "Open ␛[2J");
}
