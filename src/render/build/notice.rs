//! A poster about a product.

use std::borrow::Cow;

use super::frame::Frame;
use super::label;
use super::layout::{alternate, any_language, assets, made};
use super::lead::Groups;
use super::phrase::name;
use super::product_facts::Behind;
use crate::artifact::SitePath;
use crate::locale::Value;
use crate::model::{Audience, Id, Product};
use crate::plan::{POSTER_ALTERNATIVES, PageKind, PosterSize, poster_size};
use crate::render::qr;
use crate::render::view::{Alternate, Assets, Crumb, Html, Name, Notice, NoticeAnswer};
use crate::resolve::Standing;
use crate::theme::shape;

pub(super) fn notice<'a>(page: &Frame<'a>, id: Id<Product>) -> Notice<'a> {
    let edition = page.edition;
    let catalog = page.plan.catalog;
    let record = &catalog.products[id];
    let base = page.plan.base_url.as_deref();
    let groups = Groups::new(page, id);
    let behind = Behind::new(page, id);
    let standings = page.plan.standings(id);
    let size = poster_size(page.plan, id, standings, edition.id).unwrap_or(PosterSize::Smallest);
    // On a wall the poster gets old: its code leads to the page that does not.
    let product = page.plan.path(PageKind::Product(id), edition.id);
    let address = base.map(|base| product.absolute(base));
    let relative = |path: &SitePath| path.relative_from(&page.planned.path);
    Notice {
        lang: &edition.language.html,
        dir: edition.language.direction(),
        title: title(page, id, &groups).into(),
        description: groups.description(page, id).into(),
        site: edition.site.clone(),
        agency: edition.agency.clone(),
        logo: catalog.site.look.logo.is_some(),
        assets: Assets {
            style: relative(&SitePath::from_ids("assets/notice.css")).into(),
            ..assets(relative)
        },
        crumbs: crumbs(page, id),
        canonical: base.map(|base| page.planned.path.absolute(base).into()),
        alternates: base.map(|base| alternates(page, base)).unwrap_or_default(),
        languages: in_every_language(page, relative),
        size: size.class(),
        name: Name(edition.product(id)),
        answers: page
            .standings(id)
            .map(|(audience, standing)| answer(page, audience, &standing))
            .collect(),
        instead: page.instead(id, POSTER_ALTERNATIVES),
        since: page.since_for_all(standings),
        contacts: behind.contacts(page),
        data_date: edition.say("notice-holds", vec![("date", edition.day(page.plan.as_of))]),
        review: page.review(behind.review(catalog)),
        qr_code: address
            .as_deref()
            .and_then(|address| qr::code(address, edition.locale.text("notice-code"))),
        address: address.map(Cow::Owned),
        notice: edition.notice.clone(),
        source: &record.origin.file,
    }
}

/// Message `title-notice`.
fn title(page: &Frame<'_>, id: Id<Product>, groups: &Groups) -> String {
    let answer = groups.title(page, id);
    let arguments = [("answer", Value::from(&*answer))];
    page.title(&page.edition.locale.format("title-notice", &arguments))
}

fn crumbs<'a>(page: &Frame<'a>, id: Id<Product>) -> Vec<Crumb<'a>> {
    let edition = page.edition;
    vec![
        page.crumb(edition.own("nav-lookup"), PageKind::Home),
        page.crumb(edition.product(id), PageKind::Product(id)),
        Crumb {
            text: Name(edition.own("notice-name")),
            url: None,
        },
    ]
}

fn answer<'a>(page: &Frame<'a>, audience: Id<Audience>, standing: &Standing) -> NoticeAnswer<'a> {
    let edition = page.edition;
    let answer = standing.on(page.plan.as_of);
    let kind = label::kind(answer.label());
    let mut arguments = vec![("audience", name(edition.audience(audience)))];
    if let Some(due) = answer.due_date {
        arguments.push(("date", edition.day(due)));
    }
    NoticeAnswer {
        id: page.plan.catalog.audiences[audience].slug.as_str(),
        headline: edition.say(&format!("answer-{}", kind.key()), arguments),
        kind,
        shape: Html::drawn(|svg| {
            svg.push_str("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
            svg.push_str(shape(kind.class()));
            svg.push_str("</svg>");
        }),
        word: edition.label_of(answer).word,
        conditions: page.conditions_of(answer),
        differences: page.hidden(answer, standing),
        scheduled_changes: page.next(standing),
    }
}

/// This page in every language, and the gate for readers of any other.
fn alternates<'a>(page: &Frame<'a>, base: &str) -> Vec<Alternate<'a>> {
    let gate = page.plan.path(PageKind::Gate, page.edition.id);
    let mut alternates = in_every_language(page, |path| path.absolute(base));
    alternates.push(any_language(gate.absolute(base)));
    alternates
}

fn in_every_language<'a>(
    page: &Frame<'a>,
    url: impl Fn(&SitePath) -> String,
) -> Vec<Alternate<'a>> {
    made(page)
        .map(|edition| {
            let path = page.plan.path(page.planned.kind, edition.id);
            alternate(edition, url(&path), Some(page.edition.id))
        })
        .collect()
}
