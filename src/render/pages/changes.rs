//! The pages of changes.

use crate::plan::{ChangeEntry, ListPart, PageKind};
use crate::render::parts::{
    ChangeSubject, PageContext, PageMetadata, has_feed, newest_first, soonest_first,
};
use crate::render::view::{Anchor, ChangeView, LayoutView, Phrase};
use serde::Serialize;

/// The view of `changes.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangesView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Scheduled changes, soonest first.
    pub scheduled: Vec<ChangeView<'a>>,
    /// Past changes, newest year first.
    pub years: Vec<YearView<'a>>,
    /// Links to the pages of other years; empty where one page has all changes.
    pub other_years: Vec<Anchor<'a>>,
    /// Links to feeds; only with `base_url`.
    pub feeds: Vec<Anchor<'a>>,
}

/// The changes of a year.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct YearView<'a> {
    /// The year in the reader's calendar: message `year`, or the locale's format.
    pub name: String,
    /// The year's anchor, such as `y2020`.
    pub id: String,
    /// The changes, newest first.
    pub changes: Vec<ChangeView<'a>>,
}

/// `part` is a year or a part of one; `None` for scheduled changes and the newest.
pub(crate) fn changes<'a>(page: &PageContext<'a>, part: Option<ListPart>) -> ChangesView<'a> {
    let language = page.language;
    let (changes, day) = (&page.plan.changes, page.plan.as_of);
    let title = language.message_phrase("changes-title");
    let (name, kind) = (title.text.clone(), PageKind::Changes);
    let part_name = part.map(|part| page.part_name(part));
    let year = part.map(|part| part.year).or(changes.latest_year(day));
    ChangesView {
        layout: page.layout(PageMetadata {
            description: language.locale.text("changes-intro").into(),
            source: Some("content/advisories/"),
            ..page.list_metadata(title, kind(None), &name, part_name.clone())
        }),
        scheduled: match part {
            Some(_) => Vec::new(),
            None => {
                let mut scheduled: Vec<_> = changes.after(day).collect();
                soonest_first(language, &mut scheduled);
                change_views(page, &scheduled)
            }
        },
        years: year
            .map(|year| {
                let mut of_part: Vec<_> = changes.of_part(part, day).collect();
                newest_first(language, &mut of_part);
                YearView {
                    name: part_name.unwrap_or_else(|| page.year_name(year)),
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

fn change_views<'a>(page: &PageContext<'a>, changes: &[&ChangeEntry]) -> Vec<ChangeView<'a>> {
    changes
        .iter()
        .map(|change| page.change(change, ChangeSubject::All))
        .collect()
}

/// Links to the newest changes, to every other year, and to the other parts of the year that is
/// shown.
fn other_years<'a>(page: &PageContext<'a>, here: Option<ListPart>) -> Vec<Anchor<'a>> {
    let (changes, day) = (&page.plan.changes, page.plan.as_of);
    let parts = changes.parts(day);
    let latest = changes.latest_year(day);
    let newest = latest.filter(|_| here.is_some()).map(|year| {
        // Where the latest year has pages of its own, this one is not the page of a year.
        let name = match parts.iter().any(|part| part.year == year) {
            true => page.language.locale.text("latest-changes").to_owned(),
            false => page.year_name(year),
        };
        page.anchor(Phrase::in_page_language(name), PageKind::Changes(None))
    });
    let shown = here.map(|here| here.year).or(latest);
    let others = page.part_links(parts, shown, here, PageKind::Changes);
    newest.into_iter().chain(others).collect()
}

fn feeds<'a>(page: &PageContext<'a>) -> Vec<Anchor<'a>> {
    if !has_feed(page.plan) {
        return Vec::new();
    }
    let path = page.plan.feed_path(page.language.id, None);
    vec![Anchor {
        name: page.language.message_phrase("feed-atom"),
        url: Some(path.relative_from(&page.planned.path).into()),
    }]
}
