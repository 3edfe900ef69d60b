//! Tests the messages of common YAML mistakes: they name the mistake, not what the parser expected.

use std::fs;
use std::path::Path;

use greenlist::internals::diagnostic::Diagnostic;
use greenlist::internals::report::Messages;
use greenlist::internals::report::terminal::{ColourMode, full};

use super::copy;
use super::steps::found;

const FILE: &str = "content/products/zoom.yaml";

const PRODUCT: &str = "id: zoom\nname:\n  zh-Hant: \"Zoom\"\n  en: \"Zoom\"\naliases: [Zoom Meetings, \"Z\"]\n\
                       vendor: zoom-video\norigin: { country: US, domestic: false }\n";

/// A text in the product, and the mistake that replaces it.
const SLIPS: &[(&str, &str)] = &[
    ("  en: \"Zoom\"\n", "  en: \"Zoom\n"),
    ("  en: \"Zoom\"\n", "  en: 'Zoom's'\n"),
    ("  en: \"Zoom\"\n", "  en: \"C:\\Zoom\"\n"),
    ("vendor: zoom-video\n", "vendor：zoom-video\n"),
    ("vendor: zoom-video\n", "vendor:zoom-video\n"),
    ("vendor: zoom-video\n", "vendor:\u{a0}zoom-video\n"),
    ("vendor: zoom-video\n", "vendor: zoom\u{200b}-video\n"),
    ("vendor: zoom-video\n", "vendor: “zoom-video”\n"),
    ("vendor: zoom-video\n", "vendor: ~\n"),
    ("[Zoom Meetings, \"Z\"]", "[zoom-meetings，z]"),
    ("[Zoom Meetings, \"Z\"]", "[5.10, \"Z\"]"),
    ("[Zoom Meetings, \"Z\"]", "[\"Zo\\e[31mom\"]"),
    (
        "aliases: [Zoom Meetings, \"Z\"]",
        "offerings:\n  -id: meetings",
    ),
    ("\"Z\"]", "\"Z\""),
    ("\"Z\"]", "\"Z\"]]"),
    ("country: US,", "country: US"),
    ("  en: \"Zoom\"\n", " en: \"Zoom\"\n"),
    ("  en: \"Zoom\"\n", "　　en: \"Zoom\"\n"),
    ("[Zoom Meetings, \"Z\"]", "- Zoom Meetings"),
    ("  en: \"Zoom\"\n", "  en: | Zoom\n"),
    ("  en: \"Zoom\"\n", "  en: \"Zoom\"#1\n"),
    ("  en: \"Zoom\"\n", "  en: #1 Zoom\n"),
    ("  en: \"Zoom\"\n", "  en: **Zoom**\n"),
    ("  en: \"Zoom\"\n", "  en: &Zoom\n"),
    ("  en: \"Zoom\"\n", "  en: \"Zo\0om\"\n"),
    ("vendor: zoom-video\n", "---\nvendor: zoom-video\n"),
    ("vendor: zoom-video", "vendor: [zoom-video]"),
    ("[Zoom Meetings, \"Z\"]", "Zoom Meetings"),
    ("{ country: US, domestic: false }", "[US, false]"),
    ("domestic: false", "domestic: no"),
];

#[test]
fn a_syntax_error_is_reported_once_at_its_place_with_help() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let mut pages = ["en", "zh-Hant"].map(|tag| (Messages::for_language(tag), String::new()));
    for (right, wrong) in SLIPS {
        assert_eq!(PRODUCT.matches(right).count(), 1, "{right}");
        let text = PRODUCT.replace(right, wrong);
        fs::write(root.path().join(FILE), &text).expect("written");
        let mut diagnostics = found(root.path());
        diagnostics.retain(|found| &*found.origin.file == FILE);
        assert_eq!(diagnostics.len(), 1, "{wrong}: {diagnostics:?}");
        for (messages, page) in &mut pages {
            let source = |_: &str| Some(text.clone());
            page.push_str(&full(&diagnostics[0], messages, &source, ColourMode::Off));
            page.push_str("\n\n");
        }
    }
    for (messages, page) in pages {
        insta::assert_snapshot!(messages.tag(), page);
    }
}

#[test]
fn a_file_of_another_encoding_is_reported_once() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let wide: Vec<u8> = format!("\u{feff}{PRODUCT}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    fs::write(root.path().join(FILE), wide).expect("written");
    let mut diagnostics = found(root.path());
    diagnostics.retain(|found| &*found.origin.file == FILE);
    let codes: Vec<_> = diagnostics.iter().map(|found| found.code.name()).collect();
    assert_eq!(codes, ["invalid-utf8"]);
}

#[cfg(unix)]
#[test]
fn a_linked_content_folder_is_read() {
    let root = tempfile::tempdir().expect("a folder");
    let elsewhere = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), elsewhere.path());
    let before = found(Path::new("."));
    std::os::unix::fs::symlink(elsewhere.path(), root.path().join("content")).expect("a link");
    let codes = |diagnostics: &[Diagnostic]| {
        diagnostics
            .iter()
            .map(|found| found.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&found(root.path())), codes(&before));
}

#[test]
fn temporary_files_of_other_programs_are_ignored() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let before = found(root.path()).len();
    for name in [
        ".zoom.yaml.swp",
        "zoom.yaml~",
        "#zoom.yaml#",
        ".~lock.zoom.yaml#",
        "~$zoom.yaml",
        "Thumbs.db",
        "desktop.ini",
    ] {
        fs::write(root.path().join("content/products").join(name), "").expect("written");
    }
    assert_eq!(found(root.path()).len(), before);
}

