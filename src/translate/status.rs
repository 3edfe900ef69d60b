//! How each record stands in each language.

use crate::model::{LanguageId, RecordTexts, TextKind, TranslationState, words};

words! {
    /// How a text stands.
    pub(crate) enum TranslationStatus {
        /// It is the language the record was written in.
        Source = "source",
        /// A reviewed translation of the present source.
        Fresh = "fresh",
        /// The source changed since.
        Stale = "stale",
        /// A machine made it and nobody looked.
        Machine = "machine",
        /// It was not reviewed.
        Draft = "draft",
        /// There is none.
        Missing = "missing",
    }
}

impl TranslationStatus {
    /// What is counted, in the order of the counts.
    pub(crate) const COUNTED: [Self; 5] = [
        Self::Fresh,
        Self::Stale,
        Self::Machine,
        Self::Draft,
        Self::Missing,
    ];
}

/// One record in all languages.
#[derive(Debug, Clone)]
pub(crate) struct StatusRow<'a> {
    /// What it is.
    pub kind: TextKind,
    /// Its id.
    pub id: &'a str,
    /// By language, in the table's order.
    pub standings: Vec<TranslationStatus>,
    /// The languages whose text does not say which source it was made from.
    pub unstamped: Vec<LanguageId>,
}

/// Records by language.
#[derive(Debug, Clone)]
pub(crate) struct StatusTable<'a> {
    /// The languages.
    pub languages: Vec<LanguageId>,
    /// The records.
    pub rows: Vec<StatusRow<'a>>,
}

/// The table of some records and languages.
pub(crate) fn table<'a>(
    records: &[RecordTexts<'a>],
    languages: Vec<LanguageId>,
) -> StatusTable<'a> {
    let rows = records
        .iter()
        .map(|record| StatusRow {
            kind: record.kind,
            id: record.id,
            standings: languages
                .iter()
                .map(|language| standing(record, *language))
                .collect(),
            unstamped: languages
                .iter()
                .copied()
                .filter(|language| is_unstamped(record, *language))
                .collect(),
        })
        .collect();
    StatusTable { languages, rows }
}

fn standing(record: &RecordTexts<'_>, language: LanguageId) -> TranslationStatus {
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
    let text = text.filter(|_| language != record.source);
    text.is_some_and(|text| {
        let translation = text.translation.as_ref();
        translation.is_none_or(|translation| translation.stamp.is_none())
    })
}

impl StatusTable<'_> {
    /// How many records stand in a way in a language, by its place in the table.
    pub(crate) fn count(&self, place: usize, standing: TranslationStatus) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.standings[place] == standing).count()
    }

    /// How many texts in a language do not say which source they were made from.
    pub(crate) fn unstamped(&self, language: LanguageId) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.unstamped.contains(&language)).count()
    }
}
