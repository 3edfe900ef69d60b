//! What came back from translators, put into the content.
//!
//! A unit counts for the source it was made from, not for the one there is now: where that changed
//! while the file was away, the page keeps showing the source, and the unit is stale.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::ReturnedUnit;
use super::source_history::SourceHistory;
use super::unit::{TranslationUnit, UnitState, section_texts, trimmed, units};
use crate::edit::translation::{TranslationEdit, edit_translation, new_translation};
use crate::markdown::sections;
use crate::model::{Fingerprint, Language, LanguageId, RecordTexts, SourceHash, Text};

/// What a file changes.
#[derive(Debug, Default)]
pub(crate) struct MergeResult {
    /// The files, from the project's root, with their new text.
    pub files: Vec<(PathBuf, String)>,
    /// Units that were taken.
    pub taken: usize,
    /// Units that say what the content says already.
    pub unchanged: usize,
    /// Units of records that there are no more.
    pub unknown: Vec<String>,
    /// Units that cannot be taken; then nothing should be written.
    pub refused: Vec<(String, RefusalReason)>,
}

/// Why a unit cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RefusalReason {
    /// A section without its heading, or with a second one of the same level: then nobody could
    /// tell any more which belongs to which.
    Headings,
    /// The file it belongs to cannot be read.
    Unreadable,
}

/// Which units are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MergeScope {
    /// Those that are finished.
    Finished,
    /// Also others whose words were changed: some tools never say that a unit is finished.
    Changed,
}

/// How units are to be taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MergeOptions<'a> {
    /// Which.
    pub take: MergeScope,
    /// Who has looked at them: `machine`, `draft` or `reviewed`.
    pub state: &'a str,
}

/// Merges returned units of one language. `read` gives the text of a file of the content.
pub(crate) fn merge(
    records: &[RecordTexts<'_>],
    (language, told): (LanguageId, &Language),
    returned: &[ReturnedUnit],
    terms: MergeOptions<'_>,
    read: impl Fn(&str) -> Option<String>,
) -> MergeResult {
    let mut by_record: BTreeMap<&str, Vec<&ReturnedUnit>> = BTreeMap::new();
    let wanted = |unit: &&ReturnedUnit| unit.finished || terms.take == MergeScope::Changed;
    for unit in returned.iter().filter(wanted) {
        let record = unit.key.rsplit_once('/').map_or("", |(record, _)| record);
        by_record.entry(record).or_default().push(unit);
    }
    let mut merged = MergeResult::default();
    for record in records {
        let name = format!("{}/{}", record.kind.name(), record.id);
        let Some(own) = by_record.remove(name.as_str()) else {
            continue;
        };
        merge_record(
            record,
            (language, told),
            &own,
            terms.state,
            &read,
            &mut merged,
        );
    }
    let rest = by_record.into_values().flatten();
    merged.unknown = rest.map(|unit| unit.key.clone()).collect();
    merged
}

/// A piece as it will stand.
struct MergedPiece {
    words: String,
    made_from: Option<Fingerprint>,
}

fn merge_record(
    record: &RecordTexts<'_>,
    (language, told): (LanguageId, &Language),
    returned: &[&ReturnedUnit],
    state: &str,
    read: impl Fn(&str) -> Option<String>,
    merged: &mut MergeResult,
) {
    let Some(source) = record.texts.get(record.source) else {
        return;
    };
    let text = record.texts.get(language);
    let units = units(record, language, &mut SourceHistory::none());
    let mut is_changed = false;
    // Units that nobody has reviewed yet: while one is left, the whole is no more than it was.
    let unreviewed = |unit: &&TranslationUnit| unit.state == UnitState::Unreviewed;
    let mut left = units.iter().filter(unreviewed).count();
    let mut pieces: Vec<MergedPiece> = Vec::with_capacity(units.len());
    for unit in &units {
        let found = find(unit, returned);
        let target = found.map(|found| trimmed(&found.target).replace("\r\n", "\n"));
        match (found, target) {
            // Left as it was, and not finished either.
            (Some(found), Some(words)) if !found.finished && words == unit.target => {
                pieces.push(unchanged_piece(unit));
            }
            (Some(found), Some(words)) => {
                let made_from = Fingerprint::of(&found.source);
                let was = unit.made_from.unwrap_or(Fingerprint::of(&unit.source));
                // That a draft came back finished is news, whatever its words.
                let is_same = words == unit.target
                    && (was == made_from || is_body(unit))
                    && unit.state != UnitState::Unreviewed;
                left -= usize::from(unit.state == UnitState::Unreviewed);
                if is_same {
                    merged.unchanged += 1;
                } else if is_section(unit) && !keeps_sections(&unit.source, &words) {
                    merged
                        .refused
                        .push((unit.key.clone(), RefusalReason::Headings));
                } else {
                    merged.taken += 1;
                    is_changed = true;
                }
                let made_from = match is_same {
                    true => unit.made_from,
                    false => Some(made_from),
                };
                pieces.push(MergedPiece { words, made_from });
            }
            _ => pieces.push(unchanged_piece(unit)),
        }
    }
    if !is_changed {
        return;
    }
    let Some((title, summary, body)) = heads(&pieces) else {
        return;
    };
    let whole = units.last().is_some_and(is_body);
    let file = text.map_or_else(
        || translation_path(source, told),
        |text| text.file.to_string(),
    );
    let new_body = match (text, whole) {
        (Some(text), true) => replaced(
            text.loaded_body(),
            body.first().map_or("", |body| &body.words),
        ),
        (Some(text), false) => spliced(text.loaded_body(), body),
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
            &title.words,
            &summary.words,
            state,
            &stamp,
            &new_body,
        )),
        Some(text) => {
            let change = TranslationEdit {
                title: (title.words != text.title.trim_end()).then_some(title.words.as_str()),
                summary: (summary.words != text.summary.trim_end())
                    .then_some(summary.words.as_str()),
                state: (left == 0).then_some(state),
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

/// What came back for a unit: made from its present source, wherever that stood then; else for
/// its key.
fn find<'r>(unit: &TranslationUnit, returned: &[&'r ReturnedUnit]) -> Option<&'r ReturnedUnit> {
    let hash = Fingerprint::of(&unit.source);
    let alike = |found: &&&ReturnedUnit| is_section_key(&found.key) == is_section(unit);
    let own = |found: &&&ReturnedUnit| found.key == unit.key;
    let made_from = |found: &&&ReturnedUnit| Fingerprint::of(&found.source) == hash;
    let by = returned.iter();
    by.clone()
        .find(|found| own(found) && made_from(found))
        .or_else(|| {
            by.clone()
                .find(|found| is_section(unit) && alike(found) && made_from(found))
        })
        .or_else(|| by.clone().find(own))
        .copied()
}

