//! Small random sites, as files that an author could have written.

use std::fs;
use std::path::Path;

use greenlist::internals::model::Date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The days on which advisories are issued.
const DAYS: i16 = 40;

/// The id and the name of a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
}

/// The audiences for readers: those without parents.
pub(super) const READERS: [Named; 2] = [named("agencies", "Agencies"), named("schools", "Schools")];
/// The other audiences with their parents: parts at two depths, one of them with two parents.
const PARTS: [(Named, &[&str]); 3] = [
    (named("public", "Public schools"), &["agencies", "schools"]),
    (named("village", "Village schools"), &["public"]),
    (named("private", "Private schools"), &["schools"]),
];
/// How many audiences there are.
const AUDIENCES: usize = READERS.len() + PARTS.len();

/// A product.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProductSpec {
    pub(super) named: Named,
    vendor: &'static str,
    /// The ids of its offerings.
    offerings: &'static [&'static str],
}

pub(super) const PRODUCTS: [ProductSpec; 3] = [
    ProductSpec {
        named: named("alpha", "Alpha"),
        vendor: "maker",
        offerings: &["cloud", "server"],
    },
    ProductSpec {
        named: named("beta", "Beta"),
        vendor: "maker",
        offerings: &["tenant"],
    },
    ProductSpec {
        named: named("gamma", "Gamma"),
        vendor: "other",
        offerings: &[],
    },
];
/// Id, name and rank. One issuer must not contradict itself, so they are many.
const ISSUERS: [(&str, &str, u32); 6] = [
    ("cabinet", "Cabinet", 1),
    ("council", "Council", 1),
    ("office", "Office", 1),
    ("ministry", "Ministry", 2),
    ("agency", "Agency", 2),
    ("board", "Board", 2),
];
const ACTIVITIES: [&str; 4] = ["procure", "install", "host", "join"];
const CONDITIONS: [&str; 2] = ["asking", "zoning"];

const fn named(id: &'static str, name: &'static str) -> Named {
    Named { id, name }
}

/// The id of an audience: a reader audience or one of the parts.
fn audience(index: usize) -> &'static str {
    match READERS.get(index) {
        Some(reader) => reader.id,
        None => PARTS[index - READERS.len()].0.id,
    }
}

/// A day by its number, from 0.
pub(super) fn day(number: i16) -> Date {
    let first = jiff::civil::date(2020, 2, 1);
    first.saturating_add(jiff::Span::new().days(number))
}

#[derive(Debug, Clone)]
pub(super) struct SiteSpec {
    /// By reader audience: whether it has an allow list.
    allow_lists: [bool; 2],
    advisories: Vec<AdvisorySpec>,
}

#[derive(Debug, Clone)]
struct AdvisorySpec {
    issuer: usize,
    binding: bool,
    issued: i16,
    /// From the day of issue to the first day in force; less than 0 if retroactive.
    starts_after: i16,
    lasts: Option<i16>,
    supersedes: Option<usize>,
    rulings: Vec<RulingSpec>,
    is_left_out: bool,
}

#[derive(Debug, Clone)]
struct RulingSpec {
    targets: Vec<TargetSpec>,
    include: usize,
    exclude: Option<usize>,
    activities: u8,
    verdict: usize,
    due: i16,
    conditions: u8,
    exempts: Option<usize>,
}

#[derive(Debug, Clone)]
struct TargetSpec {
    product: usize,
    /// Of the product, its offerings and its vendor.
    kind: usize,
    introduced: Option<u8>,
    fixed: Option<u8>,
}

/// Sites with up to `most` advisories.
pub(super) fn sites(most: usize) -> impl Strategy<Value = SiteSpec> {
    let advisory = (
        0..ISSUERS.len(),
        prop::bool::weighted(0.8),
        0..DAYS,
        prop_oneof![3 => Just(0i16), 1 => -10..20i16],
        option::weighted(0.3, 0..30i16),
        option::weighted(0.2, any::<usize>()),
        vec(ruling(), 1..4),
    )
        .prop_map(
            |(issuer, binding, issued, starts_after, lasts, supersedes, rulings)| AdvisorySpec {
                issuer,
                binding,
                issued,
                starts_after,
                lasts,
                supersedes,
                rulings,
                is_left_out: false,
            },
        );
    let allow_list = || prop::bool::weighted(0.15);
    ([allow_list(), allow_list()], vec(advisory, 1..=most)).prop_map(|(allow_lists, advisories)| {
        SiteSpec {
            allow_lists,
            advisories,
        }
    })
}

