//! A poster about a product.

use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::model::{Audience, Id, Product};
use crate::plan::{POSTER_ALTERNATIVES, PageKind, PosterSize, poster_size};
use crate::render::pages::product::facts::AnswerBasis;
use crate::render::pages::product::headline::AudienceGroups;
use crate::render::parts::label;
use crate::render::parts::layout::{alternate, assets, built_languages, x_default};
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::qr_code;
use crate::render::view::{
    AlternateView, AssetsView, CrumbView, Html, LabelKind, NamePhrase, Phrase, Sentence,
};
use crate::resolve::AnswerDetails;
use crate::theme::label_shape;
use serde::Serialize;
use std::borrow::Cow;

/// A poster.
///
/// It is no page of the frame: on paper nothing but the poster may be left, and its style sheet is
/// its own.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct NoticeView<'a> {
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
pub(in crate::render) struct NoticeAnswerView<'a> {
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

pub(in crate::render) fn notice<'a>(page: &PageContext<'a>, id: Id<Product>) -> NoticeView<'a> {
    let edition = page.language_context;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let base = page.plan.base_url.as_deref();
    let groups = AudienceGroups::new(page, id);
    let behind = AnswerBasis::new(page, id);
    let standings = page.plan.answer_details(id);
    let size = poster_size(page.plan, id, standings, edition.id).unwrap_or(PosterSize::Smallest);
    // On a wall the poster gets old: its code leads to the page that does not.
    let product = page.plan.path(PageKind::Product(id), edition.id);
    let address = base.map(|base| product.absolute(base));
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    NoticeView {
        lang: &edition.language.html,
        dir: edition.language.direction(),
        title: title(page, id, &groups).into(),
        description: groups.description(page, id).into(),
        site: edition.site.clone(),
        agency: edition.agency.clone(),
        logo: catalog.site.branding.logo.is_some(),
        assets: AssetsView {
            style: relative(&SitePath::from_ids("assets/notice.css")).into(),
            ..assets(relative)
        },
        crumbs: crumbs(page, id),
        canonical: base.map(|base| page.planned.path.absolute(base).into()),
        alternates: base.map(|base| alternates(page, base)).unwrap_or_default(),
        languages: in_every_language(page, relative),
        size: size.class(),
        name: NamePhrase(edition.product(id)),
        answers: page
            .standings(id)
            .map(|(audience, standing)| answer(page, audience, &standing))
            .collect(),
        instead: page.alternative_links(id, POSTER_ALTERNATIVES),
        since: page.since_for_all(standings),
        contacts: behind.contacts(page),
        data_date: edition.say("notice-holds", vec![("date", edition.day(page.plan.as_of))]),
        review: page.review(behind.review(catalog)),
        qr_code: address
            .as_deref()
            .and_then(|address| qr_code::qr_svg(address, edition.locale.text("notice-code"))),
        address: address.map(Cow::Owned),
        notice: edition.notice.clone(),
        source: &record.origin.file,
    }
}

/// Message `title-notice`.
fn title(page: &PageContext<'_>, id: Id<Product>, groups: &AudienceGroups) -> String {
    let answer = groups.title(page, id);
    let arguments = [("answer", MessageValue::from(&*answer))];
    page.title(
        &page
            .language_context
            .locale
            .format("title-notice", &arguments),
    )
}

fn crumbs<'a>(page: &PageContext<'a>, id: Id<Product>) -> Vec<CrumbView<'a>> {
    let edition = page.language_context;
    vec![
        page.crumb(edition.message_phrase("nav-lookup"), PageKind::Home),
        page.crumb(edition.product(id), PageKind::Product(id)),
        CrumbView {
            text: NamePhrase(edition.message_phrase("notice-name")),
            url: None,
        },
    ]
}

fn answer<'a>(
    page: &PageContext<'a>,
    audience: Id<Audience>,
    standing: &AnswerDetails,
) -> NoticeAnswerView<'a> {
    let edition = page.language_context;
    let answer = standing.on(page.plan.as_of);
    let kind = label::label_kind(answer.label());
    let mut arguments = vec![("audience", name(edition.audience(audience)))];
    if let Some(due) = answer.due_date {
        arguments.push(("date", edition.day(due)));
    }
    NoticeAnswerView {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: edition.say(&format!("answer-{}", kind.key()), arguments),
        kind,
        shape: Html::render(|svg| {
            svg.push_str("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
            svg.push_str(label_shape(kind.class()));
            svg.push_str("</svg>");
        }),
        word: edition.label_of(answer).word,
        conditions: page.conditions_of(answer),
        differences: page.differences_in_short(answer, standing),
        scheduled_changes: page.scheduled_changes(standing),
    }
}

/// This page in every language, and the gate for readers of any other.
fn alternates<'a>(page: &PageContext<'a>, base: &str) -> Vec<AlternateView<'a>> {
    let gate = page.plan.path(PageKind::Gate, page.language_context.id);
    let mut alternates = in_every_language(page, |path| path.absolute(base));
    alternates.push(x_default(gate.absolute(base)));
    alternates
}

fn in_every_language<'a>(
    page: &PageContext<'a>,
    url: impl Fn(&SitePath) -> String,
) -> Vec<AlternateView<'a>> {
    built_languages(page)
        .map(|edition| {
            let path = page.plan.path(page.planned.kind, edition.id);
            alternate(edition, url(&path), Some(page.language_context.id))
        })
        .collect()
}
