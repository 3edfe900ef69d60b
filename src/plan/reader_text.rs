//! Which text a reader gets: the own language's, or the source's with a notice.

use std::ops::Range;

use crate::model::{LanguageId, SegmentSource, Staleness, Text, Texts, TranslationState};

/// The text a reader gets, and how it stands to what the author wrote.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReaderText<'a> {
    /// The text.
    pub text: &'a Text,
    /// The language it is in.
    pub language: LanguageId,
    /// How it stands.
    pub state: TextState,
    /// Where the text is behind it: the source, its language, and how far.
    stale: Option<(&'a Text, LanguageId, &'a Staleness)>,
}

/// How a text stands to what the author wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TextState {
    /// It is the author's, or a reviewed translation.
    Sound,
    /// A machine translated it and nobody looked.
    Machine,
    /// Its translation was not reviewed.
    Draft,
    /// The source changed after it was translated: those parts are shown as they are.
    Stale,
    /// There is no translation: it is in the language it was written in.
    Missing,
}

/// A piece of a text and the language it is in.
pub(crate) type LanguageText<'a> = (&'a str, LanguageId);

/// A stretch of a body that a reader is shown.
#[derive(Debug, Clone)]
pub(crate) struct ShownSegment<'a> {
    /// Whose body it is of.
    pub text: &'a Text,
    /// The language it is in.
    pub language: LanguageId,
    /// The bytes of that body; `None` for all of it.
    pub range: Option<Range<usize>>,
}

impl<'a> ReaderText<'a> {
    /// Its title.
    pub(crate) fn title(&self) -> LanguageText<'a> {
        match self.stale {
            Some((source, language, behind)) if behind.title => (&source.title, language),
            Some(_) | None => (&self.text.title, self.language),
        }
    }

    /// Its gist.
    pub(crate) fn summary(&self) -> LanguageText<'a> {
        match self.stale {
            Some((source, language, behind)) if behind.summary => (&source.summary, language),
            Some(_) | None => (&self.text.summary, self.language),
        }
    }

    /// Its body, in stretches of one language.
    pub(crate) fn body(&self) -> Vec<ShownSegment<'a>> {
        let own = |range| ShownSegment {
            text: self.text,
            language: self.language,
            range,
        };
        let behind = self.stale.and_then(|(source, language, behind)| {
            let body = behind.body.as_ref()?;
            Some((source, language, body))
        });
        match behind {
            Some((source, language, body)) => body
                .iter()
                .map(|stretch| match stretch.side {
                    SegmentSource::Translation => own(Some(stretch.range.clone())),
                    SegmentSource::Source => ShownSegment {
                        text: source,
                        language,
                        range: Some(stretch.range.clone()),
                    },
                })
                .collect(),
            None => vec![own(None)],
        }
    }
}

/// The text of a record for a reader; `None` only where no text at all loaded.
pub(crate) fn reader_text(
    texts: &Texts,
    source: LanguageId,
    reader: LanguageId,
) -> Option<ReaderText<'_>> {
    let original = texts.get(source);
    let own = texts.get(reader).map(|text| {
        let behind = text.staleness.as_deref();
        let behind = original.zip(behind).map(|(text, how)| (text, source, how));
        ReaderText {
            text,
            language: reader,
            state: match (&text.translation, behind) {
                (_, Some(_)) => TextState::Stale,
                (None, None) => TextState::Sound,
                (Some(translation), None) => match translation.state {
                    TranslationState::Reviewed => TextState::Sound,
                    TranslationState::Machine => TextState::Machine,
                    TranslationState::Draft => TextState::Draft,
                },
            },
            stale: behind,
        }
    });
    own.or_else(|| {
        let (text, language) = match original {
            Some(text) => (text, source),
            None => texts.or_fallback(LanguageId::SOURCE)?,
        };
        Some(ReaderText {
            text,
            language,
            state: TextState::Missing,
            stale: None,
        })
    })
}