/// A name in place of an id, in a target, an audience and a field.
#[test]
fn the_id_of_a_name_is_offered() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let path = root
        .path()
        .join("content/advisories/2020/moe-2020-0003.yaml");
    let text = fs::read_to_string(&path).expect("readable");
    for (right, wrong, nearest) in [
        (
            "\"product:example-talk\"",
            "\"product:範例通話\"",
            Some("example-talk"),
        ),
        (
            "\"product:example-talk\"",
            "範例通話",
            Some("product:example-talk"),
        ),
        (
            "\"product:example-talk\"",
            "產品:範例通話",
            Some("product:example-talk"),
        ),
        ("\"product:example-talk\"", "Other Talk", None),
        ("[schools]", "[公立學校]", Some("public-schools")),
        ("[schools]", "[Public schools]", Some("public-schools")),
        (
            "verdict: under_review",
            "verdict: 建議不要使用",
            Some("advised_against"),
        ),
        (
            "verdict: under_review",
            "verdict: not_recommended",
            Some("advised_against"),
        ),
        ("verdict: under_review", "verdict: unbanned", None),
        (
            "issued: 2020-04-06",
            "issued: 109年4月6日",
            Some("2020-04-06"),
        ),
    ] {
        assert_eq!(text.matches(right).count(), 1, "{right}");
        fs::write(&path, text.replace(right, wrong)).expect("written");
        let diagnostics = found(root.path());
        let of_file = |found: &&Diagnostic| found.origin.file.ends_with("moe-2020-0003.yaml");
        let first = diagnostics.iter().find(of_file).expect("a diagnostic");
        assert_eq!(first.argument("nearest"), nearest, "{wrong}: {first:?}");
    }
}

/// Copies of `zoom.yaml` and files with another extension, and the codes of what is reported.
#[test]
fn a_slip_in_the_name_of_a_file_is_one_error_and_the_good_file_is_not_blamed() {
    let reported = |change: &dyn Fn(&Path)| {
        let root = tempfile::tempdir().expect("a folder");
        copy(Path::new("content"), &root.path().join("content"));
        change(&root.path().join("content"));
        let mut diagnostics = found(root.path());
        diagnostics.retain(|found| found.severity() == greenlist::Severity::Error);
        let of = |found: &Diagnostic| format!("{} {}", found.code.name(), found.origin.file);
        diagnostics.iter().map(of).collect::<Vec<_>>()
    };
    for name in [
        "zoom - 複製.yaml",
        "zoom-DESKTOP-AB12.yaml",
        "zoom (conflicted copy).yaml",
        "zoom (1).yaml",
        "Copy of zoom.yaml",
        "zoom-copy.yaml",
        "zoom.yml",
    ] {
        let found = reported(&|content: &Path| {
            let products = content.join("products");
            fs::copy(products.join("zoom.yaml"), products.join(name)).expect("copied");
        });
        assert_eq!(found, [format!("copied-file content/products/{name}")]);
    }
    for (right, wrong, code) in [
        ("products/zoom.yaml", "products/zoom.yml", "wrong-extension"),
        (
            "products/zoom.yaml",
            "products/zoom.YAML",
            "wrong-extension",
        ),
        (
            "products/zoom.yaml",
            "products/zoom.yaml.txt",
            "wrong-extension",
        ),
        ("products/zoom.yaml", "products/Zoom.yaml", "bad-file-name"),
        ("vendors.yaml", "vendors.yml", "wrong-extension"),
        (
            "pages/about.en.md",
            "pages/about.en.markdown",
            "wrong-extension",
        ),
        (
            "pages/about.zh-Hant.md",
            "pages/about.zh-Hant.md.txt",
            "wrong-extension",
        ),
        (
            "pages/about.en.md",
            "pages/about.md",
            "language-not-in-name",
        ),
        (
            "pages/about.en.md",
            "pages/about-en.md",
            "language-not-in-name",
        ),
    ] {
        let found = reported(&|content: &Path| {
            fs::rename(content.join(right), content.join(wrong)).expect("renamed");
        });
        assert_eq!(found, [format!("{code} content/{wrong}")]);
    }
}

/// Links in a text of the demonstration; whether they lead somewhere.
const ANCHORS: &[(&str, bool)] = &[
    ("[a](#s-1)", true),
    ("[a](#s-99)", false),
    ("[a](#answer)", false),
    ("[a](page:about#s-1)", true),
    ("[a](page:about#s-99)", false),
    ("[a](page:about#main)", false),
    ("[a](advisory:ey-2020-0001#r1)", true),
    ("[a](advisory:ey-2020-0001#r99)", false),
    ("[a](product:zoom#answer)", false),
    ("[a](bulletin:zoom-meeting-keys#s-2)", true),
];

#[test]
fn a_link_leads_to_a_heading_or_ruling_that_is_there() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let path = root.path().join("content/pages/accessibility.en.md");
    let text = fs::read_to_string(&path).expect("readable");
    for (link, leads) in ANCHORS {
        fs::write(&path, format!("{text}\n{link}\n")).expect("written");
        let found = found(root.path());
        let broken = found
            .iter()
            .any(|found| found.code.name() == "broken-anchor");
        assert_eq!(broken, !leads, "{link}: {found:?}");
    }
}
