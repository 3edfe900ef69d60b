//! Writes an answer as JSON, with stable English names, ids and ISO dates.

use serde::Serialize;

use super::row_summary::{OutcomeSummary, ScopeSummary};
use crate::model::{Catalog, Date, RulingId};
use crate::resolve::{Answer, AnswerKind, AnswerRow, Axis, Ground};

/// An answer in JSON.
#[derive(Serialize)]
pub(crate) struct AnswerJson {
    /// `one`, `one_with_exceptions` or `depends`.
    kind: &'static str,
    /// What the rows differ by; empty unless the answer depends on it.
    depends_on: Vec<&'static str>,
    /// The label; `depends` if there is no single one.
    label: &'static str,
    /// Whether no ruling reaches any of the cells.
    unruled: bool,
    rows: Vec<AnswerRowJson>,
}

#[derive(Serialize)]
struct AnswerRowJson {
    #[serde(flatten)]
    scope: ScopeSummary,
    #[serde(flatten)]
    outcome: OutcomeSummary,
    /// How many exceptions stand above it.
    depth: usize,
    /// The first day with this outcome in all of its cells; null if it was never different.
    since: Option<Date>,
    /// Since when and by whom, for each of its cells that differ in that.
    grounds: Vec<GroundJson>,
}

#[derive(Serialize)]
struct GroundJson {
    #[serde(flatten)]
    scope: ScopeSummary,
    /// Each issuer, with the day on which a ruling of its own began to decide.
    issuers: Vec<IssuerDayJson>,
    /// The rulings that the outcome rests on; none where the audience's default holds.
    rulings: Vec<String>,
    /// The rulings that an allow list keeps out.
    kept_out: Vec<String>,
}

#[derive(Serialize)]
struct IssuerDayJson {
    issuer: String,
    since: Date,
}

impl AnswerJson {
    pub(crate) fn new(catalog: &Catalog, answer: &Answer) -> Self {
        let axis = |axis| match axis {
            Axis::Offering => "offering",
            Axis::Part => "part",
            Axis::Activity => "activity",
            Axis::Version => "version",
        };
        let depends = answer.kind == AnswerKind::Depends;
        let axes = answer.axes().into_iter().filter(|_| depends);
        let rows = answer.rows.iter();
        Self {
            kind: match answer.kind {
                AnswerKind::One => "one",
                AnswerKind::OneWithExceptions => "one_with_exceptions",
                AnswerKind::Depends => "depends",
            },
            depends_on: axes.map(axis).collect(),
            label: answer.label().name(),
            unruled: answer.is_unruled,
            rows: rows.map(|row| AnswerRowJson::new(catalog, row)).collect(),
        }
    }
}

impl AnswerRowJson {
    fn new(catalog: &Catalog, row: &AnswerRow) -> Self {
        let grounds = row.grounds.iter();
        Self {
            scope: ScopeSummary::new(catalog, &row.scope),
            outcome: OutcomeSummary::new(catalog, &row.outcome),
            depth: row.depth,
            since: row.since,
            grounds: grounds
                .map(|ground| GroundJson::new(catalog, ground))
                .collect(),
        }
    }
}

impl GroundJson {
    fn new(catalog: &Catalog, ground: &Ground) -> Self {
        let addresses = |rulings: &[RulingId]| {
            let rulings = rulings.iter();
            rulings.map(|id| catalog.ruling_address(*id)).collect()
        };
        let issuers = ground.since.iter();
        Self {
            scope: ScopeSummary::new(catalog, &ground.scope),
            issuers: issuers
                .map(|(since, issuer)| IssuerDayJson {
                    issuer: catalog.issuers[*issuer].slug.to_string(),
                    since: *since,
                })
                .collect(),
            rulings: addresses(&ground.cited),
            kept_out: addresses(&ground.kept_out),
        }
    }
}
