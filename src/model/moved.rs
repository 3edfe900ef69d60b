//! Former ids of records, for redirects from their old URLs.

use super::{Advisory, Audience, Bulletin, Id, Page, Product, RecordKind, Slug};
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
