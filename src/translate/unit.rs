//! A text cut into units, beside its source.

use super::source_history::SourceHistory;
use crate::markdown::{sections, source_hash};
use crate::model::{Fingerprint, LanguageId, RecordTexts, SourceHash, Text, TranslationState};

/// A piece of a record's text in one language, beside what it translates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TranslationUnit {
    /// Its name: the record's kind and id, and `title`, `summary`, `section-1` and so on; `body`
    /// where the translation was cut into other sections than its source.
    pub key: String,
    /// The source's file.
    pub file: String,
    /// The present source.
    pub source: String,
    /// The translation; empty where there is none.
    pub target: String,
    /// How it stands.
    pub state: UnitState,
    /// The source it was made from, of a stale one, where that is known.
    pub previous_source: Option<String>,
    /// The hash of the source it was made from; `None` where nobody said.
    pub made_from: Option<Fingerprint>,
}

/// How a unit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnitState {
    /// Translated and reviewed.
    Fresh,
    /// Translated, but a machine did it or nobody has reviewed it.
    Unreviewed,
    /// The source changed since.
    Stale,
    /// Not translated.
    Missing,
}

/// The units of a record in a language; none where it has no source.
pub(crate) fn units(
    record: &RecordTexts<'_>,
    language: LanguageId,
    history: &mut SourceHistory<'_>,
) -> Vec<TranslationUnit> {
    let Some(source) = record.texts.get(record.source) else {
        return Vec::new();
    };
    let text = record.texts.get(language);
    let mut cut = UnitBuilder {
        record,
        source,
        reviewed: text.is_none_or(is_reviewed),
        history,
        units: Vec::new(),
    };
    let made_from = text.and_then(|text| text.translation.as_ref()?.stamp.as_ref());
    let now = source_hash(source);
    let known = |piece: fn(&SourceHash) -> Fingerprint| made_from.map(piece);
    let target = |piece: fn(&Text) -> &String| text.map(|text| piece(text).as_str());
    let title = (now.title, known(|stamp| stamp.title));
    cut.push("title", &source.title, target(|text| &text.title), title);
    let summary = (now.summary, known(|stamp| stamp.summary));
    cut.push(
        "summary",
        &source.summary,
        target(|text| &text.summary),
        summary,
    );
    cut.body(text, made_from, &now);
    cut.units
}

fn is_reviewed(text: &Text) -> bool {
    let state = text
        .translation
        .as_ref()
        .map(|translation| translation.state);
    matches!(state, None | Some(TranslationState::Reviewed))
}

/// The sections of a body, without the blank lines around them.
pub(super) fn section_texts(body: &str) -> Vec<&str> {
    let sections = sections(body);
    sections
        .into_iter()
        .map(|section| trimmed(&body[section.range]))
        .collect()
}

/// A piece without blank lines around it; what is indented stays so.
pub(super) fn trimmed(piece: &str) -> &str {
    let start = piece.len() - piece.trim_start().len();
    let line = piece[..start].rfind('\n').map_or(0, |end| end + 1);
    piece[line..].trim_end()
}

/// The words as tools exchange them: lines end as they do everywhere but on Windows.
fn plain(words: &str) -> String {
    words.replace("\r\n", "\n").trim_end().to_owned()
}

struct UnitBuilder<'a, 'h, 'r> {
    record: &'a RecordTexts<'a>,
    source: &'a Text,
    reviewed: bool,
    history: &'h mut SourceHistory<'r>,
    units: Vec<TranslationUnit>,
}

impl UnitBuilder<'_, '_, '_> {
    fn push(
        &mut self,
        piece: &str,
        source: &str,
        target: Option<&str>,
        (now, made_from): (Fingerprint, Option<Fingerprint>),
    ) {
        let state = match (target, made_from) {
            (None, _) => UnitState::Missing,
            (Some(_), Some(Fingerprint::UNTRANSLATED)) => UnitState::Missing,
            (Some(_), Some(made_from)) if made_from != now => UnitState::Stale,
            (Some(_), _) if self.reviewed => UnitState::Fresh,
            (Some(_), _) => UnitState::Unreviewed,
        };
        let old = match (state, made_from) {
            (UnitState::Stale, Some(made_from)) => self.history.find(&self.source.file, made_from),
            _ => None,
        };
        self.units.push(TranslationUnit {
            key: format!("{}/{}/{piece}", self.record.kind.name(), self.record.id),
            file: self.source.file.to_string(),
            source: plain(source),
            target: match state {
                UnitState::Missing => String::new(),
                UnitState::Fresh | UnitState::Unreviewed | UnitState::Stale => {
                    plain(target.unwrap_or(""))
                }
            },
            state,
            previous_source: old,
            made_from,
        });
    }

    fn body(&mut self, text: Option<&Text>, made_from: Option<&SourceHash>, now: &SourceHash) {
        let sources = section_texts(self.source.loaded_body());
        let targets = text
            .map(|text| section_texts(text.loaded_body()))
            .unwrap_or_default();
        let fits = match (text, made_from) {
            (None, _) => true,
            (Some(_), Some(stamp)) => stamp.sections.len() == targets.len(),
            (Some(_), None) => sources.len() == targets.len(),
        };
        if !fits {
            let same = made_from.is_none_or(|stamp| stamp.sections == now.sections);
            let whole = Fingerprint::of(self.source.loaded_body());
            let made_from = (!same).then(|| Fingerprint::of("another"));
            let target = text.map(Text::loaded_body);
            self.push(
                "body",
                self.source.loaded_body(),
                target,
                (whole, made_from),
            );
            return;
        }
        let places = places(made_from, now, targets.len());
        for (place, source) in sources.iter().enumerate() {
            let from = places[place];
            let hash = match made_from {
                Some(stamp) => from.map(|from| stamp.sections[from]),
                None => None,
            };
            let target = from.map(|from| targets[from]);
            let piece = format!("section-{}", place + 1);
            self.push(&piece, source, target, (now.sections[place], hash));
        }
    }
}

/// By section of the source: the section of the translation that is, or was, its own.
fn places(made_from: Option<&SourceHash>, now: &SourceHash, targets: usize) -> Vec<Option<usize>> {
    let Some(stamp) = made_from else {
        return (0..now.sections.len())
            .map(|place| (place < targets).then_some(place))
            .collect();
    };
    let mut free = vec![true; stamp.sections.len()];
    let mut places: Vec<Option<usize>> = now
        .sections
        .iter()
        .map(|hash| {
            let place = (0..free.len()).find(|at| free[*at] && stamp.sections[*at] == *hash)?;
            free[place] = false;
            Some(place)
        })
        .collect();
    // What changed mostly stands where it stood.
    for (place, known) in places.iter_mut().enumerate() {
        if known.is_none() && free.get(place) == Some(&true) {
            free[place] = false;
            *known = Some(place);
        }
    }
    places
}