fn ruling() -> impl Strategy<Value = RulingSpec> {
    let target = (
        0..PRODUCTS.len(),
        0..8usize,
        option::weighted(0.15, 1..3u8),
        option::weighted(0.15, 3..5u8),
    )
        .prop_map(|(product, kind, introduced, fixed)| TargetSpec {
            product,
            kind,
            introduced,
            fixed,
        });
    (
        vec(target, 1..3),
        prop_oneof![2 => 0..READERS.len(), 1 => 0..AUDIENCES],
        option::weighted(0.3, READERS.len()..AUDIENCES),
        prop_oneof![3 => Just(0b1111u8), 1 => 1..16u8],
        prop_oneof![3 => Just(0usize), 2 => 1..3usize, 4 => Just(3usize), 4 => 4..6usize],
        0..DAYS,
        1..4u8,
        option::weighted(0.3, any::<usize>()),
    )
        .prop_map(
            |(targets, include, exclude, activities, verdict, due, conditions, exempts)| {
                RulingSpec {
                    targets,
                    include,
                    exclude,
                    activities,
                    verdict,
                    due,
                    conditions,
                    exempts,
                }
            },
        )
}

impl SiteSpec {
    /// Leaves out the advisory of a file.
    pub(super) fn leave_out(&mut self, file: &str) {
        let id = file.strip_prefix("content/advisories/a");
        let index = id.and_then(|id| id.strip_suffix(".yaml")?.parse::<usize>().ok());
        let index = index.expect(file);
        self.advisories[index].is_left_out = true;
    }

    /// Writes the content of the site. JSON is YAML.
    pub(super) fn write(&self, root: &Path) {
        let content = root.join("content");
        let write = |file: &str, text: &str| {
            let path = content.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("written");
        };
        let write_record = |file: &str, record: Value| write(file, &format!("{record}\n"));
        write_record(
            "site.yaml",
            json!({
                "title": { "en": "Test" },
                "time_zone": "Europe/Berlin",
                "languages": [{ "id": "en", "locale": "en-GB" }],
                "base_url": "https://a.example/",
                "require_alternatives": false,
                "posters": true,
                "outputs": ["atom", "badges"],
            }),
        );
        let everybody = READERS.map(|reader| reader.id);
        let issuers = ISSUERS.map(|(id, name, rank)| {
            json!({ "id": id, "name": { "en": name }, "rank": rank, "jurisdiction": everybody })
        });
        write_record("issuers.yaml", json!(issuers));
        write_record("audiences.yaml", self.audiences());
        write_record(
            "vendors.yaml",
            json!([
                { "id": "maker", "name": { "en": "Maker" } },
                { "id": "other", "name": { "en": "Other" } },
            ]),
        );
        write_record(
            "legislation.yaml",
            json!([{ "id": "act", "name": { "en": "Act" } }]),
        );
        let conditions = CONDITIONS.map(|id| {
            let words =
                json!({ "label": { "en": id }, "sentence": { "en": format!("Think of {id}.") } });
            (id.to_owned(), words)
        });
        let conditions: serde_json::Map<_, _> = conditions.into_iter().collect();
        write_record("vocabulary.yaml", json!({ "conditions": conditions }));
        for product in PRODUCTS {
            let Named { id, name } = product.named;
            let offerings = product.offerings.iter();
            let offerings = offerings.map(|id| {
                json!({ "id": id, "name": { "en": format!("own {id}") }, "operator": "vendor" })
            });
            let record = json!({
                "id": id,
                "name": { "en": name },
                "vendor": product.vendor,
                "offerings": offerings.collect::<Vec<_>>(),
            });
            write_record(&format!("products/{id}.yaml"), record);
        }
        for (index, spec) in self.advisories.iter().enumerate() {
            if spec.is_left_out {
                continue;
            }
            write_record(&format!("advisories/a{index}.yaml"), self.advisory(index));
            let text = format!("---\ntitle: Title {index}\nsummary: Summary.\n---\nText.\n");
            write(&format!("advisories/a{index}.en.md"), &text);
        }
    }

    fn audiences(&self) -> Value {
        let readers = READERS.iter().zip(self.allow_lists);
        let readers = readers.map(|(Named { id, name }, allow_list)| {
            json!({
                "id": id,
                "name": { "en": name },
                "default": if allow_list { "banned" } else { "not_assessed" },
                "reader": true,
                "invitation": { "en": format!("I belong to {name}") },
                "covers": { "en": format!("All {name}") },
            })
        });
        let parts = PARTS.iter().map(|(Named { id, name }, parents)| {
            let covers = format!("All {name}");
            json!({ "id": id, "name": { "en": name }, "parents": parents, "covers": { "en": covers } })
        });
        readers.chain(parts).collect()
    }

