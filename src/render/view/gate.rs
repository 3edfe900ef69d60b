//! The language gate, `/index.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{AlternateView, AssetsView, Phrase};

/// The page that asks for a language. It belongs to none, so it has no [`Layout`](super::Layout).
#[derive(Debug, Clone, Serialize)]
pub struct GateView<'a> {
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
pub struct GateLanguageView<'a> {
    /// The home page in it.
    pub home: AlternateView<'a>,
    /// Message `question` in that language.
    pub question: Cow<'a, str>,
    /// Message `choose-language` in that language.
    pub choose: Cow<'a, str>,
}
