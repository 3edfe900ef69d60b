//! Addresses and feeds that others rely on: nothing that happened is missing, and nothing comes again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::held_back::{build, project, run, write};

const DAY: &str = "2020-06-01";

type Files = BTreeMap<String, Vec<u8>>;

fn text(files: &Files, path: &str) -> String {
    let bytes = files.get(path).expect(path);
    String::from_utf8_lossy(bytes).into_owned()
}

/// The ids of the entries of a feed.
fn ids(files: &Files) -> BTreeSet<String> {
    let feed = text(files, "en/feed.atom");
    let entries = feed.split("<entry>").skip(1);
    let id = |entry: &str| {
        let (_, rest) = entry.split_once("<id>").expect("an id");
        rest.split('<').next().unwrap_or_default().to_owned()
    };
    entries.map(id).collect()
}

fn built(root: &Path) -> Files {
    build(root, DAY).0
}

#[test]
fn after_renaming_badges_and_entries_of_feeds_stay() {
    let root = project(false);
    let before = built(root.path());
    assert!(ids(&before).len() > 1);
    for (kind, old, new) in [
        ("product", "talk", "zz-talk"),
        ("product", "zz-talk", "a-talk"),
        ("advisory", "first", "second"),
        ("bulletin", "news", "other-news"),
        ("audience", "staff", "everyone"),
    ] {
        run(root.path(), 0, &["rename", kind, old, new]);
        let after = built(root.path());
        assert_eq!(ids(&after), ids(&before), "{kind} {old}");
        let badges = before.keys().filter(|path| path.starts_with("badges/"));
        let lost: Vec<_> = badges.filter(|path| !after.contains_key(*path)).collect();
        assert!(lost.is_empty(), "{kind} {old}: {lost:?}");
    }
    let after = built(root.path());
    let [old, new] = ["talk-staff", "a-talk-everyone"].map(|name| format!("badges/{name}.en.svg"));
    assert_eq!(text(&after, &old), text(&after, &new));
}

#[test]
fn an_act_on_eighty_products_is_one_entry_that_leads_to_all_of_them() {
    let root = project(false);
    let before = ids(&built(root.path())).len();
    for number in 0..80 {
        let record =
            format!("id: p{number:02}\nname: {{ en: P{number} }}\nvendor: big\ncategory: video\n");
        write(root.path(), &format!("products/p{number:02}.yaml"), &record);
    }
    let vendors = "- { id: maker, name: { en: Maker } }\n- { id: big, name: { en: Big } }\n";
    write(root.path(), "vendors.yaml", vendors);
    let act = root.path().join("content/advisories/first.yaml");
    let act = std::fs::read_to_string(act).expect("an act");
    let act = act.replace("'product:talk'", "'product:talk', 'vendor:big'");
    write(root.path(), "advisories/first.yaml", &act);
    let after = built(root.path());
    assert!(ids(&after).len() <= before + 1, "{:?}", ids(&after));
    let feed = text(&after, "en/feed.atom");
    for number in 0..80 {
        let link = format!("https://list.example/en/products/p{number:02}.html");
        assert!(feed.contains(&link), "{link}");
    }
}

#[test]
fn many_pages_of_prose_are_in_one_list_and_not_on_every_page() {
    let root = project(false);
    for number in 0..40 {
        let page = format!("---\ntitle: Page {number}\nsummary: S.\n---\nText.\n");
        write(root.path(), &format!("pages/q{number:02}.en.md"), &page);
    }
    let files = built(root.path());
    let links = |path: &str| {
        let html = text(&files, path);
        let is_linked = |number: &i32| html.contains(&format!("q{number:02}.html"));
        (0..40).filter(is_linked).count()
    };
    assert_eq!(links("en/glossary.html"), 40);
    for path in ["en/index.html", "en/q39.html", "en/products/talk.html"] {
        assert!(links(path) <= 14, "{path} links to {}", links(path));
    }
}
