//! Activities that rulings leave out where they decide others.

use std::collections::BTreeSet;

use super::cell_names::{activity_names, audience_names, target_names};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Activities, Activity, Date, RulingId};
use crate::plan::SitePlan;
use crate::resolve::{Cell, Interval};

/// Reports, once for each ruling in force on the data date or later, the activities of its products and
/// audiences that no ruling decides, where the default differs from what it decides.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let rulings = catalog.advisories.ids().flat_map(|id| catalog.rulings(id));
    let partial: Vec<_> = rulings
        .filter(|(_, ruling)| ruling.activities != Activities::ALL)
        .filter_map(|(id, _)| Some((id, first_day(plan, id)?)))
        .collect();
    super::check_parallel(&partial, diagnostics, |(ruling, day), diagnostics| {
        report(plan, *ruling, *day, diagnostics);
    });
}

/// The data date if the ruling is in force on it, else its first day after it.
fn first_day(plan: &SitePlan<'_>, ruling: RulingId) -> Option<Date> {
    let periods = plan.decisions.force().of_ruling(ruling);
    let open = periods.filter(|days| days.until.is_none_or(|last| plan.as_of <= last));
    open.map(|days| days.from.max(plan.as_of)).min()
}

fn report(plan: &SitePlan<'_>, ruling: RulingId, day: Date, diagnostics: &mut Diagnostics) {
    let (catalog, decisions) = (plan.catalog, plan.decisions);
    let record = catalog.ruling(ruling);
    let mut left_out = BTreeSet::<Activity>::new();
    // The first product or offering, with the audiences for which something of it is left out.
    let mut first = None;
    let mut audiences = Vec::new();
    let cells = decisions.cells_of_ruling(catalog, ruling);
    let places: BTreeSet<_> = cells
        .iter()
        .filter(|cell| is_in(decisions.on(**cell, day), ruling))
        .map(|cell| (cell.target, cell.audience))
        .collect();
    for (target, audience) in places {
        let on = |activity| {
            let cell = Cell {
                target,
                audience,
                activity,
            };
            decisions.on(cell, day)
        };
        let is_same = |silent: &Interval| {
            let ruled = catalog.activities.of(record.activities);
            ruled
                .map(on)
                .all(|ruled| ruled.outcome.verdict == silent.outcome.verdict)
        };
        let silent = catalog
            .activities
            .ids()
            .filter(|activity| is_silent(on(*activity)) && !is_same(on(*activity)));
        for activity in silent {
            left_out.insert(activity);
            let (first, _) = first.get_or_insert((target, on(activity).label()));
            if *first == target {
                audiences.push(audience);
            }
        }
    }
    let Some((target, label)) = first else {
        return;
    };
    diagnostics.push(
        Diagnostic::new(Code::PartlyRuled, &record.origin)
            .with("ruling", catalog.ruling_address(ruling))
            .with("activities", activity_names(catalog, left_out.into_iter()))
            .with("product", target_names(catalog, std::iter::once(target)))
            .with("audiences", audience_names(plan, audiences.into_iter()))
            .with("verdict", label.name()),
    );
}

/// Whether a ruling is one of those that decide, or would decide, a cell.
fn is_in(interval: &Interval, ruling: RulingId) -> bool {
    let mut rulings = interval.cited.iter().chain(&interval.overruled);
    rulings.any(|decided| decided.ruling == ruling)
}

/// Whether no ruling reaches a cell.
fn is_silent(interval: &Interval) -> bool {
    interval.cited.is_empty() && interval.overruled.is_empty()
}
