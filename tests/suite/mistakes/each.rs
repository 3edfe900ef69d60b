//! Tests every code with its example: the mistake is made in the demonstration content and reported;
//! the corrected content is not.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use greenlist::internals::diagnostic::{Code, Diagnostic};
use greenlist::internals::report::Messages;
use greenlist::internals::report::explain::example;
use greenlist::internals::report::terminal::{ColourMode, full};
use tempfile::TempDir;

use super::copy;
use super::steps::Step::{self, Cut, Replace, Write};
use super::steps::{found, make};

const TITLE: &str = "---\ntitle: \"標題\"\nsummary: \"摘要\"\n---\n內文\n";

/// The first line of a PDF.
const LETTER: &str = "%PDF-1.7\n";

/// A public key of minisign.
const PUBLIC_KEY: &str = "untrusted comment: minisign public key\n\
    RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n";

/// The changes that the examples need.
const STEPS: &[(Code, &[Step])] = &[
    (
        Code::CommentInText,
        &[Replace(
            "content/products/zoom.yaml",
            "  en: \"Zoom\"\n",
            "  en: \"Zoom #1 choice\"\n",
        )],
    ),
    (
        Code::BadFileName,
        &[Write("content/files/letter-7-april.pdf", LETTER)],
    ),
    (
        Code::UnacceptedFile,
        &[Write("content/files/letter.pdf", LETTER)],
    ),
    (
        Code::WrongFileType,
        &[Write("content/files/letter.pdf", LETTER)],
    ),
    (
        Code::AttachmentTooLarge,
        &[Write("content/files/scan.pdf", LETTER)],
    ),
    (
        Code::UnquotedColon,
        &[Replace(
            "content/advisories/2020/moe-2020-0002.yaml",
            "    publisher: Taiwan News\n",
            "    publisher: \"Taiwan News: Education\"\n",
        )],
    ),
    (
        Code::BadLanguageTag,
        &[Replace(
            "content/site.yaml",
            "{ id: ja, locale: ja }",
            "{ id: ja, locale: ja-JP }",
        )],
    ),
    (
        Code::BadBaseUrl,
        &[Replace(
            "content/site.yaml",
            "base_url: null",
            "base_url: \"https://greenlist.gov.example/\"",
        )],
    ),
    (
        Code::TargetPlace,
        &[Replace(
            "content/site.yaml",
            "theme: default\n",
            "theme: default\npublish:\n  targets:\n    intranet: { directory: /srv/www/greenlist, keep: 5 }\n",
        )],
    ),
    (
        Code::NotRemote,
        &[Replace(
            "content/site.yaml",
            "theme: default\n",
            "theme: default\npublish:\n  targets:\n    intranet: { rsync: \"deploy@www.gov.example:/srv/www/greenlist\" }\n",
        )],
    ),
    (
        Code::KeepsNothing,
        &[Replace(
            "content/site.yaml",
            "theme: default\n",
            "theme: default\npublish:\n  targets:\n    intranet: { directory: /srv/www/greenlist, keep: 5 }\n",
        )],
    ),
    (
        Code::BadPublicKey,
        &[
            Write("content/minisign.pub", PUBLIC_KEY),
            Write(
                "content/minisign.key",
                "untrusted comment: secret key\nRWRTY0IyEw==\n",
            ),
            Replace(
                "content/site.yaml",
                "theme: default\n",
                "theme: default\npublish:\n  key: minisign.pub\n",
            ),
        ],
    ),
    (
        Code::StillThere,
        &[Write(
            "content/moved.yaml",
            "- { from: \"product:hangouts-meet\", to: \"product:google-meet\" }\n",
        )],
    ),
    (
        Code::BadStamp,
        &[Replace(
            "content/pages/about.en.md",
            "translation: { state: reviewed, source_hash: \"sha256:2091646d2df7 8b29121d2bb7 60c9a3d4cbbf 7557813ce83c d92cc50c80c7 2c431e6f12b6 6dce6105a1c9 badb3f977160 78c49a6eed74\", translator: \"Language office (demonstration)\", reviewed: 2020-04-08 }",
            "translation: { state: reviewed, reviewed: 2020-04-08 }",
        )],
    ),
    (
        Code::BrokenLink,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\nSee [the advisory](advisory:ey-2020-0001).\n",
        )],
    ),
    (
        Code::BrokenAnchor,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\nSee [the contact](#s-4).\n",
        )],
    ),
    (
        Code::BrokenComment,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\n<!-- Ask the lawyers first. -->\n",
        )],
    ),
    (
        Code::RawHtml,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\nMinistry\\\nMain Street\n",
        )],
    ),
    (
        Code::LookAlike,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\nSee [the policy](page:about).\n",
        )],
    ),
    (
        Code::LinkToDraft,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\nSee [the letter](advisory:moe-2020-0003).\n",
        )],
    ),
    (
        Code::Picture,
        &[Replace(
            "content/pages/about.en.md",
            "## Contact\n",
            "## Contact\n\nThe ministry stands beside the main station: [map](https://www.openstreetmap.org/).\n",
        )],
    ),
    (
        Code::RulingOutlivesAdvisory,
        &[Replace(
            "content/advisories/2020/ey-2020-0002.yaml",
            "    verdict: permitted\n",
            "    verdict: permitted\n    effective_from: 2020-05-01\n",
        )],
    ),
    (
        Code::BindingAdvice,
        &[Replace(
            "content/advisories/2020/ey-2020-0002.yaml",
            "    verdict: permitted\n",
            "    binding: false\n    verdict: advised_against\n",
        )],
    ),
    (
        Code::DeadlinePassed,
        &[Replace(
            "content/advisories/2020/ey-2020-0001.yaml",
            "    conditions: [risk-assessment, no-domestic-option-fits]\n",
            "    conditions: [risk-assessment, no-domestic-option-fits]\n    comply_by: 2020-12-31\n",
        )],
    ),
    (
        Code::AudiencePartsDiffer,
        // This warning is accepted here.
        &[Cut(
            "content/advisories/2020/ey-2020-0001.yaml",
            "وقد صُحح ذلك لاحقًا.\"\n",
        )],
    ),
    (
        Code::EndsBeforeItStarts,
        &[Replace(
            "content/advisories/2020/moe-2020-0003.yaml",
            "effective_until: null",
            "effective_until: 2021-04-01",
        )],
    ),
    (
        Code::ExemptsOutsideScope,
        &[Replace(
            "content/advisories/2020/ey-2020-0002.yaml",
            "alternatives:\n",
            "  - id: r3\n    targets: [\"product:example-rooms\"]\n    audiences: { include: [designated-non-government] }\n    verdict: permitted\n    exempts: [\"ey-2020-0002#r1\"]\n    reasons: [audit-passed]\nalternatives:\n",
        )],
    ),
    (
        Code::DutyBeforeStart,
        &[Replace(
            "content/advisories/2020/ey-2020-0002.yaml",
            "alternatives:\n",
            "duties:\n  - by: 2020-04-30\n    audiences: { include: [cyber-act-entities] }\n    text: { zh-Hant: \"清查\" }\nalternatives:\n",
        )],
    ),
    (
        Code::NoSource,
        &[
            Cut(
                "content/advisories/2020/moe-2020-0003.yaml",
                "references:\n  - kind: law\n",
            ),
            Replace(
                "content/advisories/2020/moe-2020-0003.yaml",
                "references:\n  - kind: law\n",
                "references:\n  - { kind: original, title: { zh-Hant: \"教育部函\" } }\n",
            ),
        ],
    ),
    (
        Code::ExemptionLost,
        &[
            DIGITAL_MINISTRY,
            Replace(
                "content/advisories/2020/ey-2020-0002.yaml",
                "alternatives:\n",
                "  - id: r3\n    targets: [\"product:zoom\"]\n    audiences: { include: [designated-non-government] }\n    verdict: permitted\n    exempts: [\"ey-2020-0001#r1\"]\n    reasons: [audit-passed]\nalternatives:\n",
            ),
            Write(
                "content/advisories/2020/dm-2020-0001.yaml",
                "id: dm-2020-0001\nissuer: digital-ministry\nstatus: final\nbinding: true\nissued: 2020-04-08\neffective_from: 2020-04-08\nrelations: { supersedes: [ey-2020-0001] }\nlegal_basis: [cyber-security-management-act]\nrulings:\n  - id: r1\n    targets: [\"product:zoom\"]\n    audiences: { include: [cyber-act-entities], exclude: [designated-non-government] }\n    verdict: banned\n    reasons: [keys-abroad]\nalternatives: { items: [{ product: cyberlink-u-meeting, rank: 1 }] }\nreferences: [{ kind: original, title: { zh-Hant: \"函\" } }]\n",
            ),
            Write("content/advisories/2020/dm-2020-0001.zh-Hant.md", TITLE),
        ],
    ),
    (
        Code::PredecessorStillBinds,
        &[
            DIGITAL_MINISTRY,
            Write(
                "content/advisories/2020/dm-2020-0001.yaml",
                "id: dm-2020-0001\nissuer: digital-ministry\nstatus: final\nbinding: true\nissued: 2020-04-08\neffective_from: 2020-04-08\nrelations: { revokes: [ey-2020-0001] }\nlegal_basis: [cyber-security-management-act]\nrulings:\n  - id: r1\n    targets: [\"product:zoom\"]\n    audiences: { include: [cyber-act-entities] }\n    verdict: permitted\n    reasons: [audit-passed]\nreferences: [{ kind: original, title: { zh-Hant: \"函\" } }]\n",
            ),
            Write("content/advisories/2020/dm-2020-0001.zh-Hant.md", TITLE),
        ],
    ),
    (
        Code::ProductUnmentioned,
        &[Replace(
            "content/advisories/2020/moe-2020-0002.yaml",
            "    - { product: cisco-webex, rank: 3 }\n",
            "",
        )],
    ),
    (Code::Template, OWN_THEME),
    (Code::MissingMessage, OWN_THEME),
    (Code::UnknownMessage, PHASE_OUT_LABEL),
    (Code::DroppedValue, PHASE_OUT_LABEL),
    (
        Code::UntranslatedMessages,
        &[
            Step::German,
            Write(
                "theme/locales/de.ftl",
                include_str!("../../../themes/default/locales/en.ftl"),
            ),
            Replace(
                "theme/locales/de.ftl",
                "label-banned = Banned",
                "label-banned = Verboten",
            ),
        ],
    ),
    (
        Code::TooManyEntries,
        &[Replace(
            "content/vocabulary.yaml",
            "categories:\n",
            "activities: { procure: {}, install: {}, host: {}, join: {} }\ncategories:\n",
        )],
    ),
    (Code::BadMessage, OWN_THEME),
    (Code::MessageTooLong, OWN_THEME),
    (Code::ThemeCycle, OWN_THEME),
    (Code::BadColour, BRANDING),
    (Code::LowContrast, BRANDING),
    (Code::BadLogo, BRANDING),
    (Code::LogoTooLarge, BRANDING),
    (Code::ActiveLogo, BRANDING),
    (
        Code::PathCollision,
        &[Write("content/pages/our-changes.zh-Hant.md", TITLE)],
    ),
];

