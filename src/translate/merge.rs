//! Merges translated units into the content.
//!
//! A unit is stamped with the source that it was made from: if the source has changed since the export, the
//! unit is stale, and pages show the source.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::ReturnedUnit;
use super::source_history::SourceHistory;
use super::stamp::stamp_of;
use super::unit::{TranslationUnit, UnitState, section_texts, trimmed, units};
use crate::diagnostic::find_control;
use crate::edit::translation::{TranslationEdit, edit_translation, new_translation};
use crate::markdown::sections;
use crate::model::{Fingerprint, Language, LanguageId, RecordTexts, SourceHash, Text, words};
use crate::project::translation_file;

/// The changes by a file.
#[derive(Debug, Default)]
pub(crate) struct MergeResult {
    /// The paths of files from the project's root, and their new texts.
    pub files: Vec<(PathBuf, String)>,
    /// The number of merged units.
    pub taken: usize,
    /// The number of units that are in the content already.
    pub unchanged: usize,
    /// Units that were not merged, by key or source.
    pub skipped: Vec<(String, SkipReason)>,
    /// The keys of merged units whose source has changed since the export.
    pub outdated: Vec<String>,
    /// Units that cannot be merged; then nothing should be written.
    pub refused: Vec<(String, RefusalReason)>,
}

/// Why a unit cannot be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RefusalReason {
    /// A section lacks its heading, or has a second one of the same level, so that the sections would no longer
    /// match those of the source.
    Headings,
    /// No text may contain the character.
    Control(char),
    /// The file of the translation cannot be read.
    Unreadable,
}

words! {
    /// Why a unit is left out.
    pub(crate) enum SkipReason {
        /// The content has no such text, or no longer.
        Unknown = "unknown",
        /// The file has another unit with this key, which was merged.
        Repeated = "repeated",
        /// It has markup of a tool, which would be lost.
        Markup = "markup",
        /// It is not finished.
        Unfinished = "unfinished",
        /// The language is that of the source.
        Source = "source",
        /// It has no key.
        NoKey = "no-key",
    }
}

/// Which units are merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MergeScope {
    /// Finished units.
    Finished,
    /// All changed units: some tools never mark a unit as finished.
    Changed,
}

/// How units are merged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MergeOptions<'a> {
    /// Which units are merged.
    pub take: MergeScope,
    /// Their state: `machine`, `draft` or `reviewed`.
    pub state: &'a str,
}

