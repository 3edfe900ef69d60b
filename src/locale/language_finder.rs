//! Finds a language by a tag or a name as users write it.

use super::language::{is_known_language, language_name, parse_language};
use super::normalize;

/// Tags that have names of their own, beside those of two letters.
const VARIANTS: [&str; 10] = [
    "zh-Hant", "zh-Hans", "pt-BR", "pt-PT", "sr-Latn", "sr-Cyrl", "fil", "haw", "ckb", "yue",
];

/// The tag of a language by a name in English, in the language itself or in the language `reader`; or by a
/// tag, which is returned in the usual case.
pub(crate) fn find_language(text: &str, reader: &str) -> Option<String> {
    let text = text.trim();
    if is_known_language(text) && parse_language(text, None).is_some() {
        return Some(usual_case(text));
    }
    let key = normalize::key(text);
    let letters = || (b'a'..=b'z').map(char::from);
    let pairs = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let mut tags = VARIANTS.map(str::to_owned).into_iter().chain(pairs);
    tags.find(|tag| {
        let names = ["en", tag, reader];
        let is_name = |name: String| !key.is_empty() && normalize::key(&name) == key;
        is_known_language(tag)
            && names
                .into_iter()
                .any(|reader| language_name(tag, reader).is_some_and(is_name))
    })
}

/// `zh-hant-tw` as `zh-Hant-TW`.
fn usual_case(tag: &str) -> String {
    let usual = tag.parse::<icu_locale::LanguageIdentifier>();
    usual.map_or_else(|_| tag.to_owned(), |tag| tag.to_string())
}

#[cfg(test)]
mod tests {
    use super::find_language;

    #[test]
    fn a_language_is_found_by_its_tag_and_by_its_name() {
        for (text, tag) in [
            ("de", Some("de")),
            ("DE", Some("de")),
            ("german", Some("de")),
            ("Deutsch", Some("de")),
            ("한국어", Some("ko")),
            ("德文", Some("de")),
            ("zh-hans", Some("zh-Hans")),
            ("Simplified Chinese", Some("zh-Hans")),
            ("Klingonian", None),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(find_language(text, "zh-Hant").as_deref(), tag, "{text}");
        }
    }
}
