//! Messages with names, dates and labels inside.

use crate::locale::{Locale, MessageValue};
use crate::render::parts::language_context::LanguageContext;
use crate::render::view::{Placeholder, Sentence, SentencePiece};

impl<'a> From<&'a Placeholder> for MessageValue<'a> {
    fn from(mark: &'a Placeholder) -> Self {
        Self::Text(mark.as_str())
    }
}

/// A sentence in the making: its pieces, which stand in its message as markers.
pub(in crate::render) struct SentenceBuilder<'a> {
    locale: &'a Locale,
    pieces: Vec<SentencePiece<'a>>,
}

impl<'a> LanguageContext<'a> {
    /// Begins a sentence.
    pub(in crate::render) fn draft(&self) -> SentenceBuilder<'a> {
        SentenceBuilder {
            locale: self.locale,
            pieces: Vec::new(),
        }
    }

    /// A message whose arguments are single pieces.
    pub(in crate::render) fn say(
        &self,
        key: &str,
        arguments: Vec<(&str, SentencePiece<'a>)>,
    ) -> Sentence {
        let mut draft = self.draft();
        let marked: Vec<_> = arguments
            .into_iter()
            .map(|(name, piece)| (name, draft.placeholder(piece)))
            .collect();
        let values: Vec<_> = marked
            .iter()
            .map(|(name, mark)| (*name, MessageValue::from(mark)))
            .collect();
        let said = draft.say(key, &values);
        draft.finish(&said)
    }

    /// `a, b and c` of pieces; `None` of nothing.
    pub(in crate::render) fn list(&self, pieces: Vec<SentencePiece<'a>>) -> Option<Sentence> {
        if pieces.is_empty() {
            return None;
        }
        let mut draft = self.draft();
        let list = draft.list(pieces);
        Some(draft.finish(&list))
    }

    /// Messages `joined`: whole statements in a row, where `and` would tie the wrong words.
    pub(in crate::render) fn joined(&self, statements: impl IntoIterator<Item = String>) -> String {
        let join = |first: String, rest: String| {
            let both = [
                ("first", MessageValue::from(&first)),
                ("rest", MessageValue::from(&rest)),
            ];
            self.locale.format("joined", &both)
        };
        statements.into_iter().reduce(join).unwrap_or_default()
    }

    /// `a, b or c` of pieces; `None` of nothing.
    pub(in crate::render) fn choice(&self, pieces: Vec<SentencePiece<'a>>) -> Option<Sentence> {
        if pieces.is_empty() {
            return None;
        }
        let mut draft = self.draft();
        let marks: Vec<_> = pieces
            .into_iter()
            .map(|piece| draft.placeholder(piece))
            .collect();
        Some(draft.finish(&self.locale.list_or(&marks)))
    }
}

impl<'a> SentenceBuilder<'a> {
    /// Takes a piece; gives what stands for it in a message.
    pub(in crate::render) fn placeholder(&mut self, piece: SentencePiece<'a>) -> Placeholder {
        self.pieces.push(piece);
        Placeholder::new(self.pieces.len() - 1)
    }

    /// Takes pieces; gives what stands for `a, b and c`.
    pub(in crate::render) fn list(
        &mut self,
        pieces: impl IntoIterator<Item = SentencePiece<'a>>,
    ) -> String {
        let marks: Vec<_> = pieces
            .into_iter()
            .map(|piece| self.placeholder(piece))
            .collect();
        self.locale.list(&marks)
    }

    /// A message about marked pieces.
    pub(in crate::render) fn say(
        &self,
        key: &str,
        arguments: &[(&str, MessageValue<'_>)],
    ) -> String {
        self.locale.format(key, arguments)
    }

    /// Puts the pieces in their places.
    pub(in crate::render) fn finish(self, said: &str) -> Sentence {
        Sentence::new(said, &self.pieces)
    }

    /// The same as plain words.
    pub(in crate::render) fn plain_text(self, said: &str) -> String {
        Sentence::words(said, &self.pieces)
    }
}
