//! "This translation is still correct": it gets the marks of the present source.

use super::unit::{section_texts, trimmed};
use crate::markdown;
use crate::model::{Fingerprint, LanguageId, RecordTexts, SourceHash, Text};

/// What a translation is to be stamped with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum StampOutcome {
    /// It is stamped so already.
    Same,
    /// With this.
    New(SourceHash),
    /// It has no text in that language, or no source.
    Missing,
    /// The change was no typo: sections were added or removed.
    NoTypo,
}

/// What a translation made from this text now is stamped with.
pub(crate) fn source_stamp(source: &Text) -> SourceHash {
    markdown::source_hash(source)
}

/// Marks the translation of a record as made from the present source. What nobody has translated
/// yet, and stands there in the source's own words, stays so.
pub(crate) fn stamp(record: &RecordTexts<'_>, language: LanguageId) -> StampOutcome {
    let Some((source, text)) = source_and_translation(record, language) else {
        return StampOutcome::Missing;
    };
    let mut new = markdown::source_hash(source);
    let old = text
        .translation
        .as_ref()
        .and_then(|told| told.stamp.as_ref());
    if let Some(old) = old {
        let own = section_texts(text.loaded_body());
        let untranslated = |hash: Fingerprint, words: &str, of: &str| {
            hash == Fingerprint::UNTRANSLATED && trimmed(words) == trimmed(of)
        };
        if untranslated(old.title, &text.title, &source.title) {
            new.title = Fingerprint::UNTRANSLATED;
        }
        if untranslated(old.summary, &text.summary, &source.summary) {
            new.summary = Fingerprint::UNTRANSLATED;
        }
        let sources = section_texts(source.loaded_body());
        for (place, hash) in new.sections.iter_mut().enumerate() {
            let was = old.sections.get(place).copied().unwrap_or(*hash);
            let (own, of) = (own.get(place), sources.get(place));
            if own
                .zip(of)
                .is_some_and(|(own, of)| untranslated(was, own, of))
            {
                *hash = Fingerprint::UNTRANSLATED;
            }
        }
    }
    outcome(old, new)
}

/// Marks what was fresh before a typo in the source was corrected as fresh still; what was stale
/// stays so. `before` is the source as it was.
pub(crate) fn stamp_typo(
    record: &RecordTexts<'_>,
    language: LanguageId,
    before: &SourceHash,
) -> StampOutcome {
    let Some((source, text)) = source_and_translation(record, language) else {
        return StampOutcome::Missing;
    };
    let now = markdown::source_hash(source);
    if before.sections.len() != now.sections.len() {
        return StampOutcome::NoTypo;
    }
    let old = text
        .translation
        .as_ref()
        .and_then(|told| told.stamp.as_ref());
    // One that never was stamped is never behind.
    let Some(old) = old else {
        return StampOutcome::Same;
    };
    let corrected = |hash: Fingerprint| {
        let mut same = before.sections.iter().zip(&now.sections);
        same.find(|(before, _)| **before == hash)
            .map_or(hash, |(_, now)| *now)
    };
    let either = |was: Fingerprint, before: Fingerprint, now: Fingerprint| match was == before {
        true => now,
        false => was,
    };
    let new = SourceHash {
        title: either(old.title, before.title, now.title),
        summary: either(old.summary, before.summary, now.summary),
        sections: old.sections.iter().map(|hash| corrected(*hash)).collect(),
    };
    outcome(Some(old), new)
}

fn source_and_translation<'a>(
    record: &RecordTexts<'a>,
    language: LanguageId,
) -> Option<(&'a Text, &'a Text)> {
    let source = record.texts.get(record.source)?;
    let text = record.texts.get(language)?;
    (language != record.source).then_some((source, text))
}

fn outcome(old: Option<&SourceHash>, new: SourceHash) -> StampOutcome {
    match old == Some(&new) {
        true => StampOutcome::Same,
        false => StampOutcome::New(new),
    }
}
