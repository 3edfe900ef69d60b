//! The languages of the site, proved to say the same things.

use std::sync::Arc;

use rayon::prelude::*;

use super::compile_messages::{CompiledMessage, CompiledMessages, compile};
use super::formats::LocaleFormats;
use super::locale::Locale;
use super::messages::ParsedMessages;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::model::{Language, LanguageId, Site};
use crate::theme::Theme;

/// One [`Locale`] a language of the site.
pub struct Locales {
    list: Vec<Locale>,
}

impl Locales {
    /// Reads the theme's messages for each language of the site, and reports what does not parse
    /// and what one language has and another lacks.
    ///
    /// Fails only where ICU's data inside the program are incomplete.
    pub fn new(site: &Site, theme: &Theme, diagnostics: &mut Diagnostics) -> Result<Self, Error> {
        let read: Vec<_> = site
            .languages
            .par_iter()
            .map(|language| read_locale(site, theme, language))
            .collect();
        let mut spoken = Vec::new();
        for (language, found) in read {
            diagnostics.extend(found);
            spoken.push(language?);
        }
        compare_with_source(&spoken, diagnostics);
        let list = spoken
            .into_iter()
            .enumerate()
            .map(|(index, spoken)| Locale {
                language_id: LanguageId::new(index),
                messages: spoken.words,
                formats: spoken.formats,
            });
        Ok(Self {
            list: list.collect(),
        })
    }

    /// The words and formats of a language.
    pub fn get(&self, id: LanguageId) -> &Locale {
        &self.list[id.index()]
    }

    /// All of them, the source language first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Locale> {
        self.list.iter()
    }
}

/// A language before it is compared with the others.
struct LocaleDraft<'s> {
    tag: &'s str,
    /// The file where a missing message belongs; `None` where no file is, or one does not parse:
    /// what is missing then is no second fault.
    file: Option<&'s Arc<str>>,
    words: CompiledMessages,
    formats: LocaleFormats,
}

fn read_locale<'s>(
    site: &Site,
    theme: &'s Theme,
    language: &'s Language,
) -> (Result<LocaleDraft<'s>, Error>, Diagnostics) {
    let mut found = Diagnostics::new();
    let sources = theme.messages_for(&language.tag);
    if sources.is_empty() {
        found.push(missing_language(site, theme, language));
    }
    let messages = ParsedMessages::read(sources, &mut found);
    let spoken = LocaleFormats::new(language).map(|formats| LocaleDraft {
        tag: &language.tag,
        file: sources
            .last()
            .filter(|_| messages.is_complete)
            .map(|source| &source.file),
        words: compile(&messages, &formats, &language.tag, &mut found),
        formats,
    });
    (spoken, found)
}

fn missing_language(site: &Site, theme: &Theme, language: &Language) -> Diagnostic {
    let path = format!("themes/{}/locales/{}.ftl", theme.name, language.tag);
    Diagnostic::new(Code::MissingFile, &site.theme_origin).with("path", path)
}

/// Holds each language against the source language, both ways.
fn compare_with_source(spoken: &[LocaleDraft<'_>], diagnostics: &mut Diagnostics) {
    let [source, translations @ ..] = spoken else {
        return;
    };
    let Some(source_file) = source.file else {
        return;
    };
    for translation in translations {
        let Some(file) = translation.file else {
            continue;
        };
        for (key, entry) in &source.words {
            match translation.words.get(key) {
                Some(translated) => {
                    unknown_arguments(key, translated, entry, source.tag, diagnostics);
                }
                None => {
                    diagnostics.push(missing_message(key, translation.tag, file, &entry.origin))
                }
            }
        }
        for (key, entry) in &translation.words {
            if !source.words.contains_key(key) {
                diagnostics.push(missing_message(key, source.tag, source_file, &entry.origin));
            }
        }
    }
}

/// `there` is where another language says it.
fn missing_message(key: &str, tag: &str, file: &Arc<str>, there: &Origin) -> Diagnostic {
    Diagnostic::new(Code::MissingMessage, &Origin::file(file))
        .with("key", key)
        .with("language", tag)
        .related(there)
}

/// The source language decides what a message is given; only there can an argument be added.
fn unknown_arguments(
    key: &str,
    translated: &CompiledMessage,
    entry: &CompiledMessage,
    source_tag: &str,
    diagnostics: &mut Diagnostics,
) {
    for (argument, origin) in &translated.arguments {
        if !entry.arguments.contains_key(argument) {
            let fault = Diagnostic::new(Code::MissingMessage, origin)
                .with("key", format!("{key} {{ ${argument} }}"))
                .with("language", source_tag)
                .related(&entry.origin);
            diagnostics.push(fault);
        }
    }
}

#[cfg(test)]
mod tests {
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
    fn what_one_language_says_and_another_lacks_is_reported_with_key_and_language() {
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
    fn an_argument_that_the_source_language_does_not_know_is_reported_where_it_stands() {
        let (_, faults) = read(&[
            ("en", "a = On { $date }\nb = { a }!\n"),
            ("th", "a = วันที่ { $date }\nb =\n    { a } { $dat }\n"),
        ]);
        assert_eq!(faults, ["th.ftl:3:14 missing-message b { $dat } | en"]);
    }

    #[test]
    fn a_broken_file_is_reported_by_its_line_and_nothing_else() {
        let (_, faults) = read(&[("en", "a = A\nb = B\n"), ("vi", "a = Á\nb = { $x\n")]);
        assert_eq!(
            faults,
            ["vi.ftl:2:9 bad-message Expected a token starting with \"}\""]
        );
    }

    #[test]
    fn a_language_without_a_file_is_one_fault_and_not_one_a_message() {
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
    fn a_reference_leads_to_a_message_of_the_same_language() {
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
    fn a_count_chooses_among_the_six_forms_of_arabic() {
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
            let said = first(&locales).format("n", &[("n", MessageValue::Integer(count))]);
            assert_eq!(said, form, "{count}");
        }
    }

    #[test]
    fn a_printed_count_has_the_language_s_digits_and_still_chooses_its_form() {
        let text = "n = { $n ->\n    [one] { $n } product\n   *[other] { $n } products\n }\n";
        for (tag, count, expected) in [
            ("en", 1, "1 product"),
            ("en", 1234, "1,234 products"),
            ("id", 1234, "1.234 products"),
            ("ar-EG", 1234, "١٬٢٣٤ products"),
            ("th", 1, "1 products"),
        ] {
            let (locales, _) = one(tag, text);
            let said = first(&locales).format("n", &[("n", MessageValue::Integer(count))]);
            assert_eq!(said, expected, "{tag}");
        }
    }

    #[test]
    fn ordinals_nested_values_and_terms_are_said_too() {
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
    fn the_last_file_of_a_language_has_the_last_word() {
        let (locales, faults) = read(&[("en", "a = parent\nb = parent\n"), ("en", "a = heir\n")]);
        assert_eq!(faults, [""; 0]);
        assert_eq!(first(&locales).text("a"), "heir");
        assert_eq!(first(&locales).text("b"), "parent");
    }
}
