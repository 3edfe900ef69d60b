// A small site of the 2020 case: issuers, audiences, products, and the advisories of a test.

use std::fs;
use std::path::Path;

use greenlist::internals::diagnostic::{Code, Diagnostics, Severity};
use greenlist::internals::model::{Catalog, Date, LanguageId, parse_date};
use greenlist::internals::plan::{self, PlanSettings};
use greenlist::internals::report::Messages;
use greenlist::internals::resolve::{Cell, CellTarget, Decisions, Interval};
use greenlist::internals::{check, load, resolve};

const SITE: &str = "
title: { en: Test }
time_zone: Asia/Taipei
languages: [{ id: en }]
require_alternatives: false
";

const ISSUERS: &str = "
- { id: executive, name: { en: Executive }, rank: 1, jurisdiction: [agencies] }
- { id: education, name: { en: Education }, rank: 2, jurisdiction: [schools] }
- { id: digital, name: { en: Digital }, rank: 1, jurisdiction: [agencies], successor_of: executive }
";

const AUDIENCES: &str = "
- { id: agencies, name: { en: Agencies } }
- { id: schools, name: { en: Schools }, reader: true }
- { id: public-school, name: { en: Public school }, parents: [schools, agencies] }
- { id: private-school, name: { en: Private school }, parents: [schools] }
- { id: lab, name: { en: Lab }, parents: [agencies], default: banned }
- { id: lab-guest, name: { en: Lab guest }, parents: [lab] }
";

const VENDORS: &str = "- { id: maker, name: { en: Maker } }";

const VOCABULARY: &str = "
conditions:
  assessed: { label: { en: Assessed }, sentence: { en: Assessed. } }
  approved: { label: { en: Approved }, sentence: { en: Approved. } }
";

const LEGISLATION: &str = "- { id: act, name: { en: Act } }";

/// The education ministry's earlier guide, which recommends the product.
pub(super) const GUIDE: (&str, &str) = (
    "guide",
    "issuer: education
issued: 2020-03-01
binding: false
rulings:
  - { id: r1, targets: [product:zoom], audiences: { include: [schools] }, verdict: recommended }",
);

/// The executive branch bans it.
pub(super) const EXECUTIVE_BAN: (&str, &str) = (
    "ex-ban",
    "issuer: executive
issued: 2020-04-07
rulings:
  - { id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: banned }
  - { id: r2, targets: [product:meet], audiences: { include: [agencies] }, verdict: permitted }
alternatives: { items: [{ product: meet }] }",
);

/// The education ministry bans it, in place of its guide.
pub(super) const EDUCATION_BAN: (&str, &str) = (
    "ed-ban",
    "issuer: education
issued: 2020-04-07
relations: { supersedes: [guide] }
rulings:
  - { id: r1, targets: [product:zoom], audiences: { include: [schools] }, verdict: banned }
  - { id: r2, targets: [product:meet], audiences: { include: [schools] }, verdict: recommended }
alternatives: { items: [{ product: meet }] }",
);

