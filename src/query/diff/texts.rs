//! Texts that the later side lacks in a language, and texts that it has gained.

use std::collections::BTreeSet;

use super::ComparedPlans;
use crate::model::{Catalog, LanguageId, RecordTexts, TextKind};
use crate::plan::SitePlan;

/// A text of a record in one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TextChange {
    /// The tag of the language.
    pub language: String,
    /// Whether it is missing, or was added.
    pub missing: bool,
    /// What kind of record it belongs to.
    pub kind: TextKind,
    /// The record's id.
    pub record: String,
}

/// The texts that some advisories lack.
pub(super) fn of_advisories(plan: &SitePlan<'_>, advisories: &[String]) -> Vec<TextChange> {
    let is_meant = |own: &RecordTexts<'_>| {
        own.kind == TextKind::Advisory && advisories.iter().any(|slug| slug == own.id)
    };
    let records = plan.catalog.texts();
    let mut missing: Vec<TextChange> = records
        .filter(is_meant)
        .flat_map(|own| missing_texts(plan.catalog, &own))
        .collect();
    missing.sort();
    missing
}

/// The texts that are missing now and were not before, and the other way round.
pub(super) fn changes(sides: ComparedPlans<'_, '_>) -> Vec<TextChange> {
    let (before, after) = (missing(sides.before.catalog), missing(sides.after.catalog));
    // Missing before, and now neither missing nor gone with its record or its language.
    let known: BTreeSet<(TextKind, &str)> = (sides.after.catalog.texts())
        .map(|own| (own.kind, own.id))
        .collect();
    let is_gained = |change: &&TextChange| {
        known.contains(&(change.kind, change.record.as_str()))
            && language(sides.after.catalog, &change.language).is_some()
    };
    let gained = before.difference(&after).filter(is_gained);
    let gained = gained.map(|change| TextChange {
        missing: false,
        ..change.clone()
    });
    let lost = after.difference(&before);
    let mut changes: Vec<TextChange> = lost.cloned().chain(gained).collect();
    changes.sort();
    changes
}

/// All texts that a catalog lacks.
fn missing(catalog: &Catalog) -> BTreeSet<TextChange> {
    let records = catalog.texts();
    records
        .flat_map(|own| missing_texts(catalog, &own))
        .collect()
}

fn missing_texts(catalog: &Catalog, own: &RecordTexts<'_>) -> Vec<TextChange> {
    let languages = catalog.site.language_ids();
    languages
        .filter(|language| own.texts.get(*language).is_none())
        .map(|language| TextChange {
            language: catalog.site.language(language).tag.clone(),
            missing: true,
            kind: own.kind,
            record: own.id.to_owned(),
        })
        .collect()
}

/// The language with that tag.
pub(super) fn language(catalog: &Catalog, tag: &str) -> Option<LanguageId> {
    let mut languages = catalog.site.language_ids();
    languages.find(|id| catalog.site.language(*id).tag == tag)
}
