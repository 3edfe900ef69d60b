//! Texts that the later side lacks in a language, and texts that it has added.

use std::collections::BTreeSet;

use super::ComparedPlans;
use crate::model::{Catalog, LanguageId, RecordTexts, TextKind};
use crate::plan::SitePlan;

/// A text of a record in one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextChange {
    /// The tag of the language.
    pub language: String,
    /// Whether it is missing, or was added.
    pub missing: bool,
    /// The kind of its record.
    pub kind: TextKind,
    /// The id of its record.
    pub record: String,
}

/// The missing texts of advisories.
pub(super) fn of_advisories(plan: &SitePlan<'_>, advisories: &[String]) -> Vec<TextChange> {
    let is_listed = |change: &TextChange| {
        change.kind == TextKind::Advisory && advisories.contains(&change.record)
    };
    let missing = missing(plan.catalog).into_iter();
    missing.filter(is_listed).collect()
}

/// The texts that are missing now but were not before, and the texts that were missing before.
pub(super) fn changes(sides: ComparedPlans<'_, '_>) -> Vec<TextChange> {
    let (before, after) = (missing(sides.before.catalog), missing(sides.after.catalog));
    // Of removed records and languages no text is added.
    let known: BTreeSet<(TextKind, &str)> = (sides.after.catalog.texts())
        .map(|record| (record.kind, record.id))
        .collect();
    let is_added = |change: &&TextChange| {
        known.contains(&(change.kind, change.record.as_str()))
            && language(sides.after.catalog, &change.language).is_some()
    };
    let added = before.difference(&after).filter(is_added);
    let added = added.map(|change| TextChange {
        missing: false,
        ..change.clone()
    });
    let lost = after.difference(&before).cloned();
    lost.chain(added)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// All texts that a catalog lacks.
fn missing(catalog: &Catalog) -> BTreeSet<TextChange> {
    let records = catalog.texts();
    records
        .flat_map(|record| missing_texts(catalog, record))
        .collect()
}

fn missing_texts<'a>(
    catalog: &'a Catalog,
    record: RecordTexts<'a>,
) -> impl Iterator<Item = TextChange> + 'a {
    let languages = catalog.site.language_ids();
    languages
        .filter(move |language| record.texts.get(*language).is_none())
        .map(move |language| TextChange {
            language: catalog.site.language(language).tag.clone(),
            missing: true,
            kind: record.kind,
            record: record.id.to_owned(),
        })
}

/// The language with that tag.
pub(super) fn language(catalog: &Catalog, tag: &str) -> Option<LanguageId> {
    let mut languages = catalog.site.language_ids();
    languages.find(|id| catalog.site.language(*id).tag == tag)
}
