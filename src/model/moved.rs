//! Records that got another id, so that their old addresses still lead somewhere.

use super::{Advisory, Audience, Bulletin, Id, Page, Product, RecordKind, Slug};
use crate::diagnostic::Origin;

/// A record with a page of its own.
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

/// An id that a record had.
#[derive(Debug, Clone)]
pub struct MovedId {
    /// What it was the id of.
    pub kind: RecordKind,
    /// The id.
    pub from: Slug,
    /// Where its readers find what they look for.
    pub to: RecordWithPage,
    /// Where this stands.
    pub origin: Origin,
}

impl RecordKind {
    /// The kinds that have pages of their own.
    pub const WITH_PAGES: [Self; 5] = [
        Self::Product,
        Self::Advisory,
        Self::Bulletin,
        Self::Audience,
        Self::Page,
    ];
}
