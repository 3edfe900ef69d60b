//! Builds pages of prose, and finds texts that belong to no record.

use super::references::{KnownRecords, Referable};
use super::staleness;
use super::text::FolderTexts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{LanguageId, Page, Slug, Table};

/// Builds `pages/`.
pub(super) fn build(
    mut prose: FolderTexts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Table<Page> {
    let mut ids: Vec<_> = std::mem::take(&mut prose.origins).into_iter().collect();
    ids.sort();
    let pages = ids
        .into_iter()
        .filter_map(|(id, origin)| {
            let slug = Slug::new(&id)?;
            let texts = prose.take(
                &slug,
                LanguageId::SOURCE,
                &references.languages,
                &origin,
                diagnostics,
            );
            Some(Page {
                slug,
                texts: staleness::mark_stale(texts, LanguageId::SOURCE),
                origin,
            })
        })
        .collect();
    Table::new(pages)
}

/// Reports texts that no record took.
pub(super) fn report_orphans<T: Referable>(
    prose: &FolderTexts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) {
    let mut ids: Vec<_> = prose.texts.keys().collect();
    ids.sort();
    for id in ids {
        let source_is_broken = prose.broken.contains(&(id.clone(), LanguageId::SOURCE));
        if references.broken.contains(T::KIND, id) || source_is_broken {
            continue;
        }
        let Some(origin) = prose.origins.get(id) else {
            continue;
        };
        let diagnostic = Diagnostic::new(Code::OrphanText, origin).with("record", id.as_str());
        diagnostics.push(match nearest(id, T::names(references).iter()) {
            Some(near) => diagnostic.with("nearest", near),
            None => diagnostic,
        });
    }
}
