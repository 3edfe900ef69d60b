//! The page of the full-text search.

use crate::locale::MessageValue;
use crate::model::Date;
use crate::plan::SEARCH_TABLE;
use crate::render::parts::{PageContext, PageMetadata};
use crate::render::view::{LayoutView, LookupView};
use serde::Serialize;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The view of `search.html`. The script adds the results.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SearchView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// The lookup of products by the same words.
    pub lookup: LookupView<'a>,
    /// URL of the page's script.
    pub script: String,
    /// URL of the table of the index.
    pub index: String,
    /// The names of the kinds of records, in the order of their numbers in the index.
    pub kinds: [&'a str; 4],
    /// The years in which records were issued, the latest first.
    pub years: Vec<YearOption>,
    /// The other languages with an index: `<folder>:<HTML's lang>`, joined by blanks.
    pub others: String,
    /// Message `search-count` with `{n}` as its argument, which the script replaces.
    pub count: Cow<'a, str>,
    /// Message `search-over`, in the same way.
    pub over: Cow<'a, str>,
    /// Message `search-some`, in the same way.
    pub some: Cow<'a, str>,
}

/// A year by which results can be filtered.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct YearOption {
    /// Its number in the Gregorian calendar.
    pub value: i16,
    /// Its name in the calendar of the page.
    pub text: String,
}

/// By the numbers of the kinds.
const KINDS: [&str; 4] = [
    "search-kind-product",
    "search-kind-advisory",
    "search-kind-bulletin",
    "search-kind-page",
];

pub(crate) fn search<'a>(page: &PageContext<'a>) -> SearchView<'a> {
    let locale = page.language.locale;
    let number = [("found", MessageValue::from("{n}"))];
    SearchView {
        layout: page.layout(PageMetadata {
            title: locale.text("search-title").into(),
            description: locale.text("search-intro").into(),
            here: Some(page.language.message_phrase("search-title")),
            ..PageMetadata::default()
        }),
        lookup: page.lookup(),
        script: page.asset("search.js").relative_from(&page.planned.path),
        index: format!("search/{SEARCH_TABLE}"),
        kinds: KINDS.map(|key| locale.text(key)),
        years: years(page),
        others: others(page),
        count: locale.format("search-count", &number).into(),
        over: locale.format("search-over", &number).into(),
        some: locale.format("search-some", &number).into(),
    }
}

fn years(page: &PageContext<'_>) -> Vec<YearOption> {
    let catalog = page.plan.catalog;
    let advisories = catalog.advisories.records().iter();
    let bulletins = catalog.bulletins.records().iter();
    let issued = advisories
        .map(|record| record.issued)
        .chain(bulletins.map(|record| record.issued));
    let years: BTreeMap<Reverse<i16>, Date> =
        issued.map(|day| (Reverse(day.year()), day)).collect();
    years
        .into_iter()
        .map(|(year, day)| YearOption {
            value: year.0,
            text: page.language.locale.year(day),
        })
        .collect()
}

fn others(page: &PageContext<'_>) -> String {
    let others = page.plan.languages.iter();
    let others = others.filter(|language| **language != page.language.id);
    let others: Vec<String> = others
        .map(|language| {
            let language = page.plan.catalog.site.language(*language);
            format!("{}:{}", language.folder, language.html)
        })
        .collect();
    others.join(" ")
}
