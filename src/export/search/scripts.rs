//! The files of the index: scripts that call `searchData` with their data.
//!
//! | file | data |
//! |---|---|
//! | `index-1.js` | the table: for each block the hashes of its files and a few facts about each record |
//! | `<block>/p<n>-<hash>.js` | shard `n` of the words and pairs of characters, see [`super::index`] |
//! | `<block>/t<n>-<hash>.js` | the texts of a few records |
//!
//! A hash in a name changes with the file, so that browsers may keep the files for ever. The number in the name
//! of the table changes with the form of the files ([`SEARCH_TABLE`](crate::plan::SEARCH_TABLE)).

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::documents::SearchDocument;
use super::index::{Field, Index, digit, push_fixed};
use super::labels::DayLabel;
use crate::error::Error;
use crate::locale::{FALLBACK_END, FALLBACK_START};
use crate::model::Date;

/// Fewer shards of a block make a query load more, more shards make more files.
const RECORDS_PER_SHARD: usize = 16;
const MAX_SHARDS: usize = 128;
/// The texts of results are mostly in different files, which are loaded whole.
const TEXTS_PER_FILE: usize = 4;
const HASH_LENGTH: usize = 6;
/// Longer titles count as one of this length: the most that two digits can say.
const MAX_LETTERS: usize = 8099;

/// A block in the table.
#[derive(Debug, Serialize)]
pub(super) struct Block {
    /// The hashes of its shards in their order, joined; blanks for a shard without tokens.
    shards: String,
    /// The hashes of the files of its texts, joined.
    texts: String,
    /// The number of texts in a file; the last has the rest.
    each: usize,
    /// The facts of its records, see [`push_facts`].
    facts: String,
}

/// The text of a record: what the page shows, and what its script searches.
#[derive(Debug, Serialize)]
struct StoredText<'d>(&'d str, &'d str, &'d str, &'d [DayLabel], &'d str, String);

/// Makes the files of a block.
///
/// # Errors
/// When `put` cannot store a file.
pub(super) fn block(
    documents: Vec<SearchDocument>,
    put: impl Fn(&str, String) -> Result<(), Error>,
) -> Result<Block, Error> {
    let mut index = Index::default();
    let mut facts = String::new();
    for (number, document) in (0..).zip(&documents) {
        let letters = index.add(number, Field::Title, &document.title);
        index.add(number, Field::Summary, &document.summary);
        index.add(number, Field::Heading, &document.headings);
        index.add(number, Field::Body, &document.body);
        push_facts(&mut facts, document, letters);
    }
    let count = documents.len().div_ceil(RECORDS_PER_SHARD);
    let count = count.clamp(1, MAX_SHARDS).next_power_of_two();
    let mut shards = String::new();
    for (number, shard) in index.shards(count).into_iter().enumerate() {
        if shard.is_empty() {
            shards.push_str(&" ".repeat(HASH_LENGTH));
            continue;
        }
        // A shard has no character that a string of JavaScript would escape.
        let script = format!("searchData(\"{shard}\")\n");
        shards.push_str(&put_hashed('p', number, script, &put)?);
    }
    let mut texts = String::new();
    for (number, documents) in documents.chunks(TEXTS_PER_FILE).enumerate() {
        let stored: Vec<StoredText<'_>> = documents.iter().map(stored_text).collect();
        let script = format!("searchData({})\n", json(&stored)?);
        texts.push_str(&put_hashed('t', number, script, &put)?);
    }
    Ok(Block {
        shards,
        texts,
        each: TEXTS_PER_FILE,
        facts,
    })
}

/// The table of a language.
pub(super) fn table(blocks: &[Block]) -> Result<String, Error> {
    Ok(format!("searchData({})\n", json(blocks)?))
}

fn put_hashed(
    kind: char,
    number: usize,
    script: String,
    put: &impl Fn(&str, String) -> Result<(), Error>,
) -> Result<String, Error> {
    let hash = hash(&script);
    put(&format!("{kind}{number}-{hash}.js"), script)?;
    Ok(hash)
}

/// Thirty bits of a file's hash.
fn hash(script: &str) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let digest = Sha256::digest(script);
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte & 31)]);
    digest.iter().take(HASH_LENGTH).map(letter).collect()
}

fn stored_text(document: &SearchDocument) -> StoredText<'_> {
    StoredText(
        &document.url,
        &document.title,
        &document.about,
        &document.labels,
        document.lang.as_deref().unwrap_or_default(),
        format!("{} {}", document.summary, document.body),
    )
}

/// The facts by which results are sorted and filtered, in as few characters as possible: the kind, the day
/// of issue, the letters of the title, and the days on which the record begins or ceases to hold. The character before these days
/// is twice their number, plus one if the record holds on the data date.
fn push_facts(facts: &mut String, document: &SearchDocument, letters: usize) {
    facts.push(digit(document.kind as usize));
    push_day(facts, document.issued);
    push_fixed(facts, letters.min(MAX_LETTERS), 2);
    let (holds, days) = &document.holding;
    // More than forty changes to come are more than anybody plans.
    let days = &days[..days.len().min(40)];
    facts.push(digit(2 * days.len() + usize::from(*holds)));
    days.iter().for_each(|day| push_day(facts, Some(*day)));
}

/// The days since 1970, plus one; 0 for none.
fn push_day(facts: &mut String, day: Option<Date>) {
    let number = day.map_or(0, |day| (day - Date::constant(1970, 1, 1)).get_days() + 1);
    push_fixed(facts, usize::try_from(number).unwrap_or(0), 3);
}

/// JSON that is JavaScript too.
fn json(data: &(impl Serialize + ?Sized)) -> Result<String, Error> {
    let json = serde_json::to_string(data)
        .map_err(|error| Error::Internal(format!("the search index: {error}")))?;
    // The two characters that end a line of JavaScript, but not a string of JSON; and the marks of words in
    // another language, which only pages need.
    let unsafe_here = ['\u{2028}', '\u{2029}', FALLBACK_START, FALLBACK_END];
    Ok(match json.contains(unsafe_here) {
        true => json
            .replace(['\u{2028}', '\u{2029}'], " ")
            .replace([FALLBACK_START, FALLBACK_END], ""),
        false => json,
    })
}
