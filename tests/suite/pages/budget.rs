//! The size of pages, style sheet and script: a page must load fast on an old school PC.

use corpus::Corpus;

use super::site::{Files, Order, build};
use crate::site::without_hashes;

/// Sizes on disk, in bytes.
const A_PAGE: usize = 61_440;
const STYLE: usize = 24_576;
const SCRIPT: usize = 8_192;
/// The scripts of the page of the full-text search: its own is 5 KB more than those of other pages.
const SEARCH_SCRIPTS: usize = SCRIPT + 5_120;

/// A site of 60 products in all seven languages.
fn sixty_products() -> Files {
    let root = tempfile::tempdir().expect("a folder");
    let corpus = Corpus {
        advisories: 300,
        languages: 7,
        seed: 1,
    };
    assert_eq!(corpus.products(), 60);
    corpus.write(root.path()).expect("a corpus");
    let order = Order {
        threads: 2,
        base_url: Some("https://list.example/"),
        as_of: "2024-06-30",
        pinned: true,
    };
    build(root.path(), &order)
}

#[test]
fn every_page_of_a_site_with_sixty_products_is_within_its_budget() {
    let files = without_hashes(sixty_products());
    let style = files["assets/site.css"].len();
    let script = files["assets/site.js"].len();
    // That of the lookup is loaded when a reader goes to the box; on no page are both.
    for more in ["assets/lookup.js", "assets/compare.js"] {
        assert!(script + files[more].len() < SCRIPT, "{more}");
    }
    let of_search = ["assets/lookup.js", "assets/search.js"].map(|more| files[more].len());
    let of_search = script + of_search.iter().sum::<usize>();
    assert!(of_search <= SEARCH_SCRIPTS, "{of_search} bytes of search");
    assert!(style < STYLE, "{style} bytes of CSS");
    let too_heavy: Vec<_> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, page)| {
            let own = match path.ends_with("/compare.html") {
                true => files["assets/compare.js"].len(),
                false => 0,
            };
            (path, page.len() + style + script + own)
        })
        .filter(|(_, weight)| *weight > A_PAGE)
        .collect();
    assert_eq!(too_heavy, []);

    for language in ["zh-hant", "en", "vi", "ja", "id", "th", "ar"] {
        let home = &files[&format!("{language}/index.html")];
        assert_eq!(home.matches("<li><h3>").count(), 60, "{language}");
        // A verdict for each audience, and an alternative.
        assert_eq!(home.matches("<dd class=").count(), 120, "{language}");
        assert!(home.matches("</dl><p><b>").count() > 20, "{language}");
    }
}

#[test]
fn the_pages_of_the_list_link_to_every_advisory() {
    let files = without_hashes(sixty_products());
    let lists = files.iter().filter(|(path, _)| {
        path.starts_with("en/advisories/index") || path.starts_with("en/advisories/year-")
    });
    let all: String = lists.map(|(_, page)| page.as_str()).collect();
    let index = &files["en/advisories/index.html"];
    for path in files
        .keys()
        .filter_map(|path| path.strip_prefix("en/advisories/"))
    {
        assert!(all.contains(&format!("href=\"{path}\"")), "{path}");
        if path.starts_with("year-") && !path.ends_with("-2.html") {
            assert!(index.contains(path), "{path}");
        }
    }
    assert!(
        files
            .keys()
            .any(|path| path.starts_with("en/advisories/year-"))
    );
}
