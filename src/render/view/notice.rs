//! A poster about a product, `notices/<id>.html`: the whole document, for one sheet of A4.

use std::borrow::Cow;

use serde::Serialize;

use super::{AlternateView, AssetsView, CrumbView, Html, LabelKind, NamePhrase, Phrase, Sentence};

/// A poster.
///
/// It is no page of the frame: on paper nothing but the poster may be left, and its style sheet is
/// its own.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView<'a> {
    /// HTML's `lang`.
    pub lang: &'a str,
    /// HTML's `dir`.
    pub dir: &'static str,
    /// Message `title-page` of message `title-poster`: the answer and the day it holds for.
    pub title: Cow<'a, str>,
    /// The answer in a line, for search results.
    pub description: Cow<'a, str>,
    /// The site's name.
    pub site: Phrase<'a>,
    /// The agency's name, above the site's.
    pub agency: Option<Phrase<'a>>,
    /// Whether the site has a logo of its own, which the style sheet draws.
    pub logo: bool,
    /// URLs of the assets; the style sheet is `notice.css`.
    pub assets: AssetsView<'a>,
    /// The way from the home page to this one.
    pub crumbs: Vec<CrumbView<'a>>,
    /// The page's absolute URL; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The same page in every language, by absolute URL; only with `base_url`.
    pub alternates: Vec<AlternateView<'a>>,
    /// The switch: the same page in every language, by relative URL.
    pub languages: Vec<AlternateView<'a>>,
    /// `xl`, `l`, `m`, `s` or `xs`: how large the words are, so that all fit on the sheet.
    pub size: &'static str,
    /// The product's name.
    pub name: NamePhrase<'a>,
    /// An answer for every reader audience, in the site's order.
    pub answers: Vec<NoticeAnswerView<'a>>,
    /// What to use instead: links joined by the locale's list of choices (`or`).
    pub instead: Option<Sentence>,
    /// Message `since-by`.
    pub since: Option<Sentence>,
    /// Whom to ask.
    pub contacts: Vec<Phrase<'a>>,
    /// Message `notice-holds`: the day it holds for.
    pub data_date: Sentence,
    /// Message `next-review` or `next-review-any`.
    pub review: Option<Sentence>,
    /// Where today's answer stands; only with `base_url`.
    pub address: Option<Cow<'a, str>>,
    /// The same as a QR code.
    pub qr_code: Option<Html>,
    /// The banner of a demonstration.
    pub notice: Option<Phrase<'a>>,
    /// The file the page is made from, from the project's root.
    pub source: &'a str,
}

/// The answer for one audience.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeAnswerView<'a> {
    /// The audience's id.
    pub id: &'a str,
    /// Message `answer-…`, such as `Schools: No`.
    pub headline: Sentence,
    /// The strictest label over activities.
    pub kind: LabelKind,
    /// Its shape as SVG: paper shows it without backgrounds too.
    pub shape: Html,
    /// Its word.
    pub word: Cow<'a, str>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// What one label hides, a short sentence each.
    pub differences: Vec<Sentence>,
    /// Message `scheduled-change`: what is decided for later.
    pub scheduled_changes: Vec<Sentence>,
}
