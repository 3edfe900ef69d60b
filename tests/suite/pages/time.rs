//! Scheduled variants: the states of a page on later days.

use super::every_part::site_of;
use super::site::{Files, sound, words};

/// The day of the site.
const MADE: &str = "2021-03-10";
/// Days before, between and after the changes that are known on that day.
const DAYS: [&str; 6] = [
    "2021-03-10",
    "2021-05-31",
    "2021-06-01",
    "2021-06-30",
    "2021-07-01",
    "2022-01-01",
];

/// The value of an attribute in a tag.
fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// A page after its script ran on a day: without the variants of other days.
fn on(page: &str, day: &str) -> String {
    let mut shown = String::new();
    let mut rest = page;
    while let Some((before, from)) = rest.split_once('<') {
        shown.push_str(before);
        let tag = from.split('>').next().unwrap_or_default();
        let early = value(tag, "data-from").is_some_and(|first| day < first);
        let late = value(tag, "data-until").is_some_and(|last| day > last);
        if early || late {
            // Variants do not nest in an element of the same name.
            let name = tag.split(' ').next().unwrap_or_default();
            let end = format!("</{name}>");
            let (_, after) = from.split_once(&end).expect("a closed part");
            rest = after;
        } else {
            shown.push('<');
            rest = from;
        }
    }
    shown.push_str(rest);
    shown
}

/// The text of a product's page between two marks.
fn part(page: &str, from: &str, until: &str) -> String {
    let (_, rest) = page.split_once(from).unwrap_or_default();
    words(rest.split_once(until).map_or(rest, |(part, _)| part))
}

fn products(files: &Files) -> Vec<&str> {
    let paths = files.keys().map(String::as_str);
    let products: Vec<_> = paths.filter(|path| path.contains("/products/")).collect();
    assert!(products.len() >= 10, "{products:?}");
    products
}

#[test]
fn on_a_later_day_a_page_equals_that_of_a_site_of_that_day() {
    let holding = site_of(MADE, false);
    sound(&holding);
    for day in DAYS {
        let made_then = site_of(day, true);
        for path in products(&holding) {
            let (moved, then) = (on(&holding[path], day), &made_then[path]);
            // The history is the same, with some of it as scheduled.
            let (from, until) = ("<h1>", "<section class=\"sec noprint\"");
            let (moved, then) = (part(&moved, from, until), part(then, from, until));
            assert_eq!(moved, then, "{path} on {day}");
        }
    }
}

#[test]
fn a_part_without_changes_has_one_variant() {
    let holding = site_of(MADE, false);
    // There is no advisory about beta for agencies.
    let beta = &holding["en/products/beta.html"];
    assert_eq!(beta.matches("id=\"agencies").count(), 1, "{beta}");
    assert!(beta.matches("id=\"schools").count() > 1, "{beta}");
}

#[test]
fn pinned_pages_have_only_their_day() {
    for (path, page) in site_of(MADE, true) {
        for mark in ["data-from=", "data-until=", "wrap today"] {
            let styled = path.starts_with("assets/");
            assert!(styled || !page.contains(mark), "{mark} in {path}");
        }
    }
}

#[test]
fn scheduled_changes_are_listed_for_readers_without_javascript() {
    let page = words(&on(&site_of(MADE, false)["en/products/delta.html"], MADE));
    assert!(page.contains("From 1 January 2022 : Banned"), "{page}");
}
