//! Mistakes in files and their syntax.

use super::examples::{Example, name, text};
use crate::diagnostic::Code;

pub(super) const EXAMPLES: &[(Code, Example)] = &[
    (
        Code::MissingFile,
        name("content/Site.yaml", "content/site.yaml"),
    ),
    (
        Code::UnknownFile,
        name(
            "content/pages/accessibility.en.markdown",
            "content/pages/accessibility.en.md",
        ),
    ),
    (
        Code::InvalidUtf8,
        text(
            "content/legislation.yaml",
            "    zh-Hant: \"\u{fffd}\u{fffd}\u{fffd}\"",
            "    zh-Hant: \"資通安全管理法\"",
        ),
    ),
    (
        Code::ControlCharacter,
        text(
            "content/products/google-meet.yaml",
            "  en: \"Google ␇Meet\"",
            "  en: \"Google Meet\"",
        ),
    ),
    (
        Code::FileTooLarge,
        text(
            "content/products/example-talk.yaml",
            "  en: \"A fictional product that shows “allowed” and “under review”. …\"",
            "  en: \"A fictional product that shows “allowed” and “under review”.\"",
        ),
    ),
    (
        Code::MergeConflict,
        text(
            "content/vendors.yaml",
            "<<<<<<< HEAD\n  country: TW\n=======\n  country: US\n>>>>>>> update",
            "  country: TW",
        ),
    ),
    (
        Code::Tab,
        text("content/vendors.yaml", "\tcountry: TW", "  country: TW"),
    ),
    (
        Code::YamlSyntax,
        text(
            "content/audiences.yaml",
            "  parents: [public-agencies",
            "  parents: [public-agencies]",
        ),
    ),
    (
        Code::UnquotedColon,
        text(
            "content/advisories/2020/moe-2020-0002.yaml",
            "    publisher: Taiwan News: Education",
            "    publisher: \"Taiwan News: Education\"",
        ),
    ),
    (
        Code::YamlFeature,
        text(
            "content/audiences.yaml",
            "  parents: &agencies [public-agencies]",
            "  parents: [public-agencies]",
        ),
    ),
    (
        Code::DuplicateKey,
        text(
            "content/products/zoom.yaml",
            "vendor: zoom-video\nvendor: zoom",
            "vendor: zoom-video",
        ),
    ),
    (
        Code::TooDeep,
        text(
            "content/products/google-meet.yaml",
            "domains: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[meet.google.com]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            "domains: [meet.google.com]",
        ),
    ),
    (
        Code::MissingFrontMatter,
        text(
            "content/pages/about.en.md",
            "title: \"About this site\"",
            "---\ntitle: \"About this site\"",
        ),
    ),
];
