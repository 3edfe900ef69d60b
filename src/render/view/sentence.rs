//! A whole sentence with dates, names, links and labels inside, and no HTML in its message.
//!
//! A message must stay whole, or translators cannot order its words; a date inside it must
//! still become a `<time>`, a name a `<bdi>`. So the message is formatted with a marker in place
//! of each such argument ([`Mark`]), lists of markers are joined by the locale like any other
//! list, and [`Sentence::new`] puts the pieces where their markers stand.

use super::{Anchor, DateText, Html, LabelView, Phrase, html, spacing};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// The first marker. Plane 16 is for private use and nobody's script: plane 0's private use
/// area, in contrast, holds real surnames in Taiwan's registers.
const FIRST_PLACEHOLDER: u32 = 0x10_0000;
/// How many pieces one sentence can hold.
const MAX_PIECES: u32 = 0xFFFE;

/// The stand-in, inside a formatted message, for a piece of its sentence.
#[derive(Debug, Clone, Copy)]
pub struct Placeholder([u8; 4]);

impl Placeholder {
    /// For piece number `index`; beyond what a sentence can hold, one that stands for nothing.
    pub fn new(index: usize) -> Self {
        let index = u32::try_from(index).unwrap_or(MAX_PIECES).min(MAX_PIECES);
        let character =
            char::from_u32(FIRST_PLACEHOLDER + index).unwrap_or(char::REPLACEMENT_CHARACTER);
        let mut bytes = [0; 4];
        character.encode_utf8(&mut bytes);
        Self(bytes)
    }

    /// The character it is.
    pub fn as_str(&self) -> &str {
        // Of plane 16 every character has four bytes.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl AsRef<str> for Placeholder {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// A sentence, finished.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sentence(Html);

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SentencePiece<'a> {
    /// Plain words.
    Text(Cow<'a, str>),
    /// A day.
    Date(DateText),
    /// A name, isolated from the direction of the words around it; a link where it has a URL.
    Name(Anchor<'a>),
    /// A verdict's label.
    Label(LabelView<'a>),
}

impl Sentence {
    /// A formatted message with the pieces in the places of their markers.
    ///
    /// A piece that the message does not mention is left out; a private-use character that is
    /// no marker of this sentence stays a character.
    pub(crate) fn new(formatted: &str, pieces: &[SentencePiece<'_>]) -> Self {
        Self(Html::render(|out| {
            out.reserve(formatted.len() + 48 * pieces.len());
            for part in spacing::adjust_spacing(parts(formatted, pieces)) {
                match part {
                    SentencePart::Words(text) => html::words(out, &text),
                    SentencePart::Piece(piece) => piece.draw(out),
                }
            }
        }))
    }

    /// The same as plain words, for places that hold no mark-up.
    pub(crate) fn words(formatted: &str, pieces: &[SentencePiece<'_>]) -> String {
        let mut words = String::with_capacity(formatted.len() + 16 * pieces.len());
        for part in spacing::adjust_spacing(parts(formatted, pieces)) {
            words.push_str(match &part {
                SentencePart::Words(text) => text,
                SentencePart::Piece(piece) => piece.words(),
            });
        }
        words
    }

    /// A sentence of plain words in the page's language.
    pub(crate) fn plain(text: &str) -> Self {
        Self(Html::render(|out| html::words(out, text)))
    }

    /// A sentence that is one phrase of an author.
    pub(crate) fn name(name: &Phrase<'_>) -> Self {
        Self(Html::render(|out| html::name(out, name)))
    }
}

impl Sentence {
    /// Its HTML.
    pub(crate) fn as_html(&self) -> &str {
        self.0.as_str()
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl SentencePiece<'_> {
    fn draw(&self, out: &mut String) {
        match self {
            Self::Text(text) => html::words(out, text),
            Self::Date(date) => out.push_str(date.html.as_str()),
            Self::Name(anchor) => html::anchor(out, anchor),
            Self::Label(label) => html::label(out, label),
        }
    }

    fn words(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Date(date) => &date.text,
            Self::Name(anchor) => &anchor.name.text,
            Self::Label(label) => &label.word,
        }
    }
}

/// A stretch of a formatted message.
#[derive(Debug)]
pub(super) enum SentencePart<'s, 'p> {
    /// Words of the message.
    Words(Cow<'s, str>),
    /// What a marker stands for.
    Piece(&'s SentencePiece<'p>),
}

/// Cuts a formatted message at its markers.
fn parts<'s, 'p>(formatted: &'s str, pieces: &'s [SentencePiece<'p>]) -> Vec<SentencePart<'s, 'p>> {
    let mut parts = Vec::with_capacity(2 * pieces.len() + 1);
    let mut start = 0;
    for (at, character) in formatted.char_indices() {
        let piece = u32::from(character)
            .checked_sub(FIRST_PLACEHOLDER)
            .and_then(|index| pieces.get(index as usize));
        if let Some(piece) = piece {
            if start < at {
                parts.push(SentencePart::Words(formatted[start..at].into()));
            }
            parts.push(SentencePart::Piece(piece));
            start = at + character.len_utf8();
        }
    }
    if start < formatted.len() {
        parts.push(SentencePart::Words(formatted[start..].into()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Placeholder, Sentence, SentencePiece};
    use crate::render::view::{Anchor, DateText, Phrase};

    fn day() -> SentencePiece<'static> {
        SentencePiece::Date(DateText::new("2020-04-07", "7 April 2020"))
    }

    fn name(text: &'static str) -> SentencePiece<'static> {
        SentencePiece::Name(Anchor {
            name: Phrase::in_page_language(text),
            url: None,
        })
    }

    #[test]
    fn pieces_stand_where_the_message_puts_them() {
        let check = |formatted: String, html: &str, words: &str| {
            let pieces = [day(), name("行政院 & co")];
            let sentence = Sentence::new(&formatted, &pieces);
            assert_eq!(sentence.0.as_str(), html, "{formatted}");
            assert_eq!(Sentence::words(&formatted, &pieces), words, "{formatted}");
        };
        let (date, issuer) = (Placeholder::new(0), Placeholder::new(1));
        let (date, issuer) = (date.as_str(), issuer.as_str());
        check(
            format!("Since {date} · {issuer}"),
            r#"Since <time datetime="2020-04-07">7 April 2020</time> · <bdi>行政院 &amp; co</bdi>"#,
            "Since 7 April 2020 · 行政院 & co",
        );
        check(
            format!("{issuer}: <{date}>"),
            r#"<bdi>行政院 &amp; co</bdi>: &lt;<time datetime="2020-04-07">7 April 2020</time>&gt;"#,
            "行政院 & co: <7 April 2020>",
        );
        check("No marker".into(), "No marker", "No marker");
        check(String::new(), "", "");
    }

    #[test]
    fn a_private_use_character_that_is_no_marker_stays() {
        let taiwanese_surname = "\u{E001}";
        let two = [day(), day()];
        assert_eq!(Sentence::words(taiwanese_surname, &two), "\u{E001}");
        let seventh = Placeholder::new(7);
        assert_eq!(Sentence::words(seventh.as_str(), &two), seventh.as_str());
    }
}
