//! The kinds of pages, with the path, the origin and the last change of each.
//!
//! Their content is in `render::pages`, with a file or folder for each kind.

use std::borrow::Cow;
use std::fmt;

use super::SitePlan;
use super::issued_list::ListPart;
use crate::artifact::SitePath;
use crate::diagnostic::Origin;
use crate::model::{
    Advisory, Audience, Bulletin, Catalog, Date, Id, LanguageId, Page, Product, RecordKind,
    RecordWithPage, Slug,
};

/// A page to be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPage {
    /// Its kind, with the record it shows.
    pub kind: PageKind,
    /// Its language; the source language for the gate and the 404 page, which show all.
    pub language: LanguageId,
    /// Its path in the site.
    pub path: SitePath,
}

/// A kind of page, with the record it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// `/index.html`: a link for each language.
    Gate,
    /// `/404.html`.
    NotFound,
    /// The home page, with the lookup of products.
    Home,
    /// A product and its verdicts.
    Product(Id<Product>),
    /// An advisory.
    Advisory(Id<Advisory>),
    /// The list of advisories and bulletins: the newest, or a year or a part of one.
    Advisories(Option<ListPart>),
    /// A bulletin.
    Bulletin(Id<Bulletin>),
    /// Everything for one audience.
    Audience(Id<Audience>),
    /// A part of a long list of an audience, from 1.
    AudiencePart(Id<Audience>, u16),
    /// A part of the list of all products by name, from 1, where the home page does not list all.
    ProductList(u16),
    /// Products beside each other, for every reader audience: all, or the first.
    Compare,
    /// A part of the other ones, from 2.
    ComparePart(u16),
    /// What labels and terms mean.
    Glossary,
    /// A poster about a product, for all reader audiences.
    Notice(Id<Product>),
    /// The same for one of them, where their answers differ.
    NoticeFor(Id<Product>, Id<Audience>),
    /// The list of changes: the scheduled and the newest, or a year or a part of one.
    Changes(Option<ListPart>),
    /// The full-text search.
    Search,
    /// A page of prose.
    Text(Id<Page>),
}

/// The path of a page. Ids are lower-case ASCII, so it is always a safe one.
pub(super) fn path(catalog: &Catalog, kind: PageKind, language: LanguageId) -> SitePath {
    let (folder, file) = location(catalog, kind);
    let language = catalog.site.language(language).folder.as_str();
    SitePath::from_ids(match folder {
        None => concatenated([&file, ".html"]),
        Some("") => concatenated([language, "/", &file, ".html"]),
        Some(folder) => concatenated([language, "/", folder, "/", &file, ".html"]),
    })
}

/// Where a page lies, in no language: the folder below that of the language, `None` for the root of
/// the site, and the file without its extension.
fn location(catalog: &Catalog, kind: PageKind) -> (Option<&'static str>, Cow<'_, str>) {
    let (folder, file) = match kind {
        PageKind::Gate => return (None, Cow::Borrowed("index")),
        PageKind::NotFound => return (None, Cow::Borrowed("404")),
        PageKind::Home => ("", "index"),
        PageKind::Product(id) => ("products", catalog.products[id].slug.as_str()),
        PageKind::Advisory(id) => ("advisories", catalog.advisories[id].slug.as_str()),
        PageKind::Advisories(None) => ("advisories", "index"),
        PageKind::Advisories(Some(part)) => {
            return (Some("advisories"), Cow::Owned(format!("year-{part}")));
        }
        PageKind::Bulletin(id) => ("bulletins", catalog.bulletins[id].slug.as_str()),
        PageKind::Audience(id) => ("audiences", catalog.audiences[id].slug.as_str()),
        PageKind::AudiencePart(id, part) => {
            let slug = &catalog.audiences[id].slug;
            // No id has a `_`, so this is not the page of another audience.
            return (Some("audiences"), Cow::Owned(format!("{slug}_{part}")));
        }
        // No id has a `_`, so these are not the pages of a product or a text.
        PageKind::ProductList(part) => {
            return (Some("products"), Cow::Owned(format!("list_{part}")));
        }
        PageKind::Compare => ("", "compare"),
        PageKind::ComparePart(part) => return (Some(""), Cow::Owned(format!("compare_{part}"))),
        PageKind::Glossary => ("", "glossary"),
        PageKind::Notice(id) => ("notices", catalog.products[id].slug.as_str()),
        PageKind::NoticeFor(id, audience) => {
            let (product, audience) = (
                &catalog.products[id].slug,
                &catalog.audiences[audience].slug,
            );
            // No id has a `_`, so this is not the poster of another product.
            return (Some("notices"), Cow::Owned(format!("{product}_{audience}")));
        }
        PageKind::Changes(None) => ("", "changes"),
        PageKind::Changes(Some(part)) => {
            return (Some("changes"), Cow::Owned(part.to_string()));
        }
        PageKind::Search => ("", "search"),
        PageKind::Text(id) => ("", catalog.pages[id].slug.as_str()),
    };
    (Some(folder), Cow::Borrowed(file))
}

