//! Where a reference in Markdown leads, seen from a page.

use super::{PageKind, PlannedPage, SitePlan};
use crate::diagnostic::nearest;
use crate::markdown::{LinkResolver, ResolvedLink};
use crate::model::{Catalog, Id, Record, RecordKind, Table};

/// The pages of the site, seen from one of them.
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
        let found = match kind {
            "product" => find(
                catalog,
                RecordKind::Product,
                &catalog.products,
                id,
                PageKind::Product,
            ),
            "advisory" => find(
                catalog,
                RecordKind::Advisory,
                &catalog.advisories,
                id,
                PageKind::Advisory,
            ),
            "bulletin" => find(
                catalog,
                RecordKind::Bulletin,
                &catalog.bulletins,
                id,
                PageKind::Bulletin,
            ),
            "audience" => find(
                catalog,
                RecordKind::Audience,
                &catalog.audiences,
                id,
                PageKind::Audience,
            ),
            "page" => find(
                catalog,
                RecordKind::Page,
                &catalog.pages,
                id,
                PageKind::Text,
            ),
            _ => Err(ResolvedLink::Unknown { nearest: None }),
        };
        match found {
            Ok(page) => ResolvedLink::Url(self.plan.url(self.from, page)),
            Err(link) => link,
        }
    }
}

fn find<T: Record>(
    catalog: &Catalog,
    kind: RecordKind,
    table: &Table<T>,
    id: &str,
    page: fn(Id<T>) -> PageKind,
) -> Result<PageKind, ResolvedLink> {
    table.find(id).map(page).ok_or_else(|| {
        if catalog.broken.contains(kind, id) {
            return ResolvedLink::Broken;
        }
        let known = table.records().iter().map(|record| record.slug().as_str());
        ResolvedLink::Unknown {
            nearest: nearest(id, known).map(str::to_owned),
        }
    })
}
