//! The pages of an audience: all products by verdict.
//!
//! On sites with many products the main page shows the first of each verdict; the whole list is split
//! into parts, each a page of its own, in the same order.

mod groups;
mod item;
mod pagination;

use groups::{GROUPS, messages};
use pagination::part_members;

pub(crate) use groups::GroupOrderCache;
pub(crate) use item::EntryKey;
pub(crate) use pagination::PartLinksCache;

use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Audience, DefaultVerdict, Id, Product};
use crate::plan::{PRODUCTS_PER_PART, PageKind, audience_parts};
use crate::render::parts::{PageContext, PageMetadata, name};
use crate::render::view::{
    Anchor, AnswerRowView, DutyView, Html, LabelView, LayoutView, NamePhrase, Phrase, Sentence,
};
use crate::resolve::{AnswerKind, Label};
use serde::Serialize;
use std::borrow::Cow;

/// The view of `audience.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AudienceView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Message `audience-title` with the audience.
    pub heading: Sentence,
    /// Message `products-range`; `None` on the main page.
    pub range: Option<String>,
    /// What the page covers.
    pub covers: Option<Phrase<'a>>,
    /// Message `default-not-assessed` or `default-banned`: the verdict on products that are not listed.
    pub unlisted: Cow<'a, str>,
    /// Its open duties; empty on the pages of a long list.
    pub duties: Vec<DutyView<'a>>,
    /// Links to the audiences that are part of this one.
    pub sub_audiences: Vec<Anchor<'a>>,
    /// Links to the audiences that this one is part of.
    pub parent_audiences: Vec<Anchor<'a>>,
    /// The groups with a product: use now, with conditions, stop by a date, do not use, under review,
    /// not assessed.
    pub groups: Vec<VerdictGroupView<'a>>,
    /// The parts of the list; empty where the main page has it all.
    pub list_pages: Vec<AudiencePartView>,
}

/// A part of the list of an audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AudiencePartView {
    /// Message `products-range`, as a link except to the part that is shown.
    pub link: Html,
    /// The headings of its groups.
    pub groups: Html,
}

/// The products with one kind of verdict.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VerdictGroupView<'a> {
    /// The label of the group; `permitted` and `recommended` share one group.
    pub kind: Label,
    /// Message `group-…`.
    pub heading: Cow<'a, str>,
    /// Message `group-about-…`: what to do.
    pub about: Cow<'a, str>,
    /// Its products, each rendered by `audience_entry.html`.
    pub entries: Vec<Html>,
    /// Links to products without details, in a long group.
    pub names_only: Vec<Anchor<'a>>,
    /// Message `group-all`, as a link; `None` where the page shows the whole group.
    pub see_all: Option<Anchor<'a>>,
}

/// A product of a group: the view of `audience_entry.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AudienceItemView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// The URL of its page.
    pub url: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// Its label.
    pub label: LabelView<'a>,
    /// The marks beside the label: recommended, advised against.
    pub marks: Vec<LabelView<'a>>,
    /// The notes: the day to comply by, advice, provisional.
    pub notes: Vec<String>,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Since when, the authorities as links to their advisories.
    pub since: Vec<Sentence>,
    /// Whether the rows are exceptions from the answer; else it depends on them.
    pub has_exceptions: bool,
    /// The rows; none where the label is the whole answer.
    pub rows: Vec<AnswerRowView<'a>>,
    /// Messages `scheduled-change`.
    pub scheduled_changes: Vec<Sentence>,
    /// What to use instead, as links joined by `or`.
    pub instead: Option<Sentence>,
    /// Why there is deliberately no alternative.
    pub no_alternative: Vec<Phrase<'a>>,
}

/// With more products without details than this, only their names are shown.
const MAX_UNASSESSED_ITEMS: usize = 20;
/// The number of products of a group on the main page where the list is split.
const ITEMS_BEFORE_MORE: usize = 6;

