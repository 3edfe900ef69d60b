//! Language tags: what BCP 47 and ICU say of one.

use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality};

use crate::model::Language;

/// A language of the site from its tag and, where that is not enough for dates and order, its
/// Unicode locale; `None` if either is no BCP 47 tag.
///
/// The tag names folders and files, so it carries no extensions; the locale may
/// (`zh-Hant-TW-u-ca-roc`).
pub(crate) fn parse_language(tag: &str, locale: Option<&str>) -> Option<Language> {
    let id: LanguageIdentifier = well_formed(tag)?.parse().ok()?;
    // BCP 47 keeps room for longer ones, but none is registered: it would be a name, not a tag.
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

/// ICU also reads `en_GB` and an empty tag.
fn well_formed(tag: &str) -> Option<&str> {
    let shaped = tag
        .bytes()
        .all(|byte| byte == b'-' || byte.is_ascii_alphanumeric());
    (shaped && !tag.is_empty()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::parse_language;

    #[test]
    fn a_tag_gives_its_folder_its_html_and_its_direction() {
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
    fn what_is_no_tag_is_no_language() {
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
