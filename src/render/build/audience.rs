//! An audience's page: everything for one audience, by verdict.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::answer::is_marked;
use super::frame::Frame;
use super::label;
use super::layout::Around;
use super::phrase::name;
use super::since::Authorities;
use super::standing::Standing;
use crate::locale::Value;
use crate::model::{Audience, Catalog, DefaultVerdict, Id, Product};
use crate::plan::{Answer, PageKind};
use crate::render::view::{self, AudienceItem, Differing, LabelKind, Phrase, VerdictGroup};
use crate::resolve::Label;

/// The groups, in the order of the page.
const GROUPS: [LabelKind; 6] = [
    LabelKind::Recommended,
    LabelKind::Conditional,
    LabelKind::PhaseOut,
    LabelKind::Banned,
    LabelKind::UnderReview,
    LabelKind::NotAssessed,
];

pub(super) fn audience<'a>(page: &Frame<'a>, id: Id<Audience>) -> view::Audience<'a> {
    let edition = page.edition;
    let record = &page.plan.catalog.audiences[id];
    let own = edition.audience(id);
    let title = edition
        .locale
        .format("audience-title", &[("audience", Value::from(&*own.text))]);
    let covers = edition.phrase(&record.covers);
    let anchor = |id: &Id<Audience>| page.anchor(edition.audience(*id), PageKind::Audience(*id));
    view::Audience {
        layout: page.layout(Around {
            description: covers
                .as_ref()
                .map_or(Cow::Owned(title.clone()), |covers| covers.text.clone()),
            title: title.into(),
            above: Vec::new(),
            here: Some(own.clone()),
            review: None,
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
        groups: groups(page, id),
    }
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

fn groups<'a>(page: &Frame<'a>, audience: Id<Audience>) -> Vec<VerdictGroup<'a>> {
    let reader = page.plan.readers.iter().position(|id| *id == audience);
    let standings: Vec<(Id<Product>, Cow<'a, Standing>)> = page
        .edition
        .products
        .iter()
        .map(|id| {
            let standing = match reader {
                Some(reader) => Cow::Borrowed(page.index.standing(*id, reader)),
                None => Cow::Owned(Standing::new(page.plan, *id, audience)),
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
            (!members.is_empty()).then(|| VerdictGroup {
                kind,
                heading: page.edition.locale.text(heading).into(),
                about: page.edition.locale.text(about).into(),
                items: members
                    .into_iter()
                    .map(|(id, standing)| item(page, audience, reader, *id, standing))
                    .collect(),
            })
        })
        .collect()
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

fn item<'a>(
    page: &Frame<'a>,
    audience: Id<Audience>,
    reader: Option<usize>,
    id: Id<Product>,
    standing: &Standing,
) -> AudienceItem<'a> {
    let day = page.plan.as_of;
    let answer = standing.on(day);
    let mut differing = page.differing(standing);
    differing.extend(activities(page, audience, id, answer));
    AudienceItem {
        name: page.edition.product(id),
        url: page.url(PageKind::Product(id)).into(),
        domestic: page.plan.catalog.products[id].domestic,
        about: page.about(id),
        label: page.edition.label_of(answer),
        recommended: is_marked(answer),
        conditions: page.conditions_of(answer),
        since: page.since(
            standing.answers.since(day),
            &answer.cited,
            Authorities::Linked,
        ),
        differing,
        next: page.next(standing),
        instead: page.instead_for(id, answer, |alternative| match reader {
            Some(reader) => page.label_now(alternative, reader),
            None => page.plan.answers(alternative, audience).on(day).label(),
        }),
    }
}

/// The activities, each with its own verdict, where they differ.
fn activities<'a>(
    page: &Frame<'a>,
    audience: Id<Audience>,
    product: Id<Product>,
    answer: &Answer,
) -> Vec<Differing<'a>> {
    if !answer.activities_differ {
        return Vec::new();
    }
    page.by_activity(product, audience)
        .map(|(activity, interval)| Differing {
            who: Phrase::own(page.activity(activity)),
            label: page
                .edition
                .label(label::kind(interval.label()), interval.due_date),
            recommended: false,
            conditions: page.conditions_during(interval),
            since: None,
        })
        .collect()
}
