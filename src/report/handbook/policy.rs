//! Mistakes in what is ruled.

use super::examples::{Example, text};
use crate::diagnostic::Code;

const FOREIGN: &str = "content/advisories/2020/ey-2020-0001.yaml";
const ROOMS: &str = "content/advisories/2020/ey-2020-0002.yaml";
const ADVICE: &str = "content/advisories/2020/moe-2020-0001.yaml";
const SCHOOLS: &str = "content/advisories/2020/moe-2020-0002.yaml";
const REVIEW: &str = "content/advisories/2020/moe-2020-0003.yaml";

pub(super) const EXAMPLES: &[(Code, Example)] = &[
    (
        Code::RelationCycle,
        text(
            ADVICE,
            "relations: { supersedes: [moe-2020-0002], amends: [], revokes: [], withdraws: [], reinstates: [] }",
            "relations: { supersedes: [], amends: [], revokes: [], withdraws: [], reinstates: [] }",
        ),
    ),
    (
        Code::AudienceCycle,
        text(
            "content/audiences.yaml",
            "  parents: [public-schools]\n  reader: true",
            "  parents: []\n  reader: true",
        ),
    ),
    (
        Code::EndsBeforeItStarts,
        text(
            REVIEW,
            "effective_from: 2020-04-06\neffective_until: 2020-04-01",
            "effective_from: 2020-04-06\neffective_until: 2021-04-01",
        ),
    ),
    (
        Code::SuccessorRank,
        text(
            "content/issuers.yaml",
            "  rank: 2\n  jurisdiction: [schools]\n  successor_of: executive-yuan",
            "  rank: 2\n  jurisdiction: [schools]\n  successor_of: null",
        ),
    ),
    (
        Code::NoAuthority,
        text(
            REVIEW,
            "relations: { supersedes: [], amends: [], revokes: [ey-2020-0002], withdraws: [], reinstates: [] }",
            "relations: { supersedes: [], amends: [], revokes: [], withdraws: [], reinstates: [] }",
        ),
    ),
    (
        Code::OutsideJurisdiction,
        text(
            REVIEW,
            "    audiences: { include: [ministries], exclude: [] }",
            "    audiences: { include: [schools], exclude: [] }",
        ),
    ),
    (
        Code::ExemptsOutsideScope,
        text(
            ROOMS,
            "    targets: [\"product:example-rooms\", \"product:example-talk\"]\n    audiences: { include: [designated-non-government] }\n    verdict: permitted\n    exempts: [\"ey-2020-0002#r1\"]",
            "    targets: [\"product:example-rooms\"]\n    audiences: { include: [designated-non-government] }\n    verdict: permitted\n    exempts: [\"ey-2020-0002#r1\"]",
        ),
    ),
    (
        Code::ConflictingRulings,
        text(
            ROOMS,
            "    targets: [\"product:example-rooms\", \"product:example-talk\"]\n    audiences: { include: [cyber-act-entities], exclude: [] }\n    verdict: phase_out",
            "    targets: [\"product:example-rooms\"]\n    audiences: { include: [cyber-act-entities], exclude: [] }\n    verdict: phase_out",
        ),
    ),
    (
        Code::NonBindingBan,
        text(REVIEW, "    verdict: banned", "    verdict: under_review"),
    ),
    (
        Code::MisplacedConditions,
        text(
            FOREIGN,
            "    verdict: conditional\n    wording:",
            "    verdict: conditional\n    conditions: [risk-assessment, no-domestic-option-fits]\n    wording:",
        ),
    ),
    (
        Code::MisplacedDueDate,
        text(
            ROOMS,
            "    verdict: phase_out\n    reasons:",
            "    verdict: phase_out\n    due_date: 2020-06-30\n    reasons:",
        ),
    ),
    (
        Code::DueDateOutOfForce,
        text(
            ROOMS,
            "    due_date: 2020-03-30",
            "    due_date: 2020-06-30",
        ),
    ),
    (
        Code::EffectiveBeforeIssued,
        text(
            REVIEW,
            "issued: 2020-04-06\neffective_from: 2020-04-01",
            "issued: 2020-04-06\neffective_from: 2020-04-06",
        ),
    ),
    (
        Code::NoSource,
        text(
            REVIEW,
            "references: []",
            "references:\n  - { kind: original, title: { zh-Hant: \"教育部函\" } }",
        ),
    ),
    (
        Code::NoLegalBasis,
        text(
            ROOMS,
            "legal_basis: []",
            "legal_basis: [cyber-security-management-act]",
        ),
    ),
    (
        Code::TooConfidential,
        text(REVIEW, "distribution: AMBER", "distribution: WHITE"),
    ),
    (
        Code::AlternativeBanned,
        text(
            SCHOOLS,
            "    - { product: zoom, rank: 4 }",
            "    - { product: cyberlink-u-meeting, rank: 4 }",
        ),
    ),
    (
        Code::AlternativeLost,
        text(
            FOREIGN,
            "    - { product: example-rooms, rank: 2 }",
            "    - { product: microsoft-teams, rank: 2 }",
        ),
    ),
    (
        Code::NoAlternative,
        text(
            ROOMS,
            "  items: []",
            "  items:\n    - { product: google-meet, rank: 1 }\n    - { product: microsoft-teams, rank: 2 }",
        ),
    ),
    (
        Code::NoAlternativeAtShortNotice,
        text(
            FOREIGN,
            "  items: []",
            "  items:\n    - { product: google-meet, rank: 1 }\n    - { product: microsoft-teams, rank: 2 }",
        ),
    ),
    (
        Code::RecommendationOutlived,
        text(
            SCHOOLS,
            "    targets: [\"product:cyberlink-u-meeting\", \"product:example-rooms\"]",
            "    targets: [\"product:cyberlink-u-meeting\"]",
        ),
    ),
    (
        Code::NothingLeftInForce,
        text(
            SCHOOLS,
            "effective_until: 2020-06-30",
            "effective_until: null",
        ),
    ),
    (
        Code::ExemptionLost,
        text(
            "content/advisories/2020/dm-2020-0001.yaml",
            "    audiences: { include: [cyber-act-entities] }",
            "    audiences: { include: [cyber-act-entities], exclude: [designated-non-government] }",
        ),
    ),
    (
        Code::PredecessorStillBinds,
        text(
            "content/advisories/2020/dm-2020-0001.yaml",
            "relations: { revokes: [] }",
            "relations: { revokes: [ey-2020-0001] }",
        ),
    ),
    (
        Code::AudiencePartsDiffer,
        text(
            FOREIGN,
            "    targets: [\"product:google-meet\", \"product:microsoft-teams\", \"product:cisco-webex\"]",
            "    targets: [\"product:google-meet\", \"product:microsoft-teams\"]",
        ),
    ),
    (
        Code::ReviewOverdue,
        text(ROOMS, "review_by: 2020-04-07", "review_by: 2020-10-07"),
    ),
    (
        Code::BulletinOutdated,
        text(
            "content/bulletins/2020/zoom-meeting-keys.zh-Hant.md",
            "issued: 2020-04-03\nexpires: null",
            "issued: 2020-04-08\nexpires: null",
        ),
    ),
    (
        Code::PosterTooLong,
        text(
            "content/products/zoom.yaml",
            "  en: \"Zoom, with Zoom Meetings, Zoom Cloud Meetings, Zoom Workplace, Zoom Rooms, Zoom Webinars, Zoom Phone, Zoom Chat, Zoom Events and Zoom Whiteboard, on Windows, macOS, Linux, Android and iOS, and every plug-in of theirs\"",
            "  en: \"Zoom\"",
        ),
    ),
    (
        Code::ProductUnmentioned,
        text(
            SCHOOLS,
            "    targets: [\"product:microsoft-teams\", \"product:google-meet\"]",
            "    targets: [\"product:microsoft-teams\", \"product:google-meet\", \"product:cisco-webex\"]",
        ),
    ),
];
