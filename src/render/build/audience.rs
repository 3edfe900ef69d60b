//! An audience's page: everything for one audience, by verdict.
//!
//! Of many products the page shows the first of each verdict; parts of the list, each a page of
//! its own, hold them all, in the same order.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::frame::Frame;
use super::layout::Around;
use super::order::{GROUPS, Member};
use super::phrase::name;
use crate::diagnostic::Diagnostic;
use crate::locale::Value;
use crate::model::{Audience, Catalog, Date, DefaultVerdict, Id, Product};
use crate::plan::{PRODUCTS_A_PART, PageKind, Standing, audience_parts};
use crate::render::view::{self, Anchor, LabelKind, Phrase, Stretch, VerdictGroup};

/// With more products than this of which nobody ruled anything, their names do.
const PLAIN: usize = 20;
/// How many products of a group the page shows where a part of the list has the others.
const FIRST: usize = 6;

/// `part` is a part of the list, from 1; `None` for the audience's own page.
pub(super) fn audience<'a>(
    page: &Frame<'a>,
    id: Id<Audience>,
    part: Option<u16>,
) -> Result<view::Audience<'a>, Box<Diagnostic>> {
    let edition = page.edition;
    let record = &page.plan.catalog.audiences[id];
    let own = edition.audience(id);
    let title = edition
        .locale
        .format("audience-title", &[("audience", Value::from(&*own.text))]);
    let covers = edition.phrase(&record.covers);
    let anchor = |id: &Id<Audience>| page.anchor(edition.audience(*id), PageKind::Audience(*id));
    let members = page.by_verdict(id);
    let (above, here, own_title) = match part {
        Some(part) => {
            let name = stretch_name(page, members, part);
            let above = vec![page.crumb(own.clone(), PageKind::Audience(id))];
            (
                above,
                Phrase::own(name.clone()),
                format!("{title} · {name}"),
            )
        }
        None => (Vec::new(), own.clone(), title.clone()),
    };
    Ok(view::Audience {
        layout: page.layout(Around {
            description: covers
                .as_ref()
                .map_or(Cow::Owned(title), |covers| covers.text.clone()),
            title: own_title.into(),
            above,
            here: Some(here),
            review: None,
            outdated: page.first_change(id),
            source: Some(&record.origin.file),
        }),
        heading: edition.say("audience-title", vec![("audience", name(own))]),
        part: part.map(|part| stretch_name(page, members, part).into()),
        covers: covers.filter(|_| part.is_none()),
        unlisted: edition
            .locale
            .text(match default_of(page.plan.catalog, id) {
                DefaultVerdict::NotAssessed => "default-not-assessed",
                DefaultVerdict::Banned => "default-banned",
            })
            .into(),
        parts: page.index.parts(id).iter().map(anchor).collect(),
        wholes: record.parents.iter().map(anchor).collect(),
        groups: groups(page, id, part)?,
        stretches: stretches(page, id, part),
    })
}

/// What holds where nobody ruled: an own value, else the strictest of the nearest above.
fn default_of(catalog: &Catalog, audience: Id<Audience>) -> DefaultVerdict {
    let mut seen = BTreeSet::new();
    let mut open = vec![audience];
    let mut strictest = DefaultVerdict::NotAssessed;
    while let Some(next) = open.pop() {
        if !seen.insert(next) {
            continue;
        }
        let record = &catalog.audiences[next];
        match record.default {
            Some(verdict) => strictest = strictest.max(verdict),
            None => open.extend(&record.parents),
        }
    }
    strictest
}

fn groups<'a>(
    page: &Frame<'a>,
    audience: Id<Audience>,
    part: Option<u16>,
) -> Result<Vec<VerdictGroup<'a>>, Box<Diagnostic>> {
    let reader = page.plan.readers.iter().position(|id| *id == audience);
    let members = page.by_verdict(audience);
    let is_cut = audience_parts(page.plan.catalog) > 0;
    let shown = match part {
        Some(part) => chunk(members, part),
        None => members,
    };
    GROUPS
        .into_iter()
        .filter_map(|kind| {
            let all: Vec<Id<Product>> = shown
                .iter()
                .filter(|member| member.group == kind)
                .map(|member| member.product)
                .collect();
            if all.is_empty() {
                return None;
            }
            let first = match part {
                None if is_cut && all.len() > FIRST => &all[..FIRST],
                None | Some(_) => &all[..],
            };
            let more = (first.len() < all.len())
                .then(|| rest(page, audience, kind, all.len()))
                .flatten();
            Some(group(page, (audience, reader), kind, first, more))
        })
        .collect()
}

