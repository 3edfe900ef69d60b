//! The periods in which two answers differ.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Comparison;
use crate::model::{Catalog, Date};
use crate::query::answer_summary::AnswerSummary;
use crate::resolve::Answers;

/// A period in which two answers differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct DifferingPeriod {
    /// The first day; `None` without a beginning.
    pub from: Option<Date>,
    /// The last day; `None` without an end, or if only two days were compared.
    pub until: Option<Date>,
    /// The answer of the earlier side; `None` if it does not have the product.
    pub before: Option<AnswerSummary>,
    /// The answer of the later side; `None` if it does not have the product.
    pub after: Option<AnswerSummary>,
    /// The conditions that only the later answer has.
    pub conditions_added: Vec<String>,
    /// The conditions that no longer have to be met; none if the product may not be used.
    pub conditions_removed: Vec<String>,
}

impl DifferingPeriod {
    fn new(
        from: Option<Date>,
        until: Option<Date>,
        before: Option<AnswerSummary>,
        after: Option<AnswerSummary>,
    ) -> Self {
        let is_usable = after.as_ref().is_some_and(|after| after.label.is_usable());
        let removed = is_usable.then(|| missing_conditions(&after, &before));
        Self {
            from,
            until,
            conditions_added: missing_conditions(&before, &after),
            conditions_removed: removed.unwrap_or_default(),
            before,
            after,
        }
    }
}

/// The conditions of one answer that the other lacks.
fn missing_conditions(other: &Option<AnswerSummary>, one: &Option<AnswerSummary>) -> Vec<String> {
    let in_other = |condition: &&String| {
        other
            .iter()
            .any(|other| other.conditions.contains(condition))
    };
    let conditions = one.iter().flat_map(|one| &one.conditions);
    conditions
        .filter(|condition| !in_other(condition))
        .cloned()
        .collect()
}

/// The answers of one side, with the catalog that names their conditions.
pub(super) struct SideAnswers<'a> {
    pub(super) catalog: &'a Catalog,
    /// `None` if the side does not have the product or the audience.
    pub(super) answers: Option<Answers>,
}

impl SideAnswers<'_> {
    /// The answer on a day.
    pub(super) fn summary_on(&self, day: Date) -> Option<AnswerSummary> {
        let answers = self.answers.as_ref()?;
        Some(AnswerSummary::of_answer(self.catalog, answers.on(day)))
    }

    fn starts(&self) -> impl Iterator<Item = Option<Date>> {
        let all = self.answers.iter().flat_map(|answers| answers.intervals());
        all.map(|answer| answer.from)
    }
}

/// The periods in which two sides differ. `as_of` is the day of the later one.
pub(super) fn differing_periods(
    before: &SideAnswers<'_>,
    after: &SideAnswers<'_>,
    compared: &Comparison,
    as_of: Date,
) -> Vec<DifferingPeriod> {
    let mut periods = match compared {
        Comparison::Days { from, to } => {
            let since = after
                .answers
                .as_ref()
                .and_then(|answers| answers.since(*to));
            let (before, after) = (before.summary_on(*from), after.summary_on(*to));
            vec![DifferingPeriod::new(since, None, before, after)]
        }
        Comparison::Contents { .. } => all_periods(before, after, as_of),
    };
    periods.retain(|period| period.before != period.after);
    periods
}

fn all_periods(
    before: &SideAnswers<'_>,
    after: &SideAnswers<'_>,
    as_of: Date,
) -> Vec<DifferingPeriod> {
    let starts: BTreeSet<Option<Date>> = before.starts().chain(after.starts()).collect();
    let mut periods: Vec<DifferingPeriod> = Vec::new();
    for from in starts {
        let day = from.unwrap_or(Date::MIN);
        let (before, after) = (before.summary_on(day), after.summary_on(day));
        if let Some(last) = periods.last_mut() {
            if last.before == before && last.after == after {
                continue;
            }
            last.until = from.and_then(|from| from.yesterday().ok());
        }
        periods.push(DifferingPeriod::new(from, None, before, after));
    }
    // Leave out the past if only one side has the product.
    let has_both = before.answers.is_some() && after.answers.is_some();
    periods.retain(|period| has_both || period.until.is_none_or(|until| until >= as_of));
    periods
}
