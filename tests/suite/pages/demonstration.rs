//! The pages of the demonstration, in every language of the theme, have the facts of the case.
//!
//! `GREENLIST_DEMONSTRATION=folder cargo test --test suite demonstration` writes them to that folder.

use std::path::Path;

use super::site::{Files, Order, between, build, keep, sound, words};

fn demonstration(threads: usize, base_url: Option<&str>) -> Files {
    let order = Order {
        threads,
        base_url,
        as_of: "2020-04-08",
        pinned: true,
    };
    build(Path::new(env!("CARGO_MANIFEST_DIR")), &order)
}

#[test]
fn the_pages_have_the_facts_of_the_case() {
    let files = demonstration(2, None);
    keep(&files, "GREENLIST_DEMONSTRATION");
    sound(&files);

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
    // The report on Zoom's keys is about Zoom alone.
    let report = "Move Fast and Roll Your Own Crypto";
    assert!(said.contains(report) && !teams.contains(report), "{teams}");
    let schools = between(&teams, "Schools : It depends", "Who says so");
    assert!(
        schools.contains("Everyone else Recommended Since 7 April 2020"),
        "{schools}"
    );
    let public = between(schools, "Public schools", "Since 7 April 2020");
    assert!(public.contains("Allowed with conditions"), "{public}");
    assert!(
        public.contains("Recommended, once the conditions are met"),
        "{public}"
    );

    let home = words(&files["en/index.html"]);
    assert!(
        home.contains("Schools – use instead: CyberLink U Meeting ,"),
        "{home}"
    );
    assert!(
        home.contains("Ministries – use instead: Google Meet or Microsoft Teams"),
        "{home}"
    );
    let first = between(&home, "All products", "Since 7 Apr 2020");
    assert!(first.contains("Zoom Video Communications"), "{first}");
    let (_, changes) = home.rsplit_once("What changed").expect("told");
    let zoom_first = changes.find("Zoom Ministries Banned").expect("told");
    let zoom_next = changes
        .find("Zoom Schools Recommended changes to Banned")
        .expect("told");
    assert!(zoom_first != zoom_next, "{changes}");
}

#[test]
fn products_are_compared_on_one_page() {
    let files = demonstration(2, None);
    let compare = words(&files["en/compare.html"]);
    let row = |from, until| between(&compare, from, until);
    let teams = row("Microsoft Teams", "CyberLink U Meeting");
    assert!(
        teams.contains("Public schools and Ministries: Security risk assessment first"),
        "{teams}"
    );
    assert!(row("CyberLink U Meeting", "Cisco Webex").contains("Domestic product"));
    // Banned products are last.
    let last = compare.rsplit_once("Example Rooms").expect("listed").1;
    assert!(last.contains("Zoom Banned Banned"), "{last}");

    let glossary = words(&files["en/glossary.html"]);
    for expected in [
        "Banned Do not buy or install it",
        "Hold a meeting Open a meeting or a class",
        "Public schools Schools run by the state, which are public agencies as well",
        "Private schools Part of: Schools",
        "Security risk assessment first",
        "Cyber Security Management Act In force since",
    ] {
        assert!(glossary.contains(expected), "{expected} in {glossary}");
    }
}

#[test]
fn a_poster_has_the_answer_its_day_and_the_url() {
    let without = demonstration(2, None);
    let poster = &without["en/notices/zoom.html"];
    let said = words(poster);
    assert!(
        poster.contains("<title>Poster: Zoom: Banned for Schools and Ministries (8 April 2020)")
    );
    for expected in [
        "Schools : No Banned Ministries : No Banned Schools – use instead: CyberLink",
        "Why In the United States, strangers broke into online classes",
        "Already scheduled a meeting with Zoom ?",
        "Since 7 April 2020 · Executive Yuan and Ministry of Education",
    ] {
        assert!(said.contains(expected), "{expected} in {said}");
    }
    let schools = words(&without["en/notices/google-meet_schools.html"]);
    assert!(
        schools.contains(
            "Public schools – Allowed with conditions Recommended, once the conditions are met Before use"
        ),
        "{schools}"
    );
    assert!(
        !without.contains_key("en/notices/zoom_schools.html"),
        "one poster is for all"
    );
    assert!(
        said.contains("This poster holds for 8 April 2020 ."),
        "{said}"
    );
    assert!(!poster.contains("class=\"qr\""));

    let with = demonstration(2, Some("https://a.example/vc/"));
    let poster = &with["en/notices/zoom.html"];
    assert!(poster.contains("class=\"qr\""));
    assert!(words(poster).contains("https://a.example/vc/en/products/zoom.html"));
}

#[test]
fn a_badge_has_shape_label_and_day() {
    let files = demonstration(2, None);
    let badge = &files["badges/zoom-schools.en.svg"];
    assert!(badge.contains("<title>Zoom for Schools on 8 April 2020: Banned</title>"));
    assert!(badge.contains("role=\"img\"") && badge.contains("M7.4 1h9.2"));
    assert!(badge.contains(">Data as of 8 April 2020</text>"));
    let differing = &files["badges/google-meet-schools.en.svg"];
    assert!(differing.contains(
        ">Public schools: Allowed with conditions · Recommended, once the conditions are met</text>"
    ));
    assert!(files["badges/zoom-schools.ar.svg"].contains("direction=\"rtl\""));
    let page = &files["en/products/zoom.html"];
    assert!(page.contains("href=\"../../badges/zoom-schools.en.svg\""));
}

#[test]
fn one_thread_and_two_make_equal_bytes() {
    assert_eq!(demonstration(1, None), demonstration(2, None));
}

#[test]
fn absolute_urls_need_a_base_url() {
    let base = "https://a.example/vc/";
    let without = demonstration(2, None);
    let with = demonstration(2, Some(base));
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
    // The page for missing addresses works on any host.
    assert!(with["404.html"].contains("href=\"/vc/assets/site."));
    assert!(with["404.html"].contains("href=\"/vc/en/index.html\""));
    assert!(!with["404.html"].contains("a.example"));
    assert!(with["en/changes.html"].contains("href=\"feed.atom\""));
}
