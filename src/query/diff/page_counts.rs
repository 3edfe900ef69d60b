//! Counts the pages that are added, removed, or changed because an answer or a text on them changes.
//! More pages may change.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::texts::language;
use super::{ComparedPlans, Comparison, entries};
use crate::model::{Audience, Id, TextKind};
use crate::plan::{PageKind, ReaderText, SitePlan, reader_text};

/// The numbers of pages that change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct PageCounts {
    /// The least number of pages on both sides that change.
    #[serde(rename = "changed_at_least")]
    pub changed: usize,
    /// Pages only of the later side.
    pub added: usize,
    /// Pages only of the earlier side.
    pub removed: usize,
}

/// Compares the pages of two plans.
pub(super) fn pages(sides: ComparedPlans<'_, '_>, compared: &Comparison) -> PageCounts {
    let paths = |plan: &SitePlan<'_>| -> BTreeSet<String> {
        let pages = plan.pages.iter();
        pages.map(|page| page.path.as_str().to_owned()).collect()
    };
    let (before, after) = (paths(sides.before), paths(sides.after));
    PageCounts {
        changed: changed(sides, compared).intersection(&before).count(),
        added: after.difference(&before).count(),
        removed: before.difference(&after).count(),
    }
}

/// The paths of pages of the later side that are known to change.
fn changed(sides: ComparedPlans<'_, '_>, compared: &Comparison) -> BTreeSet<String> {
    let after = sides.after;
    let mut kinds: BTreeSet<PageKind> = BTreeSet::new();
    let products = entries::groups(sides, compared, None)
        .into_iter()
        .flat_map(|group| group.entries)
        .filter(|entry| entry.unchanged.is_none())
        .filter_map(|entry| after.catalog.products.find(&entry.product));
    kinds.extend(products.flat_map(|id| {
        let readers = after.readers.iter();
        let posters = readers.map(move |reader| PageKind::NoticeFor(id, *reader));
        [PageKind::Product(id), PageKind::Notice(id)]
            .into_iter()
            .chain(posters)
    }));
    if !kinds.is_empty() {
        kinds.insert(PageKind::Changes(None));
    }
    let differs_today = |audience: Id<Audience>| {
        let slug = after.catalog.audiences[audience].slug.as_str();
        entries::differs_today(sides, slug)
    };
    let mut readers = after.readers.iter();
    if readers.any(|reader| differs_today(*reader)) {
        kinds.extend([PageKind::Home, PageKind::Compare]);
    }
    let audiences = after.catalog.audiences.ids();
    let audiences = audiences.filter(|audience| differs_today(*audience));
    kinds.extend(audiences.map(PageKind::Audience));
    let of_answers = after.pages.iter().filter(|page| kinds.contains(&page.kind));
    let mut paths: BTreeSet<String> = of_answers
        .map(|page| page.path.as_str().to_owned())
        .collect();
    paths.extend(with_changed_text(sides));
    paths
}

/// The paths of pages of the later side with a changed text.
fn with_changed_text(sides: ComparedPlans<'_, '_>) -> BTreeSet<String> {
    let (before, after) = (sides.before.catalog, sides.after.catalog);
    let earlier: BTreeMap<_, _> = (before.texts())
        .map(|old| ((old.kind, old.id), old))
        .collect();
    let mut paths = BTreeSet::new();
    for record in after.texts() {
        let Some(old) = earlier.get(&(record.kind, record.id)) else {
            continue;
        };
        let kind = match record.kind {
            TextKind::Advisory => after.advisories.find(record.id).map(PageKind::Advisory),
            TextKind::Bulletin => after.bulletins.find(record.id).map(PageKind::Bulletin),
            TextKind::Page => after.pages.find(record.id).map(PageKind::Text),
        };
        for id in &sides.after.languages {
            let tag = &after.site.language(*id).tag;
            let Some((kind, earlier)) = kind.zip(language(before, tag)) else {
                continue;
            };
            let new = reader_text(record.texts, record.source, *id);
            let old = reader_text(old.texts, old.source, earlier);
            let is_same = match old.as_ref().zip(new.as_ref()) {
                Some((old, new)) => is_same(old, new),
                None => old.is_none() && new.is_none(),
            };
            if !is_same {
                paths.insert(sides.after.path(kind, *id).as_str().to_owned());
            }
        }
    }
    paths
}

/// Whether readers see the same text.
fn is_same(old: &ReaderText<'_>, new: &ReaderText<'_>) -> bool {
    old.title().0 == new.title().0 && old.summary().0 == new.summary().0 && body(old) == body(new)
}

/// The body with LF line ends: git may check a file out with others than it stores.
fn body(text: &ReaderText<'_>) -> String {
    let segments = text.body().into_iter();
    let body: String = segments
        .map(|segment| match segment.range {
            Some(range) => segment.text.loaded_body().get(range).unwrap_or_default(),
            None => segment.text.loaded_body(),
        })
        .collect();
    body.replace("\r\n", "\n")
}
