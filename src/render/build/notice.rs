//! A poster about a product.

use std::borrow::Cow;

use super::frame::PageContext;
use super::label;
use super::layout::{alternate, assets, built_languages, x_default};
use super::lead::AudienceGroups;
use super::phrase::name;
use super::product_facts::AnswerBasis;
use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::model::{Audience, Id, Product};
use crate::plan::{POSTER_ALTERNATIVES, PageKind, PosterSize, poster_size};
use crate::render::qr_code;
use crate::render::view::{
    AlternateView, AssetsView, CrumbView, Html, NamePhrase, NoticeAnswerView, NoticeView,
};
use crate::resolve::AnswerDetails;
use crate::theme::label_shape;

pub(super) fn notice<'a>(page: &PageContext<'a>, id: Id<Product>) -> NoticeView<'a> {
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
