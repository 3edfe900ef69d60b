//! The language gate, and the homes it leads to.

use super::frame::PageContext;
use super::layout::{alternate, assets, built_languages};
use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::view::{AssetsView, GateLanguageView, GateView};

pub(super) fn gate<'a>(page: &PageContext<'a>) -> GateView<'a> {
    let own = page.language_context;
    let base = page.plan.base_url.as_deref();
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    GateView {
        lang: &own.language.html,
        dir: own.language.direction(),
        title: title(page).into(),
        site: own
            .catalog
            .site
            .title
            .get(own.id)
            .map_or("", String::as_str),
        agency: own.agency.clone(),
        logo: own.catalog.site.branding.logo.is_some(),
        assets: AssetsView {
            script: relative(&SitePath::from_ids("assets/gate.js")).into(),
            ..assets(relative)
        },
        canonical: base.map(|base| page.planned.path.absolute(base).into()),
        alternates: base
            .map(|base| {
                homes(page, "question", |path| path.absolute(base))
                    .into_iter()
                    .map(|language| language.home)
                    .collect()
            })
            .unwrap_or_default(),
        languages: homes(page, "question", relative),
    }
}

/// The home page in every language, with a message of that language.
pub(super) fn homes<'a>(
    page: &PageContext<'a>,
    message: &str,
    url: impl Fn(&SitePath) -> String,
) -> Vec<GateLanguageView<'a>> {
    built_languages(page)
        .map(|edition| {
            let path = page.plan.path(PageKind::Home, edition.id);
            GateLanguageView {
                home: alternate(edition, url(&path), None),
                question: edition.locale.text(message).into(),
                choose: edition.locale.text("choose-language").into(),
            }
        })
        .collect()
}

/// `choose-language` of the source language and, where it differs, of English.
fn title(page: &PageContext<'_>) -> String {
    let own = page.language_context.locale.text("choose-language");
    let english = built_languages(page)
        .find(|edition| edition.language.tag.split('-').next() == Some("en"))
        .map(|edition| edition.locale.text("choose-language"));
    match english {
        Some(english) if english != own => format!("{own} / {english}"),
        Some(_) | None => own.to_owned(),
    }
}
