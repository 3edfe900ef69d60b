//! Countries: the codes of ISO 3166-1, and their names in any language.

use icu_locale::names::{DisplayNamesPreferences, RegionDisplayName};
use icu_locale::subtags::Region;
use icu_locale::{Locale, LocaleCanonicalizer};

use super::normalize;
use crate::diagnostic::nearest;

/// The officially assigned codes of two and of three letters, one country per line.
const CODES: &str = include_str!("iso_3166_1.txt");

/// The codes of two letters and of three, in upper case.
fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    CODES.lines().filter_map(|line| line.split_once(' '))
}

/// The codes of two letters, in upper case and sorted.
pub(crate) fn country_codes() -> impl Iterator<Item = &'static str> {
    codes().map(|(code, _)| code)
}

/// The names of countries in one language, as CLDR has them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CountryNames(DisplayNamesPreferences);

impl CountryNames {
    /// The names in a language by its tag, such as `zh-Hant`; `None` for a text that is no tag.
    pub(crate) fn in_language(tag: &str) -> Option<Self> {
        Some(Self::of_locale(&tag.parse().ok()?))
    }

    pub(super) fn of_locale(locale: &Locale) -> Self {
        Self(locale.into())
    }

    /// The name of a country by its code of two letters in any case; `None` where CLDR has none.
    pub(crate) fn get(&self, code: &str) -> Option<String> {
        let region: Region = code.parse().ok()?;
        let name = RegionDisplayName::try_new_light(self.0, region).ok()?;
        Some(name.to_string())
    }
}

/// Finds a country by a code or a name as users write it.
#[derive(Debug)]
pub(crate) struct CountryFinder {
    /// Codes in upper case, each with a normalized name.
    names: Vec<(String, String)>,
}

impl CountryFinder {
    /// Knows the names of all countries in some languages and in English.
    pub(crate) fn new<'t>(languages: impl IntoIterator<Item = &'t str>) -> Self {
        let mut finder = Self { names: Vec::new() };
        for tag in languages.into_iter().chain(["en"]) {
            let Some(names) = CountryNames::in_language(tag) else {
                continue;
            };
            for code in country_codes() {
                if let Some(name) = names.get(code) {
                    finder.add(code, &name);
                }
            }
        }
        finder
    }

    /// Adds a name of a country, whose code need not be one of ISO 3166-1.
    pub(crate) fn add(&mut self, code: &str, name: &str) {
        self.names.push((code.to_ascii_uppercase(), key(name)));
    }

    /// The two-letter code of the country with this name or this code of two or three letters.
    pub(crate) fn find(&self, text: &str) -> Option<&str> {
        let text = text.trim();
        let code = text.to_ascii_uppercase();
        let by_code = || {
            let mut known = codes();
            known.find_map(|(two, three)| (code == two || code == three).then_some(two))
        };
        let other_code = || self.codes().find(|known| *known == code);
        by_code()
            .or_else(other_code)
            .or_else(|| former(&code))
            .or_else(|| self.with_name(&key(text)))
    }

    /// Like [`Self::find`]; if nothing is found, the country with the most similar name.
    pub(crate) fn nearest(&self, text: &str) -> Option<&str> {
        self.find(text).or_else(|| {
            let names = self.names.iter().map(|(_, name)| name.as_str());
            self.with_name(nearest(&key(text), names)?)
        })
    }

    /// The codes of the countries whose names contain a text: two for `Korea`.
    pub(crate) fn containing(&self, text: &str) -> Vec<&str> {
        let key = key(text);
        let mut found: Vec<&str> = Vec::new();
        for (code, name) in &self.names {
            if !key.is_empty() && name.contains(&key) && !found.contains(&code.as_str()) {
                found.push(code);
            }
        }
        found
    }

    fn codes(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|(code, _)| code.as_str())
    }

    fn with_name(&self, key: &str) -> Option<&str> {
        let mut names = self.names.iter();
        let found = names.find(|(_, name)| !key.is_empty() && name == key);
        found.map(|(code, _)| code.as_str())
    }
}

/// A normalized name. Officials in Taiwan write 臺, CLDR writes 台.
fn key(name: &str) -> String {
    normalize::key(&name.replace('臺', "台"))
}

/// The current code for a former or alternative one: `GB` for `UK`.
fn former(code: &str) -> Option<&'static str> {
    let mut locale: Locale = format!("und-{code}").parse().ok()?;
    LocaleCanonicalizer::new_common().canonicalize(&mut locale);
    let region = locale.id.region?;
    country_codes().find(|known| *known == region.as_str() && *known != code)
}

#[cfg(test)]
mod tests {
    use super::{CountryFinder, CountryNames, country_codes};

    const LANGUAGES: [&str; 7] = ["zh-Hant", "en", "ja", "vi", "id", "th", "ar"];

    #[test]
    fn every_country_has_a_name_in_every_language() {
        assert_eq!(country_codes().count(), 249);
        for tag in LANGUAGES.into_iter().chain(["de", "sw", "mi"]) {
            let names = CountryNames::in_language(tag).expect(tag);
            for code in country_codes() {
                let name = names.get(code).unwrap_or_default();
                assert!(name.chars().count() > 1, "{tag}: {code} is {name:?}");
            }
        }
    }

    #[test]
    fn the_name_of_taiwan_names_no_other_country() {
        for (tag, name) in LANGUAGES.into_iter().zip([
            "台灣",
            "Taiwan",
            "台湾",
            "Đài Loan",
            "Taiwan",
            "ไต้หวัน",
            "تايوان",
        ]) {
            let names = CountryNames::in_language(tag).expect(tag);
            assert_eq!(names.get("tw").as_deref(), Some(name), "{tag}");
        }
    }

    #[test]
    fn a_country_is_found_by_its_codes_and_by_its_names() {
        let mut finder = CountryFinder::new(["zh-Hant", "vi"]);
        finder.add("xk", "Kosovo");
        for (text, code) in [
            ("tw", Some("TW")),
            ("TWN", Some("TW")),
            ("UK", Some("GB")),
            ("臺灣", Some("TW")),
            ("台灣", Some("TW")),
            ("united states", Some("US")),
            ("nhat ban", Some("JP")),
            ("XK", Some("XK")),
            ("kosovo", Some("XK")),
            ("Korea", None),
            ("Atlantis", None),
            ("", None),
        ] {
            assert_eq!(finder.find(text), code, "{text}");
        }
        assert_eq!(finder.nearest("Germny"), Some("DE"));
        assert_eq!(finder.nearest("XX"), None);
        assert_eq!(finder.containing("韓"), ["KP", "KR"]);
    }
}
