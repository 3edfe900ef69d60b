//! An explanation for machines: stable English names, ids, ISO dates.

use serde::Serialize;

use super::{Explanation, RulingChain, RulingReason};
use crate::model::{Audience, Catalog, Date, Id, RulingId};
use crate::query::answer_summary::AnswerSummary;
use crate::resolve::CellTarget;

#[derive(Serialize)]
struct ExplanationJson {
    product: String,
    offering: Option<String>,
    version: Option<String>,
    audience: String,
    /// The activity that was asked for.
    activity: Option<&'static str>,
    date: Date,
    answer: AnswerJson,
    /// One chain, or several where activities differ.
    chains: Vec<RulingChainJson>,
}

#[derive(Serialize)]
struct AnswerJson {
    #[serde(flatten)]
    said: AnswerSummary,
    /// The first day since which the same is said; null from the beginning.
    since: Option<Date>,
    activities_differ: bool,
}

#[derive(Serialize)]
struct RulingChainJson {
    activities: Vec<&'static str>,
    #[serde(flatten)]
    said: AnswerSummary,
    since: Option<Date>,
    /// The rulings that hold.
    holding: Vec<RulingReasonJson>,
    /// The rulings in force that do not hold.
    overruled: Vec<RulingReasonJson>,
    /// Where no ruling holds: the audiences whose default does; none where no record gives one.
    default: Option<Vec<String>>,
    ended: Vec<EndedRulingJson>,
    scheduled: Vec<ScheduledRulingJson>,
    next: Vec<NextIntervalJson>,
}

#[derive(Serialize)]
struct RulingJson {
    /// As `ADVISORY#ruling`.
    ruling: String,
    issuer: String,
    verdict: &'static str,
}

#[derive(Serialize)]
struct RulingReasonJson {
    #[serde(flatten)]
    ruling: RulingJson,
    from: Option<Date>,
    until: Option<Date>,
    rule: &'static str,
    /// The rulings that won over it.
    by: Vec<String>,
}

#[derive(Serialize)]
struct EndedRulingJson {
    #[serde(flatten)]
    ruling: RulingJson,
    until: Date,
    /// The act that ended it, such as `supersedes`, and its advisory.
    act: Option<&'static str>,
    by: Option<String>,
}

#[derive(Serialize)]
struct ScheduledRulingJson {
    #[serde(flatten)]
    ruling: RulingJson,
    from: Date,
}

#[derive(Serialize)]
struct NextIntervalJson {
    from: Option<Date>,
    #[serde(flatten)]
    said: AnswerSummary,
}

impl Explanation<'_> {
    /// The explanation as JSON.
    ///
    /// # Errors
    /// Never for what this function makes; the caller reports one as a fault of greenlist.
    pub(crate) fn json(&self) -> Result<String, serde_json::Error> {
        let (catalog, question) = (self.catalog, &self.question);
        let (product, offering) = match question.target {
            CellTarget::Product(product) => (product, None),
            CellTarget::Offering(id) => {
                let offering = catalog.offering(id);
                (id.product, Some(offering.slug.to_string()))
            }
        };
        serde_json::to_string_pretty(&ExplanationJson {
            product: catalog.products[product].slug.to_string(),
            offering,
            version: question.version.as_ref().map(ToString::to_string),
            audience: catalog.audiences[question.audience].slug.to_string(),
            activity: question.activity.map(|activity| activity.name()),
            date: question.day,
            answer: AnswerJson {
                said: AnswerSummary::of_answer(catalog, &self.answer),
                since: self.since,
                activities_differ: self.answer.activities_differ,
            },
            chains: self
                .chains
                .iter()
                .map(|chain| shape(catalog, chain))
                .collect(),
        })
    }
}

fn shape(catalog: &Catalog, chain: &RulingChain) -> RulingChainJson {
    let reasons = |reasons: &[RulingReason]| {
        reasons
            .iter()
            .map(|reason| RulingReasonJson {
                ruling: ruling(catalog, reason.ruling),
                from: reason.from,
                until: reason.until,
                rule: reason.rule.name(),
                by: reason
                    .by
                    .iter()
                    .map(|by| catalog.ruling_address(*by))
                    .collect(),
            })
            .collect()
    };
    RulingChainJson {
        activities: chain
            .activities
            .iter()
            .map(|activity| activity.name())
            .collect(),
        said: AnswerSummary::of_interval(catalog, &chain.now),
        since: chain.since,
        holding: reasons(&chain.holding),
        overruled: reasons(&chain.overruled),
        default: chain.default.as_ref().map(|audiences| {
            let slug = |id: &Id<Audience>| catalog.audiences[*id].slug.to_string();
            audiences.iter().map(slug).collect()
        }),
        ended: chain
            .ended
            .iter()
            .map(|ended| EndedRulingJson {
                ruling: ruling(catalog, ended.ruling),
                until: ended.until,
                act: ended.act.map(|(kind, _)| kind.name()),
                by: ended
                    .act
                    .map(|(_, by)| catalog.advisories[by].slug.to_string()),
            })
            .collect(),
        scheduled: chain
            .scheduled
            .iter()
            .map(|scheduled| ScheduledRulingJson {
                ruling: ruling(catalog, scheduled.ruling),
                from: scheduled.from,
            })
            .collect(),
        next: chain
            .next
            .iter()
            .map(|interval| NextIntervalJson {
                from: interval.from,
                said: AnswerSummary::of_interval(catalog, interval),
            })
            .collect(),
    }
}

fn ruling(catalog: &Catalog, id: RulingId) -> RulingJson {
    let issuer = catalog.advisories[id.advisory].issuer;
    RulingJson {
        ruling: catalog.ruling_address(id),
        issuer: catalog.issuers[issuer].slug.to_string(),
        verdict: catalog.ruling(id).verdict.verdict().name(),
    }
}
