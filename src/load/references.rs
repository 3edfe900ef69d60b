//! Turns the ids that authors wrote into handles, or says what is wrong with them.

use std::borrow::Cow;

use super::record::Draft;
use super::schema::LocalizedShape;
use super::yaml::{Document, NodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, nearest};
use crate::model::{
    Advisory, Audience, Broken, Bulletin, Category, Condition, Country, Id, Issuer, LanguageId,
    Legislation, Localized, Names, OfferingId, Party, Product, Reason, RecordKind, RulingId, Slug,
    Target, Vendor,
};

/// Every id that can be referred to.
#[derive(Debug)]
pub(super) struct References {
    /// The site's languages, the source first.
    pub(super) languages: Vec<String>,
    pub(super) issuers: Names<Issuer>,
    pub(super) audiences: Names<Audience>,
    pub(super) vendors: Names<Vendor>,
    pub(super) legislation: Names<Legislation>,
    pub(super) reasons: Names<Reason>,
    pub(super) conditions: Names<Condition>,
    pub(super) countries: Names<Country>,
    pub(super) categories: Names<Category>,
    pub(super) products: Names<Product>,
    pub(super) advisories: Names<Advisory>,
    pub(super) bulletins: Names<Bulletin>,
    /// The offerings of each product, by the product's handle.
    pub(super) offerings: Vec<Vec<Slug>>,
    /// The rulings of each advisory, by the advisory's handle.
    pub(super) rulings: Vec<Vec<Slug>>,
    /// What exists but did not load.
    pub(super) broken: Broken,
}

/// A kind of record that others refer to by its id alone.
pub(super) trait Named: Sized {
    /// Its kind.
    const KIND: RecordKind;

    /// Its ids.
    fn names(references: &References) -> &Names<Self>;

    /// The id as the table holds it.
    fn normal(text: &str) -> Cow<'_, str> {
        Cow::Borrowed(text)
    }
}

macro_rules! named {
    ($($record:ty, $kind:ident, $names:ident;)+) => {
        $(impl Named for $record {
            const KIND: RecordKind = RecordKind::$kind;
            fn names(references: &References) -> &Names<Self> {
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

impl Named for Country {
    const KIND: RecordKind = RecordKind::Country;

    fn names(references: &References) -> &Names<Self> {
        &references.countries
    }

    /// ISO 3166-1 writes `TW`; ids are lower case.
    fn normal(text: &str) -> Cow<'_, str> {
        Cow::Owned(text.to_ascii_lowercase())
    }
}

/// Which languages a label must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Every language: a reader cannot do without it.
    Every,
    /// Any: it falls back.
    Any,
}

/// Resolves the references of one record.
pub(super) struct Resolver<'a> {
    pub(super) references: &'a References,
    pub(super) document: &'a Document,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// Whether a reference was left out, so that a check for something absent cannot be trusted.
    pub(super) incomplete: bool,
}

impl<'a> Resolver<'a> {
    /// For the references of a record.
    pub(super) fn of<T>(
        draft: &'a Draft<T>,
        references: &'a References,
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
    pub(super) fn id<T: Named>(&mut self, text: &str, node: NodeId) -> Option<Id<T>> {
        let normal = T::normal(text);
        let found = T::names(self.references).find(&normal);
        if found.is_none() {
            let known = T::names(self.references).iter();
            self.unknown(T::KIND, text, node, nearest(text, known));
        }
        found
    }

    /// The records of a list of ids.
    pub(super) fn ids<T: Named>(&mut self, texts: &[String], list: Option<NodeId>) -> Vec<Id<T>> {
        self.each(texts, list, |resolver, text, node| resolver.id(text, node))
    }

    /// Resolves the items of a list one by one, with the place of each.
    pub(super) fn each<S, R>(
        &mut self,
        items: &[S],
        list: Option<NodeId>,
        mut resolve: impl FnMut(&mut Self, &S, NodeId) -> Option<R>,
    ) -> Vec<R> {
        let nodes: Vec<_> =
            list.map_or_else(Vec::new, |list| self.document.children(list).collect());
        // The exact room: these lists stay as long as the catalog.
        let mut resolved = Vec::with_capacity(items.len());
        resolved.extend(items.iter().enumerate().filter_map(|(index, item)| {
            let node = nodes.get(index).copied().or(list).unwrap_or(NodeId::ROOT);
            resolve(self, item, node)
        }));
        resolved
    }

    /// `vendor:x`, `product:x` or `offering:x/y`.
    pub(super) fn target(&mut self, text: &str, node: NodeId) -> Option<Target> {
        const KINDS: [&str; 3] = ["vendor", "product", "offering"];
        match self.kind_and_id(text, &KINDS, node)? {
            ("vendor", id) => self.id(id, node).map(Target::Vendor),
            ("product", id) => self.id(id, node).map(Target::Product),
            (_, id) => self.offering(id, node).map(Target::Offering),
        }
    }

    /// `vendor:x` or `issuer:x`.
    pub(super) fn party(&mut self, text: &str, node: NodeId) -> Option<Party> {
        match self.kind_and_id(text, &["vendor", "issuer"], node)? {
            ("vendor", id) => self.id(id, node).map(Party::Vendor),
            (_, id) => self.id(id, node).map(Party::Issuer),
        }
    }

    /// `ADVISORY#ruling`.
    pub(super) fn ruling(&mut self, text: &str, node: NodeId) -> Option<RulingId> {
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
            self.unknown(RecordKind::Ruling, text, node, near.as_deref());
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
        parent: NodeId,
        keys: &[&str],
        needs: Needs,
        value: impl Fn(&T) -> R,
    ) -> Localized<R> {
        let node = self.document.nearest(parent, keys);
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
        if needs == Needs::Every {
            self.missing_labels(&localized, node, keys.last().copied().unwrap_or_default());
        }
        localized
    }

    /// An absent label is an error, unless it is there and broken.
    fn missing_labels<R>(&mut self, localized: &Localized<R>, node: NodeId, field: &str) {
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

    fn offering(&mut self, text: &str, node: NodeId) -> Option<OfferingId> {
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
            self.unknown(RecordKind::Offering, text, node, near.as_deref());
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
        node: NodeId,
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

    fn unknown(&mut self, kind: RecordKind, text: &str, node: NodeId, near: Option<&str>) {
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
