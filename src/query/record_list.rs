//! The products, advisories and bulletins of a site, for editors.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer_json::AnswerJson;
use super::record_names::RecordNames;
use crate::locale::{Locale, MessageValue};
use crate::model::{
    Advisory, Audience, Bulletin, Catalog, Date, HeldBackBy, HeldBackRecord, Id, Issuer, Product,
    RecordKind,
};
use crate::plan::{AdvisoryState, SitePlan};

/// A kind of records that a list can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListedKind {
    Products,
    Advisories,
    Bulletins,
}

impl ListedKind {
    /// Every kind, in the order of the list.
    pub(crate) const ALL: [Self; 3] = [Self::Products, Self::Advisories, Self::Bulletins];

    /// The kind of its records.
    fn of_records(self) -> RecordKind {
        match self {
            Self::Products => RecordKind::Product,
            Self::Advisories => RecordKind::Advisory,
            Self::Bulletins => RecordKind::Bulletin,
        }
    }
}

/// The records of some kinds, with their answers and states on the day of the plan.
pub(crate) struct RecordList<'a> {
    plan: &'a SitePlan<'a>,
    kinds: Vec<ListedKind>,
    audiences: Vec<Id<Audience>>,
}

/// Lists the records of some kinds, with the answers for one audience or for all reader audiences.
pub(crate) fn record_list<'a>(
    plan: &'a SitePlan<'a>,
    kinds: Vec<ListedKind>,
    audience: Option<Id<Audience>>,
) -> RecordList<'a> {
    RecordList {
        plan,
        kinds,
        audiences: audience.map_or_else(|| plan.readers.clone(), |audience| vec![audience]),
    }
}

#[derive(Serialize)]
struct RecordListJson {
    date: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<ProductJson>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    advisories: Option<Vec<AdvisoryJson>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bulletins: Option<Vec<BulletinJson>>,
}

#[derive(Serialize)]
struct ProductJson {
    id: String,
    /// By audience.
    answers: BTreeMap<String, AnswerJson>,
}

#[derive(Serialize)]
struct AdvisoryJson {
    id: String,
    issuers: Vec<String>,
    /// The day of issue; null for a draft.
    issued: Option<Date>,
    /// Such as `in-force` or `draft`; `unissued` before the day of issue.
    state: &'static str,
    review_by: Option<Date>,
    /// Whether it is in force and that day has passed.
    review_overdue: bool,
}

#[derive(Serialize)]
struct BulletinJson {
    id: String,
    /// The issuer; null before the day of issue.
    issuer: Option<String>,
    issued: Option<Date>,
}

