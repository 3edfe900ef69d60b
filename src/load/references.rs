//! Resolves the ids that authors wrote to handles, or reports why they cannot be resolved.

use std::borrow::Cow;

use super::record::Decoded;
use super::schema::IdOrLabels;
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::locale::CountryFinder;
use crate::markdown::Writing;
use crate::model::{
    Activities, Advisory, Attachments, Audience, BrokenRecords, Bulletin, Category, Condition,
    Country, Id, Issuer, Legislation, OfferingId, Party, Product, Reason, RecordKind, RecordOrName,
    RulingId, Slug, SlugTable, Target, Vendor, activities, activity_set, part_index,
};

/// Every id that can be referred to.
#[derive(Debug)]
pub(super) struct KnownRecords {
    /// The site's languages, the source first.
    pub(super) languages: Vec<String>,
    /// How each of them is written, where that is known.
    pub(super) writings: Vec<Option<Writing>>,
    pub(super) issuers: SlugTable<Issuer>,
    pub(super) audiences: SlugTable<Audience>,
    pub(super) vendors: SlugTable<Vendor>,
    pub(super) legislation: SlugTable<Legislation>,
    pub(super) reasons: SlugTable<Reason>,
    pub(super) conditions: SlugTable<Condition>,
    /// The site's activities, in its order.
    pub(super) activities: Vec<Slug>,
    pub(super) countries: SlugTable<Country>,
    pub(super) categories: SlugTable<Category>,
    pub(super) products: SlugTable<Product>,
    pub(super) advisories: SlugTable<Advisory>,
    pub(super) bulletins: SlugTable<Bulletin>,
    /// The offerings of each product, by the product's handle.
    pub(super) offerings: Vec<Vec<Slug>>,
    /// The rulings of each advisory, by the advisory's handle.
    pub(super) rulings: Vec<Vec<Slug>>,
    /// The files in `content/files/`.
    pub(super) attachments: Attachments,
    /// Records that exist but did not load.
    pub(super) broken: BrokenRecords,
}

/// A kind of record that others refer to by its id alone.
pub(super) trait Referable: Sized + 'static {
    /// Its kind.
    const KIND: RecordKind;

    /// Its ids.
    fn names(references: &KnownRecords) -> &SlugTable<Self>;

    /// The id as the table holds it.
    fn normalize(text: &str) -> Cow<'_, str> {
        Cow::Borrowed(text)
    }

    /// The known id that is nearest to an unknown one.
    fn nearest<'a>(text: &str, references: &'a KnownRecords) -> Option<Cow<'a, str>> {
        nearest(text, Self::names(references).iter()).map(Cow::Borrowed)
    }
}

macro_rules! named {
    ($($record:ty, $kind:ident, $names:ident;)+) => {
        $(impl Referable for $record {
            const KIND: RecordKind = RecordKind::$kind;
            fn names(references: &KnownRecords) -> &SlugTable<Self> {
                &references.$names
            }
        })+
    };
}

named! {
    Issuer, Issuer, issuers;
    Audience, Audience, audiences;
    Vendor, Vendor, vendors;
    Legislation, Legislation, legislation;
    Reason, Reason, reasons;
    Condition, Condition, conditions;
    Category, Category, categories;
    Product, Product, products;
    Advisory, Advisory, advisories;
    Bulletin, Bulletin, bulletins;
}

impl Referable for Country {
    const KIND: RecordKind = RecordKind::Country;

    fn names(references: &KnownRecords) -> &SlugTable<Self> {
        &references.countries
    }

    /// ISO 3166-1 writes `TW`; ids are lower case.
    fn normalize(text: &str) -> Cow<'_, str> {
        Cow::Owned(text.to_ascii_lowercase())
    }

    /// Any two codes are similar, so names and former codes are compared instead.
    fn nearest<'a>(text: &str, references: &'a KnownRecords) -> Option<Cow<'a, str>> {
        let finder = CountryFinder::new(references.languages.iter().map(String::as_str));
        let code = finder.nearest(text)?;
        Some(Cow::Owned(code.to_owned()))
    }
}

