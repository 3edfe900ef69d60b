//! The catalog: all loaded records.

use std::collections::BTreeSet;

use super::word::words;
use super::{
    ActivityList, Advisory, Attachment, Attachments, Audience, Bulletin, Category, Condition,
    Country, DraftReference, HeldBackRecord, Id, Issuer, LanguageId, Legislation, MovedId,
    Offering, OfferingId, Page, Product, Reason, Ruling, RulingId, Site, Slug, Table, Texts,
    Vendor, part_index,
};
use crate::diagnostic::Acceptance;

/// All valid records, and the ids of the broken ones.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The site's settings.
    pub site: Site,
    /// Issuers of advisories.
    pub issuers: Table<Issuer>,
    /// Audiences of rulings.
    pub audiences: Table<Audience>,
    /// Makers of products.
    pub vendors: Table<Vendor>,
    /// Acts of law.
    pub legislation: Table<Legislation>,
    /// Reasons for rulings.
    pub reasons: Table<Reason>,
    /// The site's activities.
    pub activities: ActivityList,
    /// Conditions of use.
    pub conditions: Table<Condition>,
    /// Countries: all of ISO 3166-1, with the labels of the vocabulary, and others that it adds.
    pub countries: Table<Country>,
    /// Categories of products.
    pub categories: Table<Category>,
    /// Products.
    pub products: Table<Product>,
    /// Advisories.
    pub advisories: Table<Advisory>,
    /// Security bulletins.
    pub bulletins: Table<Bulletin>,
    /// Pages of prose.
    pub pages: Table<Page>,
    /// The files in `content/files/`.
    pub attachments: Attachments,
    /// Former ids of records.
    pub moved: Vec<MovedId>,
    /// Records that failed to load.
    pub broken: BrokenRecords,
    /// Records that were left out by [`Self::shown_on`].
    pub held_back: Vec<HeldBackRecord>,
    /// References to drafts that were left out with them.
    pub draft_references: Vec<DraftReference>,
    /// The warnings that editors accept.
    pub acceptances: Vec<Acceptance>,
}

impl Catalog {
    /// Every record that has texts: advisories, bulletins, pages, each by id.
    pub fn texts<'a>(&'a self) -> impl Iterator<Item = RecordTexts<'a>> {
        let of = |kind, slug: &'a Slug, texts, source| RecordTexts {
            kind,
            id: slug.as_str(),
            texts,
            source,
        };
        let advisories = self.advisories.records().iter().map(move |record| {
            let source = record.source_language;
            of(TextKind::Advisory, &record.slug, &record.texts, source)
        });
        let source = LanguageId::SOURCE;
        let bulletins = self.bulletins.records().iter();
        let bulletins = bulletins
            .map(move |record| of(TextKind::Bulletin, &record.slug, &record.texts, source));
        let pages = self.pages.records().iter();
        let pages =
            pages.map(move |record| of(TextKind::Page, &record.slug, &record.texts, source));
        advisories.chain(bulletins).chain(pages)
    }

    /// The attachments that a text or a reference links to, by name. Files that only records link
    /// to that were left out are not among them.
    pub fn linked_attachments(&self) -> Vec<&Attachment> {
        let references = self.advisories.records().iter();
        let references = references.flat_map(|advisory| &advisory.references);
        let in_references = references.filter_map(|reference| reference.file.as_deref());
        let texts = self.texts().flat_map(|record| record.texts.iter());
        let findings = texts.filter_map(|(_, text)| text.findings.as_deref());
        let links = findings.flat_map(|findings| &findings.record_links);
        let in_texts = links.filter(|link| link.kind == Attachment::LINK_KIND);
        let names = in_references.chain(in_texts.map(|link| link.id.as_str()));
        let names: BTreeSet<&str> = names.collect();
        let found = names.into_iter();
        found
            .filter_map(|name| self.attachments.find(name))
            .collect()
    }

    /// The ruling of a handle.
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
                let index = part_index(index);
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

    /// The offering of a handle.
    pub fn offering(&self, id: OfferingId) -> &Offering {
        &self.products[id.product].offerings[usize::from(id.index)]
    }

    /// The handles of a product's offerings, as written.
    pub fn offering_ids(&self, product: Id<Product>) -> impl Iterator<Item = OfferingId> + use<> {
        (0..part_index(self.products[product].offerings.len()))
            .map(move |index| OfferingId { product, index })
    }

    /// The country of a product's origin: its own, else that of its vendor.
    pub fn country_of(&self, product: Id<Product>) -> Option<Id<Country>> {
        let product = &self.products[product];
        let vendor = || self.vendors[product.vendor?].country;
        product.country.or_else(vendor)
    }

    /// The reader audiences, in the authors' order.
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

/// Records that failed to load. They are known to exist, so references to them are no errors.
#[derive(Debug, Clone, Default)]
pub struct BrokenRecords {
    records: BTreeSet<(RecordKind, String)>,
    kinds: BTreeSet<RecordKind>,
}

impl BrokenRecords {
    /// Adds a record that failed to load.
    pub fn add(&mut self, kind: RecordKind, id: impl Into<String>) {
        self.records.insert((kind, id.into()));
    }

    /// Adds a kind whose file failed to load, so that any id of that kind may exist.
    pub fn add_kind(&mut self, kind: RecordKind) {
        self.kinds.insert(kind);
    }

    /// Whether a record exists, or may exist, but failed to load.
    pub fn contains(&self, kind: RecordKind, id: &str) -> bool {
        self.kinds.contains(&kind) || self.ids(kind).any(|broken| broken == id)
    }

    /// The ids of the records of a kind that failed to load.
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

    /// Adds the records and kinds of another list.
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
        /// `vocabulary.yaml`, `activities`.
        Activity = "activity",
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
    /// The language of its source.
    pub source: LanguageId,
}
