//! The demonstration's pages: every one is made, in every language that has words, and the pages
//! of the case say what the case says.
//!
//! `GREENLIST_DEMONSTRATION=folder cargo test --test suite demonstration` leaves them there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use greenlist::artifact::Memory;
use greenlist::diagnostic::{Code, Diagnostics};
use greenlist::load;
use greenlist::locale::Locales;
use greenlist::model::Date;
use greenlist::plan::{self, Settings};
use greenlist::render::{self, Templates};
use greenlist::resolve;

/// Every file of the site, as text, by path.
type Files = BTreeMap<String, String>;

/// Builds the demonstration on so many threads.
fn build(threads: usize, base_url: Option<&str>) -> Files {
    let mut diagnostics = Diagnostics::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalog = load::catalog(root, &mut diagnostics)
        .expect("readable")
        .expect("a site");
    let theme = load::theme(root, &catalog.site, &mut diagnostics).expect("readable");
    let decisions = resolve::decisions(&catalog, &mut diagnostics);
    let languages = catalog
        .site
        .language_ids()
        .filter(|id| {
            let tag = &catalog.site.language(*id).tag;
            !theme.messages_for(tag).is_empty()
        })
        .collect();
    let settings = Settings {
        as_of: "2020-04-08".parse::<Date>().expect("a date"),
        pinned: true,
        base_url: base_url.map(str::to_owned),
        languages,
    };
    let plan = plan::site(&catalog, &decisions, settings, &mut diagnostics);
    let sources = theme
        .templates
        .iter()
        .map(|(name, source)| (name.as_str(), source.text.as_str()));
    let templates = Templates::new("themes/default/templates", sources, &mut diagnostics)
        .expect("sound templates");
    let faults: Vec<_> = diagnostics
        .sorted()
        .into_iter()
        .map(|fault| format!("{fault:?}"))
        .collect();
    assert_eq!(faults, [""; 0]);
    let mut unspoken = Diagnostics::new();
    let locales = Locales::new(&catalog.site, &theme, &mut unspoken).expect("ICU's data");
    for fault in unspoken.sorted() {
        assert_eq!(fault.code, Code::MissingFile, "{fault:?}");
    }
    let sink = Memory::new();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .expect("threads");
    let made = pool
        .install(|| render::pages(&plan, &theme, &locales, &templates, &sink, &|| ()))
        .unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(made, plan.pages.len());
    sink.into_files()
        .into_iter()
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            (path.as_str().to_owned(), text)
        })
        .collect()
}

/// The page without mark-up: its words, one blank between.
fn words(html: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                words.push(' ');
            }
            _ if !in_tag => words.push(character),
            _ => {}
        }
    }
    let words: Vec<_> = words.split_whitespace().collect();
    words.join(" ")
}

/// What a page says between two of its phrases.
fn between<'p>(page: &'p str, from: &str, until: &str) -> &'p str {
    let (_, rest) = page
        .split_once(from)
        .unwrap_or_else(|| panic!("no `{from}` in {page}"));
    rest.split_once(until)
        .unwrap_or_else(|| panic!("no `{until}` after `{from}` in {rest}"))
        .0
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test asks where to leave its pages; no page depends on it"
)]
fn keep(files: &Files) {
    let Some(folder) = std::env::var_os("GREENLIST_DEMONSTRATION") else {
        return;
    };
    for (path, text) in files {
        let path = Path::new(&folder).join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
}

#[test]
fn the_pages_of_the_case_say_what_the_case_says() {
    let files = build(2, None);
    keep(&files);
    for (path, text) in &files {
        assert!(!text.contains('⟦'), "{path} lacks a message");
        let marker = text.chars().find(|c| u32::from(*c) >= 0x10_0000);
        assert_eq!(marker, None, "{path} holds a marker");
    }

    let zoom = &files["en/products/zoom.html"];
    let said = words(zoom);
    assert!(zoom.contains("<title>Zoom: Banned for Schools and Ministries (8 April 2020) – "));
    assert!(said.contains("Schools and Ministries must not use Zoom ."));
    let panel = |from, until| between(&said, from, until);
    assert!(
        panel("Ministries : No Banned", "Use one of these instead")
            .contains("Since 7 April 2020 · Executive Yuan")
    );
    assert!(
        panel("Schools : No Banned", "Ministries : No")
            .contains("Since 7 April 2020 · Ministry of Education")
    );
    let instead = panel("Use one of these instead", "Who says so");
    let order: Vec<_> = [
        "CyberLink U Meeting Domestic product",
        "Microsoft Teams",
        "Google Meet",
        "Cisco Webex",
    ]
    .map(|name| instead.find(name).unwrap_or_else(|| panic!("no {name}")))
    .into();
    assert!(
        order[1..].iter().all(|place| order[0] < *place),
        "{order:?}"
    );
    assert!(said.contains("Citizen Lab reported"));
    assert!(said.contains("Cyber Security Management Act"));

    let teams = words(&files["en/products/microsoft-teams.html"]);
    let schools = between(&teams, "Schools : Yes Recommended", "Who says so");
    let public = between(schools, "Public schools", "Since 7 April 2020");
    assert!(public.contains("Allowed with conditions"), "{public}");
    assert!(
        public.contains("Recommended, once the conditions are met"),
        "{public}"
    );

    let home = words(&files["en/index.html"]);
    assert!(
        home.contains("Use instead: CyberLink U Meeting ,"),
        "{home}"
    );
    let first = between(&home, "All products", "Since 7 April 2020");
    assert!(first.contains("Zoom Video Communications"), "{first}");
    let (_, changes) = home.rsplit_once("What changed").expect("told");
    let zoom_first = changes.find("Zoom · Ministries Banned").expect("told");
    let zoom_next = changes
        .find("Zoom · Schools Recommended changes to Banned")
        .expect("told");
    assert!(zoom_first < zoom_next, "{changes}");
}

#[test]
fn one_thread_and_two_make_the_same_bytes() {
    assert_eq!(build(1, None), build(2, None));
}

#[test]
fn absolute_addresses_stand_only_where_the_site_has_one() {
    let base = "https://a.example/vc/";
    let without = build(2, None);
    let with = build(2, Some(base));
    assert!(
        without
            .values()
            .all(|page| !page.contains("rel=\"canonical\""))
    );
    let zoom = &with["en/products/zoom.html"];
    for expected in [
        "<link rel=\"canonical\" href=\"https://a.example/vc/en/products/zoom.html\">",
        "hreflang=\"x-default\" href=\"https://a.example/vc/index.html\">",
        "hreflang=\"zh-Hant-TW\" href=\"https://a.example/vc/zh-hant/products/zoom.html\">",
        "href=\"https://a.example/vc/en/feed.atom\">",
    ] {
        assert!(zoom.contains(expected), "{expected}");
    }
    assert!(with["404.html"].contains("href=\"https://a.example/vc/assets/site.css\""));
    assert!(with["en/changes.html"].contains("href=\"feed.atom\""));
}