fn is_section_key(key: &str) -> bool {
    key.rsplit('/')
        .next()
        .is_some_and(|piece| piece.starts_with("section-"))
}

fn is_section(unit: &TranslationUnit) -> bool {
    is_section_key(&unit.key)
}

fn is_body(unit: &TranslationUnit) -> bool {
    unit.key.ends_with("/body")
}

/// A unit that nothing came back for.
fn unchanged_piece(unit: &TranslationUnit) -> MergedPiece {
    match unit.state {
        UnitState::Missing => MergedPiece {
            words: unit.source.clone(),
            made_from: Some(Fingerprint::UNTRANSLATED),
        },
        UnitState::Fresh | UnitState::Unreviewed | UnitState::Stale => MergedPiece {
            words: unit.target.clone(),
            made_from: unit.made_from,
        },
    }
}

fn heads(pieces: &[MergedPiece]) -> Option<(&MergedPiece, &MergedPiece, &[MergedPiece])> {
    match pieces {
        [title, summary, body @ ..] => Some((title, summary, body)),
        _ => None,
    }
}

/// Whether a section stays one: with a heading where its source has one, and no second.
fn keeps_sections(source: &str, target: &str) -> bool {
    let heading = |words: &str| match &sections(words)[..] {
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
    let came = units.last().and_then(|unit| find(unit, returned));
    if let Some(came) = came {
        return section_texts(&came.source)
            .into_iter()
            .map(Fingerprint::of)
            .collect();
    }
    let known = text.and_then(|text| text.translation.as_ref()?.stamp.clone());
    match known {
        Some(stamp) => stamp.sections,
        None => section_texts(source.loaded_body())
            .into_iter()
            .map(Fingerprint::of)
            .collect(),
    }
}

/// The file of a translation that there is not yet.
fn translation_path(source: &Text, language: &Language) -> String {
    let file = source.file.as_ref();
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    format!("{stem}.{}.md", language.tag)
}

/// A body of pieces, a blank line between.
fn joined(body: &[MergedPiece]) -> String {
    let words: Vec<&str> = body.iter().map(|piece| piece.words.as_str()).collect();
    match words.is_empty() {
        true => String::new(),
        false => words.join("\n\n") + "\n",
    }
}

/// A body with its words exchanged; the blank lines around them stay.
fn replaced(body: &str, words: &str) -> String {
    match trimmed(body).replace("\r\n", "\n") == words {
        true => body.to_owned(),
        false => format!("{words}\n"),
    }
}

/// The body with the pieces in the places of its sections, where there are as many; what stands
/// between them stays.
fn spliced(body: &str, new: &[MergedPiece]) -> String {
    let cut = sections(body);
    if cut.len() != new.len() {
        return joined(new);
    }
    let mut out = String::with_capacity(body.len());
    for (section, piece) in cut.into_iter().zip(new) {
        let whole = &body[section.range];
        let own = trimmed(whole);
        if own.replace("\r\n", "\n") == piece.words {
            out.push_str(whole);
            continue;
        }
        let start = whole.find(own).unwrap_or(0);
        out.push_str(&whole[..start]);
        out.push_str(&piece.words);
        let end = &whole[start + own.len()..];
        out.push_str(if end.is_empty() { "\n" } else { end });
    }
    out
}
