//! Where two answers differ, and from which day to which.

use super::Compared;
use crate::inquiry::said::Said;
use crate::model::{Catalog, Date};
use crate::resolve::Answers;

/// Days on which readers are told something else than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The first day; `None` at the beginning of time.
    pub from: Option<Date>,
    /// The last day; `None` without end, or where only two days were compared.
    pub until: Option<Date>,
    /// What the earlier side says; `None` where it does not have the product.
    pub before: Option<Said>,
    /// What the later side says; `None` where it does not have the product.
    pub after: Option<Said>,
}

impl Stretch {
    /// The conditions that are new.
    pub fn conditions_added(&self) -> Vec<&str> {
        missing_from(&self.before, &self.after)
    }

    /// The conditions that need not be met any more; none where the product may not be used.
    pub fn conditions_removed(&self) -> Vec<&str> {
        match &self.after {
            Some(after) if after.label.is_usable() => missing_from(&self.after, &self.before),
            Some(_) | None => Vec::new(),
        }
    }
}

/// The conditions of one saying that another lacks.
fn missing_from<'s>(other: &Option<Said>, said: &'s Option<Said>) -> Vec<&'s str> {
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
pub(super) struct Side<'a> {
    pub(super) catalog: &'a Catalog,
    /// `None` where it does not have the product or the audience.
    pub(super) answers: Option<Answers>,
}

impl Side<'_> {
    /// What is said on a day.
    pub(super) fn on(&self, day: Date) -> Option<Said> {
        let answers = self.answers.as_ref()?;
        Some(Said::of_answer(self.catalog, answers.on(day)))
    }

    fn starts(&self) -> impl Iterator<Item = Option<Date>> {
        let all = self.answers.iter().flat_map(|answers| answers.all());
        all.map(|answer| answer.from)
    }
}

/// Where two sides differ. `as_of` is the day of the later one.
pub(super) fn stretches(
    before: &Side<'_>,
    after: &Side<'_>,
    compared: &Compared,
    as_of: Date,
) -> Vec<Stretch> {
    match compared {
        Compared::Days { from, to } => between_days(before, after, *from, *to),
        Compared::Contents { .. } => between_contents(before, after, as_of),
    }
}

fn between_days(before: &Side<'_>, after: &Side<'_>, from: Date, to: Date) -> Vec<Stretch> {
    let stretch = Stretch {
        from: after.answers.as_ref().and_then(|answers| answers.since(to)),
        until: None,
        before: before.on(from),
        after: after.on(to),
    };
    match stretch.before == stretch.after {
        true => Vec::new(),
        false => vec![stretch],
    }
}

fn between_contents(before: &Side<'_>, after: &Side<'_>, as_of: Date) -> Vec<Stretch> {
    let mut starts: Vec<Option<Date>> = before.starts().chain(after.starts()).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut stretches: Vec<Stretch> = Vec::new();
    for (place, from) in starts.iter().enumerate() {
        let until = starts
            .get(place + 1)
            .and_then(|next| (*next)?.yesterday().ok());
        let day = from.unwrap_or(Date::MIN);
        let stretch = Stretch {
            from: *from,
            until,
            before: before.on(day),
            after: after.on(day),
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
    let matters = |stretch: &Stretch| has_both || stretch.until.is_none_or(|until| until >= as_of);
    stretches.retain(|stretch| stretch.before != stretch.after && matters(stretch));
    stretches
}
