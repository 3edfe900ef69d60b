//! Texts that the later side lacks in a language, and texts that it has gained.

use std::collections::BTreeSet;

use super::Sides;
use crate::model::{Catalog, LanguageId, Texts, words};
use crate::plan::SitePlan;

/// A text of a record in one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextChange {
    /// The tag of the language.
    pub language: String,
    /// Whether it is missing, or was added.
    pub missing: bool,
    /// What kind of record it belongs to.
    pub kind: TextKind,
    /// The record's id.
    pub record: String,
}

words! {
    /// The kinds of records that have texts.
    pub enum TextKind {
        /// An advisory.
        Advisory = "advisory",
        /// A bulletin.
        Bulletin = "bulletin",
        /// A page of prose.
        Page = "page",
    }
}

/// The texts of one record.
pub(super) struct Own<'a> {
    pub(super) kind: TextKind,
    pub(super) slug: &'a str,
    pub(super) texts: &'a Texts,
    /// The language it was written in.
    pub(super) source: LanguageId,
}

/// The texts of every record.
pub(super) fn all(catalog: &Catalog) -> Vec<Own<'_>> {
    let advisories = catalog.advisories.records().iter().map(|advisory| Own {
        kind: TextKind::Advisory,
        slug: advisory.slug.as_str(),
        texts: &advisory.texts,
        source: advisory.source_language,
    });
    let bulletins = catalog.bulletins.records().iter().map(|bulletin| Own {
        kind: TextKind::Bulletin,
        slug: bulletin.slug.as_str(),
        texts: &bulletin.texts,
        source: LanguageId::SOURCE,
    });
    let pages = catalog.pages.records().iter().map(|page| Own {
        kind: TextKind::Page,
        slug: page.slug.as_str(),
        texts: &page.texts,
        source: LanguageId::SOURCE,
    });
    advisories.chain(bulletins).chain(pages).collect()
}

/// The texts that some advisories lack.
pub(super) fn of_advisories(plan: &SitePlan<'_>, advisories: &[String]) -> Vec<TextChange> {
    let is_meant = |own: &Own<'_>| {
        own.kind == TextKind::Advisory && advisories.iter().any(|slug| slug == own.slug)
    };
    let records = all(plan.catalog);
    let mut missing: Vec<TextChange> = records
        .iter()
        .filter(|own| is_meant(own))
        .flat_map(|own| lacking(plan.catalog, own))
        .collect();
    missing.sort();
    missing
}

/// The texts that are missing now and were not before, and the other way round.
pub(super) fn changes(sides: Sides<'_, '_>) -> Vec<TextChange> {
    let (before, after) = (missing(sides.before.catalog), missing(sides.after.catalog));
    // Missing before, and now neither missing nor gone with its record or its language.
    let known: BTreeSet<(TextKind, &str)> = all(sides.after.catalog)
        .iter()
        .map(|own| (own.kind, own.slug))
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
    let records = all(catalog);
    records
        .iter()
        .flat_map(|own| lacking(catalog, own))
        .collect()
}

fn lacking(catalog: &Catalog, own: &Own<'_>) -> Vec<TextChange> {
    let languages = catalog.site.language_ids();
    languages
        .filter(|language| own.texts.get(*language).is_none())
        .map(|language| TextChange {
            language: catalog.site.language(language).tag.clone(),
            missing: true,
            kind: own.kind,
            record: own.slug.to_owned(),
        })
        .collect()
}

/// The language with that tag.
pub(super) fn language(catalog: &Catalog, tag: &str) -> Option<LanguageId> {
    let mut languages = catalog.site.language_ids();
    languages.find(|id| catalog.site.language(*id).tag == tag)
}
