//! Tests the messages of common YAML mistakes: they name the mistake, not what the parser expected.

use std::fs;
use std::path::Path;

use greenlist::internals::diagnostic::Diagnostic;
use greenlist::internals::report::Messages;
use greenlist::internals::report::terminal::{ColourMode, full};

use super::copy;
use super::each::found;

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
