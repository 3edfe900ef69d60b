//! The pages of what changed.

use crate::model::Date;
use crate::plan::{ListPart, PageKind, VerdictChange};
use crate::render::pages::advisories::part_name;
use crate::render::parts::change::{ChangeSubject, newest_first, soonest_first};
use crate::render::parts::layout::{PageMetadata, has_feed};
use crate::render::parts::page_context::PageContext;
use crate::render::view::{self, Anchor, ChangeView, LayoutView, Phrase};
use serde::Serialize;
use std::borrow::Cow;

/// The page of all changes.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct ChangesView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Decided for later, soonest first.
    pub scheduled: Vec<ChangeView<'a>>,
    /// What happened, newest year first.
    pub years: Vec<YearView<'a>>,
    /// Pages of other years, where the list is split.
    pub other_years: Vec<Anchor<'a>>,
    /// Feeds and calendars; only with `base_url`.
    pub feeds: Vec<Anchor<'a>>,
}

/// The changes of a year.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct YearView<'a> {
    /// The year in the reader's calendar: message `year`, or the locale's format.
    pub name: Cow<'a, str>,
    /// The year's anchor, such as `y2020`.
    pub id: String,
    /// The changes, newest first.
    pub changes: Vec<ChangeView<'a>>,
}

/// `part` is a year or a part of one; `None` for what is scheduled and the newest.
pub(in crate::render) fn changes<'a>(
    page: &PageContext<'a>,
    part: Option<ListPart>,
) -> ChangesView<'a> {
    let edition = page.language_context;
    let (changes, day) = (&page.plan.changes, page.plan.as_of);
    let title = edition.message_phrase("changes-title");
    let (above, here, own_title) = match part {
        Some(part) => {
            let name = part_name(page, part);
            let above = vec![page.crumb(title.clone(), PageKind::Changes(None))];
            let own_title = format!("{} · {name}", title.text);
            (above, Phrase::in_page_language(name), own_title)
        }
        None => (Vec::new(), title.clone(), title.text.to_string()),
    };
    let year = part.map(|part| part.year).or(changes.latest_year(day));
    ChangesView {
        layout: page.layout(PageMetadata {
            title: own_title.into(),
            description: edition.locale.text("changes-intro").into(),
            breadcrumbs: above,
            here: Some(here),
            source: Some("content/advisories/"),
            ..PageMetadata::default()
        }),
        scheduled: match part {
            Some(_) => Vec::new(),
            None => {
                let mut scheduled: Vec<_> = changes.after(day).collect();
                soonest_first(edition, &mut scheduled);
                change_views(page, &scheduled)
            }
        },
        years: year
            .map(|year| {
                let mut of_part: Vec<_> = changes.of_part(part, day).collect();
                newest_first(edition, &mut of_part);
                YearView {
                    name: match part {
                        Some(part) => part_name(page, part),
                        None => year_name(page, year),
                    }
                    .into(),
                    id: format!("y{year}"),
                    changes: change_views(page, &of_part),
                }
            })
            .into_iter()
            .collect(),
        other_years: other_years(page, part),
        feeds: feeds(page),
    }
}

fn change_views<'a>(
    page: &PageContext<'a>,
    changes: &[&VerdictChange],
) -> Vec<view::ChangeView<'a>> {
    changes
        .iter()
        .map(|change| page.change(change, ChangeSubject::Both))
        .collect()
}

/// The page of the newest, and of every other year, newest first; of the year that is shown, its
/// other parts.
fn other_years<'a>(page: &PageContext<'a>, here: Option<ListPart>) -> Vec<Anchor<'a>> {
    let (changes, day) = (&page.plan.changes, page.plan.as_of);
    let parts = changes.parts(day);
    let latest = changes.latest_year(day);
    let shown = here.map(|here| here.year).or(latest);
    let newest = latest.filter(|_| here.is_some()).map(|year| {
        // Where the year has pages of its own, this one is of no single year.
        let name = match parts.iter().any(|part| part.year == year) {
            true => Phrase::in_page_language(page.language_context.locale.text("latest-changes")),
            false => Phrase::in_page_language(year_name(page, year)),
        };
        page.anchor(name, PageKind::Changes(None))
    });
    let others = parts
        .into_iter()
        .filter(|part| match shown == Some(part.year) {
            true => Some(*part) != here,
            // One page stands for a year: it leads to the others.
            false => part.number.is_none_or(|number| number == 1),
        })
        .map(|part| {
            let name = match shown == Some(part.year) {
                true => part_name(page, part),
                false => year_name(page, part.year),
            };
            page.anchor(
                Phrase::in_page_language(name),
                PageKind::Changes(Some(part)),
            )
        });
    newest.into_iter().chain(others).collect()
}

fn feeds<'a>(page: &PageContext<'a>) -> Vec<Anchor<'a>> {
    if !has_feed(page.plan) {
        return Vec::new();
    }
    let path = page.plan.feed_path(page.language_context.id);
    vec![Anchor {
        name: page.language_context.message_phrase("feed-atom"),
        url: Some(path.relative_from(&page.planned.path).into()),
    }]
}

/// The year in the reader's calendar.
pub(in crate::render) fn year_name(page: &PageContext<'_>, year: i16) -> String {
    match Date::new(year, 7, 1) {
        Ok(day) => page.language_context.locale.year(day),
        Err(_) => year.to_string(),
    }
}
