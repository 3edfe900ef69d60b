//! Normalizes names, so that spellings that people take for the same compare equal.
//!
//! Unicode's compatibility form and case folding remove width and case; then accents, spaces and
//! punctuation are removed. Marks that make another letter stay: Thai vowels, the voicing of kana.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::CodePointMapData;
use icu_properties::props::{
    CanonicalCombiningClass, GeneralCategory, GeneralCategoryGroup, Script,
};

/// A normalized name: its words, joined, and the end of each.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct NormalizedName {
    text: String,
    /// The end of each word, in bytes.
    ends: Vec<usize>,
}

impl NormalizedName {
    /// The number of words.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// All words joined.
    pub(crate) fn key(&self) -> &str {
        &self.text
    }

    /// The first words joined.
    pub(crate) fn first(&self, words: usize) -> &str {
        match words.checked_sub(1).and_then(|last| self.ends.get(last)) {
            Some(end) => &self.text[..*end],
            None => "",
        }
    }

    /// The word at an index.
    pub(crate) fn word(&self, index: usize) -> &str {
        &self.text[self.first(index).len()..self.first(index + 1).len()]
    }

    /// The words in order.
    pub(crate) fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        (0..self.len()).map(|index| self.word(index))
    }
}

/// The words of a normalized name, joined: equal for spellings of the same name.
pub(crate) fn key(text: &str) -> String {
    normalize(text).text
}

/// Folds a text: no case, no width, no accents; letters that readers take for the same are the same. Spaces
/// and punctuation stay.
///
/// The scripts of the site do the same to what readers type (`themes/source`).
pub(crate) fn fold(text: &str) -> String {
    match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => fold_case_and_width(text),
    }
}

/// Normalizes a name. A dot between two digits stays, so that a version is one word.
pub(crate) fn normalize(text: &str) -> NormalizedName {
    let plain = fold(text);
    let mut name = NormalizedName::default();
    let mut previous = None;
    let mut characters = plain.chars().peekable();
    while let Some(character) = characters.next() {
        let in_number = character == '.'
            && previous.is_some_and(|previous: char| previous.is_ascii_digit())
            && characters.peek().is_some_and(char::is_ascii_digit);
        if in_number || belongs_to_word(character) {
            name.text.push(character);
        } else {
            name.end_word();
        }
        previous = Some(character);
    }
    name.end_word();
    name
}

impl NormalizedName {
    fn end_word(&mut self) {
        if self.text.len() > self.ends.last().copied().unwrap_or_default() {
            self.ends.push(self.text.len());
        }
    }
}

/// `+`, unlike other symbols, distinguishes products.
fn belongs_to_word(character: char) -> bool {
    is_in_word(character) || character == '+'
}

/// Whether a character is a letter, a digit or a mark.
pub(crate) fn is_in_word(character: char) -> bool {
    character.is_alphanumeric()
        || (!character.is_ascii()
            && GeneralCategoryGroup::Mark
                .contains(CodePointMapData::<GeneralCategory>::new().get(character)))
}

fn fold_case_and_width(text: &str) -> String {
    // The compatibility form would turn `Zoom™` into `Zoomtm`.
    let without_signs: String = text.chars().filter(|c| !matches!(c, '™' | '℠')).collect();
    let decomposed = DecomposingNormalizer::new_nfkd()
        .normalize(&without_signs)
        .into_owned();
    let without_accents: String = decomposed.chars().filter(|c| !is_accent(*c)).collect();
    let lowercase = CaseMapper::new().fold_string(&without_accents);
    let plain: String = lowercase.chars().filter_map(plain_letter).collect();
    ComposingNormalizer::new_nfkc()
        .normalize(&plain)
        .into_owned()
}

/// Letters that readers type as others, and that no normal form takes apart: Latin letters with a stroke, the
/// Arabic letters of Persian and Urdu keyboards. Tatweel only lengthens a word.
fn plain_letter(letter: char) -> Option<char> {
    Some(match letter {
        'đ' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{640}' => return None,
        other => other,
    })
}

/// Marks without a script of their own (Latin accents, Arabic vowels) and format characters. The voicing
/// of kana is such a mark too, but makes another letter.
fn is_accent(character: char) -> bool {
    if character.is_ascii() {
        return false;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    let is_mark = category == GeneralCategory::NonspacingMark
        && CodePointMapData::<Script>::new().get(character) == Script::Inherited
        && CodePointMapData::<CanonicalCombiningClass>::new().get(character)
            != CanonicalCombiningClass::KanaVoicing;
    is_mark || category == GeneralCategory::Format
}

#[cfg(test)]
mod tests {
    use super::{key, normalize};

    #[test]
    fn spellings_of_a_name_are_equal() {
        let check = |a: &str, b: &str| assert_eq!(key(a), key(b), "{a} and {b}");
        check("Zoom Meetings", "ZOOM-meetings");
        check("Ｚｏｏｍ　Meetings", "Zoom Meetings");
        check("U 會議", "Ｕ會議");
        check("Zoom™ ®", "zoom");
        check("Phòng Họp", "Phong Hop");
        check("ﾂﾞｰﾑ", "ヅーム");
        check("Café\u{301}", "cafe");
        check("زُوم", "زوم");
        check("أداة", "اداة");
        check("زوـم", "زوم");
        check("کلاس", "كلاس");
        check("Đào tạo", "dao tao");
        check("soft\u{ad}hyphen\u{200b}", "softhyphen");
        check("Straße", "STRASSE");
    }

    #[test]
    fn texts_have_the_words_that_the_script_of_the_lookup_finds() {
        let cases = include_str!("../../tests/browser/folding.tsv").lines();
        for case in cases.filter(|line| !line.starts_with('#')) {
            let (text, words) = case.split_once('\t').expect("two columns");
            let found: Vec<_> = normalize(text).words().map(str::to_owned).collect();
            assert_eq!(found.join(" "), words, "{text}");
        }
    }

    #[test]
    fn different_names_stay_different() {
        let check = |a: &str, b: &str| assert_ne!(key(a), key(b), "{a} and {b}");
        check("Zoom", "Zoomify");
        check("Zoom", "Zoom+");
        check("ズーム", "スーム");
        check("ซูม", "ซม");
        check("視訊", "通訊");
    }

    #[test]
    fn a_version_is_one_word_of_a_name() {
        let check = |text: &str, words: &[&str]| {
            let name = normalize(text);
            assert_eq!(name.words().collect::<Vec<_>>(), words, "{text}");
        };
        check(
            "Zoom Workplace (64-bit)",
            &["zoom", "workplace", "64", "bit"],
        );
        check("Zoom 5.0.1", &["zoom", "5.0.1"]);
        check("Zoom.exe", &["zoom", "exe"]);
        check("  視訊（訊連）U會議 ", &["視訊", "訊連", "u會議"]);
        check("...", &[]);
        check("", &[]);
    }
}
