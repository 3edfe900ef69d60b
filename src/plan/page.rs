//! The kinds of pages, and the path of each.

use crate::artifact::SitePath;
use crate::model::{Advisory, Audience, Bulletin, Catalog, Id, LanguageId, Page, Product};

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
    /// The list of advisories and bulletins.
    Advisories,
    /// A bulletin.
    Bulletin(Id<Bulletin>),
    /// Everything for one audience.
    Audience(Id<Audience>),
    /// Before -> after: what is scheduled and the latest year, or an earlier year.
    Changes(Option<i16>),
    /// A page of prose.
    Text(Id<Page>),
}

/// The path of a page. Ids are lower-case ASCII, so it is always a safe one.
pub(super) fn path(catalog: &Catalog, kind: PageKind, language: LanguageId) -> SitePath {
    let folder = &catalog.site.language(language).folder;
    SitePath::from_ids(&match kind {
        PageKind::Gate => "index.html".to_owned(),
        PageKind::NotFound => "404.html".to_owned(),
        PageKind::Home => format!("{folder}/index.html"),
        PageKind::Product(id) => format!("{folder}/products/{}.html", catalog.products[id].slug),
        PageKind::Advisory(id) => {
            format!("{folder}/advisories/{}.html", catalog.advisories[id].slug)
        }
        PageKind::Advisories => format!("{folder}/advisories/index.html"),
        PageKind::Bulletin(id) => format!("{folder}/bulletins/{}.html", catalog.bulletins[id].slug),
        PageKind::Audience(id) => format!("{folder}/audiences/{}.html", catalog.audiences[id].slug),
        PageKind::Changes(None) => format!("{folder}/changes.html"),
        PageKind::Changes(Some(year)) => format!("{folder}/changes/{year}.html"),
        PageKind::Text(id) => format!("{folder}/{}.html", catalog.pages[id].slug),
    })
}

/// The path of a language's feed.
pub(super) fn feed_path(catalog: &Catalog, language: LanguageId) -> SitePath {
    SitePath::from_ids(&format!(
        "{}/feed.atom",
        catalog.site.language(language).folder
    ))
}
