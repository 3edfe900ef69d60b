//! Turns the ids that authors wrote into handles, or says what is wrong with them.

use std::borrow::Cow;

use super::record::Decoded;
use super::schema::LocalizedShape;
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, nearest};
use crate::model::{
    Advisory, Audience, BrokenRecords, Bulletin, Category, Condition, Country, Id, Issuer,
    LanguageId, Legislation, Localized, OfferingId, Party, Product, Reason, RecordKind, RulingId,
    Slug, SlugTable, Target, Vendor,
};

/// Every id that can be referred to.
#[derive(Debug)]
pub(super) struct KnownRecords {
    /// The site's languages, the source first.
    pub(super) languages: Vec<String>,
    pub(super) issuers: SlugTable<Issuer>,
    pub(super) audiences: SlugTable<Audience>,
    pub(super) vendors: SlugTable<Vendor>,
    pub(super) legislation: SlugTable<Legislation>,
    pub(super) reasons: SlugTable<Reason>,
    pub(super) conditions: SlugTable<Condition>,
    pub(super) countries: SlugTable<Country>,
    pub(super) categories: SlugTable<Category>,
    pub(super) products: SlugTable<Product>,
    pub(super) advisories: SlugTable<Advisory>,
    pub(super) bulletins: SlugTable<Bulletin>,
    /// The offerings of each product, by the product's handle.
    pub(super) offerings: Vec<Vec<Slug>>,
    /// The rulings of each advisory, by the advisory's handle.
    pub(super) rulings: Vec<Vec<Slug>>,
    /// What exists but did not load.
    pub(super) broken: BrokenRecords,
}

/// A kind of record that others refer to by its id alone.
pub(super) trait Referable: Sized {
    /// Its kind.
    const KIND: RecordKind;

    /// Its ids.
    fn names(references: &KnownRecords) -> &SlugTable<Self>;

    /// The id as the table holds it.
    fn normalize(text: &str) -> Cow<'_, str> {
        Cow::Borrowed(text)
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
}

/// Which languages a label must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RequiredLanguages {
    /// Every language: a reader cannot do without it.
    Every,
    /// Any: it falls back.
    Any,
}

/// Resolves the references of one record.
pub(super) struct ReferenceResolver<'a> {
    pub(super) references: &'a KnownRecords,
    pub(super) document: &'a YamlDocument,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// Whether a reference was left out, so that a check for something absent cannot be trusted.
    pub(super) incomplete: bool,
}

