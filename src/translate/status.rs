//! The status of each record in each language.

use super::stamp::stamp_of;
use crate::model::{LanguageId, RecordTexts, TextKind, TranslationState, words};

words! {
    /// The status of a text.
    pub(crate) enum TranslationStatus {
        /// It is the source.
        Source = "source",
        /// A reviewed translation of the present source.
        Fresh = "fresh",
        /// The source has changed.
        Stale = "stale",
        /// A machine translated it, and it was not reviewed.
        Machine = "machine",
        /// It was not reviewed.
        Draft = "draft",
        /// There is no text.
        Missing = "missing",
    }
}

impl TranslationStatus {
    /// The statuses that are counted, in the order of the counts.
    pub(crate) const COUNTED: [Self; 5] = [
        Self::Fresh,
        Self::Stale,
        Self::Machine,
        Self::Draft,
        Self::Missing,
    ];
}

/// The statuses of a record.
#[derive(Debug, Clone)]
pub(crate) struct StatusRow<'a> {
    /// The kind of the record.
    pub kind: TextKind,
    /// Its id.
    pub id: &'a str,
    /// By language, in the order of the table.
    pub standings: Vec<TranslationStatus>,
    /// The languages of translations without a stamp.
    pub unstamped: Vec<LanguageId>,
}

/// The statuses of records by language.
#[derive(Debug, Clone)]
pub(crate) struct StatusTable<'a> {
    /// The languages.
    pub languages: Vec<LanguageId>,
    /// The records.
    pub rows: Vec<StatusRow<'a>>,
}

/// The statuses of some records in some languages.
pub(crate) fn table<'a>(
    records: &[RecordTexts<'a>],
    languages: Vec<LanguageId>,
) -> StatusTable<'a> {
    let row = |record: &RecordTexts<'a>| {
        let languages = languages.iter().copied();
        let statuses = languages.clone().map(|language| status(record, language));
        let unstamped = languages.filter(|language| is_unstamped(record, *language));
        StatusRow {
            kind: record.kind,
            id: record.id,
            standings: statuses.collect(),
            unstamped: unstamped.collect(),
        }
    };
    StatusTable {
        rows: records.iter().map(row).collect(),
        languages,
    }
}

fn status(record: &RecordTexts<'_>, language: LanguageId) -> TranslationStatus {
    if language == record.source {
        return TranslationStatus::Source;
    }
    let Some(text) = record.texts.get(language) else {
        return TranslationStatus::Missing;
    };
    if text.staleness.is_some() {
        return TranslationStatus::Stale;
    }
    let state = text
        .translation
        .as_ref()
        .map(|translation| translation.state);
    match state {
        None | Some(TranslationState::Reviewed) => TranslationStatus::Fresh,
        Some(TranslationState::Machine) => TranslationStatus::Machine,
        Some(TranslationState::Draft) => TranslationStatus::Draft,
    }
}

fn is_unstamped(record: &RecordTexts<'_>, language: LanguageId) -> bool {
    let text = record.texts.get(language);
    language != record.source && text.is_some_and(|text| stamp_of(text).is_none())
}

impl StatusTable<'_> {
    /// The number of records with a status in a language, given by its index in the table.
    pub(crate) fn count(&self, language: usize, status: TranslationStatus) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.standings[language] == status).count()
    }

    /// The number of translations without a stamp in a language.
    pub(crate) fn unstamped(&self, language: LanguageId) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.unstamped.contains(&language)).count()
    }
}
