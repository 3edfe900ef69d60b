//! Checks across records: a table, with one file for each check.

mod advisory_dates;
mod alternatives;
mod audience_parts;
mod audience_without_reader;
mod bulletin_outdated;
mod cell_names;
mod confidentiality;
mod deadline_passed;
mod duties;
mod ended_acts;
mod force_of_verdicts;
mod implausible_dates;
mod links_to_drafts;
mod missing_parts;
mod overruled_rulings;
mod partly_ruled;
mod poster_too_long;
mod product_unmentioned;
mod review_overdue;
mod supersession_drops;
mod text_links;
mod untranslated;

use rayon::prelude::*;

use crate::diagnostic::Diagnostics;
use crate::plan::SitePlan;

/// Reads the plan and reports.
type CheckFn = fn(&SitePlan<'_>, &mut Diagnostics);

/// Every check. The order does not matter: diagnostics are sorted by position.
const CHECKS: &[CheckFn] = &[
    alternatives::check,
    audience_parts::check,
    audience_without_reader::check,
    force_of_verdicts::check,
    deadline_passed::check,
    bulletin_outdated::check,
    confidentiality::check,
    advisory_dates::check,
    duties::check,
    ended_acts::check,
    implausible_dates::check,
    supersession_drops::check,
    partly_ruled::check,
    product_unmentioned::check,
    overruled_rulings::check,
    poster_too_long::check,
    text_links::check,
    untranslated::check,
    review_overdue::check,
    links_to_drafts::check,
    missing_parts::check,
];

/// Runs every check, in parallel.
pub fn run(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    check_parallel(CHECKS, diagnostics, |check, found| check(plan, found));
}

/// Checks many items in parallel; their diagnostics are added in the order of the items.
fn check_parallel<T: Sync>(
    items: &[T],
    diagnostics: &mut Diagnostics,
    check: impl Fn(&T, &mut Diagnostics) + Sync,
) {
    let checked = items.par_iter().map(|item| {
        let mut found = Diagnostics::new();
        check(item, &mut found);
        found
    });
    for found in checked.collect::<Vec<_>>() {
        diagnostics.extend(found);
    }
}
