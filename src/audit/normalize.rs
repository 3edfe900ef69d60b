//! Names that people take for the same, made the same.
//!
//! Unicode's compatibility form and case folding take away width and case; then accents, spaces
//! and punctuation go. What is a letter of its own stays: the vowels of Thai, the voicing of kana.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::CodePointMapData;
use icu_properties::props::{
    CanonicalCombiningClass, GeneralCategory, GeneralCategoryGroup, Script,
};

/// A folded name: its words without what stood between them, and where each ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct NormalizedName {
    text: String,
    /// Byte offsets in the text, one a word.
    ends: Vec<usize>,
}

impl NormalizedName {
    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// All of it, as one word.
    pub(super) fn normalized_key(&self) -> &str {
        &self.text
    }

    /// The first so many words, as one.
    pub(super) fn first(&self, words: usize) -> &str {
        match words.checked_sub(1).and_then(|last| self.ends.get(last)) {
            Some(end) => &self.text[..*end],
            None => "",
        }
    }

    /// One word.
    pub(super) fn word(&self, place: usize) -> &str {
        let start = self.first(place).len();
        &self.text[start..self.first(place + 1).len()]
    }

    /// The words in order.
    pub(super) fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        (0..self.len()).map(|place| self.word(place))
    }
}

/// The folded name as one word: equal where two people mean the same name.
pub(super) fn key(text: &str) -> String {
    normalize(text).text
}

/// Folds a name. A dot between two digits stays, so that a version is one word.
pub(super) fn normalize(text: &str) -> NormalizedName {
    let plain = match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => fold_case_and_width(text),
    };
    let mut folded = NormalizedName {
        text: String::with_capacity(plain.len()),
        ends: Vec::new(),
    };
    let mut before = None;
    let mut characters = plain.chars().peekable();
    while let Some(character) = characters.next() {
        let in_number = character == '.'
            && before.is_some_and(|before: char| before.is_ascii_digit())
            && characters.peek().is_some_and(char::is_ascii_digit);
        if in_number || belongs_to_word(character) {
            folded.text.push(character);
        } else {
            folded.end_word();
        }
        before = Some(character);
    }
    folded.end_word();
    folded
}

impl NormalizedName {
    fn end_word(&mut self) {
        if self.text.len() > self.ends.last().copied().unwrap_or_default() {
            self.ends.push(self.text.len());
        }
    }
}

/// A plus sign tells two products apart; other symbols only decorate.
fn belongs_to_word(character: char) -> bool {
    character.is_alphanumeric()
        || character == '+'
        || (!character.is_ascii()
            && GeneralCategoryGroup::Mark
                .contains(CodePointMapData::<GeneralCategory>::new().get(character)))
}

fn fold_case_and_width(text: &str) -> String {
    // Compatibility would spell these out, and `Zoom™` become `Zoomtm`.
    let unmarked: String = text.chars().filter(|c| !matches!(c, '™' | '℠')).collect();
    let apart = DecomposingNormalizer::new_nfkd()
        .normalize(&unmarked)
        .into_owned();
    let bare: String = apart.chars().filter(|c| !is_accent(*c)).collect();
    let one_case = CaseMapper::new().fold_string(&bare).into_owned();
    ComposingNormalizer::new_nfkc()
        .normalize(&one_case)
        .into_owned()
}

/// Marks of no script of their own (Latin accents, Arabic vowels), and what has no width. The
/// voicing of kana is such a mark too, but makes another letter.
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
    fn names_that_people_take_for_the_same_are_the_same() {
        let check = |a: &str, b: &str| assert_eq!(key(a), key(b), "{a} and {b}");
        check("Zoom Meetings", "ZOOM-meetings");
        check("Ｚｏｏｍ　Meetings", "Zoom Meetings");
        check("U 會議", "Ｕ會議");
        check("Zoom™ ®", "zoom");
        check("Phòng Họp", "Phong Hop");
        check("ﾂﾞｰﾑ", "ヅーム");
        check("Café\u{301}", "cafe");
        check("زُوم", "زوم");
        check("soft\u{ad}hyphen\u{200b}", "softhyphen");
        check("Straße", "STRASSE");
    }

    #[test]
    fn names_that_differ_stay_different() {
        let check = |a: &str, b: &str| assert_ne!(key(a), key(b), "{a} and {b}");
        check("Zoom", "Zoomify");
        check("Zoom", "Zoom+");
        check("ズーム", "スーム");
        check("ซูม", "ซม");
        check("視訊", "通訊");
    }

    #[test]
    fn a_name_has_words_and_a_version_is_one() {
        let check = |text: &str, words: &[&str]| {
            let folded = normalize(text);
            assert_eq!(folded.words().collect::<Vec<_>>(), words, "{text}");
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
