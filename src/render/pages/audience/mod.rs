//! An audience's page: everything for one audience, by verdict.
//!
//! Of many products the page shows the first of each verdict; parts of the list, each a page of
//! its own, hold them all, in the same order.

pub(in crate::render) mod groups;
pub(in crate::render) mod item;
pub(in crate::render) mod pagination;

use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Audience, Catalog, Date, DefaultVerdict, Id, Product};
use crate::plan::{PRODUCTS_PER_PART, PageKind, audience_parts};
use crate::render::pages::audience::groups::{GROUPS, messages};
use crate::render::pages::audience::pagination::part_members;
use crate::render::pages::product::DifferingView;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::view::{
    Anchor, Html, LabelKind, LabelView, LayoutView, NamePhrase, Phrase, Sentence,
};
use crate::resolve::AnswerDetails;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// An audience's page.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AudienceView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `audience-title` with the audience.
    pub heading: Sentence,
    /// Message `products-range`, of a part of the list.
    pub range: Option<Cow<'a, str>>,
    /// What the page covers.
    pub covers: Option<Phrase<'a>>,
    /// Message `default-not-assessed` or `default-banned`: what holds for what is not listed.
    pub unlisted: Cow<'a, str>,
    /// The audiences that are part of this one; a link where one has a page.
    pub sub_audiences: Vec<Anchor<'a>>,
    /// The audiences that this one is part of.
    pub parent_audiences: Vec<Anchor<'a>>,
    /// The groups that hold a product: use now, with conditions, stop by a date, do not use,
    /// under review, not assessed.
    pub groups: Vec<VerdictGroupView<'a>>,
    /// The pages of the list; none where this page holds it all.
    pub list_pages: Vec<AudiencePartView>,
}

/// A part of the list of an audience.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AudiencePartView {
    /// Message `products-range`; no link to the part that is shown.
    pub link: Html,
    /// The headings of its groups.
    pub groups: Html,
}

/// The products with one kind of verdict.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct VerdictGroupView<'a> {
    /// The group's shape and colour; `permitted` and `recommended` share one group.
    pub kind: LabelKind,
    /// Message `group-…`.
    pub heading: Cow<'a, str>,
    /// Message `group-about-…`: what to do, in a sentence.
    pub about: Cow<'a, str>,
    /// Its products: recommended ones first, then by due date, domestic ones first, then those on
    /// a framework contract, then by name.
    pub entries: Vec<Html>,
    /// Links to the products of a long group of which there is no more to say.
    pub names_only: Vec<Anchor<'a>>,
    /// Message `group-all` with their number, where the page shows the first of them.
    pub see_all: Option<Anchor<'a>>,
}

/// One product of a group.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AudienceItemView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// Its label.
    pub label: LabelView<'a>,
    /// Whether a conditional verdict is recommended too.
    pub recommended: bool,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Message `since-by`.
    pub since: Option<Sentence>,
    /// Parts of the audience, offerings and activities with another verdict.
    pub differing_parts: Vec<DifferingView<'a>>,
    /// Message `scheduled-change`: what is decided for later.
    pub scheduled_changes: Vec<Sentence>,
    /// What to use instead, as a list of links.
    pub instead: Option<Sentence>,
}

/// With more products than this of which nobody ruled anything, their names do.
const MAX_UNASSESSED_ITEMS: usize = 20;
/// How many products of a group the page shows where a part of the list has the others.
const ITEMS_BEFORE_MORE: usize = 6;

