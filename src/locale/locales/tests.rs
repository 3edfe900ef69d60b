//! Tests of locales.

use super::Locales;
use crate::diagnostic::{Code, Diagnostics, Origin};
use crate::locale::testing::site;
use crate::locale::{Locale, MessageValue};
use crate::model::LanguageId;
use crate::theme::{Theme, ThemeSource};

/// The locales of a site in these languages, each with its one Fluent file, and the faults as
/// `file:line:column code arguments`.
fn read(files: &[(&str, &str)]) -> (Locales, Vec<String>) {
    let mut theme = Theme {
        name: "t".to_owned(),
        ..Theme::default()
    };
    for (tag, text) in files {
        let source = ThemeSource::new(format!("{tag}.ftl").into(), (*text).to_owned());
        let sources = theme.messages.entry(tag.to_ascii_lowercase()).or_default();
        sources.push(source);
    }
    let mut tags: Vec<_> = files.iter().map(|(tag, _)| *tag).collect();
    tags.dedup();
    let mut diagnostics = Diagnostics::new();
    let locales = Locales::new(&site(&tags), &theme, &mut diagnostics).expect("ICU's data");
    let faults = diagnostics.sorted().into_iter().map(|fault| {
        let Origin {
            file, line, column, ..
        } = &fault.origin;
        let values = fault.arguments.iter().map(|(_, value)| value.as_str());
        let values: Vec<_> = values.collect();
        format!(
            "{file}:{line}:{column} {} {}",
            fault.code.name(),
            values.join(" | ")
        )
    });
    let faults = faults.collect();
    (locales, faults)
}

fn one(tag: &str, text: &str) -> (Locales, Vec<String>) {
    read(&[(tag, text)])
}

fn first(locales: &Locales) -> &Locale {
    locales.get(LanguageId::SOURCE)
}

#[test]
fn locales_are_shared_by_all_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locales>();
}

#[test]
fn a_message_that_another_language_lacks_is_reported_with_key_and_language() {
    let (_, faults) = read(&[
        ("en", "a = A\nb = B\n    .short = b\n"),
        ("zh-Hant", "a = 甲\nb = 乙\nc = 丙\n"),
        ("ar", "a = أ\nb = ب\n    .short = ب\n"),
    ]);
    assert_eq!(
        faults,
        [
            "en.ftl:1:1 missing-message c | en",
            "zh-Hant.ftl:1:1 missing-message b.short | zh-Hant",
        ]
    );
}

