//! Builds pages of prose, and reports texts that belong to no record.

use super::references::{KnownRecords, Referable};
use super::text::FolderTexts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{LanguageId, Page, Slug, Table};

/// Builds `pages/`.
pub(super) fn build(
    mut texts: FolderTexts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Table<Page> {
    let mut ids: Vec<_> = std::mem::take(&mut texts.origins).into_iter().collect();
    ids.sort();
    let languages = &references.languages;
    let pages = ids.into_iter().filter_map(|(id, origin)| {
        let slug = Slug::new(&id)?;
        Some(Page {
            texts: texts.take(&slug, LanguageId::SOURCE, languages, &origin, diagnostics),
            slug,
            origin,
        })
    });
    Table::new(pages.collect())
}

/// Reports texts that no record took.
pub(super) fn report_orphans<T: Referable>(
    texts: &FolderTexts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) {
    for id in texts.texts.keys() {
        let source_is_broken = texts.broken.contains(&(id.clone(), LanguageId::SOURCE));
        if references.broken.contains(T::KIND, id) || source_is_broken {
            continue;
        }
        if let Some(origin) = texts.origins.get(id) {
            diagnostics.push(
                Diagnostic::new(Code::OrphanText, origin)
                    .with("record", id.as_str())
                    .with_nearest(nearest(id, T::names(references).iter())),
            );
        }
    }
}
