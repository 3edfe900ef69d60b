//! The language gate, and the homes it leads to.

use super::frame::Frame;
use super::layout::{alternate, assets, made};
use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::view::{Assets, Gate, GateLanguage};

pub(super) fn gate<'a>(page: &Frame<'a>) -> Gate<'a> {
    let own = page.edition;
    let base = page.plan.base_url.as_deref();
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    Gate {
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
        logo: own.catalog.site.look.logo.is_some(),
        assets: Assets {
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
    page: &Frame<'a>,
    message: &str,
    url: impl Fn(&SitePath) -> String,
) -> Vec<GateLanguage<'a>> {
    made(page)
        .map(|edition| {
            let path = page.plan.path(PageKind::Home, edition.id);
            GateLanguage {
                home: alternate(edition, url(&path), None),
                question: edition.locale.text(message).into(),
                choose: edition.locale.text("choose-language").into(),
            }
        })
        .collect()
}

/// `choose-language` of the source language and, where it differs, of English.
fn title(page: &Frame<'_>) -> String {
    let own = page.edition.locale.text("choose-language");
    let english = made(page)
        .find(|edition| edition.language.tag.split('-').next() == Some("en"))
        .map(|edition| edition.locale.text("choose-language"));
    match english {
        Some(english) if english != own => format!("{own} / {english}"),
        Some(_) | None => own.to_owned(),
    }
}