impl<'a> ReferenceResolver<'a> {
    /// For the references of a record.
    pub(super) fn of<T>(
        draft: &'a Decoded<T>,
        references: &'a KnownRecords,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            references,
            document: &draft.document,
            diagnostics,
            incomplete: draft.incomplete,
        }
    }

    /// The record of that id.
    pub(super) fn id<T: Referable>(&mut self, text: &str, node: YamlNodeId) -> Option<Id<T>> {
        let normal = T::normalize(text);
        let found = T::names(self.references).find(&normal);
        if found.is_none() {
            let known = T::names(self.references).iter();
            self.report_unknown(T::KIND, text, node, nearest(text, known));
        }
        found
    }

    /// The records of a list of ids.
    pub(super) fn ids<T: Referable>(
        &mut self,
        texts: &[String],
        list: Option<YamlNodeId>,
    ) -> Vec<Id<T>> {
        self.resolve_items(texts, list, |resolver, text, node| resolver.id(text, node))
    }

    /// Resolves the items of a list one by one, with the place of each.
    pub(super) fn resolve_items<S, R>(
        &mut self,
        items: &[S],
        list: Option<YamlNodeId>,
        mut resolve: impl FnMut(&mut Self, &S, YamlNodeId) -> Option<R>,
    ) -> Vec<R> {
        let nodes: Vec<_> =
            list.map_or_else(Vec::new, |list| self.document.children(list).collect());
        // The exact room: these lists stay as long as the catalog.
        let mut resolved = Vec::with_capacity(items.len());
        resolved.extend(items.iter().enumerate().filter_map(|(index, item)| {
            let node = nodes
                .get(index)
                .copied()
                .or(list)
                .unwrap_or(YamlNodeId::ROOT);
            resolve(self, item, node)
        }));
        resolved
    }

    /// `vendor:x`, `product:x` or `offering:x/y`.
    pub(super) fn target(&mut self, text: &str, node: YamlNodeId) -> Option<Target> {
        const KINDS: [&str; 3] = ["vendor", "product", "offering"];
        match self.kind_and_id(text, &KINDS, node)? {
            ("vendor", id) => self.id(id, node).map(Target::Vendor),
            ("product", id) => self.id(id, node).map(Target::Product),
            (_, id) => self.offering(id, node).map(Target::Offering),
        }
    }

    /// `vendor:x` or `issuer:x`.
    pub(super) fn party(&mut self, text: &str, node: YamlNodeId) -> Option<Party> {
        match self.kind_and_id(text, &["vendor", "issuer"], node)? {
            ("vendor", id) => self.id(id, node).map(Party::Vendor),
            (_, id) => self.id(id, node).map(Party::Issuer),
        }
    }

    /// `ADVISORY#ruling`.
    pub(super) fn ruling(&mut self, text: &str, node: YamlNodeId) -> Option<RulingId> {
        let (advisory_text, ruling_text) = text.split_once('#').unwrap_or((text, ""));
        if self.references.broken.contains(RecordKind::Ruling, text) {
            self.incomplete = true;
            return None;
        }
        let advisory: Id<Advisory> = self.id(advisory_text, node)?;
        let slugs = &self.references.rulings[advisory.index()];
        let index = slugs.iter().position(|slug| slug.as_str() == ruling_text);
        if index.is_none() {
            let near = nearest(ruling_text, slugs.iter().map(Slug::as_str))
                .or(slugs.first().map(Slug::as_str))
                .map(|ruling| format!("{advisory_text}#{ruling}"));
            self.report_unknown(RecordKind::Ruling, text, node, near.as_deref());
        }
        Some(RulingId {
            advisory,
            index: index? as u16,
        })
    }

    /// A text per language, its languages proved.
    pub(super) fn localized<T, R>(
        &mut self,
        shape: &LocalizedShape<T>,
        parent: YamlNodeId,
        keys: &[&str],
        needs: RequiredLanguages,
        value: impl Fn(&T) -> R,
    ) -> Localized<R> {
        let node = self.document.nearest_existing(parent, keys);
        let mut localized = Localized::default();
        for (tag, text) in shape.iter() {
            match self
                .references
                .languages
                .iter()
                .position(|known| known == tag)
            {
                Some(index) => localized.set(LanguageId::new(index), value(text)),
                None => {
                    let origin = self.document.get(node, tag).map_or_else(
                        || self.document.origin(node),
                        |entry| self.document.key_origin(entry),
                    );
                    self.diagnostics.push(unknown_language(
                        tag,
                        &self.references.languages,
                        &origin,
                    ));
                }
            }
        }
        if needs == RequiredLanguages::Every {
            self.report_missing_labels(&localized, node, keys.last().copied().unwrap_or_default());
        }
        localized
    }

    /// An absent label is an error, unless it is there and broken.
    fn report_missing_labels<R>(
        &mut self,
        localized: &Localized<R>,
        node: YamlNodeId,
        field: &str,
    ) {
        for (index, tag) in self.references.languages.iter().enumerate() {
            if localized.get(LanguageId::new(index)).is_some() {
                continue;
            }
            let broken = self
                .document
                .pruned_children(node)
                .into_iter()
                .any(|child| self.document.key_is(child, tag));
            if !broken {
                let origin = self.document.key_origin(node);
                self.diagnostics.push(
                    Diagnostic::new(Code::MissingLabel, &origin)
                        .with("field", field)
                        .with("language", tag.as_str()),
                );
            }
        }
    }

    fn offering(&mut self, text: &str, node: YamlNodeId) -> Option<OfferingId> {
        let (product_text, offering_text) = text.split_once('/').unwrap_or((text, ""));
        if self.references.broken.contains(RecordKind::Offering, text) {
            self.incomplete = true;
            return None;
        }
        let product: Id<Product> = self.id(product_text, node)?;
        let slugs = &self.references.offerings[product.index()];
        let index = slugs.iter().position(|slug| slug.as_str() == offering_text);
        if index.is_none() {
            let near = nearest(offering_text, slugs.iter().map(Slug::as_str))
                .or(slugs.first().map(Slug::as_str))
                .map(|offering| format!("{product_text}/{offering}"));
            self.report_unknown(RecordKind::Offering, text, node, near.as_deref());
        }
        Some(OfferingId {
            product,
            index: index? as u16,
        })
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
            let near = nearest(kind_text, kinds.iter().copied())
                // A bare id most often means the kind the field is made for.
                .or(kind_text
                    .is_empty()
                    .then_some("product")
                    .filter(|word| kinds.contains(word)))
                .map(|kind| format!("{kind}:{id}"));
            let mut diagnostic =
                Diagnostic::new(Code::UnknownReferenceKind, &self.document.origin(node))
                    .with("found", text)
                    .with(
                        "known",
                        kinds
                            .iter()
                            .map(|kind| format!("{kind}:"))
                            .collect::<Vec<_>>()
                            .join(", "),
                    );
            if let Some(near) = near {
                diagnostic = diagnostic.with("nearest", near);
            }
            self.diagnostics.push(diagnostic);
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
        let mut diagnostic = Diagnostic::new(Code::UnknownReference, &self.document.origin(node))
            .with("found", text)
            .with("kind", kind.name());
        if let Some(near) = near {
            diagnostic = diagnostic.with("nearest", near);
        }
        self.diagnostics.push(diagnostic);
    }
}

/// A language that `site.yaml` does not name.
pub(super) fn unknown_language(found: &str, known: &[String], origin: &Origin) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownLanguage, origin)
        .with("found", found)
        .with("known", known.join(", "));
    match nearest(found, known.iter().map(String::as_str)) {
        Some(near) => diagnostic.with("nearest", near),
        None => diagnostic,
    }
}
