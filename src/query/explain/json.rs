//! Writes an explanation as JSON, with stable English names, ids and ISO dates.

use serde::Serialize;

use super::exceptions::ExceptionJson;
use super::{EndedRuling, Explanation, RulingChain, RulingReason, ScheduledRuling};
use crate::model::{Audience, Catalog, Date, Id, Issuer, RulingId};
use crate::query::answer_json::AnswerJson;
use crate::query::row_summary::{OutcomeSummary, ScopeSummary};
use crate::resolve::{AnswerScope, CellTarget, Interval};

#[derive(Serialize)]
struct ExplanationJson {
    product: String,
    offering: Option<String>,
    version: Option<String>,
    audience: String,
    /// The activity of the question; null for all.
    activity: Option<String>,
    date: Date,
    answer: AnswerJson,
    /// One chain, or several where the reasons differ.
    chains: Vec<RulingChainJson>,
}

#[derive(Serialize)]
struct RulingChainJson {
    #[serde(flatten)]
    scope: ScopeSummary,
    #[serde(flatten)]
    summary: OutcomeSummary,
    since: Option<Date>,
    /// The rulings that hold.
    holding: Vec<RulingReasonJson>,
    /// The rulings in force that do not hold.
    overruled: Vec<RulingReasonJson>,
    /// If no ruling holds, the audiences whose default does; empty if no record gives a default.
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
    /// The other issuers of the advisory.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    jointly_with: Vec<String>,
    verdict: &'static str,
}

#[derive(Serialize)]
struct RulingReasonJson {
    #[serde(flatten)]
    ruling: RulingJson,
    from: Option<Date>,
    until: Option<Date>,
    /// The advisory that brought it back into force.
    #[serde(skip_serializing_if = "Option::is_none")]
    reinstated_by: Option<String>,
    rule: &'static str,
    /// The rulings that won over it.
    by: Vec<String>,
    /// The ids of the legal bases of its advisory.
    legal_basis: Vec<String>,
    /// The exceptions from it that are granted on application.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exceptions: Vec<ExceptionJson>,
}

#[derive(Serialize)]
struct EndedRulingJson {
    #[serde(flatten)]
    ruling: RulingJson,
    /// Its last day in force; null if it never was.
    until: Option<Date>,
    /// The act that ended it, such as `supersedes`.
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
    summary: OutcomeSummary,
}

impl Explanation<'_> {
    /// The explanation as JSON.
    ///
    /// # Errors
    /// Never; an error would be a bug of greenlist.
    pub(crate) fn json(&self) -> Result<String, serde_json::Error> {
        let (catalog, question) = (self.catalog, &self.question);
        let (product, offering) = match question.target {
            CellTarget::Product(product) => (product, None),
            CellTarget::Offering(id) => {
                let offering = catalog.offering(id);
                (id.product, Some(offering.slug.to_string()))
            }
        };
        let chains = self.chains.iter();
        serde_json::to_string_pretty(&ExplanationJson {
            product: catalog.products[product].slug.to_string(),
            offering,
            version: question.version.as_ref().map(ToString::to_string),
            audience: catalog.audiences[question.audience].slug.to_string(),
            activity: question
                .activity
                .map(|activity| catalog.activities[activity].slug.to_string()),
            date: question.day,
            answer: AnswerJson::new(catalog, &self.answer),
            chains: chains
                .map(|(scope, chain)| chain_json(catalog, scope, chain))
                .collect(),
        })
    }
}

fn chain_json(catalog: &Catalog, scope: &AnswerScope, chain: &RulingChain) -> RulingChainJson {
    let addresses = |ids: &[RulingId]| ids.iter().map(|id| catalog.ruling_address(*id)).collect();
    let reason = |reason: &RulingReason| RulingReasonJson {
        ruling: ruling(catalog, reason.ruling),
        from: reason.from,
        until: reason.until,
        reinstated_by: (reason.reinstated_by).map(|by| catalog.advisories[by].slug.to_string()),
        rule: reason.rule.name(),
        by: addresses(&reason.by),
        legal_basis: catalog.advisories[reason.ruling.advisory]
            .legal_basis
            .iter()
            .map(|id| catalog.legislation[*id].slug.to_string())
            .collect(),
        exceptions: (catalog.ruling(reason.ruling).exceptions.iter())
            .map(|exception| ExceptionJson::new(catalog, exception))
            .collect(),
    };
    let ended = |ended: &EndedRuling| EndedRulingJson {
        ruling: ruling(catalog, ended.ruling),
        until: ended.until,
        act: ended.act.map(|(kind, _)| kind.name()),
        by: ended
            .act
            .map(|(_, by)| catalog.advisories[by].slug.to_string()),
    };
    let scheduled = |scheduled: &ScheduledRuling| ScheduledRulingJson {
        ruling: ruling(catalog, scheduled.ruling),
        from: scheduled.from,
    };
    let next = |interval: &Interval| NextIntervalJson {
        from: interval.from,
        summary: OutcomeSummary::new(catalog, &interval.outcome),
    };
    RulingChainJson {
        scope: ScopeSummary::new(catalog, scope),
        summary: OutcomeSummary::new(catalog, &chain.now.outcome),
        since: chain.since,
        holding: chain.holding.iter().map(reason).collect(),
        overruled: chain.overruled.iter().map(reason).collect(),
        default: chain.default.as_ref().map(|audiences| {
            let slug = |id: &Id<Audience>| catalog.audiences[*id].slug.to_string();
            audiences.iter().map(slug).collect()
        }),
        ended: chain.ended.iter().map(ended).collect(),
        scheduled: chain.scheduled.iter().map(scheduled).collect(),
        next: chain.next.iter().map(next).collect(),
    }
}

fn ruling(catalog: &Catalog, id: RulingId) -> RulingJson {
    let advisory = &catalog.advisories[id.advisory];
    let issuer = |id: Id<Issuer>| catalog.issuers[id].slug.to_string();
    RulingJson {
        ruling: catalog.ruling_address(id),
        issuer: issuer(advisory.issuer),
        jointly_with: advisory.jointly_with.iter().copied().map(issuer).collect(),
        verdict: catalog.ruling(id).verdict.verdict().name(),
    }
}