/// Branding.
const BRANDING: &[Step] = &[
    Replace(
        "content/site.yaml",
        "theme: default\n",
        "theme: default\nlook:\n  logo: logo.svg\n  colours:\n    light:\n      header: \"#003f2d\"\n      accent: \"#f5bd72\"\n",
    ),
    Write(
        "content/logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">\n<path d=\"M0 0h24v24H0z\"/>\n</svg>\n",
    ),
];

/// A theme that changes a page and adds two messages.
const PHASE_OUT_LABEL: &[Step] = &[Write(
    "theme/locales/en.ftl",
    "label-phase-out = Stop using by { $date }\n",
)];

const OWN_THEME: &[Step] = &[
    Replace("content/site.yaml", "theme: default", "theme: own"),
    Write(
        "themes/own/theme.yaml",
        "name: own\nversion: \"1\"\nparent: default\n",
    ),
    Write(
        "themes/own/templates/not_found.html",
        "<h1>{{ page.title }}</h1>\n",
    ),
    Write(
        "themes/own/locales/en.ftl",
        "own-office = the language office\nown-greeting = Welcome to { own-office }\n",
    ),
    Write("themes/own/locales/zh-Hant.ftl", OWN),
    Write("themes/own/locales/ja.ftl", OWN),
    Write("themes/own/locales/vi.ftl", OWN),
    Write("themes/own/locales/id.ftl", OWN),
    Write("themes/own/locales/th.ftl", OWN),
    Write("themes/own/locales/ar.ftl", OWN),
];