/// The ministry permits its own tenant again. The YAML of the ruling is not closed, so that a test can
/// add an exemption.
pub(super) const TENANT: &str = "issuer: education
issued: 2020-05-01
rulings:
  - { id: r1, targets: [offering:zoom/tenant], audiences: { include: [schools] }, verdict: conditional, conditions: [assessed]";

/// A successor supersedes the executive branch's ban.
pub(super) const SUCCESSOR: (&str, &str) = (
    "successor",
    "issuer: digital
issued: 2022-08-20
effective_from: 2022-09-01
effective_until: 2023-08-31
relations: { supersedes: [ex-ban] }
rulings:
  - { id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: conditional, conditions: [approved] }",
);

/// The records, the verdicts and the diagnostics of a test.
pub(super) struct World {
    pub(super) catalog: Catalog,
    pub(super) decisions: Decisions,
    /// `severity[code]` of each diagnostic, each once.
    pub(super) reported: Vec<String>,
    /// Each message with its code.
    pub(super) said: Vec<(Code, String)>,
}

/// Builds the world from advisories: `(id, fields)`, with YAML without the fields that all
/// advisories of these tests share.
pub(super) fn world(advisories: &[(&str, &str)]) -> World {
    build(&[], advisories, "2020-04-08", false)
}

/// The same with more files, by path below `content`.
pub(super) fn world_with(files: &[(&str, &str)], advisories: &[(&str, &str)]) -> World {
    build(files, advisories, "2020-04-08", false)
}

/// The same for a data date, with the warnings about audiences whose parts differ.
pub(super) fn world_on(advisories: &[(&str, &str)], data_date: &str) -> World {
    build(&[], advisories, data_date, true)
}

fn build(
    files: &[(&str, &str)],
    advisories: &[(&str, &str)],
    data_date: &str,
    parts: bool,
) -> World {
    let folder = tempfile::tempdir().expect("a folder");
    let content = folder.path().join("content");
    for (name, text) in [
        ("site.yaml", SITE),
        ("issuers.yaml", ISSUERS),
        ("audiences.yaml", AUDIENCES),
        ("vendors.yaml", VENDORS),
        ("vocabulary.yaml", VOCABULARY),
        ("legislation.yaml", LEGISLATION),
    ] {
        write(&content.join(name), text);
    }
    for product in ["zoom", "meet", "chat"] {
        let text = format!(
            "id: {product}\nname: {{ en: {product} }}\nvendor: maker\nofferings:\n  - {{ id: cloud, operator: vendor }}\n  - {{ id: tenant, operator: education }}\n"
        );
        write(&content.join(format!("products/{product}.yaml")), &text);
    }
    for (path, text) in files {
        write(&content.join(path), text);
    }
    for (id, fields) in advisories {
        let mut text = format!("id: {id}\n{}\n", fields.trim());
        for (key, default) in [
            ("status", "final"),
            ("binding", "true"),
            ("legal_basis", "[act]"),
            ("references", "[{ kind: press, title: { en: Press } }]"),
        ] {
            let is_given = |line: &str| line.trim_start().starts_with(&format!("{key}:"));
            if !fields.lines().any(is_given) {
                text.push_str(&format!("{key}: {default}\n"));
            }
        }
        write(&content.join(format!("advisories/{id}.yaml")), &text);
        write(
            &content.join(format!("advisories/{id}.en.md")),
            &format!("---\ntitle: {id}\nsummary: {id}\n---\n"),
        );
    }
    let mut diagnostics = Diagnostics::new();
    let catalog = greenlist::internals::pipeline::catalog(
        folder.path(),
        load::BodyPolicy::Keep,
        &mut diagnostics,
    )
    .expect("readable")
    .expect("a site");
    let decisions = resolve::decisions(&catalog, &mut diagnostics);
    let settings = PlanSettings {
        search: false,
        as_of: day(data_date),
        pinned: true,
        base_url: None,
        languages: vec![LanguageId::SOURCE],
    };
    let plan = plan::site(&catalog, &decisions, settings, &mut diagnostics);
    check::run(&plan, &mut diagnostics);
    let english = Messages::for_language("en");
    let sorted = diagnostics.sorted().into_iter();
    let said = sorted.map(|found| (found.code, english.message(found)));
    let said = said.collect();
    let mut reported: Vec<_> = diagnostics
        .sorted()
        .into_iter()
        .filter(|diagnostic| diagnostic.severity() != Severity::Note)
        // In this world a part almost always differs, which only some tests are about.
        .filter(|diagnostic| parts || diagnostic.code != Code::AudiencePartsDiffer)
        .map(|diagnostic| {
            format!(
                "{}[{}]",
                diagnostic.severity().name(),
                diagnostic.code.name()
            )
        })
        .collect();
    reported.sort();
    reported.dedup();
    World {
        catalog,
        decisions,
        reported,
        said,
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

pub(super) fn day(text: &str) -> Date {
    parse_date(text).expect("a date")
}

impl World {
    /// The interval of `product` or `product/offering`.
    pub(super) fn interval(
        &self,
        target: &str,
        audience: &str,
        activity: &str,
        date: &str,
    ) -> &Interval {
        let (product, offering) = target
            .split_once('/')
            .map_or((target, None), |(product, offering)| {
                (product, Some(offering))
            });
        let product = self.catalog.products.find(product).expect("a product");
        let target = match offering {
            None => CellTarget::Product(product),
            Some(offering) => {
                let index = self.catalog.products[product]
                    .offerings
                    .iter()
                    .position(|known| known.slug.as_str() == offering)
                    .expect("an offering");
                CellTarget::Offering(greenlist::internals::model::OfferingId {
                    product,
                    index: index as u16,
                })
            }
        };
        let audience = self.catalog.audiences.find(audience).expect("an audience");
        let activity = self.catalog.activities.find(activity).expect("an activity");
        self.decisions.on(
            Cell {
                target,
                audience,
                activity,
            },
            day(date),
        )
    }

    /// The label, the mark, the conditions and the citations in one line, such as
    /// `conditional + recommended (assessed) by a#r1, b#r1`.
    pub(super) fn line(&self, target: &str, audience: &str, activity: &str, date: &str) -> String {
        let interval = self.interval(target, audience, activity, date);
        let outcome = &interval.outcome;
        let mut line = interval.label().name().to_owned();
        if outcome.recommended && line != "recommended" {
            line.push_str(" + recommended");
        }
        if outcome.advised_against {
            line.push_str(" + advised against");
        }
        if outcome.is_advice {
            line.push_str(" as advice");
        }
        if outcome.provisional {
            line.push_str(" provisionally");
        }
        if let Some(due) = outcome.due_date {
            line.push_str(&format!(" due {due}"));
        }
        if let Some(day) = outcome.comply_by {
            line.push_str(&format!(" comply by {day}"));
        }
        if !outcome.conditions.is_empty() {
            let conditions: Vec<_> = outcome
                .conditions
                .iter()
                .map(|condition| self.catalog.conditions[*condition].slug.as_str())
                .collect();
            line.push_str(&format!(" ({})", conditions.join(", ")));
        }
        if !interval.cited.is_empty() {
            let cited: Vec<_> = interval
                .cited
                .iter()
                .map(|cited| self.catalog.ruling_address(cited.ruling))
                .collect();
            line.push_str(&format!(" by {}", cited.join(", ")));
        }
        line
    }

    /// Asserts the line of hosting.
    pub(super) fn holds(&self, target: &str, audience: &str, date: &str, expected: &str) {
        assert_eq!(
            self.line(target, audience, "host", date),
            expected,
            "{target}, {audience}, {date}; reported: {:?}",
            self.reported
        );
    }

    /// Asserts all errors and warnings.
    pub(super) fn reports(&self, expected: &[&str]) {
        assert_eq!(self.reported, expected);
    }

    /// Asserts the messages of one code.
    pub(super) fn says(&self, code: Code, expected: &[&str]) {
        let said = self.said.iter().filter(|(of, _)| *of == code);
        let said: Vec<_> = said.map(|(_, message)| message.as_str()).collect();
        assert_eq!(said, expected);
    }

    /// Asserts one error or warning, among others.
    pub(super) fn reports_also(&self, expected: &str) {
        assert!(
            self.reported.iter().any(|code| code == expected),
            "{expected} not in {:?}",
            self.reported
        );
    }
}
