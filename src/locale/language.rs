//! Parses language tags (BCP 47).

use icu_locale::names::{
    DisplayNamesPreferences, LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions,
};
use icu_locale::{
    LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander, TransformResult,
};

use crate::model::Language;

/// A language from its tag and, where that is not enough for dates and collation, a Unicode locale;
/// `None` if either is not a BCP 47 tag.
///
/// The tag is part of file names, so it has no extensions; the locale may have some
/// (`zh-Hant-TW-u-ca-roc`).
pub(crate) fn parse_language(tag: &str, locale: Option<&str>) -> Option<Language> {
    let id: LanguageIdentifier = well_formed(tag)?.parse().ok()?;
    // BCP 47 reserves longer languages, but none is registered: it would be a name, not a tag.
    if id.language.as_str().len() > 3 {
        return None;
    }
    let locale: Locale = match locale {
        Some(locale) => well_formed(locale)?.parse().ok()?,
        None => id.into(),
    };
    Some(Language {
        tag: tag.to_owned(),
        folder: tag.to_ascii_lowercase(),
        html: locale.id.to_string(),
        right_to_left: LocaleDirectionality::new_extended().is_right_to_left(&locale.id),
        locale: locale.to_string(),
    })
}

/// Whether Unicode knows the language of a tag.
pub(crate) fn is_known_language(tag: &str) -> bool {
    let id = well_formed(tag).and_then(|tag| tag.parse::<LanguageIdentifier>().ok());
    id.is_some_and(|id| {
        let mut language = LanguageIdentifier::from(id.language);
        // Unicode knows the script of every language that it knows.
        LocaleExpander::new_extended().maximize(&mut language) == TransformResult::Modified
    })
}

/// Whether two tags, of BCP 47 or gettext, are of one language in one script: `zh_TW` is `zh-Hant`, but
/// `zh_CN` is not.
pub(crate) fn is_same_language(a: &str, b: &str) -> bool {
    let parse = |tag: &str| {
        let tag = tag.split(['.', '@']).next()?.replace('_', "-");
        let mut id: LanguageIdentifier = well_formed(&tag)?.parse().ok()?;
        LocaleExpander::new_extended().maximize(&mut id);
        Some((id.language, id.script))
    };
    parse(a).is_some_and(|a| parse(b) == Some(a))
}

/// The name of a language in the language `reader`, as CLDR has it; `None` where CLDR has none.
pub(crate) fn language_name(tag: &str, reader: &str) -> Option<String> {
    let subject: LanguageIdentifier = well_formed(tag)?.parse().ok()?;
    let reader: Locale = well_formed(reader)?.parse().ok()?;
    let named = LanguageIdentifierDisplayName::try_new_heavy(
        DisplayNamesPreferences::from(&reader),
        subject,
        LanguageIdentifierDisplayNameOptions::default(),
    );
    let name = named.ok()?.as_borrowed().to_string();
    // Where CLDR has no name, ICU returns the tag.
    (!name.eq_ignore_ascii_case(tag)).then_some(name)
}

/// Stricter than ICU, which also accepts `en_GB` and an empty tag.
fn well_formed(tag: &str) -> Option<&str> {
    let shaped = tag
        .bytes()
        .all(|byte| byte == b'-' || byte.is_ascii_alphanumeric());
    (shaped && !tag.is_empty()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::{is_known_language, parse_language};

    #[test]
    fn a_tag_gives_folder_html_language_and_direction() {
        let check = |tag, locale, folder, html, right_to_left| {
            let language = parse_language(tag, locale).expect(tag);
            assert_eq!(language.folder, folder);
            assert_eq!(language.html, html);
            assert_eq!(language.right_to_left, right_to_left, "{tag}");
        };
        check(
            "zh-Hant",
            Some("zh-Hant-TW-u-ca-roc"),
            "zh-hant",
            "zh-Hant-TW",
            false,
        );
        check("ar", Some("ar-u-nu-latn"), "ar", "ar", true);
        check("az-Arab", None, "az-arab", "az-Arab", true);
        check("ug", None, "ug", "ug", true);
        check("ks-Deva", None, "ks-deva", "ks-Deva", false);
        check("pwn", None, "pwn", "pwn", false);
    }

    #[test]
    fn only_languages_that_exist_are_known() {
        for tag in ["de", "de-AT", "pwn", "nan-Hant", "zh-Hant-TW", "mi"] {
            assert!(is_known_language(tag), "{tag}");
        }
        for tag in ["jp", "xx", "english", "", "en_GB"] {
            assert!(!is_known_language(tag), "{tag}");
        }
    }

    #[test]
    fn an_invalid_tag_is_rejected() {
        for tag in [
            "",
            "english",
            "en_GB",
            "zh-Hant-",
            "../en",
            "e",
            "x-y",
            "en-u-ca-roc",
        ] {
            assert_eq!(parse_language(tag, None), None, "{tag}");
        }
        assert_eq!(parse_language("en", Some("no such")), None);
    }
}
