//! Everything that was loaded.

use std::collections::BTreeSet;

use super::word::words;
use super::{
    Advisory, Audience, Bulletin, Category, Condition, Country, Id, Issuer, LanguageId,
    Legislation, MovedId, Offering, OfferingId, Page, Product, Reason, Ruling, RulingId, Site,
    Table, Texts, Vendor,
};

/// All sound records, and the ids of the broken ones.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The site's settings.
    pub site: Site,
    /// Bodies that issue advisories.
    pub issuers: Table<Issuer>,
    /// Whom rulings are for.
    pub audiences: Table<Audience>,
    /// Makers of products.
    pub vendors: Table<Vendor>,
    /// Acts of law.
    pub legislation: Table<Legislation>,
    /// Why rulings are made.
    pub reasons: Table<Reason>,
    /// What must be done before use.
    pub conditions: Table<Condition>,
    /// Countries of origin.
    pub countries: Table<Country>,
    /// What products are for.
    pub categories: Table<Category>,
    /// What readers ask about.
    pub products: Table<Product>,
    /// The acts.
    pub advisories: Table<Advisory>,
    /// Security bulletins.
    pub bulletins: Table<Bulletin>,
    /// Pages of prose.
    pub pages: Table<Page>,
    /// Ids that records had.
    pub moved: Vec<MovedId>,
    /// What did not load.
    pub broken: BrokenRecords,
}

impl Catalog {
    /// Every record that has texts: advisories, bulletins, pages, each by id.
    pub fn texts(&self) -> impl Iterator<Item = RecordTexts<'_>> {
        let advisories = self.advisories.records().iter();
        let bulletins = self.bulletins.records().iter();
        let pages = self.pages.records().iter();
        let advisories = advisories.map(|advisory| RecordTexts {
            kind: TextKind::Advisory,
            id: advisory.slug.as_str(),
            texts: &advisory.texts,
            source: advisory.source_language,
        });
        let bulletins = bulletins.map(|bulletin| RecordTexts {
            kind: TextKind::Bulletin,
            id: bulletin.slug.as_str(),
            texts: &bulletin.texts,
            source: LanguageId::SOURCE,
        });
        let pages = pages.map(|page| RecordTexts {
            kind: TextKind::Page,
            id: page.slug.as_str(),
            texts: &page.texts,
            source: LanguageId::SOURCE,
        });
        advisories.chain(bulletins).chain(pages)
    }

    /// The ruling of that handle.
    pub fn ruling(&self, id: RulingId) -> &Ruling {
        &self.advisories[id.advisory].rulings[usize::from(id.index)]
    }

    /// All rulings of an advisory with their handles, as written.
    pub fn rulings(&self, advisory: Id<Advisory>) -> impl Iterator<Item = (RulingId, &Ruling)> {
        self.advisories[advisory]
            .rulings
            .iter()
            .enumerate()
            .map(move |(index, ruling)| {
                let index = index as u16;
                (RulingId { advisory, index }, ruling)
            })
    }

    /// The address of a ruling, as `ADVISORY#ruling`.
    pub fn ruling_address(&self, id: RulingId) -> String {
        format!(
            "{}#{}",
            self.advisories[id.advisory].slug,
            self.ruling(id).slug
        )
    }

    /// The offering of that handle.
    pub fn offering(&self, id: OfferingId) -> &Offering {
        &self.products[id.product].offerings[usize::from(id.index)]
    }

    /// The handles of a product's offerings, as written.
    pub fn offering_ids(&self, product: Id<Product>) -> impl Iterator<Item = OfferingId> + use<> {
        (0..self.products[product].offerings.len() as u16)
            .map(move |index| OfferingId { product, index })
    }

    /// The audiences readers pick, in the order in which the authors list them.
    pub fn reader_audiences(&self) -> Vec<Id<Audience>> {
        let mut readers: Vec<_> = self
            .audiences
            .iter()
            .filter(|(_, audience)| audience.is_reader)
            .collect();
        readers.sort_by_key(|(_, audience)| audience.position);
        readers.into_iter().map(|(id, _)| id).collect()
    }
}

/// Records that did not load: known to exist, so nobody reports a reference to them.
#[derive(Debug, Clone, Default)]
pub struct BrokenRecords {
    records: BTreeSet<(RecordKind, String)>,
    kinds: BTreeSet<RecordKind>,
}

impl BrokenRecords {
    /// Notes a record that did not load.
    pub fn add(&mut self, kind: RecordKind, id: impl Into<String>) {
        self.records.insert((kind, id.into()));
    }

    /// Notes that the file of a whole kind did not load, so that any id of it may exist.
    pub fn add_kind(&mut self, kind: RecordKind) {
        self.kinds.insert(kind);
    }

    /// Whether that record exists, or may exist, but did not load.
    pub fn contains(&self, kind: RecordKind, id: &str) -> bool {
        self.kinds.contains(&kind)
            // Mostly nothing is broken, and nothing need be copied to find that out.
            || (!self.records.is_empty() && self.records.contains(&(kind, id.to_owned())))
    }

    /// The ids of the records of a kind that did not load.
    pub fn ids(&self, kind: RecordKind) -> impl Iterator<Item = &str> {
        self.records
            .iter()
            .filter(move |(of, _)| *of == kind)
            .map(|(_, id)| id.as_str())
    }

    /// Whether every record loaded.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.kinds.is_empty()
    }

    /// Takes over what another thread noted.
    pub fn extend(&mut self, other: BrokenRecords) {
        self.records.extend(other.records);
        self.kinds.extend(other.kinds);
    }
}

words! {
    /// The kinds of records that can be referred to.
    pub enum RecordKind {
        /// `issuers.yaml`.
        Issuer = "issuer",
        /// `audiences.yaml`.
        Audience = "audience",
        /// `vendors.yaml`.
        Vendor = "vendor",
        /// `legislation.yaml`.
        Legislation = "legislation",
        /// `vocabulary.yaml`, `reasons`.
        Reason = "reason",
        /// `vocabulary.yaml`, `conditions`.
        Condition = "condition",
        /// `vocabulary.yaml`, `countries`.
        Country = "country",
        /// `vocabulary.yaml`, `categories`.
        Category = "category",
        /// `products/`.
        Product = "product",
        /// `offerings` of a product, as `product/offering`.
        Offering = "offering",
        /// `advisories/`.
        Advisory = "advisory",
        /// `rulings` of an advisory, as `advisory#ruling`.
        Ruling = "ruling",
        /// `bulletins/`.
        Bulletin = "bulletin",
        /// `pages/`.
        Page = "page",
    }
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
#[derive(Debug, Clone, Copy)]
pub struct RecordTexts<'a> {
    /// The record's kind.
    pub kind: TextKind,
    /// Its id.
    pub id: &'a str,
    /// Its texts.
    pub texts: &'a Texts,
    /// The language it was written in.
    pub source: LanguageId,
}