/// `part` is a part of the list, from 1; `None` for the main page.
pub(crate) fn audience<'a>(
    page: &PageContext<'a>,
    id: Id<Audience>,
    part: Option<u16>,
) -> Result<AudienceView<'a>, Box<Diagnostic>> {
    let language = page.language;
    let record = &page.plan.catalog.audiences[id];
    let own = language.audience(id);
    let arguments = [("audience", MessageValue::from(&*own.text))];
    let title = language.locale.format("audience-title", &arguments);
    let covers = language.phrase(&record.covers);
    let anchor = |id: &Id<Audience>| page.anchor(language.audience(*id), PageKind::Audience(*id));
    let range = part.map(|part| page.range_name(page.by_verdict(id), part));
    let metadata = page.list_metadata(own.clone(), PageKind::Audience(id), &title, range.clone());
    let description = covers.as_ref().map(|covers| covers.text.clone());
    Ok(AudienceView {
        layout: page.layout(PageMetadata {
            description: description.unwrap_or(title.into()),
            outdated: page.first_change(id),
            source: Some(&record.origin.file),
            ..metadata
        }),
        heading: language.sentence("audience-title", vec![("audience", name(own))]),
        range,
        covers: covers.filter(|_| part.is_none()),
        unlisted: language
            .locale
            .text(match page.plan.decisions.scopes().default_verdict(id) {
                DefaultVerdict::Unregulated if page.has_wide_rulings(id) => "default-wide",
                DefaultVerdict::Unregulated => "default-unregulated",
                DefaultVerdict::NotAssessed => "default-not-assessed",
                DefaultVerdict::Banned => "default-banned",
            })
            .into(),
        duties: match part {
            None => page.open_duties_of(id),
            Some(_) => Vec::new(),
        },
        sub_audiences: page.reverse.parts(id).iter().map(anchor).collect(),
        parent_audiences: record.parents.iter().map(anchor).collect(),
        groups: groups(page, id, part)?,
        list_pages: page.audience_part_links(id, part),
    })
}

fn groups<'a>(
    page: &PageContext<'a>,
    audience: Id<Audience>,
    part: Option<u16>,
) -> Result<Vec<VerdictGroupView<'a>>, Box<Diagnostic>> {
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
            Some(group(page, audience, kind, first, more))
        })
        .collect()
}

/// A group with some of its products; `more` links to all of them.
fn group<'a>(
    page: &PageContext<'a>,
    audience: Id<Audience>,
    kind: Label,
    products: &[Id<Product>],
    more: Option<Anchor<'a>>,
) -> Result<VerdictGroupView<'a>, Box<Diagnostic>> {
    let is_plain =
        |id: &Id<Product>| kind == Label::NotAssessed && has_no_details(page, *id, audience);
    let (mut plain, mut full): (Vec<_>, Vec<_>) = products.iter().copied().partition(is_plain);
    if more.is_none() && plain.len() <= MAX_UNASSESSED_ITEMS {
        full = products.to_vec();
        plain.clear();
    }
    let items: Result<Vec<_>, _> = full
        .into_iter()
        .map(|id| page.entry(audience, id))
        .collect();
    let (heading, about) = messages(kind);
    Ok(VerdictGroupView {
        kind,
        heading: page.language.locale.text(heading).into(),
        about: page.language.locale.text(about).into(),
        entries: items?,
        names_only: plain
            .into_iter()
            .map(|id| page.anchor(page.language.product(id), PageKind::Product(id)))
            .collect(),
        see_all: more,
    })
}

/// A link to the first product of a group in the list.
fn more_link<'a>(
    page: &PageContext<'a>,
    audience: Id<Audience>,
    kind: Label,
    count: usize,
) -> Option<Anchor<'a>> {
    let members = page.by_verdict(audience);
    let first = members.iter().position(|member| member.group == kind)?;
    let part = u16::try_from(first / PRODUCTS_PER_PART + 1).ok()?;
    let count = [("count", MessageValue::from(count))];
    let text = page.language.locale.format("group-all", &count);
    let url = page.url(PageKind::AudiencePart(audience, part));
    Some(Anchor {
        name: Phrase::in_page_language(text),
        url: Some(format!("{url}#g-{}", kind.class()).into()),
    })
}

/// Whether there is nothing to show besides the label.
fn has_no_details(page: &PageContext<'_>, product: Id<Product>, audience: Id<Audience>) -> bool {
    let answer = page.answer(product, audience);
    answer.kind == AnswerKind::One
        && answer.is_unruled
        && page.later_changes(product, audience).is_empty()
}
