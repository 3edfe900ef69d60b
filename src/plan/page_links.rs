//! Resolves references in Markdown to links from a page.

use super::{PageKind, PlannedPage, SitePlan};
use crate::diagnostic::nearest;
use crate::markdown::{LinkResolver, ResolvedLink};
use crate::model::{Id, Record, RecordKind, Table};

/// Resolves links on one page to the pages of the site.
pub struct PageLinks<'a> {
    plan: &'a SitePlan<'a>,
    from: &'a PlannedPage,
}

impl<'a> PageLinks<'a> {
    /// Links on the given page.
    pub fn new(plan: &'a SitePlan<'a>, from: &'a PlannedPage) -> Self {
        Self { plan, from }
    }
}

impl LinkResolver for PageLinks<'_> {
    fn resolve(&self, kind: &str, id: &str) -> ResolvedLink {
        let catalog = self.plan.catalog;
        match kind {
            "product" => self.find(
                &catalog.products,
                PageKind::Product,
                RecordKind::Product,
                id,
            ),
            "advisory" => self.find(
                &catalog.advisories,
                PageKind::Advisory,
                RecordKind::Advisory,
                id,
            ),
            "bulletin" => self.find(
                &catalog.bulletins,
                PageKind::Bulletin,
                RecordKind::Bulletin,
                id,
            ),
            "audience" => self.find(
                &catalog.audiences,
                PageKind::Audience,
                RecordKind::Audience,
                id,
            ),
            "page" => self.find(&catalog.pages, PageKind::Text, RecordKind::Page, id),
            _ => ResolvedLink::Unknown { nearest: None },
        }
    }
}

impl PageLinks<'_> {
    fn find<T: Record>(
        &self,
        table: &Table<T>,
        page: fn(Id<T>) -> PageKind,
        kind: RecordKind,
        id: &str,
    ) -> ResolvedLink {
        if let Some(found) = table.find(id) {
            return ResolvedLink::Url(self.plan.url(self.from, page(found)));
        }
        let catalog = self.plan.catalog;
        if catalog.broken.contains(kind, id) || catalog.is_unissued(kind, id) {
            return ResolvedLink::NoPage;
        }
        let known = table.records().iter().map(|record| record.slug().as_str());
        ResolvedLink::Unknown {
            nearest: nearest(id, known).map(str::to_owned),
        }
    }
}
