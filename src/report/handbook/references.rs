//! Mistakes in what leads from one record to another.

use super::examples::{Example, name, text};
use crate::diagnostic::Code;

const SCHOOLS: &str = "content/advisories/2020/moe-2020-0002.yaml";

pub(super) const EXAMPLES: &[(Code, Example)] = &[
    (
        Code::UnknownReference,
        text(
            SCHOOLS,
            "    targets: [\"product:microsoft-teams\", \"product:google-meet\", \"product:cisco-webx\"]",
            "    targets: [\"product:microsoft-teams\", \"product:google-meet\", \"product:cisco-webex\"]",
        ),
    ),
    (
        Code::UnknownReferenceKind,
        text(
            SCHOOLS,
            "    targets: [\"prodct:zoom\"]",
            "    targets: [\"product:zoom\"]",
        ),
    ),
    (
        Code::MissingLabel,
        text(
            "content/audiences.yaml",
            "    zh-Hant: \"公立學校\"\n    ja: \"公立学校\"",
            "    zh-Hant: \"公立學校\"\n    en: \"Public schools\"\n    ja: \"公立学校\"",
        ),
    ),
    (
        Code::StillThere,
        text(
            "content/moved.yaml",
            "- { from: \"product:zoom\", to: \"product:google-meet\" }",
            "- { from: \"product:hangouts-meet\", to: \"product:google-meet\" }",
        ),
    ),
    (
        Code::MissingText,
        name(
            "content/advisories/2020/moe-2020-0003.th.md",
            "content/advisories/2020/moe-2020-0003.zh-Hant.md",
        ),
    ),
    (
        Code::OrphanText,
        name(
            "content/advisories/2020/ey-2020-001.ar.md",
            "content/advisories/2020/ey-2020-0001.ar.md",
        ),
    ),
    (
        Code::FactInTranslation,
        text(
            "content/bulletins/2020/zoom-meeting-keys.en.md",
            "severity: low\ntitle: \"Encryption keys of some Zoom meetings were stored in China\"",
            "title: \"Encryption keys of some Zoom meetings were stored in China\"",
        ),
    ),
    (
        Code::BadStamp,
        text(
            "content/pages/about.en.md",
            "translation: { state: reviewed, source_hash: \"sha256:1234\", reviewed: 2020-04-08 }",
            "translation: { state: reviewed, reviewed: 2020-04-08 }",
        ),
    ),
    (
        Code::BrokenLink,
        text(
            "content/pages/about.en.md",
            "See [the advisory](advisory:ey-2020-001).",
            "See [the advisory](advisory:ey-2020-0001).",
        ),
    ),
    (
        Code::MarkdownTooDeep,
        text(
            "content/bulletins/2020/zoom-meeting-keys.en.md",
            "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Keys of North American users",
            "> Keys of North American users",
        ),
    ),
];
