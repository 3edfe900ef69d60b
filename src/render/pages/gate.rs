//! The page for choosing a language, at the root of the site.

use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::parts::{LanguageContext, PageContext, alternate};
use crate::render::view::{AlternateView, AssetsView, Phrase};
use serde::Serialize;
use std::borrow::Cow;

/// The view of `gate.html`. The page has no language of its own, so it has no layout.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GateView<'a> {
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
    /// Whether the site has a logo, which the style sheet shows.
    pub logo: bool,
    /// URLs of the assets.
    pub assets: AssetsView,
    /// Absolute URL of the gate; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The home page in every language, by absolute URL; only with `base_url`.
    pub alternates: Vec<AlternateView<'a>>,
    /// Every language, in the site's order.
    pub languages: Vec<GateLanguageView<'a>>,
}

/// A language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GateLanguageView<'a> {
    /// The home page in the language.
    pub home: AlternateView<'a>,
    /// Message `question` in the language.
    pub question: Cow<'a, str>,
}

pub(crate) fn gate<'a>(page: &PageContext<'a>) -> GateView<'a> {
    let language = page.language;
    let base = page.plan.base_url.as_deref();
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    GateView {
        lang: &language.record.html,
        dir: language.record.direction(),
        title: title(page).into(),
        site: site_name(language),
        agency: language.agency(),
        logo: language.catalog.site.branding.logo.is_some(),
        assets: AssetsView {
            script: relative(&page.asset("gate.js")),
            ..page.assets(relative)
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

/// The home page in every language, with a message in that language.
pub(crate) fn homes<'a>(
    page: &PageContext<'a>,
    message: &str,
    url: impl Fn(&SitePath) -> String,
) -> Vec<GateLanguageView<'a>> {
    page.built_languages()
        .map(|language| {
            let path = page.plan.path(PageKind::Home, language.id);
            GateLanguageView {
                home: alternate(language, url(&path), None),
                question: language.locale.text(message).into(),
            }
        })
        .collect()
}

/// `choose-language` of the source language and, where it differs, of English.
fn title(page: &PageContext<'_>) -> String {
    let source = page.language.locale.text("choose-language");
    let english = page
        .built_languages()
        .find(|language| language.record.tag.split('-').next() == Some("en"))
        .map(|language| language.locale.text("choose-language"));
    match english {
        Some(english) if english != source => format!("{source} / {english}"),
        Some(_) | None => source.to_owned(),
    }
}

/// The name of the site in a language, without a fallback.
pub(crate) fn site_name<'a>(language: &LanguageContext<'a>) -> &'a str {
    let title = &language.catalog.site.title;
    title.get(language.id).map_or("", String::as_str)
}
