//! Answers without the rulings that they are based on.

use serde::Serialize;

use crate::model::{Catalog, Condition, Date, Id};
use crate::resolve::{Answer, Interval, Label};

/// An answer with the ids of conditions, so that answers of two catalogs can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct AnswerSummary {
    /// The label.
    #[serde(serialize_with = "by_name")]
    pub label: Label,
    /// Whether its use, or its conditional use, is recommended.
    pub recommended: bool,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
    /// The ids of all conditions, sorted.
    pub conditions: Vec<String>,
}

impl AnswerSummary {
    /// The summary of an answer over several activities.
    pub(super) fn of_answer(catalog: &Catalog, answer: &Answer) -> Self {
        Self {
            label: answer.label(),
            recommended: answer.recommended,
            due_date: answer.due_date,
            conditions: slugs(catalog, &answer.conditions),
        }
    }

    /// The summary of the answer of one cell.
    pub(super) fn of_interval(catalog: &Catalog, interval: &Interval) -> Self {
        Self {
            label: interval.label(),
            recommended: interval.recommended,
            due_date: interval.due_date,
            conditions: slugs(catalog, &interval.conditions),
        }
    }
}

fn slugs(catalog: &Catalog, conditions: &[Id<Condition>]) -> Vec<String> {
    conditions
        .iter()
        .map(|id| catalog.conditions[*id].slug.to_string())
        .collect()
}

fn by_name<S: serde::Serializer>(label: &Label, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(label.name())
}