/// The origin of the record that a page shows.
pub(super) fn origin(catalog: &Catalog, kind: PageKind) -> Origin {
    match kind {
        PageKind::Product(id) | PageKind::Notice(id) | PageKind::NoticeFor(id, _) => {
            catalog.products[id].origin.clone()
        }
        PageKind::Advisory(id) => catalog.advisories[id].origin.clone(),
        PageKind::Bulletin(id) => catalog.bulletins[id].origin.clone(),
        PageKind::Audience(id) | PageKind::AudiencePart(id, _) => {
            catalog.audiences[id].origin.clone()
        }
        PageKind::Text(id) => catalog.pages[id].origin.clone(),
        PageKind::Gate
        | PageKind::NotFound
        | PageKind::Home
        | PageKind::Search
        | PageKind::Advisories(_)
        | PageKind::ProductList(_)
        | PageKind::Compare
        | PageKind::ComparePart(_)
        | PageKind::Glossary
        | PageKind::Changes(_) => catalog.site.theme_origin.clone(),
    }
}

impl SitePlan<'_> {
    /// The path of a page in a language. The gate and the 404 page have no language.
    pub fn path(&self, kind: PageKind, language: LanguageId) -> SitePath {
        path(self.catalog, kind, language)
    }

    /// The relative URL from one page to another of the same language. Pages have hundreds of links,
    /// so it is made without the two paths.
    pub fn url(&self, from: &PlannedPage, to: PageKind) -> String {
        let (folder, file) = location(self.catalog, to);
        let (Some(here), Some(there)) = (location(self.catalog, from.kind).0, folder) else {
            return self.path(to, from.language).relative_from(&from.path);
        };
        let (up, down, slash) = match (here, there) {
            _ if here == there => ("", "", ""),
            (_, "") => ("../", "", ""),
            ("", _) => ("", there, "/"),
            _ => ("../", there, "/"),
        };
        concatenated([up, down, slash, &file, ".html"])
    }

    /// The day of the last change of a page, as far as the content tells.
    pub fn last_change(&self, kind: PageKind) -> Option<Date> {
        let catalog = self.catalog;
        match kind {
            PageKind::Product(id) | PageKind::Notice(id) | PageKind::NoticeFor(id, _) => {
                let changes = self.changes.of_product(id).map(|change| change.date);
                changes.rev().find(|date| *date <= self.as_of)
            }
            PageKind::Advisory(id) => {
                let advisory = &catalog.advisories[id];
                let revised = advisory.revisions.iter().map(|revision| revision.date);
                revised.chain([advisory.issued]).max()
            }
            PageKind::Bulletin(id) => Some(catalog.bulletins[id].issued),
            PageKind::Home
            | PageKind::Advisories(None)
            | PageKind::ProductList(_)
            | PageKind::Compare
            | PageKind::ComparePart(_)
            | PageKind::Changes(None)
            | PageKind::Audience(_)
            | PageKind::AudiencePart(..) => {
                let mut changes = self.changes.until(self.as_of);
                changes.next().map(|change| change.date)
            }
            PageKind::Gate
            | PageKind::NotFound
            | PageKind::Search
            | PageKind::Advisories(Some(_))
            | PageKind::Glossary
            | PageKind::Changes(Some(_))
            | PageKind::Text(_) => None,
        }
    }

    /// The path that the page of a record had under another id; `None` for a kind without pages.
    pub fn old_path(
        &self,
        kind: RecordKind,
        slug: &Slug,
        language: LanguageId,
    ) -> Option<SitePath> {
        let below = match kind {
            RecordKind::Product => "products/",
            RecordKind::Advisory => "advisories/",
            RecordKind::Bulletin => "bulletins/",
            RecordKind::Audience => "audiences/",
            RecordKind::Page => "",
            RecordKind::Issuer
            | RecordKind::Vendor
            | RecordKind::Legislation
            | RecordKind::Reason
            | RecordKind::Condition
            | RecordKind::Activity
            | RecordKind::Country
            | RecordKind::Category
            | RecordKind::Offering
            | RecordKind::Ruling => return None,
        };
        Some(self.path_below(language, format_args!("{below}{slug}.html")))
    }

    /// The path that the poster of a product had under another id; `None` for other records.
    pub fn old_poster_path(
        &self,
        kind: RecordKind,
        slug: &Slug,
        language: LanguageId,
    ) -> Option<SitePath> {
        (kind == RecordKind::Product && self.catalog.site.posters)
            .then(|| self.path_below(language, format_args!("notices/{slug}.html")))
    }

    /// The path of a language's feed; with a number, of one with older entries.
    pub fn feed_path(&self, language: LanguageId, number: Option<usize>) -> SitePath {
        match number {
            None => self.path_below(language, format_args!("feed.atom")),
            Some(number) => self.path_below(language, format_args!("feed-{number}.atom")),
        }
    }

    /// The path of a badge.
    pub fn badge_path(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
        language: LanguageId,
    ) -> SitePath {
        badge_path(self.catalog, product, audience, language)
    }

    /// The paths that a badge had under former ids of the product and of the audience.
    pub fn old_badge_paths(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
        language: LanguageId,
    ) -> Vec<SitePath> {
        let catalog = self.catalog;
        let products = catalog.former_ids(RecordWithPage::Product(product));
        let products = products.chain([&catalog.products[product].slug]);
        let audiences = catalog.former_ids(RecordWithPage::Audience(audience));
        let audiences: Vec<_> = audiences
            .chain([&catalog.audiences[audience].slug])
            .collect();
        let mut paths: Vec<SitePath> = products
            .flat_map(|product| {
                let with = |audience: &&Slug| badge_file(catalog, product, audience, language);
                audiences.iter().map(with).collect::<Vec<_>>()
            })
            .collect();
        // The last one has the ids of today.
        paths.pop();
        paths
    }

    fn path_below(&self, language: LanguageId, path: fmt::Arguments<'_>) -> SitePath {
        let folder = &self.catalog.site.language(language).folder;
        SitePath::from_ids(format!("{folder}/{path}"))
    }
}

/// The parts one after the other: paths and links are made by the million, and the standard
/// library's ways to join texts take several times as long.
fn concatenated<const N: usize>(parts: [&str; N]) -> String {
    let length = parts.iter().map(|part| part.len()).sum();
    let mut text = String::with_capacity(length);
    for part in parts {
        text.push_str(part);
    }
    text
}

/// The path of a badge.
pub(super) fn badge_path(
    catalog: &Catalog,
    product: Id<Product>,
    audience: Id<Audience>,
    language: LanguageId,
) -> SitePath {
    let (product, audience) = (&catalog.products[product], &catalog.audiences[audience]);
    badge_file(catalog, &product.slug, &audience.slug, language)
}

fn badge_file(
    catalog: &Catalog,
    product: &Slug,
    audience: &Slug,
    language: LanguageId,
) -> SitePath {
    let folder = &catalog.site.language(language).folder;
    SitePath::from_ids(format!("badges/{product}-{audience}.{folder}.svg"))
}
