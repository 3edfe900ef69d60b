//! The page for an address that leads nowhere.

use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::pages::gate::{GateLanguageView, homes};
use crate::render::parts::layout::{assets, built_languages};
use crate::render::parts::page_context::PageContext;
use crate::render::view::{AssetsView, Phrase};
use serde::Serialize;
use std::borrow::Cow;

/// The page for an address that leads nowhere.
///
/// A server shows it at any depth, so its URLs are absolute where the site has a `base_url`.
/// Without one they are relative, and right only for a missing page at the root.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct NotFoundView<'a> {
    /// HTML's `lang` of the source language.
    pub lang: &'a str,
    /// HTML's `dir` of the source language.
    pub dir: &'static str,
    /// Message `title-page` with `not-found-title`.
    pub title: Cow<'a, str>,
    /// The site's name in the source language.
    pub site: &'a str,
    /// The agency's name, above the site's.
    pub agency: Option<Phrase<'a>>,
    /// Whether the site has a logo of its own, which the style sheet draws.
    pub logo: bool,
    /// URLs of the assets.
    pub assets: AssetsView<'a>,
    /// URL of the home page in the source language: where the lookup form leads.
    pub home: Cow<'a, str>,
    /// The home page in every language; `question` holds message `not-found-lookup`.
    pub languages: Vec<GateLanguageView<'a>>,
}

pub(in crate::render) fn not_found<'a>(page: &PageContext<'a>) -> NotFoundView<'a> {
    let own = page.language_context;
    // A server shows the page at any depth: only an absolute URL leads right from all of them.
    let url = |path: &SitePath| match &page.plan.base_url {
        Some(base) => path.absolute(base),
        None => path.relative_from(&page.planned.path),
    };
    // The source language, unless only others are made.
    let home = built_languages(page)
        .next()
        .map_or(own.id, |first| first.id);
    NotFoundView {
        lang: &own.language.html,
        dir: own.language.direction(),
        title: page.title(own.locale.text("not-found-title")).into(),
        site: own
            .catalog
            .site
            .title
            .get(own.id)
            .map_or("", String::as_str),
        agency: own.agency.clone(),
        logo: own.catalog.site.branding.logo.is_some(),
        assets: assets(url),
        home: url(&page.plan.path(PageKind::Home, home)).into(),
        languages: homes(page, "not-found-lookup", url),
    }
}
