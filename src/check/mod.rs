//! Faults that no single file shows: a table, one file a check.

mod advisory_dates;
mod alternatives;
mod audience_parts;
mod bulletin_outdated;
mod confidentiality;
mod ended_acts;
mod missing_sources;
mod non_binding_ban;
mod overruled_rulings;
mod poster_too_long;
mod product_unmentioned;
mod review_overdue;
mod text_links;

use rayon::prelude::*;

use crate::diagnostic::Diagnostics;
use crate::plan::SitePlan;

/// A check reads the plan and reports.
type CheckFn = fn(&SitePlan<'_>, &mut Diagnostics);

/// Every check. The order does not matter: diagnostics are sorted by place.
const CHECKS: &[CheckFn] = &[
    alternatives::check,
    audience_parts::check,
    non_binding_ban::check,
    bulletin_outdated::check,
    confidentiality::check,
    advisory_dates::check,
    ended_acts::check,
    product_unmentioned::check,
    overruled_rulings::check,
    poster_too_long::check,
    text_links::check,
    review_overdue::check,
    missing_sources::check,
];

/// Runs every check, in parallel.
pub fn run(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    check_parallel(CHECKS, diagnostics, |check, found| check(plan, found));
}

/// Does something to many things in parallel; what is found is put together in their order.
fn check_parallel<T: Sync>(
    things: &[T],
    diagnostics: &mut Diagnostics,
    act: impl Fn(&T, &mut Diagnostics) + Sync,
) {
    let found: Vec<Diagnostics> = things
        .par_iter()
        .map(|thing| {
            let mut found = Diagnostics::new();
            act(thing, &mut found);
            found
        })
        .collect();
    for part in found {
        diagnostics.extend(part);
    }
}
