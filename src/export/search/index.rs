//! Documents -> the records that contain a word or a pair of characters, in shards.
//!
//! A shard is a text of entries in the order of their tokens, each ended by `;`:
//!
//! ```text
//! <n><rest of the token> <records>[,<records>];
//! ```
//!
//! `n` is the number of UTF-16 units that the token shares with the one before. The first list has the
//! records with the token in their body, as differences of their numbers; the second the others, as
//! `4 * difference + field`. Numbers are written in base 45, the lowest digit first: by the first 45
//! characters of [`DIGITS`] for the last digit, by the others for those before.

use std::mem;

use rustc_hash::FxHashMap;

use super::tokens::{FoldedPieces, Token, tokens};

/// Printable ASCII, without what separates entries and what a JavaScript string would escape.
const DIGITS: [u8; 90] =
    *b"!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const BASE: u32 = 45;

/// Where a token stands in a record, by falling weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Summary,
    Heading,
    Body,
}

/// The records with a token; of each its best field.
#[derive(Debug, Default)]
struct Postings {
    /// The last record, plus one; 0 before the first.
    last: u32,
    last_in_body: u32,
    last_elsewhere: u32,
    in_body: String,
    elsewhere: String,
}

impl Postings {
    fn add(&mut self, record: u32, field: Field) {
        let number = record + 1;
        if self.last == number {
            return;
        }
        self.last = number;
        match field {
            Field::Body => {
                push_number(&mut self.in_body, number - self.last_in_body);
                self.last_in_body = number;
            }
            Field::Title | Field::Summary | Field::Heading => {
                let difference = number - self.last_elsewhere;
                push_number(&mut self.elsewhere, 4 * difference + field as u32);
                self.last_elsewhere = number;
            }
        }
    }
}

/// The index of a block of records.
#[derive(Debug, Default)]
pub(super) struct Index {
    pairs: FxHashMap<(char, char), Postings>,
    /// Also the single characters at the ends of pairs.
    words: FxHashMap<Box<str>, Postings>,
    folded: FoldedPieces,
}

impl Index {
    /// Adds a text of a record. The records come in the order of their numbers, the fields of each with the
    /// best first. Returns the number of characters in words and pairs.
    pub(super) fn add(&mut self, record: u32, field: Field, text: &str) -> usize {
        let mut folded = mem::take(&mut self.folded);
        let letters = tokens(text, &mut folded, |token| match token {
            Token::Pair(first, second) => {
                let postings = self.pairs.entry((first, second)).or_default();
                postings.add(record, field);
            }
            Token::Last(last) => self.add_word(record, field, last.encode_utf8(&mut [0; 4])),
            Token::Word(word) => {
                self.add_word(record, field, word);
                // One letter finds the titles with a word that begins with it; of other words a prefix has two.
                if let (Field::Title, Some(first)) = (field, word.chars().next()) {
                    self.add_word(record, field, first.encode_utf8(&mut [0; 4]));
                }
            }
        });
        self.folded = folded;
        letters
    }

    fn add_word(&mut self, record: u32, field: Field, word: &str) {
        if let Some(postings) = self.words.get_mut(word) {
            postings.add(record, field);
            return;
        }
        let mut postings = Postings::default();
        postings.add(record, field);
        self.words.insert(word.into(), postings);
    }

    /// The shards, by number. `count` is a power of two.
    pub(super) fn shards(self, count: usize) -> Vec<String> {
        let mut shards: Vec<Vec<(Box<str>, Postings)>> = Vec::new();
        shards.resize_with(count, Vec::new);
        let pairs = self.pairs.into_iter().map(|((first, second), postings)| {
            let pair: String = [first, second].into_iter().collect();
            let shard = shard_of([first], count);
            (shard, pair.into_boxed_str(), postings)
        });
        let words = self
            .words
            .into_iter()
            .map(|(word, postings)| (shard_of(word.chars().take(2), count), word, postings));
        for (shard, token, postings) in pairs.chain(words) {
            shards[shard].push((token, postings));
        }
        shards.into_iter().map(encode).collect()
    }
}

/// The shard of the tokens that begin with some characters: two of a word, one of a pair, so that what a
/// reader has typed so far is enough to find the shard (FNV-1a).
fn shard_of(characters: impl IntoIterator<Item = char>, count: usize) -> usize {
    let hash = characters
        .into_iter()
        .fold(0x811c_9dc5_u32, |hash, character| {
            (hash ^ u32::from(character)).wrapping_mul(0x0100_0193)
        });
    (hash ^ (hash >> 15)) as usize & (count - 1)
}

fn encode(mut entries: Vec<(Box<str>, Postings)>) -> String {
    entries.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let mut shard = String::new();
    let mut before = "";
    for (token, postings) in &entries {
        let shared = before.chars().zip(token.chars());
        let shared = shared.take_while(|(a, b)| a == b);
        let mut units = 0;
        let mut bytes = 0;
        for (character, _) in shared {
            if units + character.len_utf16() >= BASE as usize {
                break;
            }
            units += character.len_utf16();
            bytes += character.len_utf8();
        }
        shard.push(digit(units));
        shard.push_str(&token[bytes..]);
        shard.push(' ');
        shard.push_str(&postings.in_body);
        if !postings.elsewhere.is_empty() {
            shard.push(',');
            shard.push_str(&postings.elsewhere);
        }
        shard.push(';');
        before = token;
    }
    shard
}

/// A number of any size; see the head of the file.
fn push_number(out: &mut String, mut number: u32) {
    while number >= BASE {
        out.push(digit((BASE + number % BASE) as usize));
        number /= BASE;
    }
    out.push(digit(number as usize));
}

/// A number in so many digits of base 90, the highest first.
pub(super) fn push_fixed(out: &mut String, number: usize, digits: u32) {
    let base = DIGITS.len();
    for power in (0..digits).rev() {
        out.push(digit(number / base.pow(power) % base));
    }
}

/// The digit of a value below 90.
pub(super) fn digit(value: usize) -> char {
    char::from(DIGITS[value])
}

#[cfg(test)]
mod tests {
    use super::{Field, Index};

    #[test]
    fn an_entry_names_the_records_of_a_token_and_the_best_field_of_each() {
        let mut index = Index::default();
        index.add(0, Field::Title, "禁用");
        index.add(0, Field::Body, "禁用 ban");
        index.add(2, Field::Body, "ban band");
        let shards = index.shards(1);
        assert_eq!(shards, ["!ban #$;%d %;!用 ,&;!禁用 ,&;"]);
    }

    #[test]
    fn shards_hold_every_token_once() {
        let mut index = Index::default();
        index.add(0, Field::Body, "alpha beta gamma 視訊會議");
        let shards = index.shards(4).concat();
        assert_eq!(shards.matches(';').count(), 3 + 3 + 1, "{shards}");
    }
}