/// A successor of the Executive Yuan.
const DIGITAL_MINISTRY: Step = Step::Replace(
    "content/issuers.yaml",
    "- id: education-ministry\n",
    "- id: digital-ministry\n  name: { zh-Hant: \"數位部\", en: \"Digital Ministry\", ja: \"数位部\", vi: \"Bộ Số\", id: \"Kementerian Digital\", th: \"กระทรวงดิจิทัล\", ar: \"الوزارة الرقمية\" }\n  rank: 1\n  jurisdiction: [cyber-act-entities]\n  successor_of: executive-yuan\n- id: education-ministry\n",
);

const OWN: &str = "own-office = 1\nown-greeting = 2\n";

fn prepare(root: &Path, code: Code) {
    let of_code = STEPS.iter().filter(|(of, _)| *of == code);
    for step in of_code.flat_map(|(_, steps)| *steps) {
        step.take(root);
    }
}

/// The content with the mistake of a code, and the diagnostics that it causes.
struct ExampleContent {
    root: TempDir,
    caused: Vec<Diagnostic>,
}

fn content_with(code: Code) -> ExampleContent {
    let mistake = example(code).expect("every code has an example");
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    prepare(root.path(), code);
    let key = |found: &Diagnostic| (found.code, found.arguments.clone());
    let before: BTreeSet<_> = found(root.path()).iter().map(key).collect();
    let is_reported_before = before.iter().any(|(known, _)| *known == code);
    assert!(
        !is_reported_before || code == Code::AudiencePartsDiffer,
        "{} is reported for the corrected content",
        code.name()
    );
    make(root.path(), code, mistake);
    let mut caused = found(root.path());
    caused.retain(|found| !before.contains(&key(found)));
    ExampleContent { root, caused }
}

#[test]
fn every_example_is_reported_with_its_code() {
    let mut pages = ["en", "zh-Hant"].map(|tag| (Messages::for_language(tag), String::new()));
    let mut unreported = Vec::new();
    for code in Code::ALL {
        let ExampleContent { root, caused } = content_with(*code);
        if caused.iter().all(|found| found.code != *code) {
            unreported.push(code.name());
        }
        let source = |file: &str| {
            if file.starts_with("content/files/") {
                return None;
            }
            let bytes = fs::read(root.path().join(file)).ok()?;
            Some(String::from_utf8_lossy(&bytes).into_owned())
        };
        for (messages, page) in &mut pages {
            page.push_str(&format!("== {}\n\n", code.name()));
            // Of many faults of one example, that of its code is enough.
            let is_shown = |found: &&Diagnostic| caused.len() < 20 || found.code == *code;
            for diagnostic in caused.iter().filter(is_shown) {
                page.push_str(&full(diagnostic, messages, &source, ColourMode::Off));
                page.push_str("\n\n");
            }
        }
    }
    for (messages, page) in pages {
        insta::assert_snapshot!(messages.tag(), page);
    }
    assert_eq!(
        unreported, [""; 0],
        "codes that their examples do not cause"
    );
}