/// `part` is a part of the list, from 1; `None` for the audience's own page.
pub(in crate::render) fn audience<'a>(
    page: &PageContext<'a>,
    id: Id<Audience>,
    part: Option<u16>,
) -> Result<AudienceView<'a>, Box<Diagnostic>> {
    let edition = page.language_context;
    let record = &page.plan.catalog.audiences[id];
    let own = edition.audience(id);
    let title = edition.locale.format(
        "audience-title",
        &[("audience", MessageValue::from(&*own.text))],
    );
    let covers = edition.phrase(&record.covers);
    let anchor = |id: &Id<Audience>| page.anchor(edition.audience(*id), PageKind::Audience(*id));
    let members = page.by_verdict(id);
    let (above, here, own_title) = match part {
        Some(part) => {
            let name = page.part_name(members, part);
            let above = vec![page.crumb(own.clone(), PageKind::Audience(id))];
            (
                above,
                Phrase::in_page_language(name.clone()),
                format!("{title} · {name}"),
            )
        }
        None => (Vec::new(), own.clone(), title.clone()),
    };
    Ok(AudienceView {
        layout: page.layout(PageMetadata {
            description: covers
                .as_ref()
                .map_or(Cow::Owned(title), |covers| covers.text.clone()),
            title: own_title.into(),
            breadcrumbs: above,
            here: Some(here),
            outdated: page.first_change(id),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        heading: edition.say("audience-title", vec![("audience", name(own))]),
        range: part.map(|part| page.part_name(members, part).into()),
        covers: covers.filter(|_| part.is_none()),
        unlisted: edition
            .locale
            .text(match default_of(page.plan.catalog, id) {
                DefaultVerdict::NotAssessed => "default-not-assessed",
                DefaultVerdict::Banned => "default-banned",
            })
            .into(),
        sub_audiences: page.reverse.parts(id).iter().map(anchor).collect(),
        parent_audiences: record.parents.iter().map(anchor).collect(),
        groups: groups(page, id, part)?,
        list_pages: page.part_links(id, part),
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
    page: &PageContext<'a>,
    audience: Id<Audience>,
    part: Option<u16>,
) -> Result<Vec<VerdictGroupView<'a>>, Box<Diagnostic>> {
    let reader = page.plan.readers.iter().position(|id| *id == audience);
    let members = page.by_verdict(audience);
    let is_cut = audience_parts(page.plan.catalog) > 0;
    let shown = match part {
        Some(part) => part_members(members, part),
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
                None if is_cut && all.len() > ITEMS_BEFORE_MORE => &all[..ITEMS_BEFORE_MORE],
                None | Some(_) => &all[..],
            };
            let more = (first.len() < all.len())
                .then(|| more_link(page, audience, kind, all.len()))
                .flatten();
            Some(group(page, (audience, reader), kind, first, more))
        })
        .collect()
}

/// A group with some of its products; `more` leads to all of them.
fn group<'a>(
    page: &PageContext<'a>,
    (audience, reader): (Id<Audience>, Option<usize>),
    kind: LabelKind,
    products: &[Id<Product>],
    more: Option<Anchor<'a>>,
) -> Result<VerdictGroupView<'a>, Box<Diagnostic>> {
    let standing = |id: Id<Product>| match reader {
        Some(reader) => Cow::Borrowed(&page.plan.answer_details(id)[reader]),
        None => Cow::Owned(AnswerDetails::new(
            &page.plan.answer_cache,
            id,
            audience,
            page.day,
        )),
    };
    let is_plain = |id: &Id<Product>| {
        kind == LabelKind::NotAssessed && has_no_details(&standing(*id), page.plan.as_of)
    };
    let (mut plain, mut full): (Vec<_>, Vec<_>) = products.iter().copied().partition(is_plain);
    if more.is_none() && plain.len() <= MAX_UNASSESSED_ITEMS {
        full = products.to_vec();
        plain.clear();
    }
    let items: Result<Vec<_>, _> = full
        .into_iter()
        .map(|id| page.entry(audience, reader, id, || standing(id)))
        .collect();
    let (heading, about) = messages(kind);
    Ok(VerdictGroupView {
        kind,
        heading: page.language_context.locale.text(heading).into(),
        about: page.language_context.locale.text(about).into(),
        entries: items?,
        names_only: plain
            .into_iter()
            .map(|id| page.anchor(page.language_context.product(id), PageKind::Product(id)))
            .collect(),
        see_all: more,
    })
}

/// The way to all products of a group, where the first of them stands in the list.
fn more_link<'a>(
    page: &PageContext<'a>,
    audience: Id<Audience>,
    kind: LabelKind,
    count: usize,
) -> Option<Anchor<'a>> {
    let members = page.by_verdict(audience);
    let first = members.iter().position(|member| member.group == kind)?;
    let part = u16::try_from(first / PRODUCTS_PER_PART + 1).ok()?;
    let count = [("count", MessageValue::from(count))];
    let said = page.language_context.locale.format("group-all", &count);
    let url = page.url(PageKind::AudiencePart(audience, part));
    Some(Anchor {
        name: Phrase::in_page_language(said),
        url: Some(format!("{url}#g-{}", kind.class()).into()),
    })
}

/// Whether the label is all that there is to say.
fn has_no_details(standing: &AnswerDetails, day: Date) -> bool {
    standing.parts.is_empty()
        && standing.offerings.is_empty()
        && standing.combined_exceptions.is_empty()
        && !standing.on(day).activities_differ
        && standing.on(day).cited.is_empty()
        && standing.answers.after(day).is_empty()
}