impl RecordList<'_> {
    /// A section for each kind: a heading with the number, and a line for each record.
    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        let names = RecordNames::new(self.plan.catalog, locale);
        let mut lines = Vec::new();
        for kind in &self.kinds {
            let (heading, mut records) = match kind {
                ListedKind::Products => (
                    "list-product",
                    self.products(|id| self.product_line(&names, id)),
                ),
                ListedKind::Advisories => (
                    "list-advisory",
                    self.advisories(|id| self.advisory_line(&names, id)),
                ),
                ListedKind::Bulletins => (
                    "list-bulletin",
                    self.bulletins(|id| self.bulletin_line(&names, id)),
                ),
            };
            let held_back = self.held_back(kind.of_records()).map(|record| {
                let reason = match record.by {
                    HeldBackBy::Draft => locale.text("state-draft").to_owned(),
                    HeldBackBy::DayOfIssue(day) => names.say_date("list-unissued", day),
                };
                format!("{} · {reason}", record.slug)
            });
            records.extend(held_back);
            if !lines.is_empty() {
                lines.push(String::new());
            }
            let count = [("count", MessageValue::from(records.len()))];
            lines.push(locale.format(heading, &count));
            lines.extend(records.into_iter().map(|record| format!("- {record}")));
        }
        lines
    }

    /// The same as JSON, with stable English names, ids and ISO dates.
    ///
    /// # Errors
    /// Never; an error would be a bug of greenlist.
    pub(crate) fn json(&self) -> serde_json::Result<String> {
        let catalog = self.plan.catalog;
        let is_listed = |kind: ListedKind| self.kinds.contains(&kind).then_some(());
        serde_json::to_string_pretty(&RecordListJson {
            date: self.plan.as_of,
            products: is_listed(ListedKind::Products)
                .map(|()| self.products(|id| self.product_json(id))),
            advisories: is_listed(ListedKind::Advisories).map(|()| {
                let mut advisories = self.advisories(|id| self.advisory_json(id));
                let held_back = self.held_back(RecordKind::Advisory);
                advisories.extend(held_back.map(|record| AdvisoryJson {
                    id: record.slug.to_string(),
                    issuers: Vec::new(),
                    issued: record.day_of_issue(),
                    state: record.state(),
                    review_by: None,
                    review_overdue: false,
                }));
                advisories
            }),
            bulletins: is_listed(ListedKind::Bulletins).map(|()| {
                let mut bulletins = self.bulletins(|id| {
                    let bulletin = &catalog.bulletins[id];
                    BulletinJson {
                        id: bulletin.slug.to_string(),
                        issuer: Some(catalog.issuers[bulletin.issuer].slug.to_string()),
                        issued: Some(bulletin.issued),
                    }
                });
                let held_back = self.held_back(RecordKind::Bulletin);
                bulletins.extend(held_back.map(|record| BulletinJson {
                    id: record.slug.to_string(),
                    issuer: None,
                    issued: record.day_of_issue(),
                }));
                bulletins
            }),
        })
    }

    fn products<T>(&self, line: impl Fn(Id<Product>) -> T) -> Vec<T> {
        self.plan.catalog.products.ids().map(line).collect()
    }

    fn advisories<T>(&self, line: impl Fn(Id<Advisory>) -> T) -> Vec<T> {
        self.plan.catalog.advisories.ids().map(line).collect()
    }

    fn bulletins<T>(&self, line: impl Fn(Id<Bulletin>) -> T) -> Vec<T> {
        self.plan.catalog.bulletins.ids().map(line).collect()
    }

    /// The records of a kind that the site does not show, each with the reason.
    fn held_back(&self, kind: RecordKind) -> impl Iterator<Item = &HeldBackRecord> {
        let held_back = self.plan.catalog.held_back.iter();
        held_back.filter(move |record| record.kind == kind)
    }

    /// Its id and name, and the answer for each audience.
    fn product_line(&self, names: &RecordNames<'_>, id: Id<Product>) -> String {
        let answers = self.audiences.iter().map(|audience| {
            let answer = self
                .plan
                .answers
                .question(id, *audience)
                .on(self.plan.as_of);
            let values = [
                ("scope", &*names.audience(*audience)),
                ("label", &names.answer_label(&answer)),
            ];
            names.say("row-label", &values)
        });
        let slug = self.plan.catalog.products[id].slug.to_string();
        joined([slug, names.product(id)].into_iter().chain(answers))
    }

    /// Its id and title, the issuers, the day of issue, the state, and the day of review.
    fn advisory_line(&self, names: &RecordNames<'_>, id: Id<Advisory>) -> String {
        let record = &self.plan.catalog.advisories[id];
        let issuers = record.issuers().map(|issuer| names.issuer(issuer));
        let state = AdvisoryState::of(self.plan, id, self.plan.as_of);
        let review = record.review_by.filter(|_| !state.is_over()).map(|day| {
            let key = match self.is_review_overdue(id) {
                true => "list-review-overdue",
                false => "list-review",
            };
            names.say_date(key, day)
        });
        let parts = [
            names.advisory(id),
            names.list(issuers),
            names.locale.date(record.issued),
            names
                .locale
                .text(&format!("state-{}", state.name()))
                .to_owned(),
        ];
        joined(
            [record.slug.to_string()]
                .into_iter()
                .chain(parts)
                .chain(review),
        )
    }

    /// Its id and title, the issuer and the day of issue.
    fn bulletin_line(&self, names: &RecordNames<'_>, id: Id<Bulletin>) -> String {
        let record = &self.plan.catalog.bulletins[id];
        joined([
            record.slug.to_string(),
            names.bulletin(id),
            names.issuer(record.issuer),
            names.locale.date(record.issued),
        ])
    }

    fn is_review_overdue(&self, id: Id<Advisory>) -> bool {
        let (plan, record) = (self.plan, &self.plan.catalog.advisories[id]);
        let is_past = record.review_by.is_some_and(|day| day < plan.as_of);
        is_past && plan.decisions.force().is_in_force(id, plan.as_of)
    }

    fn product_json(&self, id: Id<Product>) -> ProductJson {
        let catalog = self.plan.catalog;
        let answers = self.audiences.iter().map(|audience| {
            let answer = self
                .plan
                .answers
                .question(id, *audience)
                .on(self.plan.as_of);
            let audience = catalog.audiences[*audience].slug.to_string();
            (audience, AnswerJson::new(catalog, &answer))
        });
        ProductJson {
            id: catalog.products[id].slug.to_string(),
            answers: answers.collect(),
        }
    }

    fn advisory_json(&self, id: Id<Advisory>) -> AdvisoryJson {
        let record = &self.plan.catalog.advisories[id];
        AdvisoryJson {
            id: record.slug.to_string(),
            issuers: issuers(self.plan.catalog, record),
            issued: Some(record.issued),
            state: AdvisoryState::of(self.plan, id, self.plan.as_of).name(),
            review_by: record.review_by,
            review_overdue: self.is_review_overdue(id),
        }
    }
}

impl HeldBackRecord {
    /// Its day of issue, if that is why it is held back.
    fn day_of_issue(&self) -> Option<Date> {
        match self.by {
            HeldBackBy::Draft => None,
            HeldBackBy::DayOfIssue(day) => Some(day),
        }
    }

    /// Its state in JSON.
    fn state(&self) -> &'static str {
        match self.by {
            HeldBackBy::Draft => "draft",
            HeldBackBy::DayOfIssue(_) => "unissued",
        }
    }
}

fn issuers(catalog: &Catalog, advisory: &Advisory) -> Vec<String> {
    let slug = |issuer: Id<Issuer>| catalog.issuers[issuer].slug.to_string();
    advisory.issuers().map(slug).collect()
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(" · ")
}
