//! Finds texts that are written in another language than their file says, by their letters alone.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicU8, Ordering};

use encoding_rs::{BIG5, GBK};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};
use icu_properties::{CodePointMapData, PropertyParser};

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Writing {
    /// The script of the language, such as `Hant`, `Jpan` or `Latn`.
    script: [u8; 4],
    /// The same as a property of characters; Han for Chinese and Japanese.
    letters: Script,
}

/// What is wrong with a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ForeignText {
    /// `script`, `simplified` or `traditional`: the message's kind.
    pub(super) kind: &'static str,
    /// Where it begins, as a byte offset.
    pub(super) start: usize,
    /// Some of it.
    pub(super) found: String,
}

/// What a title or summary in another script weighs at least; a letter weighs one, a Chinese character
/// as much as a word. Names of products are in Latin letters everywhere.
const SHORT: usize = 40;

/// The same of a section of a body.
pub(super) const LONG: usize = 120;

/// How many characters show that Chinese is simplified, or traditional: single ones are in names.
const DISTINCT: usize = 3;

impl Writing {
    /// How a language is written; `None` for one without a known script.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        let mut language: LanguageIdentifier = tag.parse().ok()?;
        LocaleExpander::new_extended().maximize(&mut language);
        let script = language.script?.into_raw();
        let letters = match &script {
            b"Hant" | b"Hans" | b"Jpan" => Script::Han,
            b"Kore" => Script::Hangul,
            other => {
                let name = std::str::from_utf8(other).ok()?;
                PropertyParser::<Script>::new().get_strict(name)?
            }
        };
        Some(Self { script, letters })
    }

    /// Whether the quotation marks are `「」`.
    pub(super) fn has_corner_marks(self) -> bool {
        [b"Hant", b"Jpan"].contains(&&self.script)
    }

    /// Finds what is wrong with a title or summary.
    pub(super) fn foreign(self, text: &str) -> Option<ForeignText> {
        self.foreign_text(text, SHORT)
    }

    /// Finds what is wrong with a text that weighs enough to tell.
    pub(super) fn foreign_text(self, text: &str, weight: usize) -> Option<ForeignText> {
        self.other_script(text, weight)
            .or_else(|| self.other_characters(text))
    }

    fn other_script(self, text: &str, least: usize) -> Option<ForeignText> {
        let mut own = 0;
        let mut foreign = 0;
        let mut kana = 0;
        let mut first = None;
        for (start, c) in text.char_indices() {
            let script = CodePointMapData::<Script>::new().get(c);
            if !is_letter(c) || [Script::Common, Script::Inherited].contains(&script) {
                continue;
            }
            let is_kana = [Script::Hiragana, Script::Katakana].contains(&script);
            kana += usize::from(is_kana);
            let is_own = script == self.letters
                || is_kana && self.script == *b"Jpan"
                || script == Script::Bopomofo && self.letters == Script::Han
                || script == Script::Han && self.script == *b"Kore";
            if is_own {
                own += weight(script);
            } else {
                foreign += weight(script);
                first.get_or_insert(start);
            }
        }
        // Japanese has as many kana as characters, and never none in a whole sentence.
        let is_chinese = self.script == *b"Jpan" && kana == 0 && own > 2 * least;
        let is_japanese = self.script.starts_with(b"Han") && kana > 4 && foreign > own / 3;
        let is_foreign = foreign >= least && foreign > 2 * own || is_japanese || is_chinese;
        is_foreign.then(|| {
            let start = first.unwrap_or_default();
            ForeignText {
                kind: "script",
                start,
                found: text[start..].trim_end().to_owned(),
            }
        })
    }

    /// Simplified characters in traditional Chinese, or the other way round: those that are in the
    /// character set of the one (GB 2312, Big5) and not of the other.
    fn other_characters(self, text: &str) -> Option<ForeignText> {
        let (kind, is_other): (_, fn(char) -> bool) = match &self.script {
            b"Hant" => ("simplified", |c| is_simplified(c) && !is_traditional(c)),
            b"Hans" => ("traditional", |c| is_traditional(c) && !is_simplified(c)),
            _ => return None,
        };
        let is_han = |c: char| CodePointMapData::<Script>::new().get(c) == Script::Han;
        let mut found = BTreeSet::new();
        let mut first = None;
        for (start, c) in text.char_indices() {
            if is_han(c) && is_other(c) {
                first.get_or_insert(start);
                found.insert(c);
            }
        }
        (found.len() >= DISTINCT).then(|| ForeignText {
            kind,
            start: first.unwrap_or_default(),
            found: found.iter().collect(),
        })
    }
}

