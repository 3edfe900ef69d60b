//! A whole sentence with dates, names, links and labels inside, and no HTML in its message.
//!
//! A message must stay whole, or translators cannot order its words; a date inside it must
//! still become a `<time>`, a name a `<bdi>`. So the message is formatted with a marker in place
//! of each such argument ([`marker`]), lists of markers are joined by the locale like any
//! other list, and [`Sentence::new`] then cuts the result at the markers.

use std::borrow::Cow;

use serde::Serialize;

use super::{Anchor, DateText, Label, Phrase, spacing};

/// The first marker. Plane 16 is for private use and nobody's script: plane 0's private use
/// area, in contrast, holds real surnames in Taiwan's registers.
const FIRST: u32 = 0x10_0000;
/// How many pieces one sentence can hold.
const LIMIT: u32 = 0xFFFE;

/// The stand-in, inside a formatted message, for piece number `index` of its sentence.
pub fn marker(index: usize) -> String {
    u32::try_from(index)
        .ok()
        .filter(|index| *index < LIMIT)
        .and_then(|index| char::from_u32(FIRST + index))
        .map(String::from)
        .unwrap_or_default()
}

/// A sentence as its pieces, in the order in which they are read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Sentence<'a>(Vec<Piece<'a>>);

/// A piece of a sentence. Templates look at `is`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Piece<'a> {
    /// Plain words.
    Text {
        /// The words.
        text: Cow<'a, str>,
    },
    /// A day.
    Date(DateText),
    /// A name, isolated from the direction of the words around it; a link where it has a URL.
    Name(Anchor<'a>),
    /// A verdict's label.
    Label(Label<'a>),
}

impl<'a> Sentence<'a> {
    /// Cuts a formatted message at its markers and puts the pieces in their places.
    ///
    /// A piece that the message does not mention is left out; a private-use character that is
    /// no marker of this sentence stays a character.
    pub fn new(formatted: &str, pieces: Vec<Piece<'a>>) -> Self {
        let mut cut = Vec::with_capacity(pieces.len() * 2 + 1);
        let mut words = String::new();
        for character in formatted.chars() {
            let piece = u32::from(character)
                .checked_sub(FIRST)
                .and_then(|index| pieces.get(index as usize));
            match piece {
                Some(piece) => {
                    push_words(&mut cut, &mut words);
                    cut.push(piece.clone());
                }
                None => words.push(character),
            }
        }
        push_words(&mut cut, &mut words);
        spacing::mend(&mut cut);
        Self(cut)
    }

    /// What it says, for places that hold no mark-up.
    pub fn words(&self) -> String {
        let words = self.0.iter().map(|piece| match piece {
            Piece::Text { text } => text,
            Piece::Date(date) => date.text.as_str(),
            Piece::Name(anchor) => &anchor.name.text,
            Piece::Label(label) => &label.word,
        });
        words.collect()
    }

    /// A sentence of plain words in the page's language.
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Self {
        Self(vec![Piece::Text { text: text.into() }])
    }

    /// A sentence that is one phrase of an author.
    pub fn name(name: Phrase<'a>) -> Self {
        Self(vec![Piece::Name(Anchor { name, url: None })])
    }
}

fn push_words(cut: &mut Vec<Piece<'_>>, words: &mut String) {
    if !words.is_empty() {
        cut.push(Piece::Text {
            text: Cow::Owned(std::mem::take(words)),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, Sentence, marker};
    use crate::render::view::{Anchor, DateText, Phrase};

    fn day() -> Piece<'static> {
        Piece::Date(DateText {
            iso: "2020-04-07".into(),
            text: "7 April 2020".into(),
        })
    }

    fn name(text: &'static str) -> Piece<'static> {
        Piece::Name(Anchor {
            name: Phrase::own(text),
            url: None,
        })
    }

    fn text(text: &'static str) -> Piece<'static> {
        Piece::Text { text: text.into() }
    }

    #[test]
    fn a_message_is_cut_at_its_markers_in_the_order_of_its_words() {
        let check = |formatted: String, expected: Vec<Piece<'static>>| {
            let sentence = Sentence::new(&formatted, vec![day(), name("行政院")]);
            assert_eq!(sentence.0, expected, "{formatted}");
        };
        let (date, issuer) = (marker(0), marker(1));
        check(
            format!("Since {date} · {issuer}"),
            vec![text("Since "), day(), text(" · "), name("行政院")],
        );
        check(
            format!("{issuer}自 {date} 起"),
            vec![name("行政院"), text("自 "), day(), text(" 起")],
        );
        check("No marker".into(), vec![text("No marker")]);
        check(String::new(), vec![]);
    }

    #[test]
    fn a_private_use_character_that_is_no_marker_stays() {
        let taiwanese_surname = "\u{E001}";
        assert_eq!(
            Sentence::new(taiwanese_surname, vec![day(), day()]).0,
            vec![text("\u{E001}")]
        );
        assert_eq!(
            Sentence::new(&marker(7), vec![day()]).0,
            vec![Piece::Text {
                text: marker(7).into()
            }]
        );
    }
}
