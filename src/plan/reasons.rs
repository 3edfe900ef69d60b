//! The reasons of an answer, and the verdict that each supports.

use std::mem::discriminant;

use crate::model::{Catalog, Id, Reason, RulingId, VerdictTerms};

/// A reason of some rulings.
#[derive(Clone, Copy)]
pub(crate) struct GivenReason<'a> {
    /// The verdict that it supports; `None` where it supports those of all rulings.
    pub(crate) verdict: Option<&'a VerdictTerms>,
    /// The reason.
    pub(crate) reason: Id<Reason>,
}

/// The reasons of rulings in their order, each once for each kind of verdict.
pub(crate) fn reasons_of_rulings(
    catalog: &Catalog,
    rulings: impl IntoIterator<Item = RulingId>,
) -> Vec<GivenReason<'_>> {
    let rulings = rulings.into_iter().map(|ruling| catalog.ruling(ruling));
    let rulings: Vec<_> = rulings
        .filter(|ruling| !ruling.reasons.is_empty())
        .collect();
    let is_for_all = rulings.windows(2).all(|pair| {
        discriminant(&pair[0].verdict) == discriminant(&pair[1].verdict)
            || pair[0].reasons == pair[1].reasons
    });
    let mut given: Vec<GivenReason<'_>> = Vec::new();
    for ruling in rulings {
        for &reason in &ruling.reasons {
            let verdict = (!is_for_all).then_some(&ruling.verdict);
            let is_same = |other: &GivenReason<'_>| {
                other.reason == reason
                    && other.verdict.map(discriminant) == verdict.map(discriminant)
            };
            if !given.iter().any(is_same) {
                given.push(GivenReason { verdict, reason });
            }
        }
    }
    given
}
