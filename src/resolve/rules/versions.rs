//! An unknown version takes the strictest of all.

use std::collections::BTreeSet;

use super::Rule;
use crate::model::{Date, Verdict};
use crate::resolve::timeline::{Interval, OverruledRuling};

/// An unknown version takes the strictest of all (policy rule 9), with everything that made it so.
pub(in crate::resolve) fn strictest(each: &[Interval]) -> Interval {
    let verdict = each
        .iter()
        .map(|interval| interval.verdict)
        .max()
        .unwrap_or(Verdict::NotAssessed);
    let mut because = BTreeSet::new();
    let mut overruled = BTreeSet::new();
    let mut conditions = BTreeSet::new();
    let mut recommended = true;
    let mut due_date: Option<Date> = None;
    for interval in each {
        overruled.extend(interval.overruled.iter().copied());
        if interval.verdict == verdict {
            because.extend(interval.cited.iter().copied());
            conditions.extend(interval.conditions.iter().copied());
            recommended &= interval.recommended;
            due_date = due_date.into_iter().chain(interval.due_date).min();
        } else {
            overruled.extend(interval.cited.iter().map(|cited| OverruledRuling {
                ruling: cited.ruling,
                rule: Rule::Versions,
            }));
        }
    }
    let cited: BTreeSet<_> = because.iter().map(|cited| cited.ruling).collect();
    let mut told = BTreeSet::new();
    Interval {
        from: None,
        until: None,
        verdict,
        recommended,
        due_date,
        conditions: conditions.into_iter().collect(),
        cited: because.into_iter().collect(),
        overruled: overruled
            .into_iter()
            .filter(|lost| !cited.contains(&lost.ruling) && told.insert(lost.ruling))
            .collect(),
    }
}
