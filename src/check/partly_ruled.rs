//! Activities that rulings leave out where they decide others.

use std::collections::BTreeSet;

use super::cell_names::{activity_names, audience_names};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Activities, Activity, Date, RulingId};
use crate::plan::SitePlan;
use crate::resolve::{Cell, Interval};

/// Reports activities that no ruling decides, for products and audiences of a ruling on other activities,
/// where the default differs from its verdict. Once for each ruling in force on the data date or later.
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

/// The data date if the ruling is in force on it, else the first later day on which it is.
fn first_day(plan: &SitePlan<'_>, ruling: RulingId) -> Option<Date> {
    let periods = plan.decisions.force().of_ruling(ruling);
    let open = periods.filter(|days| days.until.is_none_or(|last| plan.as_of <= last));
    open.map(|days| days.from.max(plan.as_of)).min()
}

fn report(plan: &SitePlan<'_>, ruling: RulingId, day: Date, diagnostics: &mut Diagnostics) {
    let (catalog, decisions) = (plan.catalog, plan.decisions);
    let record = catalog.ruling(ruling);
    let mut left_out = BTreeSet::<Activity>::new();
    // The first product or offering with an activity left out, and the audiences for which one is.
    let mut first = None;
    let mut audiences = Vec::new();
    let cells = decisions.cells_of_ruling(catalog, ruling);
    let places: BTreeSet<_> = cells
        .iter()
        .filter(|cell| {
            let mut rulings = decisions.on(**cell, day).rulings();
            rulings.any(|reaching| reaching == ruling)
        })
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
            .with("product", target.address(catalog))
            .with("audiences", audience_names(plan, audiences.into_iter()))
            .with("verdict", label.name()),
    );
}

/// Whether no ruling reaches a cell.
fn is_silent(interval: &Interval) -> bool {
    interval.rulings().next().is_none()
}
