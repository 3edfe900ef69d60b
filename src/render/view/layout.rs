//! The layout: what every page of a language has around its content.

use super::{NamePhrase, Phrase, Sentence};
use serde::Serialize;
use std::borrow::Cow;

/// What the template of a page sees of the layout, and what the page shows in the layout.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LayoutView<'a> {
    /// URL of the language's home.
    pub home: Cow<'a, str>,
    /// The breadcrumbs from the home page to this one; empty on the home page. The last has no URL.
    pub crumbs: Vec<CrumbView<'a>>,
    /// The contents of the layout's slots.
    #[serde(skip)]
    pub slots: SlotContents<'a>,
}

/// What each page has of its own in the layout.
#[derive(Debug, Clone)]
pub(crate) struct SlotContents<'a> {
    /// The whole title: message `title-page`. Carries the answer and its date where there is one.
    pub title: String,
    /// One sentence for search results and link previews.
    pub description: Cow<'a, str>,
    /// Message `next-review` or `next-review-any`: the day of the next review.
    pub review: Option<Sentence>,
    /// HTML: messages `review-passed` and `answers-changed`, hidden until their day.
    pub warnings: String,
    /// The file the page is made from, relative to the root of the project.
    pub source: Option<&'a str>,
    /// JSON-LD that is safe inside a `<script>`; only with `base_url`.
    pub json_ld: Option<Vec<u8>>,
}

/// What `layout.html` sees.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LayoutContext<'a> {
    /// The layout.
    pub layout: SharedLayoutView<'a>,
}

/// The layout: what `layout.html` sees as `layout`.
///
/// It is rendered once for all pages of a language and folder. So some fields are slots, which each
/// page fills later: a template can print them and check whether they are there, but not compare
/// them.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SharedLayoutView<'a> {
    /// Slot: the page's `<main>`.
    pub main: LayoutSlot,
    /// HTML's `lang`, such as `zh-Hant-TW`.
    pub lang: &'a str,
    /// HTML's `dir`.
    pub dir: &'static str,
    /// Slot: the whole title.
    pub title: LayoutSlot,
    /// Slot: one sentence for search results and link previews.
    pub description: LayoutSlot,
    /// Whether the page has the lookup form, the target of the skip link.
    pub lookup: bool,
    /// The site's name.
    pub site: Phrase<'a>,
    /// The agency's name, above the site's.
    pub agency: Option<Phrase<'a>>,
    /// Whether the site has a logo, which the style sheet shows.
    pub logo: bool,
    /// Absolute URL of the logo for link previews, which show only PNG; only with `base_url`.
    pub preview_image: Option<Cow<'a, str>>,
    /// The name of the site without markup, for attributes.
    pub site_plain: Cow<'a, str>,
    /// URL of the language's home.
    pub home: Cow<'a, str>,
    /// URLs of the three assets.
    pub assets: AssetsView,
    /// The page's absolute URL, which ends in a slot; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The same page in every language; each `url` is absolute and ends in a slot. Only with
    /// `base_url`.
    pub alternates: Vec<AlternateView<'a>>,
    /// Slot: JSON-LD for a `<script>`; only with `base_url`.
    pub json_ld: Option<LayoutSlot>,
    /// The locale as Open Graph writes it, such as `zh_TW`.
    pub open_graph_locale: String,
    /// Absolute URL of the language's Atom feed; only with `base_url`.
    pub feed: Option<Cow<'a, str>>,
    /// The page in every language, in the site's order; each `url` is relative and ends in a slot.
    pub languages: Vec<AlternateView<'a>>,
    /// The main menu.
    pub nav: Vec<NavLinkView<'a>>,
    /// The links in the footer: terms, and the pages for which the main menu has no room.
    pub footer_links: Vec<NavLinkView<'a>>,
    /// Whether all bases of advisories are laws.
    pub only_laws: bool,
    /// The banner of a demonstration.
    pub notice: Option<Phrase<'a>>,
    /// Message `data-as-of` or `data-as-known`: the day the page holds for.
    pub data_date: Sentence,
    /// Whether `--on` or `data_date` pins the page to that day.
    pub pinned: bool,
    /// Message `today-moved`, which the script shows with the state of a later day; `None` where the
    /// page is pinned.
    pub today_moved: Option<Cow<'a, str>>,
    /// Slot: HTML of warnings, each hidden until its day.
    pub warnings: LayoutSlot,
    /// Slot: message `next-review`, the day by which the page's record is reviewed, or
    /// `next-review-any`, the first such day of any advisory in force.
    pub review: Option<LayoutSlot>,
    /// Slot: the file the page is made from, relative to the root of the project.
    pub source: Option<LayoutSlot>,
    /// The publisher of the site.
    pub publisher: Option<NamePhrase<'a>>,
    /// Whom to contact.
    pub contact: Option<Phrase<'a>>,
    /// The URL of the contact: a `mailto:` URL with the slot of the title and the address of the page, or a web
    /// address.
    pub fault_report: Option<Cow<'a, str>>,
}

/// A place in the layout that each page fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LayoutSlot {
    /// The name of the page's file, which is the same in every language.
    File,
    /// The title.
    Title,
    /// The title in a URL.
    EncodedTitle,
    /// The description.
    Description,
    /// The sentence on the next review.
    Review,
    /// The warnings.
    Warnings,
    /// The file the page is made from.
    Source,
    /// The JSON-LD.
    JsonLd,
    /// The content.
    Main,
}

impl LayoutSlot {
    /// All slots.
    pub(crate) const ALL: [Self; 9] = [
        Self::File,
        Self::Title,
        Self::EncodedTitle,
        Self::Description,
        Self::Review,
        Self::Warnings,
        Self::Source,
        Self::JsonLd,
        Self::Main,
    ];

    /// The character that marks it in the rendered layout: a noncharacter, which Unicode reserves
    /// for internal use (U+FDD0 to U+FDEF), so no text has it.
    pub(crate) fn mark(self) -> char {
        char::from_u32(FIRST_MARK + self as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// The slot that a character marks.
    pub(crate) fn of_mark(character: char) -> Option<Self> {
        let index = u32::from(character).checked_sub(FIRST_MARK)?;
        Self::ALL.get(index as usize).copied()
    }
}

/// The mark of the first slot.
const FIRST_MARK: u32 = 0xFDD0;

impl Serialize for LayoutSlot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_char(self.mark())
    }
}

/// URLs of the assets, relative to the page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AssetsView {
    /// `site.css`.
    pub style: String,
    /// `nojs.css`: hides what needs a script.
    pub without_script: String,
    /// `site.js`; of the gate `gate.js`.
    pub script: String,
}

/// A page in a language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlternateView<'a> {
    /// The language's name in itself, such as `日本語`.
    pub autonym: &'a str,
    /// HTML's `lang` and `hreflang`.
    pub lang: &'a str,
    /// HTML's `dir`.
    pub dir: &'static str,
    /// The page's URL.
    pub url: String,
    /// Whether it is the page's own language.
    pub current: bool,
}

/// An entry of the main menu.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NavLinkView<'a> {
    /// Its text.
    pub text: Phrase<'a>,
    /// Its URL.
    pub url: Cow<'a, str>,
    /// Whether it is this page.
    pub current: bool,
}

/// A breadcrumb.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CrumbView<'a> {
    /// Its text.
    pub text: NamePhrase<'a>,
    /// Its URL; `None` for the page itself.
    pub url: Option<Cow<'a, str>>,
}
