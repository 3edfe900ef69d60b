//! The page for an address that leads nowhere, `/404.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{AssetsView, GateLanguageView, Phrase};

/// The page for an address that leads nowhere.
///
/// A server shows it at any depth, so its URLs are absolute where the site has a `base_url`.
/// Without one they are relative, and right only for a missing page at the root.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView<'a> {
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
