//! The language gate, and the homes it leads to.

use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::parts::layout::{alternate, assets, built_languages};
use crate::render::parts::page_context::PageContext;
use crate::render::view::{AlternateView, AssetsView, Phrase};
use serde::Serialize;
use std::borrow::Cow;

/// The page that asks for a language. It belongs to none, so it has no [`Layout`](super::Layout).
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct GateView<'a> {
    /// HTML's `lang` of the source language.
    pub lang: &'a str,
    /// HTML's `dir` of the source language.
    pub dir: &'static str,
    /// `choose-language` of the source language and, where it differs, of English.
    pub title: Cow<'a, str>,
    /// The site's name in the source language.
    pub site: &'a str,
    /// The agency's name, above the site's.
    pub agency: Option<Phrase<'a>>,
    /// Whether the site has a logo of its own, which the style sheet draws.
    pub logo: bool,
    /// URLs of the assets.
    pub assets: AssetsView<'a>,
    /// Absolute URL of the gate; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The home page in every language, by absolute URL; only with `base_url`.
    pub alternates: Vec<AlternateView<'a>>,
    /// Every language, in the site's order.
    pub languages: Vec<GateLanguageView<'a>>,
}

/// One language of the gate.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct GateLanguageView<'a> {
    /// The home page in it.
    pub home: AlternateView<'a>,
    /// Message `question` in that language.
    pub question: Cow<'a, str>,
    /// Message `choose-language` in that language.
    pub choose: Cow<'a, str>,
}

pub(in crate::render) fn gate<'a>(page: &PageContext<'a>) -> GateView<'a> {
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
pub(in crate::render) fn homes<'a>(
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
