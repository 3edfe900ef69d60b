//! The kinds of pages: what each is made from, where it lies, and when it last changed.
//!
//! What a page says is in `render`: a file for each kind.

use std::borrow::Cow;

use super::SitePlan;
use super::issued_list::ListPart;
use crate::artifact::SitePath;
use crate::diagnostic::Origin;
use crate::model::{
    Advisory, Audience, Bulletin, Catalog, Date, Id, LanguageId, Page, Product, RecordKind, Slug,
};

/// A page to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPage {
    /// What it shows.
    pub kind: PageKind,
    /// In which language; the source language for the gate and the 404 page, which show all.
    pub language: LanguageId,
    /// Where it lies.
    pub path: SitePath,
}

/// One variant a page kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// `/index.html`: a link a language.
    Gate,
    /// `/404.html`.
    NotFound,
    /// The lookup.
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
    /// A part of the list of an audience, from 1, where one page cannot hold it.
    AudiencePart(Id<Audience>, u16),
    /// Products beside each other, for every audience readers pick.
    Compare,
    /// What labels and terms mean.
    Glossary,
    /// A poster about a product.
    Notice(Id<Product>),
    /// Before -> after: what is scheduled and the newest, or a year or a part of one.
    Changes(Option<ListPart>),
    /// The full-text search.
    Search,
    /// A page of prose.
    Text(Id<Page>),
}

/// The path of a page. Ids are lower-case ASCII, so it is always a safe one.
pub(super) fn path(catalog: &Catalog, kind: PageKind, language: LanguageId) -> SitePath {
    let PageLocation { folder, file } = location(catalog, kind);
    SitePath::from_ids(match folder {
        PageFolder::Root => format!("{file}.html"),
        PageFolder::Language => format!("{}/{file}.html", catalog.site.language(language).folder),
        PageFolder::Below(folder) => {
            let language = &catalog.site.language(language).folder;
            format!("{language}/{folder}/{file}.html")
        }
    })
}

/// The relative URL from one page to another of the same language: pages have hundreds of links,
/// so it is put together without the two paths.
pub(super) fn url(catalog: &Catalog, from: &PlannedPage, to: PageKind) -> String {
    let PageLocation { folder, file } = location(catalog, to);
    let here = location(catalog, from.kind).folder;
    let (up, down) = match (here, folder) {
        (PageFolder::Language, PageFolder::Language) => ("", ""),
        (PageFolder::Below(_), PageFolder::Language) => ("../", ""),
        (PageFolder::Language, PageFolder::Below(folder)) => ("", folder),
        (PageFolder::Below(own), PageFolder::Below(other)) if own == other => ("", ""),
        (PageFolder::Below(_), PageFolder::Below(folder)) => ("../", folder),
        (PageFolder::Root, _) | (_, PageFolder::Root) => {
            return path(catalog, to, from.language).relative_from(&from.path);
        }
    };
    let mut url = String::with_capacity(up.len() + down.len() + file.len() + 6);
    url.push_str(up);
    if !down.is_empty() {
        url.push_str(down);
        url.push('/');
    }
    url.push_str(&file);
    url.push_str(".html");
    url
}

/// Where a page lies, in no language.
struct PageLocation<'a> {
    folder: PageFolder,
    /// Its file, without the ending.
    file: Cow<'a, str>,
}