/// Merges units of one language. `read` gives the text of a content file.
pub(crate) fn merge(
    records: &[RecordTexts<'_>],
    language: (LanguageId, &Language),
    returned: &[ReturnedUnit],
    options: MergeOptions<'_>,
    read: impl Fn(&str) -> Option<String>,
) -> MergeResult {
    let mut merged = MergeResult::default();
    let mut by_record: BTreeMap<&str, Vec<&ReturnedUnit>> = BTreeMap::new();
    for unit in returned {
        let record = unit.key.rsplit_once('/').map_or("", |(record, _)| record);
        by_record.entry(record).or_default().push(unit);
    }
    for record in records {
        let name = format!("{}/{}", record.kind.name(), record.id);
        let Some(mut own) = by_record.remove(name.as_str()) else {
            continue;
        };
        if record.source == language.0 {
            merged.skip(&own, SkipReason::Source);
            continue;
        }
        let marked = own
            .extract_if(.., |unit| unit.has_markup)
            .collect::<Vec<_>>();
        merged.skip(&marked, SkipReason::Markup);
        if options.take == MergeScope::Finished {
            let unfinished = own
                .extract_if(.., |unit| !unit.finished)
                .collect::<Vec<_>>();
            merged.skip(&unfinished, SkipReason::Unfinished);
        }
        merge_record(record, language, &own, options.state, &read, &mut merged);
    }
    for unit in by_record.into_values().flatten() {
        let reason = match unit.key.is_empty() {
            true => SkipReason::NoKey,
            false => SkipReason::Unknown,
        };
        merged.skip(&[unit], reason);
    }
    merged
}

impl MergeResult {
    fn skip(&mut self, units: &[&ReturnedUnit], reason: SkipReason) {
        let name = |unit: &&ReturnedUnit| match unit.key.as_str() {
            "" => unit.source.chars().take(MAX_EXCERPT).collect(),
            key => key.to_owned(),
        };
        self.skipped
            .extend(units.iter().map(|unit| (name(unit), reason)));
    }
}

/// The most characters of a source that stand for a unit without a key.
const MAX_EXCERPT: usize = 40;

/// A piece of the merged translation.
struct MergedPiece {
    text: String,
    made_from: Option<Fingerprint>,
}

fn merge_record(
    record: &RecordTexts<'_>,
    (id, language): (LanguageId, &Language),
    returned: &[&ReturnedUnit],
    state: &str,
    read: impl Fn(&str) -> Option<String>,
    merged: &mut MergeResult,
) {
    let Some(source) = record.texts.get(record.source) else {
        return;
    };
    let text = record.texts.get(id);
    let units = units(record, id, &mut SourceHistory::none());
    let mut is_changed = false;
    let mut used: Vec<&ReturnedUnit> = Vec::new();
    // The state of the translation changes only when no unit is left unreviewed.
    let unreviewed = |unit: &&TranslationUnit| unit.state == UnitState::Unreviewed;
    let mut unreviewed = units.iter().filter(unreviewed).count();
    let mut pieces: Vec<MergedPiece> = Vec::with_capacity(units.len());
    for unit in &units {
        let found = find(unit, returned);
        used.extend(found);
        let target = found.map(|found| with_lf(trimmed(&found.target)));
        match (found, target) {
            (Some(found), Some(words)) if found.finished || words != unit.target => {
                let made_from = Fingerprint::of(&found.source);
                let was = unit.made_from.unwrap_or(Fingerprint::of(&unit.source));
                // A finished draft is a change, even with the same text.
                let is_same = words == unit.target
                    && (was == made_from || is_body(unit))
                    && unit.state != UnitState::Unreviewed;
                unreviewed -= usize::from(unit.state == UnitState::Unreviewed);
                if is_same {
                    merged.unchanged += 1;
                } else if let Some((_, control)) = find_control(&words) {
                    let refusal = (unit.key.clone(), RefusalReason::Control(control));
                    merged.refused.push(refusal);
                } else if is_section(&unit.key) && !keeps_sections(&unit.source, &words) {
                    let refusal = (unit.key.clone(), RefusalReason::Headings);
                    merged.refused.push(refusal);
                } else {
                    merged.taken += 1;
                    is_changed = true;
                    // A whole body has no single source.
                    if !is_body(unit) && made_from != Fingerprint::of(&unit.source) {
                        merged.outdated.push(unit.key.clone());
                    }
                }
                let made_from = match is_same {
                    true => unit.made_from,
                    false => Some(made_from),
                };
                pieces.push(MergedPiece {
                    text: words,
                    made_from,
                });
            }
            (found, _) => {
                merged.unchanged += usize::from(found.is_some());
                pieces.push(unchanged_piece(unit));
            }
        }
    }
    for unit in returned {
        if used.iter().any(|used| std::ptr::eq(*used, *unit)) {
            continue;
        }
        let reason = match used.iter().any(|used| used.key == unit.key) {
            true => SkipReason::Repeated,
            false => SkipReason::Unknown,
        };
        merged.skip(&[unit], reason);
    }
    if !is_changed {
        return;
    }
    let [title, summary, body @ ..] = pieces.as_slice() else {
        return;
    };
    let whole = units.last().is_some_and(is_body);
    let file = text.map_or_else(
        || translation_file(&source.file, &language.tag),
        |text| text.file.to_string(),
    );
    let new_body = match (text, whole) {
        (Some(text), true) => replaced(
            text.loaded_body(),
            body.first().map_or("", |body| &body.text),
        ),
        (Some(text), false) => with_sections(text.loaded_body(), body),
        (None, _) => joined(body),
    };
    let hash = |piece: &MergedPiece, now: &str| piece.made_from.unwrap_or(Fingerprint::of(now));
    let stamp = SourceHash {
        title: hash(title, &units[0].source),
        summary: hash(summary, &units[1].source),
        sections: match whole {
            true => section_hashes(returned, &units, text, source),
            false => body
                .iter()
                .zip(&units[2..])
                .map(|(piece, unit)| hash(piece, &unit.source))
                .collect(),
        },
    };
    let stamp = stamp.to_string();
    let new = match text {
        None => Some(new_translation(
            &title.text,
            &summary.text,
            state,
            &stamp,
            &new_body,
        )),
        Some(text) => {
            let change = TranslationEdit {
                title: Some(&*title.text).filter(|title| *title != text.title.trim_end()),
                summary: Some(&*summary.text).filter(|summary| *summary != text.summary.trim_end()),
                state: (unreviewed == 0).then_some(state),
                stamp: Some(&stamp),
                body: (new_body != text.loaded_body()).then_some(&new_body),
            };
            read(&file).and_then(|old| edit_translation(&old, &change))
        }
    };
    match new {
        Some(new) => merged.files.push((PathBuf::from(file), new)),
        None => merged.refused.push((file, RefusalReason::Unreadable)),
    }
}

/// The returned unit for a unit, the first that there is of:
///
/// 1. the one with its key, if it was made from the present source,
/// 2. for a section, any that was made from the present source: sections may have moved,
/// 3. the one with its key.
fn find<'r>(unit: &TranslationUnit, returned: &[&'r ReturnedUnit]) -> Option<&'r ReturnedUnit> {
    let hash = Fingerprint::of(&unit.source);
    let made_from = |found: &ReturnedUnit| Fingerprint::of(&found.source) == hash;
    let is_other_section =
        |found: &ReturnedUnit| is_section(&unit.key) && is_section(&found.key) && made_from(found);
    let mut own = returned.iter().filter(|found| found.key == unit.key);
    own.clone()
        .find(|found| made_from(found))
        .or_else(|| returned.iter().find(|found| is_other_section(found)))
        .or_else(|| own.next())
        .copied()
}

