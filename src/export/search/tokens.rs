//! Text -> what the search index lists: words, and pairs of characters where a script puts no spaces
//! between words.
//!
//! The script of the search page cuts what a reader types in the same way (`themes/source/search.js`); a
//! test compares both.
//!
//! | text | tokens |
//! |---|---|
//! | Han, kana, Thai, Lao, Khmer, Myanmar | overlapping pairs that do not cross into another script, and the last character alone |
//! | everything else | words of letters, digits and marks; Arabic words without their article too |
//! | ids and versions: `CVE-2020-11469`, `5.0.1` | their parts, and the whole |
//!
//! A single character finds the pairs that begin with it, so it needs no token of its own but at the end.

use std::borrow::Cow;
use std::mem;

use rustc_hash::FxHashMap;

use crate::locale::normalize;

/// The scripts that are cut into pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PairedScript {
    Han,
    Kana,
    Thai,
    Lao,
    Khmer,
    Myanmar,
}

impl PairedScript {
    /// Of a folded character.
    fn of(character: char) -> Option<Self> {
        match character {
            // Most of the text of some languages: found without the ranges below.
            '\0'..='\u{e00}' => None,
            '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e5b}' => Some(Self::Thai),
            '\u{e81}'..='\u{edf}' => Some(Self::Lao),
            '\u{1000}'..='\u{109f}' | '\u{a9e0}'..='\u{a9fe}' | '\u{aa60}'..='\u{aa7f}' => {
                Some(Self::Myanmar)
            }
            '\u{1780}'..='\u{17f9}' | '\u{19e0}'..='\u{19ff}' => Some(Self::Khmer),
            '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' => {
                Some(Self::Kana)
            }
            '\u{31f0}'..='\u{31ff}' => Some(Self::Kana),
            '\u{2e80}'..='\u{2e99}'
            | '\u{2e9b}'..='\u{2ef3}'
            | '\u{3005}'
            | '\u{3007}'
            | '\u{3021}'..='\u{3029}'
            | '\u{3038}'..='\u{303b}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{33479}' => Some(Self::Han),
            _ => None,
        }
    }
}

/// A token of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Two characters that follow each other.
    Pair(char, char),
    /// The last character before another script, a space or a sign.
    Last(char),
    /// A word.
    Word(&'a str),
}

/// The articles that are written together with an Arabic noun, alone or behind a preposition.
const ARABIC_ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];
/// A shorter word is no noun with an article.
const MIN_ARABIC_LETTERS: usize = 3;

/// Calls `each` with every token of a text, in order, also with the repeated ones. Returns the number of
/// characters in words and pairs, each counted once.
pub(super) fn tokens(text: &str, folded: &mut FoldedPieces, each: impl FnMut(Token<'_>)) -> usize {
    let mut cutter = Cutter {
        each,
        last: None,
        word: String::new(),
        whole: String::new(),
        parts: 0,
        joiner: None,
        letters: 0,
    };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        // No fold joins a character to one before a Chinese character, a space or an ASCII sign, so each
        // piece can be folded alone, and most need no folding.
        let is_han = |character: char| PairedScript::of(character) == Some(PairedScript::Han);
        let is_end = |character: char| {
            is_han(character) || (character.is_ascii() && !character.is_ascii_alphanumeric())
        };
        if is_end(first) {
            cutter.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let end = rest.find(is_end).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        match piece.is_ascii() {
            true => cutter.push_ascii(piece),
            false => folded
                .of(piece)
                .chars()
                .for_each(|character| cutter.push(character)),
        }
        rest = after;
    }
    cutter.end_word();
    cutter.end_pairs();
    cutter.end_whole();
    cutter.letters
}

/// Folded pieces of texts, kept because the same words come again and again.
#[derive(Debug, Default)]
pub(super) struct FoldedPieces(FxHashMap<Box<str>, Box<str>>);

impl FoldedPieces {
    /// Longer pieces are rarely repeated.
    const MAX_LENGTH: usize = 32;

    fn of(&mut self, piece: &str) -> Cow<'_, str> {
        if piece.len() > Self::MAX_LENGTH {
            return Cow::Owned(normalize::fold(piece));
        }
        if !self.0.contains_key(piece) {
            let folded = normalize::fold(piece).into_boxed_str();
            self.0.insert(piece.into(), folded);
        }
        self.0
            .get(piece)
            .map_or(Cow::Borrowed(""), |folded| Cow::Borrowed(&**folded))
    }
}

/// The state between two characters.
struct Cutter<F> {
    each: F,
    /// The character before, where pairs are cut.
    last: Option<(char, PairedScript)>,
    word: String,
    /// The words that are joined by signs, with the signs.
    whole: String,
    /// The number of words in `whole`.
    parts: usize,
    /// The sign after the word, if it can join words.
    joiner: Option<char>,
    /// The characters so far.
    letters: usize,
}