    fn advisory(&self, index: usize) -> Value {
        let spec = &self.advisories[index];
        let from = spec.issued + spec.starts_after;
        let rulings = spec.rulings.iter().enumerate();
        let rulings: Vec<Value> = rulings
            .map(|(number, ruling)| self.ruling(index, number, ruling))
            .collect();
        let mut record = json!({
            "id": format!("a{index}"),
            "issuer": ISSUERS[spec.issuer].0,
            "status": "final",
            "binding": spec.binding,
            "issued": day(spec.issued).to_string(),
            "effective_from": day(from).to_string(),
            "retroactive": spec.starts_after < 0,
            "legal_basis": ["act"],
            "references": [{ "kind": "press", "title": { "en": "Press" } }],
            "rulings": rulings,
        });
        if let Some(lasts) = spec.lasts {
            record["effective_until"] = day(from + lasts).to_string().into();
        }
        let own = |other: &usize| self.advisories[*other].issuer == spec.issuer;
        let earlier: Vec<usize> = (0..index).filter(own).collect();
        if let Some(which) = spec
            .supersedes
            .and_then(|which| which.checked_rem(earlier.len()))
        {
            let superseded = format!("a{}", earlier[which]);
            record["relations"] = json!({ "supersedes": [superseded] });
        }
        record
    }

    fn ruling(&self, index: usize, number: usize, spec: &RulingSpec) -> Value {
        let advisory = &self.advisories[index];
        // The rulings of an advisory are about different products, so that they do not conflict.
        let targets = spec.targets.iter().take(if number == 0 { 2 } else { 1 });
        let targets = targets.map(|own| target(own, own.product + number));
        let exclude = spec.exclude.filter(|part| *part != spec.include);
        let exclude: Vec<&str> = exclude.map(audience).into_iter().collect();
        let mut record = json!({
            "id": format!("r{number}"),
            "targets": targets.collect::<Vec<_>>(),
            "audiences": { "include": [audience(spec.include)], "exclude": exclude },
            "activities": selected(&ACTIVITIES, spec.activities),
        });
        record["verdict"] = match spec.verdict {
            // Advice cannot forbid.
            0 | 1 if !advisory.binding => "advised_against",
            0 => "banned",
            1 => {
                let due = spec.due % advisory.lasts.map_or(DAYS, |lasts| lasts + 1);
                let due = day(advisory.issued + advisory.starts_after + due);
                record["due_date"] = due.to_string().into();
                "phase_out"
            }
            2 => "under_review",
            3 => {
                record["conditions"] = selected(&CONDITIONS, spec.conditions).into();
                "conditional"
            }
            4 => "permitted",
            _ => "recommended",
        }
        .into();
        if let Some(which) = spec.exempts.and_then(|which| which.checked_rem(index)) {
            // It must be about a part of the same.
            let lifted = &self.advisories[which].rulings[0];
            let part = lifted.include.max(READERS.len());
            record["exempts"] = json!([format!("a{which}#r0")]);
            record["targets"] = json!([target(&spec.targets[0], lifted.targets[0].product)]);
            record["audiences"] = json!({ "include": [audience(part)] });
        }
        record
    }
}

/// The items at the bits that are set.
fn selected(items: &[&'static str], bits: u8) -> Vec<&'static str> {
    let items = items.iter().enumerate();
    let selected = items.filter(|(bit, _)| bits & (1 << bit) != 0);
    selected.map(|(_, item)| *item).collect()
}

fn target(spec: &TargetSpec, product: usize) -> Value {
    let product = PRODUCTS[product % PRODUCTS.len()];
    let id = product.named.id;
    let offerings = product.offerings;
    let target = match spec.kind {
        0 => format!("vendor:{}", product.vendor),
        5.. if !offerings.is_empty() => {
            format!("offering:{id}/{}", offerings[spec.kind % offerings.len()])
        }
        _ => format!("product:{id}"),
    };
    let versions = [("introduced", spec.introduced), ("fixed", spec.fixed)];
    let versions = versions
        .into_iter()
        .filter_map(|(field, version)| Some((field, version?)));
    let mut record = json!({ "target": target });
    for (field, version) in versions {
        record[field] = format!("{version}.0").into();
    }
    record
}