fn is_letter(c: char) -> bool {
    GeneralCategoryGroup::Letter.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// What a letter weighs: a character of Chinese is a word, a syllable of Korean half of one.
fn weight(script: Script) -> usize {
    match script {
        Script::Latin => 1,
        Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana => 6,
        _ => 2,
    }
}

fn is_traditional(c: char) -> bool {
    character_sets(c) & IN_BIG5 != 0
}

fn is_simplified(c: char) -> bool {
    character_sets(c) & IN_GB_2312 != 0
}

const KNOWN: u8 = 1;
const IN_BIG5: u8 = 2;
const IN_GB_2312: u8 = 4;

/// The common characters of Chinese: the block of CJK unified ideographs.
const IDEOGRAPHS: RangeInclusive<char> = '\u{4e00}'..='\u{9fff}';

/// By ideograph: the character sets that have it, once it was asked for. An encoder searches its tables, and texts
/// repeat a few thousand characters.
static CHARACTER_SETS: [AtomicU8; 0x5200] = [const { AtomicU8::new(0) }; 0x5200];

/// The character sets that have a character.
fn character_sets(c: char) -> u8 {
    let index = u32::from(c).wrapping_sub(u32::from(*IDEOGRAPHS.start()));
    let known = CHARACTER_SETS.get(index as usize);
    let found = known.map_or(0, |sets| sets.load(Ordering::Relaxed));
    if found != 0 {
        return found;
    }
    let mut buffer = [0; 4];
    let text = &*c.encode_utf8(&mut buffer);
    let mut sets = KNOWN;
    if !BIG5.encode(text).2 {
        sets |= IN_BIG5;
    }
    let (bytes, _, is_unknown) = GBK.encode(text);
    // The part of GBK that is GB 2312.
    if !is_unknown && matches!(*bytes, [0xb0..=0xf7, 0xa1..=0xfe]) {
        sets |= IN_GB_2312;
    }
    if let Some(known) = known {
        known.store(sets, Ordering::Relaxed);
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::Writing;

    #[test]
    fn a_text_in_another_language_is_found_by_its_letters() {
        for (tag, text, expected) in [
            ("en", "各機關不得使用有資安疑慮的軟體", Some("script")),
            ("en", "The Executive Yuan (行政院) banned Zoom.", None),
            (
                "th",
                "Stop using Zoom. Use a foreign service only after a risk assessment.",
                Some("script"),
            ),
            ("th", "ห้ามใช้ Zoom Cloud Meetings, Microsoft Teams", None),
            ("th", "Zoom Cloud Meetings", None),
            (
                "ar",
                "Stop using Zoom. Use a foreign service only after a risk assessment.",
                Some("script"),
            ),
            (
                "zh-Hant",
                "使用を中止してください。危険性を評価した後にのみ",
                Some("script"),
            ),
            (
                "zh-Hant",
                "各机关不得使用有安全疑虑的软件",
                Some("simplified"),
            ),
            (
                "zh-Hant-TW",
                "各機關不得使用有資安疑慮的軟體，詳見「会議」",
                None,
            ),
            (
                "zh-TW",
                "各机关不得使用有安全疑虑的软件",
                Some("simplified"),
            ),
            (
                "zh-Hans",
                "各機關不得使用有資安疑慮的軟體",
                Some("traditional"),
            ),
            ("zh-Hans", "各机关不得使用有安全疑虑的软件", None),
            (
                "ja",
                "使用を中止してください。危険性を評価した後にのみ",
                None,
            ),
            (
                "ja",
                "各機關不得使用有資安疑慮的軟體請改用其他軟體",
                Some("script"),
            ),
            ("ja", "安全通知", None),
            (
                "ko",
                "보안 문제가 있는 소프트웨어를 사용하지 마십시오",
                None,
            ),
            ("id", "各機關不得使用有資安疑慮的軟體", Some("script")),
        ] {
            let writing = Writing::of(tag).expect(tag);
            let found = writing.foreign(text).map(|found| found.kind);
            assert_eq!(found, expected, "{tag}: {text}");
        }
    }
}