/// A group with some of its products; `more` leads to all of them.
fn group<'a>(
    page: &Frame<'a>,
    (audience, reader): (Id<Audience>, Option<usize>),
    kind: LabelKind,
    products: &[Id<Product>],
    more: Option<Anchor<'a>>,
) -> Result<VerdictGroup<'a>, Box<Diagnostic>> {
    let standings: Vec<(Id<Product>, Cow<'a, Standing>)> = products
        .iter()
        .map(|id| {
            let standing = match reader {
                Some(reader) => Cow::Borrowed(&page.plan.standings(*id)[reader]),
                None => Cow::Owned(Standing::new(page.plan, *id, audience, page.day)),
            };
            (*id, standing)
        })
        .collect();
    let is_plain = |standing: &Standing| {
        kind == LabelKind::NotAssessed && says_no_more(standing, page.plan.as_of)
    };
    let plain = standings.iter().filter(|(_, standing)| is_plain(standing));
    let short = more.is_some() || plain.count() > PLAIN;
    let (plain, full): (Vec<_>, Vec<_>) = standings
        .into_iter()
        .partition(|(_, standing)| short && is_plain(standing));
    let items: Result<Vec<_>, _> = full
        .into_iter()
        .map(|(id, standing)| page.entry(audience, reader, id, &standing))
        .collect();
    let (heading, about) = messages(kind);
    Ok(VerdictGroup {
        kind,
        heading: page.edition.locale.text(heading).into(),
        about: page.edition.locale.text(about).into(),
        items: items?,
        names: plain
            .into_iter()
            .map(|(id, _)| page.anchor(page.edition.product(id), PageKind::Product(id)))
            .collect(),
        more,
    })
}

/// The way to all products of a group, where the first of them stands in the list.
fn rest<'a>(
    page: &Frame<'a>,
    audience: Id<Audience>,
    kind: LabelKind,
    count: usize,
) -> Option<Anchor<'a>> {
    let members = page.by_verdict(audience);
    let first = members.iter().position(|member| member.group == kind)?;
    let part = u16::try_from(first / PRODUCTS_A_PART + 1).ok()?;
    let count = [("count", Value::from(count))];
    let said = page.edition.locale.format("group-all", &count);
    let url = page.url(PageKind::AudiencePart(audience, part));
    Some(Anchor {
        name: Phrase::own(said),
        url: Some(format!("{url}#g-{}", kind.class()).into()),
    })
}

/// Every part of the list, with the groups it holds.
fn stretches<'a>(page: &Frame<'a>, audience: Id<Audience>, here: Option<u16>) -> Vec<Stretch<'a>> {
    let members = page.by_verdict(audience);
    (1..=audience_parts(page.plan.catalog))
        .map(|part| {
            let shown = chunk(members, part);
            let held = GROUPS.into_iter().filter(|kind| {
                // Sorted by group: the ends of a stretch say what is between.
                shown.iter().any(|member| member.group == *kind)
            });
            let held: Vec<String> = held
                .map(|kind| page.edition.locale.text(messages(kind).0).to_owned())
                .collect();
            let name = Phrase::own(stretch_name(page, members, part));
            Stretch {
                link: match here == Some(part) {
                    true => Anchor { name, url: None },
                    false => page.anchor(name, PageKind::AudiencePart(audience, part)),
                },
                groups: held.join(" · ").into(),
            }
        })
        .collect()
}

/// Message `products-range`: the first and the last number of a part.
fn stretch_name(page: &Frame<'_>, members: &[Member], part: u16) -> String {
    let start = usize::from(part.saturating_sub(1)) * PRODUCTS_A_PART;
    let range = [
        ("from", Value::from(start + 1)),
        ("to", Value::from(start + chunk(members, part).len())),
    ];
    page.edition.locale.format("products-range", &range)
}

fn chunk(members: &[Member], part: u16) -> &[Member] {
    let part = usize::from(part.saturating_sub(1));
    members
        .chunks(PRODUCTS_A_PART)
        .nth(part)
        .unwrap_or_default()
}

/// Whether the label is all that there is to say.
fn says_no_more(standing: &Standing, day: Date) -> bool {
    standing.parts.is_empty()
        && standing.offerings.is_empty()
        && standing.crossings.is_empty()
        && !standing.on(day).activities_differ
        && standing.on(day).cited.is_empty()
        && standing.answers.after(day).is_empty()
}

fn messages(group: LabelKind) -> (&'static str, &'static str) {
    match group {
        LabelKind::Recommended | LabelKind::Permitted => ("group-use", "group-about-use"),
        LabelKind::Conditional => ("group-conditional", "group-about-conditional"),
        LabelKind::PhaseOut => ("group-phase-out", "group-about-phase-out"),
        LabelKind::Banned => ("group-banned", "group-about-banned"),
        LabelKind::UnderReview => ("group-under-review", "group-about-under-review"),
        LabelKind::NotAssessed => ("group-not-assessed", "group-about-not-assessed"),
    }
}
