//! A fictitious site with everything that the demonstration lacks: drafts, future dates, withdrawals,
//! exemptions, versions, an allow list, differing activities, years of changes.
//!
//! `GREENLIST_EVERY_PART=folder cargo test --test suite every_part` writes its pages to that folder.

use std::fs;

use super::site::{Files, Order, between, build, keep, sound, words};
use crate::site::without_hashes;

const CONTENT: &[(&str, &str)] = &[
    (
        "site.yaml",
        "
title: { en: Test, zh-Hant: 測試 }
time_zone: Asia/Taipei
languages: [{ id: en, locale: en-GB }, { id: zh-Hant, locale: zh-Hant-TW-u-ca-roc }]
outputs: [atom]
",
    ),
    (
        "issuers.yaml",
        "
- { id: cabinet, name: { en: Cabinet }, rank: 1, jurisdiction: [agencies, schools] }
- { id: ministry, name: { en: Ministry }, rank: 2, jurisdiction: [schools], contact: { en: Ask. } }
",
    ),
    (
        "audiences.yaml",
        "
- id: agencies
  name: { en: Agencies, zh-Hant: 機關 }
  default: banned
  reader: true
  invitation: { en: I am an agency, zh-Hant: 我在機關 }
  covers: { en: Agency rules, zh-Hant: 機關規定 }
- id: schools
  name: { en: Schools, zh-Hant: 學校 }
  reader: true
  invitation: { en: I am a school, zh-Hant: 我在學校 }
  covers: { en: School rules, zh-Hant: 學校規定 }
- { id: high-schools, name: { en: High schools, zh-Hant: 高中 }, parents: [schools] }
",
    ),
    (
        "vendors.yaml",
        "
- { id: acme, name: { en: Acme }, country: tw }
- { id: solo, name: { en: Solo } }
",
    ),
    (
        "vocabulary.yaml",
        "
reasons:
  audit: { label: { en: Audit, zh-Hant: 檢測 }, sentence: { en: An audit found it., zh-Hant: 檢測所得。 } }
conditions:
  zoning: { label: { en: Zoned, zh-Hant: 分區 }, sentence: { en: Zone it., zh-Hant: 分區。 } }
  asking: { label: { en: Asked, zh-Hant: 詢問 }, sentence: { en: Ask first., zh-Hant: 先詢問。 } }
countries:
  tw: { label: { en: Taiwan, zh-Hant: 臺灣 } }
",
    ),
    (
        "products/alpha.yaml",
        "
id: alpha
name: { en: Alpha }
vendor: acme
origin: { country: TW }
offerings:
  - { id: own, name: { en: Ministry's own Alpha }, operator: ministry }
moving_away: { en: [Move.] }
",
    ),
    ("products/beta.yaml", "{ id: beta, name: { en: Beta }, vendor: acme, aliases: [bee, BETA, 'b|c'] }"),
    ("products/gamma.yaml", "{ id: gamma, name: { en: Gamma }, vendor: solo, framework_contract: true }"),
    ("products/delta.yaml", "{ id: delta, name: { en: Delta }, vendor: solo, last_checked: 2021-01-01 }"),
    ("products/omega.yaml", "{ id: omega, name: { en: Omega }, vendor: solo }"),
    (
        "advisories/ban.yaml",
        "
id: ban
issuer: cabinet
status: final
binding: true
issued: 2019-05-01
rulings:
  - id: all
    targets: ['vendor:acme']
    audiences: { include: [schools] }
    verdict: banned
    reasons: [audit]
alternatives:
  order_by: [framework_contract, rank]
  items: [{ product: omega }, { product: delta, rank: 1 }, { product: gamma, rank: 2 }]
revisions:
  - { number: '1', date: 2019-05-01 }
  - { number: '2', date: 2019-05-02, summary: { en: Second } }
",
    ),
    (
        "advisories/exempt.yaml",
        "
id: exempt
issuer: cabinet
status: final
binding: true
issued: 2020-01-01
rulings:
  - id: own
    targets: ['offering:alpha/own']
    audiences: { include: [schools], exclude: [high-schools] }
    verdict: conditional
    conditions: [zoning, asking]
    exempts: ['ban#all']
",
    ),
    (
        "advisories/activities.yaml",
        "
id: activities
issuer: ministry
status: final
binding: true
issued: 2020-02-01
rulings:
  - { id: join, targets: ['product:gamma'], audiences: { include: [schools] }, activities: [join], verdict: permitted }
  - { id: host, targets: ['product:gamma'], audiences: { include: [schools] }, activities: [host], verdict: under_review }
  - id: old
    targets: [{ target: 'product:omega', introduced: '1.0', fixed: '2.0' }]
    audiences: { include: [schools] }
    verdict: under_review
  - id: new
    targets: [{ target: 'product:omega', introduced: '2.0' }]
    audiences: { include: [schools] }
    verdict: permitted
",
    ),
    (
        "advisories/admit.yaml",
        "
id: admit
issuer: cabinet
status: final
binding: true
issued: 2020-02-01
effective_until: 2021-12-31
rulings:
  - { id: r1, targets: ['product:delta'], audiences: { include: [agencies] }, verdict: conditional, conditions: [asking] }
  - { id: r2, targets: ['product:gamma'], audiences: { include: [agencies] }, verdict: phase_out, due_date: 2021-06-30 }
",
    ),
    (
        "advisories/prefer.yaml",
        "
id: prefer
issuer: cabinet
status: final
binding: false
issued: 2020-03-01
relations: { amends: ['activities#new'] }
rulings:
  - { id: r1, targets: ['product:delta'], audiences: { include: [agencies, schools] }, verdict: recommended }
",
    ),
    (
        "advisories/later.yaml",
        "
id: later
issuer: cabinet
status: final
binding: true
issued: 2021-03-01
effective_from: 2021-06-01
relations: { supersedes: [ban] }
",
    ),
    ("advisories/draft.yaml", "{ id: draft, issuer: cabinet, status: draft, binding: true, issued: 2021-03-01, relations: { revokes: [ban] } }"),
    ("advisories/interim.yaml", "{ id: interim, issuer: ministry, status: interim, binding: true, issued: 2021-03-01, distribution: CLEAR }"),
    (
        "advisories/wrong.yaml",
        "
id: wrong
issuer: ministry
status: final
binding: false
issued: 2020-05-01
rulings:
  - { id: r1, targets: ['product:omega'], audiences: { include: [schools] }, verdict: permitted }
",
    ),
    (
        "advisories/withdrawal.yaml",
        "
id: withdrawal
issuer: ministry
status: final
binding: false
issued: 2020-06-01
effective_from: 2020-05-01
retroactive: true
relations: { withdraws: [wrong] }
",
    ),
    ("advisories/ban.en.md", "---\ntitle: The ban\nsummary: It bans.\n---\n## Why\n\nSee [Alpha](product:alpha).[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note.\n"),
    ("advisories/ban.zh-Hant.md", "---\ntitle: 禁令\nsummary: 禁止。\ntranslation: { state: machine, translator: Somebody }\n---\n## 為什麼\n\n譯文。\n"),
    ("advisories/exempt.en.md", "---\ntitle: The exemption\nsummary: It exempts.\n---\n"),
    ("advisories/exempt.zh-Hant.md", "---\ntitle: 例外\nsummary: 例外。\ntranslation: { state: draft, reviewed: 2021-01-01 }\n---\n"),
    ("advisories/activities.en.md", "---\ntitle: By activity\nsummary: It differs.\n---\nText."),
    ("advisories/admit.en.md", "---\ntitle: The list\nsummary: It admits.\n---\nText."),
    ("advisories/prefer.en.md", "---\ntitle: The preference\nsummary: It prefers.\n---\nText."),
    ("advisories/later.en.md", "---\ntitle: The end\nsummary: It ends.\n---\nText."),
    ("advisories/draft.en.md", "---\ntitle: A draft\nsummary: It may.\n---\nText."),
    ("advisories/interim.en.md", "---\ntitle: For comment\nsummary: It may.\n---\nText."),
    ("advisories/wrong.en.md", "---\ntitle: A slip\nsummary: It was wrong.\n---\nText."),
    ("advisories/withdrawal.en.md", "---\ntitle: The withdrawal\nsummary: It withdraws.\n---\nText."),
    (
        "bulletins/old.en.md",
        "---
id: old
issuer: ministry
kind: howto
issued: 2020-01-01
expires: 2020-12-31
products: [alpha, omega]
vulnerabilities:
  - { cve: CVE-2020-0001, cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'], affected: [{ product: alpha }, { product: omega, introduced: '1.0' }, { product: beta, introduced: '1.0', fixed: '2.0' }] }
title: An old bulletin
summary: It is old.
---
Text.
",
    ),
    ("pages/about.en.md", "---\ntitle: About\nsummary: What this is.\n---\nText."),
];

fn site() -> Files {
    site_of("2021-03-10", true)
}

/// The site of a day, pinned to it or not.
pub(super) fn site_of(as_of: &str, pinned: bool) -> Files {
    site_with(as_of, pinned, &[])
}

/// A file of the content.
pub(super) fn content(file: &str) -> &'static str {
    let mut files = CONTENT.iter();
    files.find(|(name, _)| *name == file).expect(file).1
}

/// The same site with other files, or with further ones.
pub(super) fn site_with(as_of: &str, pinned: bool, files: &[(&str, &str)]) -> Files {
    let root = tempfile::tempdir().expect("a folder");
    for (name, text) in CONTENT.iter().chain(files) {
        let path = root.path().join("content").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    let order = Order {
        threads: 2,
        base_url: Some("https://a.example/"),
        as_of,
        pinned,
    };
    build(root.path(), &order)
}

#[test]
fn every_part_of_a_page_is_written() {
    let files = site();
    keep(&files, "GREENLIST_EVERY_PART");
    sound(&files);
    let says = |page: &str, expected: &[&str]| {
        let said = words(&files[page]);
        for phrase in expected {
            assert!(said.contains(phrase), "{page} lacks `{phrase}`: {said}");
        }
    };
    says(
        "en/products/alpha.html",
        &[
            // The default of the allow list, and a ban of the vendor.
            "Agencies : No Banned Agencies may use only what has been admitted",
            "Schools : No Banned (with exceptions) Since 1 May 2019 · Cabinet Except",
            "Ministry's own Alpha Allowed with conditions Conditions Zone it. Ask first. Since 1 January 2020 · Cabinet",
            "Conditions Zone it. Ask first.",
            "Ministry's own Alpha · High schools Banned Since 1 May 2019 · Cabinet",
            "From 1 June 2021 : Any other service: Not assessed, so not approved",
            "Exceptions Schools : see The exemption",
            "1 June 2021 Scheduled Schools · Any other service Banned changes to Not assessed, so not approved \
             Schools · Ministry's own Alpha No change",
        ],
    );
    says(
        "en/products/gamma.html",
        &[
            "Schools : It depends It depends on what you do with it",
            "Hold a meeting Under review",
            "Join other people's meetings Allowed",
            "No usable alternative is listed yet.",
        ],
    );
    says(
        "en/products/delta.html",
        &[
            // Only a recommendation was added.
            "1 March 2020 Agencies Allowed with conditions changes to Allowed with \
             conditions · Recommended, once the conditions are met Schools Recommended Cabinet : The preference",
            "1 February 2020 Agencies Banned changes to Allowed with conditions",
        ],
    );
    says(
        "en/advisories/ban.html",
        &[
            "Advisory · In force from 1 May 2019 until 31 May 2021",
            "Replaced by The end",
            "Version 2 Second 1 May 2019 Version 1",
        ],
    );
    says(
        "en/advisories/later.html",
        &["Advisory · In force from 1 June 2021", "Replaces The ban"],
    );
    says(
        "en/advisories/draft.html",
        &["Draft: binds nobody yet", "Ends The ban"],
    );
    says(
        "en/advisories/interim.html",
        &["Provisional, this may still change"],
    );
    says(
        "en/advisories/wrong.html",
        &[
            "Advisory · Withdrawn, as if it had never been in force",
            "Withdrawn as issued in error by The withdrawal",
        ],
    );
    says(
        "en/advisories/activities.html",
        &[
            "Omega : from 1.0, before 2.0",
            "Omega : 2.0 and later",
            "Only for: Hold a meeting",
            "Amended by The preference",
        ],
    );
    says(
        "en/advisories/exempt.html",
        &[
            "Alpha · Ministry's own Alpha For Schools , except High schools",
            "Lifts, within its scope: The ban",
        ],
    );
    says(
        "en/bulletins/old.html",
        &[
            "No longer current since 1 January 2021 .",
            "Alpha : all versions Omega : 1.0 and later Beta : from 1.0, before 2.0",
            "CVSS 3.1: 10.0 (Critical)",
        ],
    );
    says(
        "en/audiences/agencies.html",
        &["What is not listed here is banned for you, unless an authority admits it."],
    );
    says(
        "en/changes.html",
        &[
            "Decided for later 1 June 2021 Scheduled Alpha Schools · Any other service Banned",
            "Other years 2019",
        ],
    );
    says(
        "en/changes/2019.html",
        &[
            "1 May 2019 Alpha and Beta Schools Banned",
            "Other years 2020",
        ],
    );
    says(
        "zh-hant/advisories/ban.html",
        &["這是機器翻譯，還沒有人檢查過。 譯者： Somebody 。"],
    );
    says("zh-hant/advisories/exempt.html", &["這份譯文還沒有審閱。"]);
    says(
        "zh-hant/about.html",
        &["這段文字還沒有翻譯，以下以英文顯示。"],
    );
    let files = without_hashes(files);
    let found = between(&files["en/lookup.js"], "[\"beta\",", "[\"gamma\"");
    assert!(found.contains("[\"Beta\",\"bee\",\"b|c\"]"), "{found}");
}

#[test]
fn alternatives_are_listed_for_those_who_may_use_them() {
    let files = site();
    let instead = words(&files["en/products/alpha.html"]);
    let instead = between(&instead, "Use one of these instead", "Who says so");
    // Gamma is under review for schools, and Omega not assessed.
    assert!(
        instead.contains("Agencies No usable alternative is listed yet"),
        "{instead}"
    );
    assert!(instead.contains("Schools Delta"), "{instead}");
    assert!(
        !instead.contains("Gamma") && !instead.contains("Omega"),
        "{instead}"
    );
}
