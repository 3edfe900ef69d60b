//! The poster about a product.

use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::model::{Audience, Id, Product};
use crate::plan::{
    POSTER_ALTERNATIVES, PageKind, PosterContent, PosterRoom, PosterSize, poster_size,
};
use crate::render::pages::product::{AnswerBasis, AudienceGroups, StepsView, steps};
use crate::render::parts::{AuthorityStyle, PageContext};
use crate::render::qr_code::qr_svg;
use crate::render::view::{
    AlternateView, Anchor, AnswerRowView, AssetsView, CrumbView, Html, InsteadView, LabelView,
    NamePhrase, Phrase, Sentence,
};
use crate::resolve::{Answer, Label};
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
    /// The answers: for every reader audience in the site's order, or for one.
    pub answers: Vec<NoticeAnswerView<'a>>,
    /// What to use instead, a line for each group of audiences.
    pub instead: Vec<InsteadView>,
    /// The reasons as on the page of the product; empty where there is no room.
    pub reasons: Vec<Sentence>,
    /// Messages `exception-on-application`; empty where there is no room.
    pub exceptions: Vec<Sentence>,
    /// What to do about meetings already planned, where there is room.
    pub steps: Option<StepsView<'a>>,
    /// The posters for one audience each, as links that are not printed.
    pub others: Vec<Anchor<'a>>,
    /// Message `since-by`; `None` where answers or rows hold since different days.
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
    /// Its label.
    pub kind: Label,
    /// Its shape as SVG: printers may omit backgrounds.
    pub shape: Html,
    /// Its word.
    pub word: Cow<'a, str>,
    /// The marks beside the label: recommended, advised against.
    pub marks: Vec<LabelView<'a>>,
    /// The notes: the day to comply by, advice, provisional.
    pub notes: Vec<String>,
    /// Since when, where not all answers and rows hold since the same day.
    pub since: Vec<Sentence>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// The rows; none where the label is the whole answer.
    pub rows: Vec<AnswerRowView<'a>>,
    /// Messages `scheduled-change`.
    pub scheduled_changes: Vec<Sentence>,
}

/// The poster for all reader audiences, or for one.
pub(crate) fn notice<'a>(
    page: &PageContext<'a>,
    id: Id<Product>,
    only: Option<Id<Audience>>,
) -> NoticeView<'a> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let base = page.plan.base_url.as_deref();
    let mut answers: Vec<_> = page.reader_answers(id).collect();
    answers.retain(|(audience, _)| only.is_none_or(|only| *audience == only));
    let groups = AudienceGroups::new(page, &answers);
    let basis = AnswerBasis::new(page, &answers);
    let product_crumb = page.crumb(language.product(id), PageKind::Product(id));
    let content = PosterContent {
        product: id,
        answers: &answers,
        language: language.id,
    };
    let (size, room) =
        poster_size(page.plan, content).unwrap_or((PosterSize::Smallest, PosterRoom::Answer));
    // A printed poster becomes outdated: its QR code links to the current answer.
    let product = page.plan.path(PageKind::Product(id), language.id);
    let address = base.map(|base| product.absolute(base));
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    let since = page.since_of_answers(
        answers.iter().map(|(_, answer)| &**answer),
        AuthorityStyle::Named,
    );
    NoticeView {
        lang: &language.record.html,
        dir: language.record.direction(),
        title: title(page, id, &groups).into(),
        description: groups.description(page, id).into(),
        site: language.site(),
        agency: language.agency(),
        logo: catalog.site.branding.logo.is_some(),
        assets: AssetsView {
            style: relative(&page.asset("notice.css")),
            ..page.assets(relative)
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
        answers: answers
            .iter()
            .map(|(audience, answer)| notice_answer(page, id, *audience, answer, since.is_none()))
            .collect(),
        instead: page.instead(id, only, POSTER_ALTERNATIVES),
        reasons: match room >= PosterRoom::Reasons {
            true => basis.reasons(page),
            false => Vec::new(),
        },
        exceptions: match room >= PosterRoom::Exceptions {
            true => basis.exceptions(page),
            false => Vec::new(),
        },
        steps: steps(page, id, only).filter(|_| room >= PosterRoom::Reasons),
        others: other_posters(page, id, only),
        since,
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

/// The other posters about the product; none where one poster is for all.
fn other_posters<'a>(
    page: &PageContext<'a>,
    id: Id<Product>,
    only: Option<Id<Audience>>,
) -> Vec<Anchor<'a>> {
    if !page.plan.has_posters_for_one(id) {
        return Vec::new();
    }
    let language = page.language;
    let all =
        only.map(|_| page.anchor(language.message_phrase("notice-all"), PageKind::Notice(id)));
    let others = page
        .plan
        .readers
        .iter()
        .filter(|audience| only != Some(**audience));
    let others = others.map(|audience| {
        page.anchor(
            language.audience(*audience),
            PageKind::NoticeFor(id, *audience),
        )
    });
    all.into_iter().chain(others).collect()
}

/// Message `title-notice`.
fn title(page: &PageContext<'_>, id: Id<Product>, groups: &AudienceGroups) -> String {
    let answer = groups.title(page, id);
    let arguments = [("answer", MessageValue::from(&*answer))];
    page.title(&page.language.locale.format("title-notice", &arguments))
}

fn notice_answer<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
    audience: Id<Audience>,
    answer: &Answer,
    has_own_days: bool,
) -> NoticeAnswerView<'a> {
    let single = answer.single();
    let mut rows = page.rows(audience, answer);
    if !has_own_days {
        rows.iter_mut().for_each(|row| row.since.clear());
    }
    NoticeAnswerView {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: page.answer_headline(audience, answer),
        kind: answer.label(),
        shape: Html::render(|svg| {
            svg.push_str("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
            svg.push_str(label_shape(answer.label().class()));
            svg.push_str("</svg>");
        }),
        word: page.language.label_of(answer).word,
        marks: single.map_or_else(Vec::new, |row| page.language.marks(&row.outcome)),
        notes: single.map_or_else(Vec::new, |row| page.notes(&row.outcome)),
        conditions: single
            .map(|row| page.conditions_of(row))
            .unwrap_or_default(),
        since: single
            .filter(|_| has_own_days)
            .map(|row| page.since_of_row(audience, answer, row))
            .unwrap_or_default(),
        rows,
        scheduled_changes: page.scheduled_changes(product, audience),
    }
}
