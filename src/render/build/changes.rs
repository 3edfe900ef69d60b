//! The pages of what changed.

use super::change::{Subject, newest_first, soonest_first};
use super::frame::Frame;
use super::layout::{Around, has_feed};
use crate::model::Date;
use crate::plan::{Change, PageKind};
use crate::render::view::{self, Anchor, Changes, Phrase, Year};

/// `earlier` is the year of an earlier year's page; `None` for what is scheduled and the latest.
pub(super) fn changes<'a>(page: &Frame<'a>, earlier: Option<i16>) -> Changes<'a> {
    let edition = page.edition;
    let (changes, day) = (&page.plan.changes, page.plan.as_of);
    let title = edition.own("changes-title");
    let latest = changes.latest_year(day);
    let (above, here, own_title) = match earlier {
        Some(year) => {
            let name = year_name(page, year);
            let above = vec![page.crumb(title.clone(), PageKind::Changes(None))];
            let own_title = format!("{} · {name}", title.text);
            (above, Phrase::own(name), own_title)
        }
        None => (Vec::new(), title.clone(), title.text.to_string()),
    };
    Changes {
        layout: page.layout(Around {
            title: own_title.into(),
            description: edition.locale.text("changes-intro").into(),
            above,
            here: Some(here),
            review: None,
            outdated: None,
            source: Some("content/advisories/"),
        }),
        scheduled: match earlier {
            Some(_) => Vec::new(),
            None => {
                let mut scheduled: Vec<_> = changes.after(day).collect();
                soonest_first(edition, &mut scheduled);
                told(page, &scheduled)
            }
        },
        years: earlier
            .or(latest)
            .map(|year| {
                let mut of_year: Vec<_> = changes.of_year(year, day).collect();
                newest_first(edition, &mut of_year);
                Year {
                    name: year_name(page, year).into(),
                    id: format!("y{year}"),
                    changes: told(page, &of_year),
                }
            })
            .into_iter()
            .collect(),
        other_years: other_years(page, earlier, latest),
        feeds: feeds(page),
    }
}

fn told<'a>(page: &Frame<'a>, changes: &[&Change]) -> Vec<view::Change<'a>> {
    changes
        .iter()
        .map(|change| page.change(change, Subject::Both))
        .collect()
}

/// Every other year with a page, newest first.
fn other_years<'a>(page: &Frame<'a>, earlier: Option<i16>, latest: Option<i16>) -> Vec<Anchor<'a>> {
    let anchor = |year: i16, kind| page.anchor(Phrase::own(year_name(page, year)), kind);
    let newest = latest
        .filter(|_| earlier.is_some())
        .map(|year| anchor(year, PageKind::Changes(None)));
    let others = page
        .plan
        .changes
        .earlier_years(page.plan.as_of)
        .filter(|year| Some(*year) != earlier)
        .map(|year| anchor(year, PageKind::Changes(Some(year))));
    newest.into_iter().chain(others).collect()
}

fn feeds<'a>(page: &Frame<'a>) -> Vec<Anchor<'a>> {
    if !has_feed(page.plan) {
        return Vec::new();
    }
    let path = page.plan.feed_path(page.edition.id);
    vec![Anchor {
        name: page.edition.own("feed-atom"),
        url: Some(path.relative_from(&page.planned.path).into()),
    }]
}

/// The year in the reader's calendar.
pub(super) fn year_name(page: &Frame<'_>, year: i16) -> String {
    match Date::new(year, 7, 1) {
        Ok(day) => page.edition.locale.year(day),
        Err(_) => year.to_string(),
    }
}
