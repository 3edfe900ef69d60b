//! Mistakes in fields and values.

use super::examples::{Example, text};
use crate::diagnostic::Code;

const ADVISORY: &str = "content/advisories/2020/ey-2020-0001.yaml";
const REVIEW: &str = "content/advisories/2020/moe-2020-0003.yaml";
const SITE: &str = "content/site.yaml";

pub(super) const EXAMPLES: &[(Code, Example)] = &[
    (
        Code::UnknownField,
        text(
            "content/products/google-meet.yaml",
            "framework_contrakt: false",
            "framework_contract: false",
        ),
    ),
    (
        Code::MissingField,
        text(
            "content/products/zoom.yaml",
            "category: video-conferencing",
            "vendor: zoom-video\ncategory: video-conferencing",
        ),
    ),
    (
        Code::WrongType,
        text("content/issuers.yaml", "  rank: second", "  rank: 2"),
    ),
    (
        Code::UnknownWord,
        text(ADVISORY, "status: finished", "status: final"),
    ),
    (
        Code::UnknownVerdict,
        text(ADVISORY, "    verdict: forbidden", "    verdict: banned"),
    ),
    (
        Code::BrokenDate,
        text(ADVISORY, "review_by: 2020-02-30", "review_by: 2020-10-07"),
    ),
    (
        Code::EmptyList,
        text(
            REVIEW,
            "    targets: []",
            "    targets: [\"product:example-talk\"]",
        ),
    ),
    (
        Code::EmptyText,
        text(
            "content/products/google-meet.yaml",
            "  zh-Hant: \"\"\n  en: \"Google Meet\"",
            "  zh-Hant: \"Google Meet\"\n  en: \"Google Meet\"",
        ),
    ),
    (Code::BadId, text(REVIEW, "  - id: R1", "  - id: r1")),
    (
        Code::IdNotFileName,
        text(
            "content/products/example-talk.yaml",
            "id: example-talks",
            "id: example-talk",
        ),
    ),
    (
        Code::DuplicateId,
        text(
            "content/advisories/2020/moe-2020-0002.yaml",
            "  - id: r2\n    targets: [\"product:cyberlink-u-meeting\"]",
            "  - id: r3\n    targets: [\"product:cyberlink-u-meeting\"]",
        ),
    ),
    (
        Code::UnknownLanguage,
        text(
            "content/products/google-meet.yaml",
            "  zh-Hant: \"Google Meet\"\n  eng: \"Google Meet\"",
            "  zh-Hant: \"Google Meet\"\n  en: \"Google Meet\"",
        ),
    ),
    (
        Code::BadLanguageTag,
        text(
            SITE,
            "  - { id: ja, locale: ja_JP }",
            "  - { id: ja, locale: ja-JP }",
        ),
    ),
    (
        Code::UnknownTimeZone,
        text(SITE, "time_zone: Taipei", "time_zone: Asia/Taipei"),
    ),
    (
        Code::BadVersion,
        text(
            ADVISORY,
            "      - { product: zoom, introduced: \"0\", fixed: \"5.0 or later\" }",
            "      - { product: zoom, introduced: \"0\", fixed: \"5.0\" }",
        ),
    ),
    (
        Code::BadCvss,
        text(
            ADVISORY,
            "    cvss: [\"7.5\"]",
            "    cvss: [\"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N\"]",
        ),
    ),
    (
        Code::BadCve,
        text(ADVISORY, "  - cve: 2020-11500", "  - cve: CVE-2020-11500"),
    ),
    (
        Code::UnsafeLink,
        text(
            "content/advisories/2020/moe-2020-0002.yaml",
            "    url: \"file:///C:/news/3912255.pdf\"",
            "    url: \"https://www.taiwannews.com.tw/news/3912255\"",
        ),
    ),
    (
        Code::Picture,
        text(
            "content/pages/about.en.md",
            "![Map: the ministry stands beside the main station](map.png)",
            "The ministry stands beside the main station: [map](https://www.openstreetmap.org/).",
        ),
    ),
    (
        Code::BadBaseUrl,
        text(
            SITE,
            "base_url: greenlist.gov.example",
            "base_url: \"https://greenlist.gov.example/\"",
        ),
    ),
    (
        Code::BadColour,
        text(SITE, "      header: #003f2d", "      header: \"#003f2d\""),
    ),
];
