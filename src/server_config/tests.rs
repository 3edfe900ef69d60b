//! Configurations of all servers, and the patterns in them.

use regex::RegexBuilder;

use super::{
    Server, ServerSettings, hashed_pattern, home_patterns, is_plain_path, language_pattern,
    page_policy, plain_directory, server_config,
};
use crate::model::Language;

fn language(html: &str) -> Language {
    Language {
        tag: html.to_owned(),
        folder: html.to_ascii_lowercase(),
        locale: html.to_owned(),
        html: html.to_owned(),
        right_to_left: false,
    }
}

fn settings(languages: &[Language]) -> ServerSettings<'_> {
    ServerSettings {
        path: "/a/b/".to_owned(),
        base_url: Some("https://list.example:8443/a/b/"),
        directory: "/srv/www/list".to_owned(),
        languages,
        policy: Some("default-src 'none'".to_owned()),
        stable_assets: vec!["old.svg"],
    }
}

const SERVERS: [Server; 4] = [Server::Nginx, Server::Apache, Server::Caddy, Server::Iis];

#[test]
fn every_mark_is_filled() {
    let languages = [language("zh-Hant-TW"), language("en-GB")];
    let marks = RegexBuilder::new("@[A-Z_0-9]+[@{}]");
    let marks = marks.build().expect("a pattern");
    for server in SERVERS {
        for languages in [&languages[..], &[]] {
            for path in ["/", "/a/b/"] {
                let settings = ServerSettings {
                    path: path.to_owned(),
                    ..settings(languages)
                };
                let text = server_config(server, &settings);
                assert!(!marks.is_match(&text), "{text}");
                let has_gate = text.contains("#gate");
                assert_eq!(
                    has_gate,
                    !languages.is_empty() && server != Server::Iis,
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn the_reader_gets_the_first_language_that_the_site_has() {
    let languages = ["zh-Hant-TW", "en-GB", "en-US", "ja"].map(language);
    let build = |pattern: &str| {
        RegexBuilder::new(pattern)
            .case_insensitive(true)
            .build()
            .expect("a pattern")
    };
    let first = build(&language_pattern(&languages));
    let patterns = home_patterns(&languages);
    let check = |accepted: &str, expected: Option<&str>| {
        let tag = first
            .captures(accepted)
            .map(|found| found["tag"].to_owned());
        let folder = tag.and_then(|tag| {
            let mut patterns = patterns.iter();
            patterns.find(|(pattern, _)| build(pattern).is_match(&tag))
        });
        assert_eq!(folder.map(|(_, folder)| *folder), expected, "{accepted}");
    };
    check("ja", Some("ja"));
    check("JA-jp;q=0.9, en", Some("ja"));
    check("de-DE,de;q=0.9,en-US;q=0.8,ja;q=0.7", Some("en-us"));
    check("en-AU", Some("en-gb"));
    check("zh-TW,zh;q=0.9", Some("zh-hant-tw"));
    check("zh-CN", Some("zh-hant-tw"));
    check("jam, enm", None);
    check("*", None);
    check("", None);
}

#[test]
fn only_names_that_greenlist_gives_are_kept_for_long() {
    let pattern = RegexBuilder::new(&hashed_pattern("/a.b/"))
        .build()
        .expect("a pattern");
    let check = |path: &str, expected: bool| assert_eq!(pattern.is_match(path), expected, "{path}");
    check("/a.b/assets/site.3f2a91c04b.css", true);
    check("/a.b/assets/site.3f2a91c04b.css.br", true);
    check("/a.b/assets/fonts/a.3f2a91c04b.woff2", true);
    check("/a.b/zh-hant/lookup.3f2a91c04b.js", true);
    check("/a.b/en/search/0/p12-abc234.js", true);
    check("/a.b/en/search/index-1.js", false);
    check("/a.b/assets/old.svg", false);
    check("/a.b/files/report.2020040812.pdf", false);
    check("/axb/assets/site.3f2a91c04b.css", false);
    check("/a.b/en/index.html", false);
}

#[test]
fn the_policy_of_the_pages_is_read_from_their_template() {
    let template = include_str!("../../themes/default/templates/components.html");
    assert_eq!(
        page_policy(template).as_deref(),
        Some(
            "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';img-src 'self' data:;\
             font-src 'self';form-action 'self';base-uri 'none'"
        )
    );
    let escaped =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39; ; \">";
    assert_eq!(page_policy(escaped).as_deref(), Some("default-src 'none'"));
    assert_eq!(page_policy("<head>"), None);
}

#[test]
fn paths_and_folders_that_a_configuration_would_misread_are_refused() {
    for path in ["/", "/a/", "/a/b-c_d.e~/"] {
        assert!(is_plain_path(path), "{path}");
    }
    for path in [
        "",
        "a",
        "/a",
        "a/",
        "//",
        "/a//b/",
        "/../",
        "/a b/",
        "/a;/",
        "/$a/",
        "/\u{5b78}/",
    ] {
        assert!(!is_plain_path(path), "{path}");
    }
    let check = |folder: &str, expected: Option<&str>| {
        assert_eq!(plain_directory(folder).as_deref(), expected, "{folder}");
    };
    check("/srv/www/list/", Some("/srv/www/list"));
    check("C:\\Sites\\\u{5b78} 1\\", Some("C:/Sites/\u{5b78} 1"));
    check("/", None);
    check("/srv/\"x", None);
    check("/srv/$x", None);
    check("/srv/x\ny", None);
}

#[test]
fn the_configuration_of_iis_is_xml_with_known_elements() {
    let languages = [language("zh-Hant-TW"), language("en-GB")];
    let text = server_config(Server::Iis, &settings(&languages));
    let document = roxmltree::Document::parse(&text).expect("well-formed XML");
    // Of IIS_schema.xml: the elements that are used, each with its parent.
    const KNOWN: [(&str, &str); 30] = [
        ("system.webServer", "configuration"),
        ("location", "configuration"),
        ("system.webServer", "location"),
        ("directoryBrowse", "system.webServer"),
        ("defaultDocument", "system.webServer"),
        ("files", "defaultDocument"),
        ("clear", "files"),
        ("add", "files"),
        ("urlCompression", "system.webServer"),
        ("httpErrors", "system.webServer"),
        ("remove", "httpErrors"),
        ("error", "httpErrors"),
        ("security", "system.webServer"),
        ("requestFiltering", "security"),
        ("denyUrlSequences", "requestFiltering"),
        ("add", "denyUrlSequences"),
        ("verbs", "requestFiltering"),
        ("add", "verbs"),
        ("httpProtocol", "system.webServer"),
        ("customHeaders", "httpProtocol"),
        ("remove", "customHeaders"),
        ("add", "customHeaders"),
        ("staticContent", "system.webServer"),
        ("clientCache", "staticContent"),
        ("remove", "staticContent"),
        ("mimeMap", "staticContent"),
        ("clear", "staticContent"),
        ("clear", "customHeaders"),
        ("clear", "httpErrors"),
        ("clear", "denyUrlSequences"),
    ];
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        let Some(parent) = element.parent_element() else {
            assert_eq!(element.tag_name().name(), "configuration");
            continue;
        };
        let pair = (element.tag_name().name(), parent.tag_name().name());
        assert!(KNOWN.contains(&pair), "{pair:?}");
    }
    let places = document
        .descendants()
        .filter(|node| node.has_tag_name("location"));
    let places: Vec<_> = places.filter_map(|node| node.attribute("path")).collect();
    assert_eq!(
        places,
        [
            "assets",
            "assets/old.svg",
            "zh-hant-tw/search",
            "zh-hant-tw/search/index-1.js",
            "en-gb/search",
            "en-gb/search/index-1.js"
        ]
    );
}
