//! The page for addresses that do not exist.

use crate::artifact::SitePath;
use crate::plan::PageKind;
use crate::render::pages::gate::{GateLanguageView, homes, site_name};
use crate::render::parts::PageContext;
use crate::render::view::{AssetsView, LookupView, Phrase};
use crate::theme::InlineAssets;
use serde::Serialize;
use std::borrow::Cow;

/// The view of `not_found.html`.
///
/// A web server shows the page at any depth and on any host, so its URLs begin at the root of the server
/// where the site has a `base_url`. Without one they are paths of the site, and the page holds its style
/// and a script that finds the site.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NotFoundView<'a> {
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
    /// Whether the site has a logo, which the style sheet shows.
    pub logo: bool,
    /// URLs of the assets; only with `base_url`.
    pub assets: Option<AssetsView>,
    /// The assets themselves; only without `base_url`.
    pub inline: Option<&'a InlineAssets>,
    /// URL of `site.js`, by which the script finds the site.
    pub site_script: String,
    /// URL of `gate.js`, which puts the reader's language first.
    pub gate_script: String,
    /// URL of the home page in the source language, the target of the lookup form.
    pub home: Cow<'a, str>,
    /// The lookup in the source language.
    pub lookup: LookupView<'a>,
    /// The home page in every language; `question` is message `not-found-lookup`.
    pub languages: Vec<GateLanguageView<'a>>,
}

pub(crate) fn not_found<'a>(page: &PageContext<'a>) -> NotFoundView<'a> {
    let language = page.language;
    let has_address = page.plan.base_url.is_some();
    let root = if has_address {
        page.root()
    } else {
        String::new()
    };
    let url = |path: &SitePath| path.absolute(&root);
    // The source language, unless the site is not built in it.
    let first = page.built_languages().next().unwrap_or(language);
    let products = PageContext {
        language: first,
        ..*page
    };
    NotFoundView {
        lang: &language.record.html,
        dir: language.record.direction(),
        title: page.title(language.locale.text("not-found-title")).into(),
        site: site_name(language),
        agency: language.agency(),
        logo: language.catalog.site.branding.logo.is_some(),
        assets: has_address.then(|| page.assets(url)),
        inline: (!has_address).then(|| page.templates.published_assets().inline()),
        site_script: url(&page.asset("site.js")),
        gate_script: url(&page.asset("gate.js")),
        home: url(&page.plan.path(PageKind::Home, first.id)).into(),
        lookup: products.lookup_from(url),
        languages: homes(page, "not-found-lookup", url),
    }
}