/// Resolves the references of one record.
pub(super) struct ReferenceResolver<'a> {
    pub(super) references: &'a KnownRecords,
    pub(super) document: &'a YamlDocument,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// Whether a reference was left out, so that checks for missing parts would be wrong.
    pub(super) incomplete: bool,
}

impl<'a> ReferenceResolver<'a> {
    /// For the references of a record.
    pub(super) fn of<T>(
        decoded: &'a Decoded<T>,
        references: &'a KnownRecords,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            references,
            document: &decoded.document,
            diagnostics,
            incomplete: decoded.incomplete,
        }
    }

    /// The record with the id in a field.
    pub(super) fn id<T: Referable>(
        &mut self,
        text: &str,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Option<Id<T>> {
        self.id_at(text, self.document.nearest_existing(parent, keys))
    }

    /// The same for an optional field.
    pub(super) fn optional_id<T: Referable>(
        &mut self,
        text: &Option<String>,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Option<Id<T>> {
        self.id(text.as_ref()?, parent, keys)
    }

    /// The record with the id in a field, or the name that stands there instead.
    pub(super) fn record_or_name<T: Referable>(
        &mut self,
        shape: &IdOrLabels,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Option<RecordOrName<T>> {
        match shape {
            IdOrLabels::Id(id) => self.id(id, parent, keys).map(RecordOrName::Record),
            IdOrLabels::Labels(labels) => {
                Some(RecordOrName::Name(self.label(labels, parent, keys)))
            }
        }
    }

    /// The records of a list of ids.
    pub(super) fn ids<T: Referable>(
        &mut self,
        texts: &[String],
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Vec<Id<T>> {
        self.items(texts, parent, keys, |resolver, text, node| {
            resolver.id_at(text, node)
        })
    }

    /// Resolves the items of a list one by one, with the node of each.
    pub(super) fn items<S, R>(
        &mut self,
        items: &[S],
        parent: YamlNodeId,
        keys: &[&str],
        mut resolve: impl FnMut(&mut Self, &S, YamlNodeId) -> Option<R>,
    ) -> Vec<R> {
        let list = self.document.nearest_existing(parent, keys);
        let nodes: Vec<_> = self.document.children(list).collect();
        // The exact capacity: these lists live as long as the catalog.
        let mut resolved = Vec::with_capacity(items.len());
        resolved.extend(items.iter().enumerate().filter_map(|(index, item)| {
            // An alias has no items of its own.
            let node = nodes.get(index).copied().unwrap_or(list);
            resolve(self, item, node)
        }));
        resolved
    }

    /// The record with the id at a node.
    pub(super) fn id_at<T: Referable>(&mut self, text: &str, node: YamlNodeId) -> Option<Id<T>> {
        let found = T::names(self.references).find(&T::normalize(text));
        if found.is_none() {
            let near = T::nearest(text, self.references);
            self.report_unknown(T::KIND, text, node, near.as_deref());
        }
        found
    }

    /// `origin:XX`, `category:x`, `vendor:x`, `product:x` or `offering:x/y`.
    pub(super) fn target(&mut self, text: &str, node: YamlNodeId) -> Option<Target> {
        const KINDS: [&str; 5] = ["product", "offering", "vendor", "category", "origin"];
        match self.kind_and_id(text, &KINDS, node)? {
            ("vendor", id) => self.id_at(id, node).map(Target::Vendor),
            ("product", id) => self.id_at(id, node).map(Target::Product),
            ("category", id) => self.id_at(id, node).map(Target::Category),
            ("origin", id) => self.id_at(id, node).map(Target::Origin),
            (_, id) => self.offering(id, node).map(Target::Offering),
        }
    }

    /// `vendor:x` or `issuer:x`.
    pub(super) fn party(&mut self, text: &str, node: YamlNodeId) -> Option<Party> {
        match self.kind_and_id(text, &["vendor", "issuer"], node)? {
            ("vendor", id) => self.id_at(id, node).map(Party::Vendor),
            (_, id) => self.id_at(id, node).map(Party::Issuer),
        }
    }

    /// The name of the attachment in a field.
    pub(super) fn attachment(
        &mut self,
        name: &str,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Option<String> {
        let known = &self.references.attachments;
        if let Some(found) = known.find(name) {
            return Some(found.name.clone());
        }
        if !known.is_refused(name) {
            let names = known.iter().map(|file| file.name.as_str());
            let node = self.document.nearest_existing(parent, keys);
            let unknown = Diagnostic::new(Code::BrokenLink, &self.document.origin(node))
                .with("found", name)
                .with_nearest(nearest(name, names));
            self.diagnostics.push(unknown);
        }
        None
    }

    /// A set of activities; all of them where no list is given.
    pub(super) fn activities(
        &mut self,
        texts: Option<&[String]>,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Activities {
        let Some(texts) = texts else {
            return Activities::ALL;
        };
        let count = self.references.activities.len();
        let found = self.items(texts, parent, keys, |resolver, text, node| {
            let known = || resolver.references.activities.iter().map(Slug::as_str);
            let found = known().zip(activities(count)).find(|(id, _)| id == text);
            if found.is_none() {
                let near = nearest(text, known()).map(str::to_owned);
                resolver.report_unknown(RecordKind::Activity, text, node, near.as_deref());
            }
            Some(found?.1)
        });
        activity_set(count, found)
    }

    /// `ADVISORY#ruling`.
    pub(super) fn ruling(&mut self, text: &str, node: YamlNodeId) -> Option<RulingId> {
        let rulings = &self.references.rulings;
        let (advisory, index) = self.part(RecordKind::Ruling, text, '#', rulings, node)?;
        Some(RulingId { advisory, index })
    }

    /// `PRODUCT/offering`.
    pub(super) fn offering(&mut self, text: &str, node: YamlNodeId) -> Option<OfferingId> {
        let offerings = &self.references.offerings;
        let (product, index) = self.part(RecordKind::Offering, text, '/', offerings, node)?;
        Some(OfferingId { product, index })
    }

    /// A part of a record, by the id of the record and its own; `parts` are those of each record.
    fn part<T: Referable>(
        &mut self,
        kind: RecordKind,
        text: &str,
        separator: char,
        parts: &[Vec<Slug>],
        node: YamlNodeId,
    ) -> Option<(Id<T>, u16)> {
        let (record_text, part_text) = text.split_once(separator).unwrap_or((text, ""));
        if self.references.broken.contains(kind, text) {
            self.incomplete = true;
            return None;
        }
        let record: Id<T> = self.id_at(record_text, node)?;
        let slugs = || parts[record.index()].iter().map(Slug::as_str);
        let index = slugs().position(|slug| slug == part_text);
        if index.is_none() {
            let near = nearest(part_text, slugs()).or(slugs().next());
            let near = near.map(|part| format!("{record_text}{separator}{part}"));
            self.report_unknown(kind, text, node, near.as_deref());
        }
        Some((record, part_index(index?)))
    }

    fn kind_and_id<'t>(
        &mut self,
        text: &'t str,
        kinds: &[&'static str],
        node: YamlNodeId,
    ) -> Option<(&'static str, &'t str)> {
        let (kind_text, id) = text.split_once(':').unwrap_or(("", text));
        let kind = kinds.iter().find(|kind| **kind == kind_text);
        if kind.is_none() {
            // An id without a kind most often means a product.
            let product = kinds.iter().find(|kind| **kind == "product");
            let product = product.filter(|_| kind_text.is_empty());
            let near = nearest(kind_text, kinds.iter().copied()).or(product.copied());
            let known: Vec<_> = kinds.iter().map(|kind| format!("{kind}:")).collect();
            self.diagnostics.push(
                Diagnostic::new(Code::UnknownReferenceKind, &self.document.origin(node))
                    .with("found", text)
                    .with("known", known.join(", "))
                    .with_nearest(near.map(|kind| format!("{kind}:{id}"))),
            );
            self.incomplete = true;
        }
        Some((kind?, id))
    }

    fn report_unknown(
        &mut self,
        kind: RecordKind,
        text: &str,
        node: YamlNodeId,
        near: Option<&str>,
    ) {
        self.incomplete = true;
        if self.references.broken.contains(kind, text) {
            return;
        }
        self.diagnostics.push(
            Diagnostic::new(Code::UnknownReference, &self.document.origin(node))
                .with("found", text)
                .with("kind", kind.name())
                .with_nearest(near),
        );
    }
}
