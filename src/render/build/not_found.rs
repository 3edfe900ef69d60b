//! The page for an address that leads nowhere.

use super::frame::PageContext;
use super::gate::homes;
use super::layout::{assets, built_languages};
use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::view::NotFoundView;

pub(super) fn not_found<'a>(page: &PageContext<'a>) -> NotFoundView<'a> {
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
