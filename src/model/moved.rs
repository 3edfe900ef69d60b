//! Former ids of records, for redirects from their old URLs.

use super::{Advisory, Audience, Bulletin, Catalog, Id, Page, Product, RecordKind, Slug};
use crate::diagnostic::Origin;

/// A record that has its own page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordWithPage {
    /// A product.
    Product(Id<Product>),
    /// An advisory.
    Advisory(Id<Advisory>),
    /// A bulletin.
    Bulletin(Id<Bulletin>),
    /// An audience.
    Audience(Id<Audience>),
    /// A page of prose.
    Page(Id<Page>),
}

/// A former id of a record.
#[derive(Debug, Clone)]
pub struct MovedId {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The id.
    pub from: Slug,
    /// The record to which it redirects.
    pub to: RecordWithPage,
    /// The position of the entry.
    pub origin: Origin,
}

impl RecordWithPage {
    /// Its kind.
    pub fn kind(self) -> RecordKind {
        match self {
            Self::Product(_) => RecordKind::Product,
            Self::Advisory(_) => RecordKind::Advisory,
            Self::Bulletin(_) => RecordKind::Bulletin,
            Self::Audience(_) => RecordKind::Audience,
            Self::Page(_) => RecordKind::Page,
        }
    }
}

impl Catalog {
    /// The former ids of a record, as listed: `rename` adds the latest at the end.
    pub fn former_ids(&self, record: RecordWithPage) -> impl Iterator<Item = &Slug> {
        let moved = self.moved.iter();
        let of_record =
            moved.filter(move |moved| moved.to == record && moved.kind == record.kind());
        of_record.map(|moved| &moved.from)
    }
}

impl RecordKind {
    /// The kinds that have their own pages.
    pub const WITH_PAGES: [Self; 5] = [
        Self::Product,
        Self::Advisory,
        Self::Bulletin,
        Self::Audience,
        Self::Page,
    ];
}
