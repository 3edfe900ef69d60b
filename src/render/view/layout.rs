//! What every page of a language has around its content.

use std::borrow::Cow;

use serde::Serialize;

use super::{DateText, Phrase, Sentence};

/// The frame of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Layout<'a> {
    /// HTML's `lang`, such as `zh-Hant-TW`.
    pub lang: &'a str,
    /// HTML's `dir`.
    pub dir: &'static str,
    /// The whole title: message `title-page`. Carries the answer and its date where there is one.
    pub title: Cow<'a, str>,
    /// One sentence for search results and link previews.
    pub description: Cow<'a, str>,
    /// The site's name.
    pub site: Phrase<'a>,
    /// URL of the language's home.
    pub home: Cow<'a, str>,
    /// URLs of the three assets.
    pub assets: Assets<'a>,
    /// The page's absolute URL; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The same page in every language; each `url` is absolute. Only with `base_url`.
    pub alternates: Vec<Alternate<'a>>,
    /// Absolute URL of the language's Atom feed; only with `base_url`.
    pub feed: Option<Cow<'a, str>>,
    /// The switch: the same page in every language, in the site's order, by relative URL.
    pub languages: Vec<Alternate<'a>>,
    /// The main menu.
    pub nav: Vec<NavLink<'a>>,
    /// The banner of a demonstration.
    pub notice: Option<Phrase<'a>>,
    /// The way from the home page to this one; empty on the home page. The last has no URL.
    pub crumbs: Vec<Crumb<'a>>,
    /// Message `data-as-of`: the day the page holds for.
    pub data_date: Sentence<'a>,
    /// Whether `--on` or `data_date` pins the page to that day.
    pub pinned: bool,
    /// Message `next-review`: the day by which the page's record is looked at again.
    pub review: Option<Sentence<'a>>,
    /// The same day bare, for scripts.
    pub review_by: Option<DateText>,
    /// The file the page is made from, from the project's root.
    pub source: Option<Cow<'a, str>>,
    /// Who publishes the site.
    pub publisher: Option<Phrase<'a>>,
    /// Whom to ask.
    pub contact: Option<Phrase<'a>>,
}

/// Where the assets are, seen from the page.
#[derive(Debug, Clone, Serialize)]
pub struct Assets<'a> {
    /// `site.css`.
    pub style: Cow<'a, str>,
    /// `nojs.css`: hides what needs a script.
    pub without_script: Cow<'a, str>,
    /// `site.js`.
    pub script: Cow<'a, str>,
}

/// A page in a language.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate<'a> {
    /// The language's name in itself, such as `日本語`.
    pub autonym: Cow<'a, str>,
    /// HTML's `lang` and `hreflang`.
    pub lang: &'a str,
    /// HTML's `dir`.
    pub dir: &'static str,
    /// The page's URL.
    pub url: Cow<'a, str>,
    /// Whether it is the page's own language.
    pub current: bool,
}

/// An entry of the main menu.
#[derive(Debug, Clone, Serialize)]
pub struct NavLink<'a> {
    /// What it says.
    pub text: Phrase<'a>,
    /// Where it leads.
    pub url: Cow<'a, str>,
    /// Whether it is this page.
    pub current: bool,
}

/// A step of the way to the page.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb<'a> {
    /// What it says.
    pub text: Phrase<'a>,
    /// Where it leads; `None` for the page itself.
    pub url: Option<Cow<'a, str>>,
}
