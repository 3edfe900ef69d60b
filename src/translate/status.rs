//! How each record stands in each language.

use crate::model::{LanguageId, RecordTexts, TextKind, TranslationState, words};

words! {
    /// How a text stands.
    pub enum Standing {
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

impl Standing {
    /// What is counted, in the order of the counts.
    pub const COUNTED: [Self; 5] = [
        Self::Fresh,
        Self::Stale,
        Self::Machine,
        Self::Draft,
        Self::Missing,
    ];
}

/// One record in all languages.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// What it is.
    pub kind: TextKind,
    /// Its id.
    pub id: &'a str,
    /// By language, in the table's order.
    pub standings: Vec<Standing>,
    /// The languages whose text does not say which source it was made from.
    pub unstamped: Vec<LanguageId>,
}

/// Records by language.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// The languages.
    pub languages: Vec<LanguageId>,
    /// The records.
    pub rows: Vec<Row<'a>>,
}

/// The table of some records and languages.
pub fn table<'a>(records: &[RecordTexts<'a>], languages: Vec<LanguageId>) -> Table<'a> {
    let rows = records
        .iter()
        .map(|record| Row {
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
    Table { languages, rows }
}

fn standing(record: &RecordTexts<'_>, language: LanguageId) -> Standing {
    if language == record.source {
        return Standing::Source;
    }
    let Some(text) = record.texts.get(language) else {
        return Standing::Missing;
    };
    if text.behind.is_some() {
        return Standing::Stale;
    }
    let state = text
        .translation
        .as_ref()
        .map(|translation| translation.state);
    match state {
        None | Some(TranslationState::Reviewed) => Standing::Fresh,
        Some(TranslationState::Machine) => Standing::Machine,
        Some(TranslationState::Draft) => Standing::Draft,
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

impl Table<'_> {
    /// How many records stand in a way in a language, by its place in the table.
    pub fn count(&self, place: usize, standing: Standing) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.standings[place] == standing).count()
    }

    /// How many texts in a language do not say which source they were made from.
    pub fn unstamped(&self, language: LanguageId) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.unstamped.contains(&language)).count()
    }
}