fn is_section(key: &str) -> bool {
    let piece = key.rsplit('/').next();
    piece.is_some_and(|piece| piece.starts_with("section-"))
}

fn is_body(unit: &TranslationUnit) -> bool {
    unit.key.ends_with("/body")
}

fn with_lf(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// The piece of a unit that is not merged.
fn unchanged_piece(unit: &TranslationUnit) -> MergedPiece {
    match unit.state {
        UnitState::Missing => MergedPiece {
            text: unit.source.clone(),
            made_from: Some(Fingerprint::UNTRANSLATED),
        },
        UnitState::Fresh | UnitState::Unreviewed | UnitState::Stale => MergedPiece {
            text: unit.target.clone(),
            made_from: unit.made_from,
        },
    }
}

/// Whether a translated section is one section, with a heading if its source has one.
fn keeps_sections(source: &str, target: &str) -> bool {
    let heading = |text: &str| match &sections(text)[..] {
        [one] => Some(one.heading.is_some()),
        _ => None,
    };
    heading(source).is_some() && heading(source) == heading(target)
}

/// The hashes of the sections that a whole body was made from.
fn section_hashes(
    returned: &[&ReturnedUnit],
    units: &[TranslationUnit],
    text: Option<&Text>,
    source: &Text,
) -> Box<[Fingerprint]> {
    let found = units.last().and_then(|unit| find(unit, returned));
    let source = match (found, text.and_then(stamp_of)) {
        (Some(found), _) => &found.source,
        (None, Some(stamp)) => return stamp.sections.clone(),
        (None, None) => source.loaded_body(),
    };
    let sections = section_texts(source).into_iter();
    sections.map(Fingerprint::of).collect()
}

/// A body of pieces, separated by blank lines.
fn joined(body: &[MergedPiece]) -> String {
    let texts: Vec<&str> = body.iter().map(|piece| piece.text.as_str()).collect();
    match texts.is_empty() {
        true => String::new(),
        false => texts.join("\n\n") + "\n",
    }
}

/// A body with another text. The same text keeps the blank lines around it.
fn replaced(body: &str, text: &str) -> String {
    match with_lf(trimmed(body)) == text {
        true => body.to_owned(),
        false => format!("{text}\n"),
    }
}

/// The body with its sections replaced by the pieces, if there are as many; the blank lines between the
/// sections stay.
fn with_sections(body: &str, pieces: &[MergedPiece]) -> String {
    let sections = sections(body);
    if sections.len() != pieces.len() {
        return joined(pieces);
    }
    let mut out = String::with_capacity(body.len());
    for (section, piece) in sections.into_iter().zip(pieces) {
        let whole = &body[section.range];
        let own = trimmed(whole);
        if with_lf(own) == piece.text {
            out.push_str(whole);
            continue;
        }
        let start = whole.find(own).unwrap_or(0);
        let end = &whole[start + own.len()..];
        let end = if end.is_empty() { "\n" } else { end };
        out.extend([&whole[..start], &piece.text, end]);
    }
    out
}
