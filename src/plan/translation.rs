//! Which text a reader gets: the own language's, or the source's with a notice.

use crate::model::{LanguageId, Text, Texts, TranslationState};

/// The text a reader gets, and how it stands to what the author wrote.
#[derive(Debug, Clone, Copy)]
pub struct Prose<'a> {
    /// The text.
    pub text: &'a Text,
    /// The language it is in.
    pub language: LanguageId,
    /// How it stands.
    pub state: TextState,
}

/// How a text stands to what the author wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextState {
    /// It is the author's, or a reviewed translation.
    Sound,
    /// A machine translated it and nobody looked.
    Machine,
    /// Its translation was not reviewed.
    Draft,
    /// There is no translation: it is in the language it was written in.
    Missing,
}

/// The text of a record for a reader; `None` only where no text at all loaded.
pub fn prose(texts: &Texts, source: LanguageId, reader: LanguageId) -> Option<Prose<'_>> {
    let own = texts.get(reader).map(|text| Prose {
        text,
        language: reader,
        state: match &text.translation {
            None => TextState::Sound,
            Some(translation) => match translation.state {
                TranslationState::Reviewed => TextState::Sound,
                TranslationState::Machine => TextState::Machine,
                TranslationState::Draft => TextState::Draft,
            },
        },
    });
    own.or_else(|| {
        let (text, language) = match texts.get(source) {
            Some(text) => (text, source),
            None => texts.or_fallback(LanguageId::SOURCE)?,
        };
        Some(Prose {
            text,
            language,
            state: TextState::Missing,
        })
    })
}
