//! An audience's page: everything for one audience, by verdict.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::frame::Frame;
use super::label;
use super::layout::Around;
use super::phrase::name;
use crate::diagnostic::Diagnostic;
use crate::locale::Value;
use crate::model::{Audience, Catalog, Date, DefaultVerdict, Id, Product};
use crate::plan::{PageKind, Standing};
use crate::render::view::{self, LabelKind, VerdictGroup};
use crate::resolve::Label;

/// With more products than this of which nobody ruled anything, their names do.
const PLAIN: usize = 20;

/// The groups, in the order of the page.
const GROUPS: [LabelKind; 6] = [
    LabelKind::Recommended,
    LabelKind::Conditional,
    LabelKind::PhaseOut,
    LabelKind::Banned,
    LabelKind::UnderReview,
    LabelKind::NotAssessed,
];

pub(super) fn audience<'a>(
    page: &Frame<'a>,
    id: Id<Audience>,
) -> Result<view::Audience<'a>, Box<Diagnostic>> {
    let edition = page.edition;
    let record = &page.plan.catalog.audiences[id];
    let own = edition.audience(id);
    let title = edition
        .locale
        .format("audience-title", &[("audience", Value::from(&*own.text))]);
    let covers = edition.phrase(&record.covers);
    let anchor = |id: &Id<Audience>| page.anchor(edition.audience(*id), PageKind::Audience(*id));
    Ok(view::Audience {
        layout: page.layout(Around {
            description: covers
                .as_ref()
                .map_or(Cow::Owned(title.clone()), |covers| covers.text.clone()),
            title: title.into(),
            above: Vec::new(),
            here: Some(own.clone()),
            review: None,
            outdated: page.first_change(id),
            source: Some(&record.origin.file),
        }),
        heading: edition.say("audience-title", vec![("audience", name(own))]),
        covers,
        unlisted: edition
            .locale
            .text(match default_of(page.plan.catalog, id) {
                DefaultVerdict::NotAssessed => "default-not-assessed",
                DefaultVerdict::Banned => "default-banned",
            })
            .into(),
        parts: page.index.parts(id).iter().map(anchor).collect(),
        wholes: record.parents.iter().map(anchor).collect(),
        groups: groups(page, id)?,
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
) -> Result<Vec<VerdictGroup<'a>>, Box<Diagnostic>> {
    let reader = page.plan.readers.iter().position(|id| *id == audience);
    let standings: Vec<(Id<Product>, Cow<'a, Standing>)> = page
        .edition
        .products
        .iter()
        .map(|id| {
            let standing = match reader {
                Some(reader) => Cow::Borrowed(&page.plan.standings(*id)[reader]),
                None => Cow::Owned(Standing::new(page.plan, *id, audience, page.day)),
            };
            (*id, standing)
        })
        .collect();
    GROUPS
        .into_iter()
        .filter_map(|kind| {
            let mut members: Vec<_> = standings
                .iter()
                .filter(|(_, standing)| group_of(standing.on(page.plan.as_of).label()) == kind)
                .collect();
            // By name they are sorted already.
            members.sort_by_key(|(id, standing)| {
                let answer = standing.on(page.plan.as_of);
                let product = &page.plan.catalog.products[*id];
                (
                    Reverse(answer.recommended),
                    answer.due_date,
                    Reverse(product.domestic),
                    Reverse(product.framework_contract),
                )
            });
            let (heading, about) = messages(kind);
            let is_plain = |standing: &Standing| {
                kind == LabelKind::NotAssessed && says_no_more(standing, page.plan.as_of)
            };
            let plain = members.iter().filter(|(_, standing)| is_plain(standing));
            let short = plain.count() > PLAIN;
            let empty = members.is_empty();
            let (plain, full): (Vec<_>, Vec<_>) = members
                .into_iter()
                .partition(|(_, standing)| short && is_plain(standing));
            if empty {
                return None;
            }
            let items: Result<Vec<_>, _> = full
                .into_iter()
                .map(|(id, standing)| page.entry(audience, reader, *id, standing))
                .collect();
            Some(items.map(|items| {
                VerdictGroup {
                    kind,
                    heading: page.edition.locale.text(heading).into(),
                    about: page.edition.locale.text(about).into(),
                    items,
                    names: plain
                        .into_iter()
                        .map(|(id, _)| {
                            page.anchor(page.edition.product(*id), PageKind::Product(*id))
                        })
                        .collect(),
                }
            }))
        })
        .collect()
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

fn group_of(label: Label) -> LabelKind {
    match label {
        Label::Permitted => LabelKind::Recommended,
        Label::Banned
        | Label::PhaseOut
        | Label::UnderReview
        | Label::NotAssessed
        | Label::Conditional
        | Label::Recommended => label::kind(label),
    }
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
