//! Writes a difference as JSON, with stable English names, ids and ISO dates.

use serde::Serialize;

use super::{Comparison, DiffEntry, Difference, PageCounts};
use crate::model::Date;

#[derive(Serialize)]
struct DifferenceJson<'a> {
    compared: &'a Comparison,
    /// The day of the later side.
    date: Date,
    changes: Vec<DiffEntryJson<'a>>,
    products_added: &'a [String],
    products_removed: &'a [String],
    advisories_added: &'a [String],
    advisories_removed: &'a [String],
    texts: Vec<TextChangeJson<'a>>,
    pages: PageCounts,
}

#[derive(Serialize)]
struct DiffEntryJson<'a> {
    /// The audience of the group.
    reader: &'a str,
    #[serde(flatten)]
    entry: &'a DiffEntry,
}

#[derive(Serialize)]
struct TextChangeJson<'a> {
    language: &'a str,
    /// `missing` or `added`.
    change: &'static str,
    kind: &'static str,
    record: &'a str,
}

impl Difference<'_, '_> {
    /// The difference as JSON.
    ///
    /// # Errors
    /// Never; an error would be a bug of greenlist.
    pub(crate) fn json(&self) -> Result<String, serde_json::Error> {
        let changes = self.groups.iter().flat_map(|group| {
            let reader = &group.audience;
            let entries = group.entries.iter();
            entries.map(move |entry| DiffEntryJson { reader, entry })
        });
        let texts = self.texts.iter().map(|text| TextChangeJson {
            language: &text.language,
            change: if text.missing { "missing" } else { "added" },
            kind: text.kind.name(),
            record: &text.record,
        });
        serde_json::to_string_pretty(&DifferenceJson {
            compared: &self.compared,
            date: self.sides.after.as_of,
            changes: changes.collect(),
            products_added: &self.products_added,
            products_removed: &self.products_removed,
            advisories_added: &self.advisories_added,
            advisories_removed: &self.advisories_removed,
            texts: texts.collect(),
            pages: self.pages,
        })
    }
}