impl<F: FnMut(Token<'_>)> Cutter<F> {
    fn push(&mut self, character: char) {
        if let Some(script) = PairedScript::of(character) {
            self.end_word();
            self.end_whole();
            match self.last {
                Some((last, of_last)) if of_last == script => {
                    (self.each)(Token::Pair(last, character));
                }
                _ => self.end_pairs(),
            }
            self.last = Some((character, script));
            self.letters += 1;
            return;
        }
        self.end_pairs();
        if normalize::is_in_word(character) {
            if let Some(joiner) = self.joiner.take() {
                self.whole.push(joiner);
            }
            self.word.push(character);
            self.letters += 1;
            return;
        }
        let had_word = self.end_word();
        match character {
            '-' | '.' | '_' if had_word => self.joiner = Some(character),
            _ => self.end_whole(),
        }
    }

    /// Letters and digits.
    fn push_ascii(&mut self, letters: &str) {
        self.end_pairs();
        if let Some(joiner) = self.joiner.take() {
            self.whole.push(joiner);
        }
        let start = self.word.len();
        self.word.push_str(letters);
        self.word[start..].make_ascii_lowercase();
        self.letters += letters.len();
    }

    /// Whether there was a word.
    fn end_word(&mut self) -> bool {
        let word = mem::take(&mut self.word);
        if word.is_empty() {
            return false;
        }
        (self.each)(Token::Word(&word));
        if let Some(noun) = without_article(&word) {
            (self.each)(Token::Word(noun));
        }
        self.whole.push_str(&word);
        self.parts += 1;
        // Its memory is used again.
        self.word = word;
        self.word.clear();
        true
    }

    fn end_pairs(&mut self) {
        if let Some((last, _)) = self.last.take() {
            (self.each)(Token::Last(last));
        }
    }

    fn end_whole(&mut self) {
        self.joiner = None;
        if self.parts > 1 && self.whole.bytes().any(|byte| byte.is_ascii_digit()) {
            (self.each)(Token::Word(&self.whole));
        }
        self.whole.clear();
        self.parts = 0;
    }
}

/// An Arabic word without its article.
fn without_article(word: &str) -> Option<&str> {
    if !word.starts_with(['ا', 'و', 'ب', 'ك', 'ف', 'ل']) {
        return None;
    }
    let mut articles = ARABIC_ARTICLES.iter();
    let noun = articles.find_map(|article| word.strip_prefix(article))?;
    (noun.chars().count() >= MIN_ARABIC_LETTERS).then_some(noun)
}

#[cfg(test)]
mod tests {
    use icu_properties::CodePointMapData;
    use icu_properties::props::Script;

    use super::{FoldedPieces, PairedScript, Token, tokens};
    use crate::locale::normalize;

    #[test]
    fn scripts_are_those_of_unicode() {
        // The last planes have no script of these; a few rare letters of Myanmar's languages are words.
        for character in ('\u{80}'..='\u{abff}').chain('\u{20000}'..='\u{3ffff}') {
            // What folding changes, and what is in no word, is never asked for.
            let folds = normalize::fold(&character.to_string()) != character.to_string();
            if folds || !normalize::is_in_word(character) {
                continue;
            }
            let script = match CodePointMapData::<Script>::new().get(character) {
                Script::Han => Some(PairedScript::Han),
                Script::Hiragana | Script::Katakana => Some(PairedScript::Kana),
                Script::Thai => Some(PairedScript::Thai),
                Script::Lao => Some(PairedScript::Lao),
                Script::Khmer => Some(PairedScript::Khmer),
                Script::Myanmar => Some(PairedScript::Myanmar),
                _ if ['\u{3099}', '\u{309a}', 'ー'].contains(&character) => {
                    Some(PairedScript::Kana)
                }
                _ => None,
            };
            assert_eq!(
                PairedScript::of(character),
                script,
                "{character} {:x}",
                u32::from(character)
            );
        }
    }

    fn listed(text: &str) -> String {
        let mut all = Vec::new();
        tokens(text, &mut FoldedPieces::default(), |token| {
            all.push(match token {
                Token::Pair(a, b) => format!("{a}{b}"),
                Token::Last(last) => last.to_string(),
                Token::Word(word) => word.to_owned(),
            });
        });
        all.join(" ")
    }

    #[test]
    fn texts_are_cut_by_their_scripts() {
        let check = |text: &str, expected: &str| assert_eq!(listed(text), expected, "{text}");
        check("禁止使用 Zoom。", "禁止 止使 使用 用 zoom");
        check("使用Ｚｏｏｍ", "使用 用 zoom");
        check("ビデオ会議の", "ビデ デオ オ 会議 議 の");
        check("ﾋﾞﾃﾞｵ", "ビデ デオ オ");
        check("ประชุม", "ปร ระ ะช ชุ ุม ม");
        check("Hội nghị, Đào tạo", "hoi nghi dao tao");
        check("المنتجات", "المنتجات منتجات");
        check("الم", "الم");
        check("", "");
        check(" … ", "");
    }

    #[test]
    fn ids_and_versions_are_whole_too() {
        let check = |text: &str, expected: &str| assert_eq!(listed(text), expected, "{text}");
        check("CVE-2020-11469.", "cve 2020 11469 cve-2020-11469");
        check("版本5.0.1以下", "版本 本 5 0 1 5.0.1 以下 下");
        check("well-known", "well known");
        check("a. 5 -6", "a 5 6");
    }
}