#[test]
fn a_value_that_another_language_always_says_is_missed_in_each_form() {
    let forms = |one: &str| {
        format!("a = {{ $n ->\n    [one] {one}\n   *[other] {{ $n }} by {{ $day }}\n }}\n")
    };
    let english = forms("One by { $day }");
    let dropped = |translation: &str| read(&[("en", &english), ("ar", translation)]).1;
    let warning = ["ar.ftl:1:1 dropped-value a | ar | { $day }"];
    // A count stands for itself in `one`, so no form must print it.
    assert_eq!(dropped(&forms("{ $n } by { $day }")), [""; 0]);
    assert_eq!(dropped("a = { $day }\n"), [""; 0]);
    assert_eq!(dropped(&forms("One soon")), warning);
    let counted = |arabic: &str| read(&[("en", "a = { $n } files\n"), ("ar", arabic)]).1;
    let words = "a = { $n ->\n    [two] Two\n   *[other] { $n }\n }\n";
    assert_eq!(counted(words), [""; 0]);
    let words = "a = { $n ->\n    [few] Few\n   *[other] { $n }\n }\n";
    assert_eq!(counted(words), ["ar.ftl:1:1 dropped-value a | ar | { $n }"]);
    assert_eq!(dropped("a = Soon\n"), warning);
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark() {
    let (locales, faults) = one("en", "\u{feff}a = A\n");
    assert_eq!(faults, [""; 0]);
    assert_eq!(first(&locales).text("a"), "A");
}

#[test]
fn english_stands_for_what_a_language_of_the_site_lacks() {
    let (locales, faults) = read(&[
        (
            "en",
            "a = A\nb = { a }, { c }\nc = C\nn = { $n ->\n    [one] one\n   *[other] many\n }\n",
        ),
        ("ko", "c = 다\n"),
    ]);
    assert_eq!(
        faults,
        ["ko.ftl:1:1 untranslated-messages ko | 3 | 4 | `a`, `b`, `n`"]
    );
    assert_eq!(locales.untranslated(), 3);
    let korean = locales.get(LanguageId::new(1));
    assert_eq!(korean.text("b"), "A, 다");
    // By the plural forms of English: Korean has only one.
    assert_eq!(
        korean.format("n", &[("n", MessageValue::Integer(1))]),
        "one"
    );
    let marked = locales.for_pages().nth(1).expect("a second language");
    assert_eq!(marked.text("b"), "\u{FDEE}A\u{FDEF}, 다");
}

#[test]
fn a_language_of_the_site_may_not_have_what_english_lacks() {
    let (_, faults) = read(&[("ko", "a = 가\nz = 하\n"), ("en", "a = A\n")]);
    assert_eq!(faults, ["ko.ftl:2:1 unknown-message z | a"]);
}

#[test]
fn an_argument_that_the_source_language_lacks_is_reported_with_its_position() {
    let (_, faults) = read(&[
        ("en", "a = On { $date }\nb = { a }!\n"),
        ("th", "a = วันที่ { $date }\nb =\n    { a } { $dat }\n"),
    ]);
    assert_eq!(faults, ["th.ftl:3:14 unknown-message $dat | `$date`"]);
}

#[test]
fn a_syntax_error_is_reported_without_missing_messages() {
    let (_, faults) = read(&[("en", "a = A\nb = B\n"), ("vi", "a = Á\nb = { $x\n")]);
    assert_eq!(
        faults,
        ["vi.ftl:2:9 bad-message Expected a token starting with \"}\""]
    );
}

#[test]
fn a_language_without_a_file_is_reported_once() {
    let source = ThemeSource::new("en.ftl".into(), "a = A\nb = B\n".to_owned());
    let theme = Theme {
        messages: [("en".to_owned(), vec![source])].into(),
        ..Theme::default()
    };
    let mut diagnostics = Diagnostics::new();
    let site = site(&["en-GB", "ja"]);
    Locales::new(&site, &theme, &mut diagnostics).expect("ICU's data");
    let [fault] = diagnostics.sorted()[..] else {
        panic!("{diagnostics:?}");
    };
    assert_eq!(fault.code, Code::MissingFile);
    assert_eq!(fault.argument("path"), Some("themes//locales/ja.ftl"));
}

#[test]
fn missing_cyclic_and_duplicate_messages_are_reported() {
    let (_, faults) = one(
        "en",
        "a = { b } { -c } { UPPER($x) }\nd = { e }\ne = { d }\nf = 1\nf = 2\n",
    );
    assert_eq!(
        faults,
        [
            "en.ftl:1:7 missing-message b | en",
            "en.ftl:1:14 missing-message -c | en",
            "en.ftl:1:20 missing-message UPPER() | en",
            "en.ftl:2:7 bad-message Cyclic reference to \"e\"",
            "en.ftl:3:7 bad-message Cyclic reference to \"d\"",
            "en.ftl:5:1 duplicate-key f",
        ]
    );
}

#[test]
fn a_count_selects_one_of_the_six_plural_forms_of_arabic() {
    let (locales, faults) = one(
        "ar",
        "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
         [many] many\n   *[other] other\n }\n",
    );
    assert_eq!(faults, [""; 0]);
    for (count, form) in [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (11, "many"),
        (100, "other"),
        (103, "few"),
    ] {
        let text = first(&locales).format("n", &[("n", MessageValue::Integer(count))]);
        assert_eq!(text, form, "{count}");
    }
}

#[test]
fn a_printed_count_has_the_digits_of_the_locale_and_selects_the_plural_form() {
    let text = "n = { $n ->\n    [one] { $n } product\n   *[other] { $n } products\n }\n";
    for (tag, count, expected) in [
        ("en", 1, "1 product"),
        ("en", 1234, "1,234 products"),
        ("id", 1234, "1.234 products"),
        ("ar-EG", 1234, "١٬٢٣٤ products"),
        ("th", 1, "1 products"),
    ] {
        let (locales, _) = one(tag, text);
        let text = first(&locales).format("n", &[("n", MessageValue::Integer(count))]);
        assert_eq!(text, expected, "{tag}");
    }
}

#[test]
fn ordinals_nested_selects_and_terms_are_supported() {
    let (locales, faults) = one(
        "en",
        "-site = green{ $case ->\n    [upper] LIST\n   *[lower] list\n }\n\
         nth = { NUMBER($n, type: \"ordinal\") ->\n    [two] { NUMBER($n) }nd\n   *[other] { $n }th\n }\n\
         home = { -site(case: \"upper\") }, { -site }: { $name }\n    .title = Home\n",
    );
    assert_eq!(faults, [""; 0]);
    let locale = first(&locales);
    assert_eq!(
        locale.format("nth", &[("n", MessageValue::Integer(2))]),
        "2nd"
    );
    assert_eq!(
        locale.format("nth", &[("n", MessageValue::Integer(5))]),
        "5th"
    );
    assert_eq!(
        locale.format("home", &[("name", MessageValue::Text("3"))]),
        "greenLIST, greenlist: 3"
    );
    assert_eq!(locale.text("home.title"), "Home");
    assert_eq!(locale.try_text("home"), None);
    assert_eq!(locale.try_format("home", &[]), None);
}

#[test]
fn a_later_file_overrides_messages_of_an_earlier_one() {
    let (locales, faults) = read(&[("en", "a = parent\nb = parent\n"), ("en", "a = heir\n")]);
    assert_eq!(faults, [""; 0]);
    assert_eq!(first(&locales).text("a"), "heir");
    assert_eq!(first(&locales).text("b"), "parent");
}