enum PageFolder {
    /// The site's own.
    Root,
    /// The language's.
    Language,
    /// One below it.
    Below(&'static str),
}

fn location(catalog: &Catalog, kind: PageKind) -> PageLocation<'_> {
    let (folder, file) = match kind {
        PageKind::Gate => (PageFolder::Root, "index"),
        PageKind::NotFound => (PageFolder::Root, "404"),
        PageKind::Home => (PageFolder::Language, "index"),
        PageKind::Product(id) => (
            PageFolder::Below("products"),
            catalog.products[id].slug.as_str(),
        ),
        PageKind::Advisory(id) => (
            PageFolder::Below("advisories"),
            catalog.advisories[id].slug.as_str(),
        ),
        PageKind::Advisories(None) => (PageFolder::Below("advisories"), "index"),
        PageKind::Advisories(Some(part)) => {
            let year = part.year;
            return PageLocation {
                folder: PageFolder::Below("advisories"),
                file: Cow::Owned(match part.number {
                    None => format!("year-{year}"),
                    Some(number) => format!("year-{year}-{number}"),
                }),
            };
        }
        PageKind::Bulletin(id) => (
            PageFolder::Below("bulletins"),
            catalog.bulletins[id].slug.as_str(),
        ),
        PageKind::Audience(id) => (
            PageFolder::Below("audiences"),
            catalog.audiences[id].slug.as_str(),
        ),
        PageKind::AudiencePart(id, part) => {
            let slug = &catalog.audiences[id].slug;
            return PageLocation {
                folder: PageFolder::Below("audiences"),
                // No id holds a `_`: it cannot be the page of another audience.
                file: Cow::Owned(format!("{slug}_{part}")),
            };
        }
        PageKind::Compare => (PageFolder::Language, "compare"),
        PageKind::Glossary => (PageFolder::Language, "glossary"),
        PageKind::Notice(id) => (
            PageFolder::Below("notices"),
            catalog.products[id].slug.as_str(),
        ),
        PageKind::Changes(None) => (PageFolder::Language, "changes"),
        PageKind::Changes(Some(part)) => {
            let year = part.year;
            return PageLocation {
                folder: PageFolder::Below("changes"),
                file: Cow::Owned(match part.number {
                    None => year.to_string(),
                    Some(number) => format!("{year}-{number}"),
                }),
            };
        }
        PageKind::Search => (PageFolder::Language, "search"),
        PageKind::Text(id) => (PageFolder::Language, catalog.pages[id].slug.as_str()),
    };
    PageLocation {
        folder,
        file: Cow::Borrowed(file),
    }
}

/// The record a page is made from.
pub(super) fn origin(catalog: &Catalog, kind: PageKind) -> Origin {
    match kind {
        PageKind::Product(id) | PageKind::Notice(id) => catalog.products[id].origin.clone(),
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
        | PageKind::Compare
        | PageKind::Glossary
        | PageKind::Changes(_) => catalog.site.theme_origin.clone(),
    }
}

/// The day the page last said something new, as far as the content knows.
pub(super) fn last_change(plan: &SitePlan<'_>, kind: PageKind) -> Option<Date> {
    let catalog = plan.catalog;
    match kind {
        PageKind::Product(id) | PageKind::Notice(id) => changed(plan, id),
        PageKind::Advisory(id) => {
            let advisory = &catalog.advisories[id];
            let revised = advisory.revisions.iter().map(|revision| revision.date);
            revised.chain([advisory.issued]).max()
        }
        PageKind::Bulletin(id) => Some(catalog.bulletins[id].issued),
        PageKind::Home
        | PageKind::Advisories(None)
        | PageKind::Compare
        | PageKind::Changes(None)
        | PageKind::Audience(_)
        | PageKind::AudiencePart(..) => plan
            .changes
            .until(plan.as_of)
            .next()
            .map(|change| change.date),
        PageKind::Gate
        | PageKind::NotFound
        | PageKind::Search
        | PageKind::Advisories(Some(_))
        | PageKind::Glossary
        | PageKind::Changes(Some(_))
        | PageKind::Text(_) => None,
    }
}

fn changed(plan: &SitePlan<'_>, product: Id<Product>) -> Option<Date> {
    let changes = plan.changes.of_product(product).map(|change| change.date);
    changes.rev().find(|date| *date <= plan.as_of)
}

/// The path that the page of a record had under another id; `None` for a kind without pages.
pub(super) fn old_path(
    catalog: &Catalog,
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
        | RecordKind::Country
        | RecordKind::Category
        | RecordKind::Offering
        | RecordKind::Ruling => return None,
    };
    let folder = &catalog.site.language(language).folder;
    Some(SitePath::from_ids(format!("{folder}/{below}{slug}.html")))
}

/// The path of a badge.
pub(super) fn badge_path(
    catalog: &Catalog,
    product: Id<Product>,
    audience: Id<Audience>,
    language: LanguageId,
) -> SitePath {
    SitePath::from_ids(format!(
        "badges/{}-{}.{}.svg",
        catalog.products[product].slug,
        catalog.audiences[audience].slug,
        catalog.site.language(language).folder
    ))
}

/// The path of a language's feed.
pub(super) fn feed_path(catalog: &Catalog, language: LanguageId) -> SitePath {
    SitePath::from_ids(format!(
        "{}/feed.atom",
        catalog.site.language(language).folder
    ))
}
