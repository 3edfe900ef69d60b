//! Where two answers differ, and from which day to which.

use super::Comparison;
use crate::model::{Catalog, Date};
use crate::query::answer_summary::AnswerSummary;
use crate::resolve::Answers;

/// Days on which readers are told something else than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DifferingPeriod {
    /// The first day; `None` at the beginning of time.
    pub from: Option<Date>,
    /// The last day; `None` without end, or where only two days were compared.
    pub until: Option<Date>,
    /// What the earlier side says; `None` where it does not have the product.
    pub before: Option<AnswerSummary>,
    /// What the later side says; `None` where it does not have the product.
    pub after: Option<AnswerSummary>,
}

impl DifferingPeriod {
    /// The conditions that are new.
    pub(crate) fn conditions_added(&self) -> Vec<&str> {
        missing_from(&self.before, &self.after)
    }

    /// The conditions that need not be met any more; none where the product may not be used.
    pub(crate) fn conditions_removed(&self) -> Vec<&str> {
        match &self.after {
            Some(after) if after.label.is_usable() => missing_from(&self.after, &self.before),
            Some(_) | None => Vec::new(),
        }
    }
}

/// The conditions of one saying that another lacks.
fn missing_from<'s>(
    other: &Option<AnswerSummary>,
    said: &'s Option<AnswerSummary>,
) -> Vec<&'s str> {
    let has = |condition: &String| {
        other
            .as_ref()
            .is_some_and(|other| other.conditions.contains(condition))
    };
    let conditions = said.iter().flat_map(|said| &said.conditions);
    conditions
        .filter(|condition| !has(condition))
        .map(String::as_str)
        .collect()
}

/// The answers of one side, with the catalog that names their conditions.
pub(super) struct SideAnswers<'a> {
    pub(super) catalog: &'a Catalog,
    /// `None` where it does not have the product or the audience.
    pub(super) answers: Option<Answers>,
}

impl SideAnswers<'_> {
    /// What is said on a day.
    pub(super) fn summary_on(&self, day: Date) -> Option<AnswerSummary> {
        let answers = self.answers.as_ref()?;
        Some(AnswerSummary::of_answer(self.catalog, answers.on(day)))
    }

    fn starts(&self) -> impl Iterator<Item = Option<Date>> {
        let all = self.answers.iter().flat_map(|answers| answers.intervals());
        all.map(|answer| answer.from)
    }
}

/// Where two sides differ. `as_of` is the day of the later one.
pub(super) fn differing_periods(
    before: &SideAnswers<'_>,
    after: &SideAnswers<'_>,
    compared: &Comparison,
    as_of: Date,
) -> Vec<DifferingPeriod> {
    match compared {
        Comparison::Days { from, to } => between_days(before, after, *from, *to),
        Comparison::Contents { .. } => between_contents(before, after, as_of),
    }
}

fn between_days(
    before: &SideAnswers<'_>,
    after: &SideAnswers<'_>,
    from: Date,
    to: Date,
) -> Vec<DifferingPeriod> {
    let stretch = DifferingPeriod {
        from: after.answers.as_ref().and_then(|answers| answers.since(to)),
        until: None,
        before: before.summary_on(from),
        after: after.summary_on(to),
    };
    match stretch.before == stretch.after {
        true => Vec::new(),
        false => vec![stretch],
    }
}

fn between_contents(
    before: &SideAnswers<'_>,
    after: &SideAnswers<'_>,
    as_of: Date,
) -> Vec<DifferingPeriod> {
    let mut starts: Vec<Option<Date>> = before.starts().chain(after.starts()).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut stretches: Vec<DifferingPeriod> = Vec::new();
    for (place, from) in starts.iter().enumerate() {
        let until = starts
            .get(place + 1)
            .and_then(|next| (*next)?.yesterday().ok());
        let day = from.unwrap_or(Date::MIN);
        let stretch = DifferingPeriod {
            from: *from,
            until,
            before: before.summary_on(day),
            after: after.summary_on(day),
        };
        match stretches.last_mut() {
            Some(last) if last.before == stretch.before && last.after == stretch.after => {
                last.until = until;
            }
            Some(_) | None => stretches.push(stretch),
        }
    }
    // What a product would have been told before anybody listed it is of no use to anybody.
    let has_both = before.answers.is_some() && after.answers.is_some();
    let matters =
        |stretch: &DifferingPeriod| has_both || stretch.until.is_none_or(|until| until >= as_of);
    stretches.retain(|stretch| stretch.before != stretch.after && matters(stretch));
    stretches
}
