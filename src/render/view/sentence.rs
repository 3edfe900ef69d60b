//! Sentences with dates, names, links and labels in them, without HTML in their messages.
//!
//! A message must stay whole, or translators cannot order its words; a date in it must still become
//! a `<time>`, a name a `<bdi>`. So the message is formatted with a [`Placeholder`] for each such
//! argument, lists of placeholders are joined by the locale like any other list, and
//! [`Sentence::new`] replaces the placeholders by their pieces.

use super::{Anchor, DateText, Html, LabelView, Phrase, html, spacing};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// The first placeholder. It is in plane 16, which is for private use: the private use area of
/// plane 0 has characters of surnames in Taiwan's registers.
const FIRST_PLACEHOLDER: u32 = 0x10_0000;
/// The greatest number of pieces of a sentence.
const MAX_PIECES: u32 = 0xFFFE;

/// The character that stands for a piece of a sentence in its formatted message.
#[derive(Debug, Clone, Copy)]
pub struct Placeholder([u8; 4]);

impl Placeholder {
    /// The placeholder of the piece `index`; beyond [`MAX_PIECES`] one that stands for nothing.
    pub fn new(index: usize) -> Self {
        let index = u32::try_from(index).unwrap_or(MAX_PIECES).min(MAX_PIECES);
        let character =
            char::from_u32(FIRST_PLACEHOLDER + index).unwrap_or(char::REPLACEMENT_CHARACTER);
        let mut bytes = [0; 4];
        character.encode_utf8(&mut bytes);
        Self(bytes)
    }

    pub fn as_str(&self) -> &str {
        // Every character of plane 16 has four bytes.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl AsRef<str> for Placeholder {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// A finished sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sentence(Html);

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SentencePiece<'a> {
    /// Plain text.
    Text(Cow<'a, str>),
    Date(DateText),
    /// A name, a link where it has a URL.
    Name(Anchor<'a>),
    Label(LabelView<'a>),
}

impl Sentence {
    /// A formatted message with its placeholders replaced by their pieces.
    ///
    /// A piece without a placeholder in the message is left out; a private-use character that is no
    /// placeholder of this sentence is kept.
    pub(crate) fn new(formatted: &str, pieces: &[SentencePiece<'_>]) -> Self {
        Self(Html::render(|out| {
            for part in spacing::adjust_spacing(parts(formatted, pieces)) {
                match part {
                    SentencePart::Text(text) => html::text(out, &text),
                    SentencePart::Piece(piece) => piece.render(out),
                }
            }
        }))
    }

    /// The same without markup.
    pub(crate) fn plain_text(formatted: &str, pieces: &[SentencePiece<'_>]) -> String {
        let mut plain = String::new();
        for part in spacing::adjust_spacing(parts(formatted, pieces)) {
            plain.push_str(match &part {
                SentencePart::Text(text) => text,
                SentencePart::Piece(piece) => piece.plain_text(),
            });
        }
        plain
    }

    /// A sentence of plain text in the page's language.
    pub(crate) fn plain(text: &str) -> Self {
        Self(Html::render(|out| html::text(out, text)))
    }

    /// A sentence that is a name.
    pub(crate) fn name(name: &Phrase<'_>) -> Self {
        Self(Html::render(|out| html::name(out, name)))
    }

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
    fn render(&self, out: &mut String) {
        match self {
            Self::Text(text) => html::text(out, text),
            Self::Date(date) => out.push_str(date.html.as_str()),
            Self::Name(anchor) => html::anchor(out, anchor),
            Self::Label(label) => html::label(out, label),
        }
    }

    fn plain_text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Date(date) => &date.text,
            Self::Name(anchor) => &anchor.name.text,
            Self::Label(label) => &label.word,
        }
    }
}

/// A part of a formatted message.
#[derive(Debug)]
pub(super) enum SentencePart<'s, 'p> {
    /// Text of the message.
    Text(Cow<'s, str>),
    /// The piece of a placeholder.
    Piece(&'s SentencePiece<'p>),
}

/// Splits a formatted message at its placeholders.
fn parts<'s, 'p>(formatted: &'s str, pieces: &'s [SentencePiece<'p>]) -> Vec<SentencePart<'s, 'p>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, character) in formatted.char_indices() {
        let piece = u32::from(character)
            .checked_sub(FIRST_PLACEHOLDER)
            .and_then(|index| pieces.get(index as usize));
        if let Some(piece) = piece {
            if start < at {
                parts.push(SentencePart::Text(formatted[start..at].into()));
            }
            parts.push(SentencePart::Piece(piece));
            start = at + character.len_utf8();
        }
    }
    if start < formatted.len() {
        parts.push(SentencePart::Text(formatted[start..].into()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Placeholder, Sentence, SentencePiece};
    use crate::render::view::{Anchor, DateText, Phrase};

    fn day() -> SentencePiece<'static> {
        SentencePiece::Date(DateText::new("2020-04-07", "7 April 2020".to_owned()))
    }

    fn name(text: &'static str) -> SentencePiece<'static> {
        SentencePiece::Name(Anchor {
            name: Phrase::in_page_language(text),
            url: None,
        })
    }

    #[test]
    fn pieces_replace_their_placeholders() {
        let check = |formatted: String, html: &str, plain: &str| {
            let pieces = [day(), name("行政院 & co")];
            let sentence = Sentence::new(&formatted, &pieces);
            assert_eq!(sentence.0.as_str(), html, "{formatted}");
            assert_eq!(
                Sentence::plain_text(&formatted, &pieces),
                plain,
                "{formatted}"
            );
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
        check("No placeholder".into(), "No placeholder", "No placeholder");
        check(String::new(), "", "");
    }

    #[test]
    fn a_private_use_character_that_is_no_placeholder_is_kept() {
        let taiwanese_surname = "\u{E001}";
        let two = [day(), day()];
        assert_eq!(Sentence::plain_text(taiwanese_surname, &two), "\u{E001}");
        let seventh = Placeholder::new(7);
        assert_eq!(
            Sentence::plain_text(seventh.as_str(), &two),
            seventh.as_str()
        );
    }
}
