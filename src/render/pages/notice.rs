//! The poster about a product.

use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::model::{Audience, Id, Product};
use crate::plan::{POSTER_ALTERNATIVES, PageKind, PosterSize, poster_size};
use crate::render::pages::product::{AnswerBasis, AudienceGroups};
use crate::render::parts::{PageContext, assets};
use crate::render::qr_code::qr_svg;
use crate::render::view::{
    AlternateView, AssetsView, CrumbView, Html, NamePhrase, Phrase, Sentence,
};
use crate::resolve::{AnswerDetails, Label};
use crate::theme::label_shape;
use serde::Serialize;
use std::borrow::Cow;

/// The view of `notice.html`. The poster has no layout, since only the poster is printed, and has a
/// style sheet of its own.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoticeView<'a> {
    /// HTML's `lang`.
    pub lang: &'a str,
    /// HTML's `dir`.
    pub dir: &'static str,
    /// Message `title-page` of message `title-notice`: the answer and its day.
    pub title: Cow<'a, str>,
    /// The answer as text, for search results.
    pub description: Cow<'a, str>,
    /// The site's name.
    pub site: Phrase<'a>,
    /// The agency's name, above the site's.
    pub agency: Option<Phrase<'a>>,
    /// Whether the site has a logo, which the style sheet shows.
    pub logo: bool,
    /// URLs of the assets; the style sheet is `notice.css`.
    pub assets: AssetsView,
    /// The breadcrumbs from the home page to this one.
    pub crumbs: Vec<CrumbView<'a>>,
    /// The page's absolute URL; only with `base_url`.
    pub canonical: Option<Cow<'a, str>>,
    /// The page in every language, by absolute URL; only with `base_url`.
    pub alternates: Vec<AlternateView<'a>>,
    /// The page in every language, by relative URL.
    pub languages: Vec<AlternateView<'a>>,
    /// `xl`, `l`, `m`, `s` or `xs`: the size of the text, so that it fits on the sheet.
    pub size: &'static str,
    /// The product's name.
    pub name: NamePhrase<'a>,
    /// An answer for every reader audience, in the site's order.
    pub answers: Vec<NoticeAnswerView<'a>>,
    /// What to use instead: links joined by `or`.
    pub instead: Option<Sentence>,
    /// Message `since-by`.
    pub since: Option<Sentence>,
    /// Whom to contact.
    pub contacts: Vec<Phrase<'a>>,
    /// Message `notice-holds`: the day of the answer.
    pub data_date: Sentence,
    /// Message `next-review` or `next-review-any`.
    pub review: Option<Sentence>,
    /// URL of the page with the current answer; only with `base_url`.
    pub address: Option<Cow<'a, str>>,
    /// The same URL as a QR code.
    pub qr_code: Option<Html>,
    /// The banner of a demonstration.
    pub notice: Option<Phrase<'a>>,
    /// The file the page is made from, relative to the root of the project.
    pub source: &'a str,
}

/// The answer for one audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoticeAnswerView<'a> {
    /// The audience's id.
    pub id: &'a str,
    /// Message `answer-…`, such as `Schools: No`.
    pub headline: Sentence,
    /// The strictest label over activities.
    pub kind: Label,
    /// Its shape as SVG: printers may omit backgrounds.
    pub shape: Html,
    /// Its word.
    pub word: Cow<'a, str>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// What one label does not show, a short sentence each.
    pub differences: Vec<Sentence>,
    /// Messages `scheduled-change`.
    pub scheduled_changes: Vec<Sentence>,
}

pub(crate) fn notice<'a>(page: &PageContext<'a>, id: Id<Product>) -> NoticeView<'a> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let base = page.plan.base_url.as_deref();
    let groups = AudienceGroups::new(page, id);
    let basis = AnswerBasis::new(page, id);
    let all_details = page.plan.answer_details(id);
    let product_crumb = page.crumb(language.product(id), PageKind::Product(id));
    let size = poster_size(page.plan, id, all_details, language.id).unwrap_or(PosterSize::Smallest);
    // A printed poster becomes outdated: its QR code links to the current answer.
    let product = page.plan.path(PageKind::Product(id), language.id);
    let address = base.map(|base| product.absolute(base));
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    NoticeView {
        lang: &language.record.html,
        dir: language.record.direction(),
        title: title(page, id, &groups).into(),
        description: groups.description(page, id).into(),
        site: language.site(),
        agency: language.agency(),
        logo: catalog.site.branding.logo.is_some(),
        assets: AssetsView {
            style: relative(&SitePath::from_ids("assets/notice.css")),
            ..assets(relative)
        },
        crumbs: page.crumbs(
            vec![product_crumb],
            Some(language.message_phrase("notice-name")),
        ),
        canonical: base.map(|base| page.planned.path.absolute(base).into()),
        alternates: base
            .map(|base| page.alternates(base, |url| url))
            .unwrap_or_default(),
        languages: page.in_every_language(relative),
        size: size.class(),
        name: NamePhrase(language.product(id)),
        answers: page
            .reader_details(id)
            .map(|(audience, details)| answer(page, audience, &details))
            .collect(),
        instead: page.alternative_links(id, POSTER_ALTERNATIVES),
        since: page.since_for_all(all_details),
        contacts: basis.contacts(page),
        data_date: language.sentence(
            "notice-holds",
            vec![("date", language.day(page.plan.as_of))],
        ),
        review: page.review(basis.review(catalog)),
        qr_code: address
            .as_deref()
            .and_then(|address| qr_svg(address, language.locale.text("notice-code"))),
        address: address.map(Cow::Owned),
        notice: language.notice(),
        source: &record.origin.file,
    }
}

/// Message `title-notice`.
fn title(page: &PageContext<'_>, id: Id<Product>, groups: &AudienceGroups) -> String {
    let answer = groups.title(page, id);
    let arguments = [("answer", MessageValue::from(&*answer))];
    page.title(&page.language.locale.format("title-notice", &arguments))
}

fn answer<'a>(
    page: &PageContext<'a>,
    audience: Id<Audience>,
    details: &AnswerDetails,
) -> NoticeAnswerView<'a> {
    let language = page.language;
    let answer = details.on(page.plan.as_of);
    NoticeAnswerView {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: page.answer_headline(audience, answer),
        kind: answer.label(),
        shape: Html::render(|svg| {
            svg.push_str("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
            svg.push_str(label_shape(answer.label().class()));
            svg.push_str("</svg>");
        }),
        word: language.label_of(answer).word,
        conditions: page.conditions_of(answer),
        differences: page.differences_in_short(answer, details),
        scheduled_changes: page.scheduled_changes(details),
    }
}
