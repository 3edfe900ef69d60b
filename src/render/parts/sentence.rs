//! Builds sentences: localized messages whose arguments are names, dates and labels.

use super::LanguageContext;
use crate::locale::{Locale, MessageValue};
use crate::render::view::{Placeholder, Sentence, SentencePiece};

impl<'a> From<&'a Placeholder> for MessageValue<'a> {
    fn from(placeholder: &'a Placeholder) -> Self {
        Self::Text(placeholder.as_str())
    }
}

/// A sentence under construction: the pieces whose placeholders its message holds.
pub(crate) struct SentenceBuilder<'a> {
    locale: &'a Locale,
    pieces: Vec<SentencePiece<'a>>,
}

impl<'a> LanguageContext<'a> {
    pub(crate) fn sentence_builder(&self) -> SentenceBuilder<'a> {
        SentenceBuilder {
            locale: self.locale,
            pieces: Vec::new(),
        }
    }

    /// A message whose arguments are single pieces.
    pub(crate) fn sentence(
        &self,
        key: &str,
        arguments: Vec<(&str, SentencePiece<'a>)>,
    ) -> Sentence {
        let mut builder = self.sentence_builder();
        let placeholders: Vec<_> = arguments
            .into_iter()
            .map(|(name, piece)| (name, builder.placeholder(piece)))
            .collect();
        let values: Vec<_> = placeholders
            .iter()
            .map(|(name, placeholder)| (*name, MessageValue::from(placeholder)))
            .collect();
        builder.finish(&self.locale.format(key, &values))
    }

    /// A message whose arguments are lists of pieces, each formatted as `a, b and c`.
    pub(crate) fn sentence_of_lists(
        &self,
        key: &str,
        arguments: Vec<(&str, Vec<SentencePiece<'a>>)>,
    ) -> Sentence {
        let mut builder = self.sentence_builder();
        let lists: Vec<_> = arguments
            .into_iter()
            .map(|(name, pieces)| (name, builder.list(pieces)))
            .collect();
        let values: Vec<_> = lists
            .iter()
            .map(|(name, list)| (*name, MessageValue::from(list)))
            .collect();
        builder.finish(&self.locale.format(key, &values))
    }

    /// The pieces as `a, b and c`; `None` where there are none.
    pub(crate) fn list(&self, pieces: Vec<SentencePiece<'a>>) -> Option<Sentence> {
        (!pieces.is_empty()).then(|| {
            let mut builder = self.sentence_builder();
            let list = builder.list(pieces);
            builder.finish(&list)
        })
    }

    /// The pieces as `a, b or c`; `None` where there are none.
    pub(crate) fn choice(&self, pieces: Vec<SentencePiece<'a>>) -> Option<Sentence> {
        (!pieces.is_empty()).then(|| {
            let placeholders: Vec<_> = (0..pieces.len()).map(Placeholder::new).collect();
            Sentence::new(&self.locale.list_or(&placeholders), &pieces)
        })
    }

    /// Message `joined`: statements in a row, where `and` would connect the wrong words.
    pub(crate) fn joined(&self, statements: impl IntoIterator<Item = String>) -> String {
        let join = |first: String, rest: String| {
            let both = [
                ("first", MessageValue::from(&first)),
                ("rest", MessageValue::from(&rest)),
            ];
            self.locale.format("joined", &both)
        };
        statements.into_iter().reduce(join).unwrap_or_default()
    }
}

impl<'a> SentenceBuilder<'a> {
    /// Adds a piece; returns its placeholder, to be used as an argument of a message.
    pub(crate) fn placeholder(&mut self, piece: SentencePiece<'a>) -> Placeholder {
        self.pieces.push(piece);
        Placeholder::new(self.pieces.len() - 1)
    }

    /// Adds pieces; returns their placeholders as `a, b and c`.
    pub(crate) fn list(&mut self, pieces: impl IntoIterator<Item = SentencePiece<'a>>) -> String {
        let placeholders: Vec<_> = pieces
            .into_iter()
            .map(|piece| self.placeholder(piece))
            .collect();
        // Fast path: most lists have one piece.
        match &placeholders[..] {
            [only] => only.as_str().to_owned(),
            _ => self.locale.list(&placeholders),
        }
    }

    /// Replaces the placeholders of a formatted message by their pieces.
    pub(crate) fn finish(self, formatted: &str) -> Sentence {
        Sentence::new(formatted, &self.pieces)
    }

    /// The same without markup.
    pub(crate) fn plain_text(self, formatted: &str) -> String {
        Sentence::plain_text(formatted, &self.pieces)
    }
}
