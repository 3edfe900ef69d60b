//! Under which heading a name stands in a list: its first letter or, where Chinese is sorted by strokes, the
//! number of strokes of its first character.

use std::cmp::Ordering;

use super::locale::Locale;
use super::normalize;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

/// The heading of names in a sorted list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Initial {
    /// A first letter, in upper case.
    Letter(String),
    /// A Chinese character that the collation does not sort by strokes.
    Han,
    /// The number of strokes of a first character.
    Strokes(u32),
    /// The first character is a digit, or no name has a letter.
    Other,
}

/// The most strokes that CLDR counts.
const MAX_STROKES: u32 = 64;

impl Locale {
    /// The heading of a name.
    pub(crate) fn initial(&self, name: &str) -> Initial {
        let folded = normalize::key(name);
        // Thai sorts these vowels after the consonant behind them.
        let is_before = |character: &char| ('\u{E40}'..='\u{E44}').contains(character);
        let Some(first) = folded.chars().find(|character| !is_before(character)) else {
            return Initial::Other;
        };
        if !first.is_alphabetic() {
            return Initial::Other;
        }
        if CodePointMapData::<Script>::new().get(first) == Script::Han {
            return self.strokes(first).map_or(Initial::Han, Initial::Strokes);
        }
        Initial::Letter(first.to_uppercase().to_string())
    }

    /// The strokes of a Chinese character where the collation counts them: it has a boundary before the
    /// characters of each number.
    fn strokes(&self, character: char) -> Option<u32> {
        let character = character.to_string();
        let follows = |strokes: u32| {
            let boundary = format!("\u{FDD0}{}", char::from_u32(0x2800 + strokes)?);
            Some(self.compare(&boundary, &character) != Ordering::Greater)
        };
        // Without boundaries all of them sort after every character, or before.
        if !follows(1)? || follows(MAX_STROKES)? {
            return None;
        }
        let mut strokes = 1;
        while strokes < MAX_STROKES && follows(strokes + 1)? {
            strokes += 1;
        }
        Some(strokes)
    }
}

#[cfg(test)]
mod tests {
    use super::{Initial, Locale};
    use crate::diagnostic::Diagnostics;
    use crate::locale::testing;

    #[test]
    fn a_name_stands_under_its_letter_or_its_strokes() {
        let languages = testing::site(&["zh-Hant", "en", "ja", "th"]).languages;
        let locales: Vec<Locale> = languages
            .iter()
            .map(|language| {
                let found = &mut Diagnostics::new();
                Locale::standalone(language, &[], found).expect("ICU's data")
            })
            .collect();
        let check = |language: usize, name: &str, expected: Initial| {
            assert_eq!(locales[language].initial(name), expected, "{name}");
        };
        let letter = |letter: &str| Initial::Letter(letter.to_owned());
        check(0, "一起開會", Initial::Strokes(1));
        check(0, "訊連 U 會議", Initial::Strokes(10));
        check(0, "範例會議室", Initial::Strokes(15));
        check(0, "Zoom", letter("Z"));
        check(1, "élan", letter("E"));
        check(1, "訊連", Initial::Han);
        check(1, "3CX", Initial::Other);
        check(2, "ズーム", letter("ズ"));
        check(3, "เว็บเอ็กซ์", letter("ว"));
    }
}
