//! Splits the texts of a record into units.

use super::source_history::SourceHistory;
use super::stamp::stamp_of;
use crate::markdown::{sections, source_hash};
use crate::model::{Fingerprint, LanguageId, RecordTexts, SourceHash, Text, TranslationState};

/// A piece of a record's text in one language, with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TranslationUnit {
    /// The kind and id of the record, and `title`, `summary`, `section-1` and so on; or `body` if the
    /// sections of the translation differ from those of its source.
    pub key: String,
    /// The file of the source.
    pub file: String,
    /// The present source.
    pub source: String,
    /// The translation; may be empty.
    pub target: String,
    /// Its state.
    pub state: UnitState,
    /// The source that a stale unit was made from, if it is found.
    pub previous_source: Option<String>,
    /// The hash of the source that it was made from; `None` without a stamp.
    pub made_from: Option<Fingerprint>,
}

/// The state of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnitState {
    /// Translated and reviewed.
    Fresh,
    /// Translated, but not reviewed.
    Unreviewed,
    /// Translated, but the source has changed.
    Stale,
    /// Not translated.
    Missing,
}

/// The units of a record in a language; none if it has no source.
pub(crate) fn units(
    record: &RecordTexts<'_>,
    language: LanguageId,
    history: &mut SourceHistory<'_>,
) -> Vec<TranslationUnit> {
    let Some(source) = record.texts.get(record.source) else {
        return Vec::new();
    };
    let text = record.texts.get(language);
    let mut builder = UnitBuilder {
        record,
        source,
        is_reviewed: text.is_none_or(is_reviewed),
        history,
        units: Vec::new(),
    };
    let stamp = text.and_then(stamp_of);
    let now = source_hash(source);
    let target = text.map(|text| text.title.as_str());
    let made_from = stamp.map(|stamp| stamp.title);
    builder.push("title", &source.title, target, now.title, made_from);
    let target = text.map(|text| text.summary.as_str());
    let made_from = stamp.map(|stamp| stamp.summary);
    builder.push("summary", &source.summary, target, now.summary, made_from);
    builder.body(text, stamp, &now);
    builder.units
}

fn is_reviewed(text: &Text) -> bool {
    let translation = text.translation.as_ref();
    translation.is_none_or(|translation| translation.state == TranslationState::Reviewed)
}

/// The sections of a body, without the blank lines around them.
pub(super) fn section_texts(body: &str) -> Vec<&str> {
    let sections = sections(body);
    sections
        .into_iter()
        .map(|section| trimmed(&body[section.range]))
        .collect()
}

/// A piece without the blank lines around it. The indentation of its first line stays.
pub(super) fn trimmed(piece: &str) -> &str {
    let start = piece.len() - piece.trim_start().len();
    let line = piece[..start].rfind('\n').map_or(0, |end| end + 1);
    piece[line..].trim_end()
}

/// A text as it is exchanged with tools, with LF line ends.
fn exchanged(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}

struct UnitBuilder<'a, 'h, 'r> {
    record: &'a RecordTexts<'a>,
    source: &'a Text,
    is_reviewed: bool,
    history: &'h mut SourceHistory<'r>,
    units: Vec<TranslationUnit>,
}

impl UnitBuilder<'_, '_, '_> {
    fn push(
        &mut self,
        piece: &str,
        source: &str,
        target: Option<&str>,
        now: Fingerprint,
        made_from: Option<Fingerprint>,
    ) {
        let target = target.filter(|_| made_from != Some(Fingerprint::UNTRANSLATED));
        let changed_from = made_from.filter(|made_from| *made_from != now);
        let (state, changed_from) = match (target, changed_from) {
            (None, _) => (UnitState::Missing, None),
            (Some(_), Some(changed_from)) => (UnitState::Stale, Some(changed_from)),
            (Some(_), None) if self.is_reviewed => (UnitState::Fresh, None),
            (Some(_), None) => (UnitState::Unreviewed, None),
        };
        self.units.push(TranslationUnit {
            key: format!("{}/{}/{piece}", self.record.kind.name(), self.record.id),
            file: self.source.file.to_string(),
            source: exchanged(source),
            target: target.map(exchanged).unwrap_or_default(),
            state,
            previous_source: changed_from
                .and_then(|hash| self.history.find(&self.source.file, hash)),
            made_from,
        });
    }

    fn body(&mut self, text: Option<&Text>, stamp: Option<&SourceHash>, now: &SourceHash) {
        let body = self.source.loaded_body();
        let sources = section_texts(body);
        let target = text.map(Text::loaded_body);
        let targets = target.map(section_texts).unwrap_or_default();
        let expected = stamp.map_or(sources.len(), |stamp| stamp.sections.len());
        if text.is_some() && targets.len() != expected {
            let is_same = stamp.is_none_or(|stamp| stamp.sections == now.sections);
            // Any other hash marks the unit as stale.
            let made_from = (!is_same).then(|| Fingerprint::of("another"));
            self.push("body", body, target, Fingerprint::of(body), made_from);
            return;
        }
        let matches = matching_sections(stamp, now, targets.len());
        for (index, (source, matching)) in sources.into_iter().zip(matches).enumerate() {
            let piece = format!("section-{}", index + 1);
            let target = matching.map(|matching| targets[matching]);
            let made_from = stamp.zip(matching);
            let made_from = made_from.map(|(stamp, matching)| stamp.sections[matching]);
            self.push(&piece, source, target, now.sections[index], made_from);
        }
    }
}

/// For each section of the source, the index of the section of the translation that is made from it, or
/// from an earlier version of it.
fn matching_sections(
    stamp: Option<&SourceHash>,
    now: &SourceHash,
    targets: usize,
) -> Vec<Option<usize>> {
    let Some(stamp) = stamp else {
        let sections = 0..now.sections.len();
        return sections
            .map(|index| (index < targets).then_some(index))
            .collect();
    };
    let mut free = vec![true; stamp.sections.len()];
    let mut matches: Vec<Option<usize>> = now
        .sections
        .iter()
        .map(|hash| {
            let index = (0..free.len()).find(|at| free[*at] && stamp.sections[*at] == *hash)?;
            free[index] = false;
            Some(index)
        })
        .collect();
    // A changed section is most likely at its old index.
    for (index, known) in matches.iter_mut().enumerate() {
        if known.is_none() && free.get(index) == Some(&true) {
            free[index] = false;
            *known = Some(index);
        }
    }
    matches
}
