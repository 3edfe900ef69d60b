//! What every page of a language has around its content.

use super::{NamePhrase, Phrase, Sentence};
use serde::Serialize;
use std::borrow::Cow;

/// What a page's template sees of its frame, and what the page tells the frame.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LayoutView<'a> {
    /// URL of the language's home.
    pub home: Cow<'a, str>,
    /// The way from the home page to this one; empty on the home page. The last has no URL.
    pub crumbs: Vec<CrumbView<'a>>,
    /// What stands in the frame's slots.
    #[serde(skip)]
    pub own: SlotContents<'a>,
}

/// What of the frame is a page's own.
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
    /// The file the page is made from, from the project's root.
    pub source: Option<&'a str>,
    /// Whether the page has the lookup, to which readers skip.
    pub lookup: bool,
    /// What it is about, as JSON-LD that is safe inside a `<script>`; only with `base_url`.
    pub data: Option<Vec<u8>>,
}

/// What `layout.html` sees.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LayoutContext<'a> {
    /// The frame.
    pub layout: SharedLayoutView<'a>,
}

/// The frame of pages: what `layout.html` sees as `layout`.
///
/// It is drawn once for all pages of a language and folder, and every page put into it. So some
/// fields hold no words but slots that are filled later: a template can print them, and ask
/// whether they are there, but not compare them. They are marked *slot*.
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
    /// Whether the page has the lookup, to which readers skip.
    pub lookup: bool,
    /// Whether the page looks texts through, for which it must load and run an index.
    pub search: bool,
    /// The site's name.
    pub site: Phrase<'a>,
    /// The agency's name, above the site's.
    pub agency: Option<Phrase<'a>>,
    /// Whether the site has a logo of its own, which the style sheet draws.
    pub logo: bool,
    /// Absolute URL of the logo for link previews, which show PNG alone; only with `base_url`.
    pub preview_image: Option<Cow<'a, str>>,
    /// The same without mark-up, for attributes.
    pub site_plain: Cow<'a, str>,
    /// URL of the language's home.
    pub home: Cow<'a, str>,
    /// URLs of the three assets.
    pub assets: AssetsView<'a>,
    /// The page's absolute URL, which ends in a slot; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The same page in every language; each `url` is absolute and ends in a slot. Only with
    /// `base_url`.
    pub alternates: Vec<AlternateView<'a>>,
    /// Slot: JSON-LD, for a `<script>` of its own; only with `base_url`.
    pub json_ld: Option<LayoutSlot>,
    /// The locale as Open Graph writes it, such as `zh_TW`.
    pub open_graph_locale: String,
    /// Absolute URL of the language's Atom feed; only with `base_url`.
    pub feed: Option<Cow<'a, str>>,
    /// The switch: the same page in every language, in the site's order, by relative URL, which
    /// ends in a slot.
    pub languages: Vec<AlternateView<'a>>,
    /// The main menu.
    pub nav: Vec<NavLinkView<'a>>,
    /// What the footer leads to: terms, and the pages that the main menu has no room for.
    pub footer_links: Vec<NavLinkView<'a>>,
    /// The banner of a demonstration.
    pub notice: Option<Phrase<'a>>,
    /// Message `data-as-of`: the day the page holds for.
    pub data_date: Sentence,
    /// Whether `--on` or `data_date` pins the page to that day.
    pub pinned: bool,
    /// Message `today-moved`, which a script says when it shows what holds on a later day; `None`
    /// where the page is pinned.
    pub today_moved: Option<Cow<'a, str>>,
    /// Slot: what readers are warned of from a day on.
    pub warnings: LayoutSlot,
    /// Slot: message `next-review`, the day by which the page's record is looked at again, or
    /// `next-review-any`, the first such day of any advisory in force.
    pub review: Option<LayoutSlot>,
    /// Slot: the file the page is made from, from the project's root.
    pub source: Option<LayoutSlot>,
    /// Who publishes the site.
    pub publisher: Option<NamePhrase<'a>>,
    /// Whom to ask.
    pub contact: Option<Phrase<'a>>,
}

/// A place in the frame that each page fills by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LayoutSlot {
    /// The name of the page's file, which is the same in every language.
    File,
    /// The title.
    Title,
    /// The description.
    Description,
    /// The sentence on the next review.
    Review,
    /// What readers are warned of.
    Warnings,
    /// The file the page is made from.
    Source,
    /// What the page is about, for machines.
    Data,
    /// The content.
    Main,
}

impl LayoutSlot {
    /// All slots.
    pub(crate) const ALL: [Self; 8] = [
        Self::File,
        Self::Title,
        Self::Description,
        Self::Review,
        Self::Warnings,
        Self::Source,
        Self::Data,
        Self::Main,
    ];

    /// What stands for it in the drawn frame: Unicode keeps U+FDD0 to U+FDEF for such uses
    /// inside a program, so no text holds them.
    pub(crate) fn mark(self) -> char {
        match self {
            Self::File => '\u{FDD0}',
            Self::Title => '\u{FDD1}',
            Self::Description => '\u{FDD2}',
            Self::Review => '\u{FDD3}',
            Self::Warnings => '\u{FDD4}',
            Self::Source => '\u{FDD5}',
            Self::Data => '\u{FDD7}',
            Self::Main => '\u{FDD6}',
        }
    }
}

impl Serialize for LayoutSlot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_char(self.mark())
    }
}

/// Where the assets are, seen from the page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AssetsView<'a> {
    /// `site.css`.
    pub style: Cow<'a, str>,
    /// `nojs.css`: hides what needs a script.
    pub without_script: Cow<'a, str>,
    /// `site.js`; of the gate its own.
    pub script: Cow<'a, str>,
}

/// A page in a language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlternateView<'a> {
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
pub(crate) struct NavLinkView<'a> {
    /// What it says.
    pub text: Phrase<'a>,
    /// Where it leads.
    pub url: Cow<'a, str>,
    /// Whether it is this page.
    pub current: bool,
}

/// A step of the way to the page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CrumbView<'a> {
    /// What it says.
    pub text: NamePhrase<'a>,
    /// Where it leads; `None` for the page itself.
    pub url: Option<Cow<'a, str>>,
}
