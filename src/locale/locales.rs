//! The locales of all languages of the site, checked for equal messages.

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

/// A `Locale` for each language of the site.
pub struct Locales {
    list: Vec<Locale>,
}

impl Locales {
    /// Reads the theme's messages for each language of the site. Reports syntax errors, and messages
    /// that exist in one language but not in another.
    ///
    /// Fails only where ICU's embedded data is incomplete.
    pub fn new(site: &Site, theme: &Theme, diagnostics: &mut Diagnostics) -> Result<Self, Error> {
        let read: Vec<_> = site
            .languages
            .par_iter()
            .map(|language| read_locale(site, theme, language))
            .collect();
        let mut drafts = Vec::new();
        for (draft, found) in read {
            diagnostics.extend(found);
            drafts.push(draft?);
        }
        compare_with_source(&drafts, diagnostics);
        let list = site.language_ids().zip(drafts);
        let list = list.map(|(language_id, draft)| Locale {
            language_id,
            messages: draft.messages,
            formats: draft.formats,
        });
        Ok(Self {
            list: list.collect(),
        })
    }

    /// The locale of a language.
    pub fn get(&self, id: LanguageId) -> &Locale {
        &self.list[id.index()]
    }

    /// All locales, the source language first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Locale> {
        self.list.iter()
    }
}

/// A locale before the comparison with the others.
struct LocaleDraft<'s> {
    tag: &'s str,
    /// The file for missing messages; `None` where there is no file or one has syntax errors: missing
    /// messages are then not reported.
    file: Option<&'s Arc<str>>,
    messages: CompiledMessages,
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
    let draft = LocaleFormats::new(language).map(|formats| LocaleDraft {
        tag: &language.tag,
        file: sources
            .last()
            .filter(|_| messages.is_complete)
            .map(|source| &source.file),
        messages: compile(&messages, &formats, &language.tag, &mut found),
        formats,
    });
    (draft, found)
}

fn missing_language(site: &Site, theme: &Theme, language: &Language) -> Diagnostic {
    let path = format!("themes/{}/locales/{}.ftl", theme.name, language.tag);
    Diagnostic::new(Code::MissingFile, &site.theme_origin).with("path", path)
}

/// Compares each language with the source language, in both directions.
fn compare_with_source(drafts: &[LocaleDraft<'_>], diagnostics: &mut Diagnostics) {
    let [source, translations @ ..] = drafts else {
        return;
    };
    let Some(source_file) = source.file else {
        return;
    };
    for translation in translations {
        let Some(file) = translation.file else {
            continue;
        };
        for (key, message) in &source.messages {
            match translation.messages.get(key) {
                Some(translated) => {
                    unknown_arguments(key, translated, message, source.tag, diagnostics);
                }
                None => {
                    diagnostics.push(missing_message(key, translation.tag, file, &message.origin))
                }
            }
        }
        for (key, message) in &translation.messages {
            if !source.messages.contains_key(key) {
                diagnostics.push(missing_message(
                    key,
                    source.tag,
                    source_file,
                    &message.origin,
                ));
            }
        }
    }
}

/// `origin` is that of the message in another language.
fn missing_message(key: &str, tag: &str, file: &Arc<str>, origin: &Origin) -> Diagnostic {
    Diagnostic::new(Code::MissingMessage, &Origin::file(file))
        .with("key", key)
        .with("language", tag)
        .related(origin)
}

/// Reports arguments that the message does not have in the source language, which defines them.
fn unknown_arguments(
    key: &str,
    translated: &CompiledMessage,
    source: &CompiledMessage,
    source_tag: &str,
    diagnostics: &mut Diagnostics,
) {
    for (argument, origin) in &translated.arguments {
        if !source.arguments.contains_key(argument) {
            let fault = Diagnostic::new(Code::MissingMessage, origin)
                .with("key", format!("{key} {{ ${argument} }}"))
                .with("language", source_tag)
                .related(&source.origin);
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
    fn an_argument_that_the_source_language_lacks_is_reported_with_its_position() {
        let (_, faults) = read(&[
            ("en", "a = On { $date }\nb = { a }!\n"),
            ("th", "a = วันที่ { $date }\nb =\n    { a } { $dat }\n"),
        ]);
        assert_eq!(faults, ["th.ftl:3:14 missing-message b { $dat } | en"]);
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
}
