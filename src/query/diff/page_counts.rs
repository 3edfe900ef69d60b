//! What can be proved about pages from two plans: which are new, which go, and which surely
//! change because an answer or a text on them does. More may change.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::language;
use super::{ComparedPlans, Comparison, entries};
use crate::model::{Id, TextKind};
use crate::plan::{PageKind, ReaderText, SitePlan, reader_text};

/// How many pages surely change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct PageCounts {
    /// On both sides, with another answer or text; there may be more.
    pub changed: usize,
    /// Only on the later side.
    pub added: usize,
    /// Only on the earlier side.
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

/// The paths of the later side's pages that surely change.
fn changed(sides: ComparedPlans<'_, '_>, compared: &Comparison) -> BTreeSet<String> {
    let after = sides.after;
    let mut kinds: BTreeSet<PageKind> = BTreeSet::new();
    // What a page says of a product, to all that readers pick.
    let products = entries::groups(sides, compared, None)
        .into_iter()
        .flat_map(|group| group.entries)
        .filter(|entry| entry.unchanged.is_none())
        .filter_map(|entry| after.catalog.products.find(&entry.product));
    let poster = after.catalog.site.posters;
    kinds.extend(products.flat_map(|id| {
        let poster = poster.then_some(PageKind::Notice(id));
        poster.into_iter().chain([PageKind::Product(id)])
    }));
    if !kinds.is_empty() {
        kinds.insert(PageKind::Changes(None));
    }
    if after
        .readers
        .iter()
        .any(|reader| differs_today(sides, after, *reader))
    {
        kinds.extend([PageKind::Home, PageKind::Compare]);
    }
    let audiences = after.catalog.audiences.ids();
    let audiences = audiences.filter(|audience| differs_today(sides, after, *audience));
    kinds.extend(audiences.map(PageKind::Audience));
    let of_answers = after.pages.iter().filter(|page| kinds.contains(&page.kind));
    let mut paths: BTreeSet<String> = of_answers
        .map(|page| page.path.as_str().to_owned())
        .collect();
    paths.extend(with_another_text(sides));
    paths
}

/// Whether an audience is told something else of any product, each side on its own day.
fn differs_today(
    sides: ComparedPlans<'_, '_>,
    after: &SitePlan<'_>,
    audience: Id<crate::model::Audience>,
) -> bool {
    let slug = after.catalog.audiences[audience].slug.as_str();
    entries::answers_today(sides.before, slug) != entries::answers_today(sides.after, slug)
}

/// The paths of the later side's pages whose prose is another.
fn with_another_text(sides: ComparedPlans<'_, '_>) -> BTreeSet<String> {
    let (before, after) = (sides.before.catalog, sides.after.catalog);
    let earlier: BTreeMap<_, _> = (before.texts())
        .map(|old| ((old.kind, old.id), old))
        .collect();
    let mut paths = BTreeSet::new();
    for own in after.texts() {
        let Some(old) = earlier.get(&(own.kind, own.id)) else {
            continue;
        };
        let kind = match own.kind {
            TextKind::Advisory => after.advisories.find(own.id).map(PageKind::Advisory),
            TextKind::Bulletin => after.bulletins.find(own.id).map(PageKind::Bulletin),
            TextKind::Page => after.pages.find(own.id).map(PageKind::Text),
        };
        for id in &sides.after.languages {
            let tag = &after.site.language(*id).tag;
            let Some((kind, earlier)) = kind.zip(language(before, tag)) else {
                continue;
            };
            let new = reader_text(own.texts, own.source, *id);
            let old = reader_text(old.texts, old.source, earlier);
            let is_same = match (old, new) {
                (Some(old), Some(new)) => is_same(&old, &new),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            if !is_same {
                paths.insert(sides.after.path(kind, *id).as_str().to_owned());
            }
        }
    }
    paths
}

/// Whether a reader is shown the same words.
fn is_same(old: &ReaderText<'_>, new: &ReaderText<'_>) -> bool {
    let head = |prose: &ReaderText<'_>| [prose.title().0.to_owned(), prose.summary().0.to_owned()];
    head(old) == head(new) && shown(old) == shown(new)
}

fn shown(prose: &ReaderText<'_>) -> String {
    let stretches = prose.body().into_iter();
    stretches
        .map(|shown| match shown.range {
            Some(range) => shown.text.loaded_body().get(range).unwrap_or_default(),
            None => shown.text.loaded_body(),
        })
        .collect()
}
