//! Stamps translations as made from the present source.

use super::unit::{section_texts, trimmed};
use crate::markdown;
use crate::model::{Fingerprint, LanguageId, RecordTexts, SourceHash, Text};

/// The result of stamping a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum StampOutcome {
    /// The stamp is the same.
    Same,
    /// A new stamp.
    New(SourceHash),
    /// There is no translation, or no source.
    Missing,
    /// The change is more than a typo: sections were added or removed.
    NoTypo,
}

/// Stamps a translation as made from the present source. Pieces that are not translated yet, and have
/// the text of the source, stay marked as such.
pub(crate) fn stamp(record: &RecordTexts<'_>, language: LanguageId) -> StampOutcome {
    let Some((source, text)) = source_and_translation(record, language) else {
        return StampOutcome::Missing;
    };
    let mut new = markdown::source_hash(source);
    let old = stamp_of(text);
    if let Some(old) = old {
        let keep_untranslated =
            |new: &mut Fingerprint, old: Fingerprint, own: &str, source: &str| {
                if old == Fingerprint::UNTRANSLATED && trimmed(own) == trimmed(source) {
                    *new = old;
                }
            };
        keep_untranslated(&mut new.title, old.title, &text.title, &source.title);
        keep_untranslated(
            &mut new.summary,
            old.summary,
            &text.summary,
            &source.summary,
        );
        let own = section_texts(text.loaded_body());
        let sources = section_texts(source.loaded_body());
        let sections = own.into_iter().zip(sources).zip(&old.sections);
        for (new, ((own, source), old)) in new.sections.iter_mut().zip(sections) {
            keep_untranslated(new, *old, own, source);
        }
    }
    outcome(old, new)
}

/// Stamps the pieces that were fresh before a typo in the source was corrected; stale pieces stay stale.
/// `before` is the stamp of the earlier source.
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
    // A translation without a stamp is never stale.
    let Some(old) = stamp_of(text) else {
        return StampOutcome::Same;
    };
    let corrected = |old: Fingerprint, before: &[Fingerprint], now: &[Fingerprint]| {
        let same = before.iter().position(|hash| *hash == old);
        same.map_or(old, |index| now[index])
    };
    let sections = old.sections.iter();
    let new = SourceHash {
        title: corrected(old.title, &[before.title], &[now.title]),
        summary: corrected(old.summary, &[before.summary], &[now.summary]),
        sections: sections
            .map(|hash| corrected(*hash, &before.sections, &now.sections))
            .collect(),
    };
    outcome(Some(old), new)
}

/// The stamp of a translation.
pub(super) fn stamp_of(text: &Text) -> Option<&SourceHash> {
    text.translation.as_ref()?.stamp.as_ref()
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
