//! The text that a reader gets: in their language, or as a fallback the source, with a notice.

use std::ops::Range;

use crate::model::{LanguageId, SegmentSource, Staleness, Text, Texts, TranslationState};

/// The text that a reader gets, with its state.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReaderText<'a> {
    /// The text.
    pub text: &'a Text,
    /// Its language.
    pub language: LanguageId,
    /// Its state.
    pub state: TextState,
    /// For a stale text: the source, its language, and which parts are stale.
    stale: Option<(&'a Text, LanguageId, &'a Staleness)>,
}

/// The state of a text in relation to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TextState {
    /// It is the source, or a reviewed translation.
    Sound,
    /// It is a machine translation that was not reviewed.
    Machine,
    /// Its translation was not reviewed.
    Draft,
    /// The source changed after it was translated: those parts are shown in the source's language.
    Stale,
    /// There is no translation: it is the source.
    Missing,
}

/// A part of a text, with its language.
pub(crate) type LanguageText<'a> = (&'a str, LanguageId);

/// A segment of a body as a reader sees it.
#[derive(Debug, Clone)]
pub(crate) struct ShownSegment<'a> {
    /// The text with the body.
    pub text: &'a Text,
    /// Its language.
    pub language: LanguageId,
    /// The bytes of the segment; `None` for the whole body.
    pub range: Option<Range<usize>>,
}

impl<'a> ReaderText<'a> {
    /// Its title.
    pub(crate) fn title(&self) -> LanguageText<'a> {
        let (text, language) = self.up_to_date(|staleness| staleness.title);
        (&text.title, language)
    }

    /// Its summary.
    pub(crate) fn summary(&self) -> LanguageText<'a> {
        let (text, language) = self.up_to_date(|staleness| staleness.summary);
        (&text.summary, language)
    }

    /// The source where a part of the text is stale, else the text itself.
    fn up_to_date(&self, is_stale: fn(&Staleness) -> bool) -> (&'a Text, LanguageId) {
        match self.stale {
            Some((source, language, staleness)) if is_stale(staleness) => (source, language),
            Some(_) | None => (self.text, self.language),
        }
    }

    /// Its body, in segments of one language.
    pub(crate) fn body(&self) -> Vec<ShownSegment<'a>> {
        let segment = |(text, language), range| ShownSegment {
            text,
            language,
            range,
        };
        let own = (self.text, self.language);
        let Some((source, language, Some(segments))) = self
            .stale
            .map(|(source, language, staleness)| (source, language, &staleness.body))
        else {
            return vec![segment(own, None)];
        };
        let shown = segments.iter().map(|of_side| {
            let text = match of_side.side {
                SegmentSource::Translation => own,
                SegmentSource::Source => (source, language),
            };
            segment(text, Some(of_side.range.clone()))
        });
        shown.collect()
    }
}

/// The text of a record for a reader; `None` only where no text loaded.
pub(crate) fn reader_text(
    texts: &Texts,
    source: LanguageId,
    reader: LanguageId,
) -> Option<ReaderText<'_>> {
    let original = texts.get(source);
    let own = texts.get(reader).map(|text| {
        let stale = original
            .zip(text.staleness.as_deref())
            .map(|(original, staleness)| (original, source, staleness));
        ReaderText {
            text,
            language: reader,
            state: match (&text.translation, stale) {
                (_, Some(_)) => TextState::Stale,
                (None, None) => TextState::Sound,
                (Some(translation), None) => match translation.state {
                    TranslationState::Reviewed => TextState::Sound,
                    TranslationState::Machine => TextState::Machine,
                    TranslationState::Draft => TextState::Draft,
                },
            },
            stale,
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
