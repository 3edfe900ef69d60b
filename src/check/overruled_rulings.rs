//! Rulings that another body's stricter one makes empty.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Catalog, Date, Id, Issuer, RulingId, VerdictTerms};
use crate::plan::SitePlan;
use crate::resolve::{Cell, CellTarget, Rule};

/// Reports recommendations that a body overrules, and successors whom their predecessor overrules.
/// Each pair once, for its first day.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let mut pairs: BTreeMap<(RulingId, RulingId), (Option<Date>, Cell)> = BTreeMap::new();
    for (cell, timeline) in plan.decisions.timelines() {
        for interval in timeline.intervals() {
            let across = interval
                .overruled
                .iter()
                .filter(|lost| lost.rule == Rule::AcrossIssuers);
            for lost in across {
                let stronger = interval
                    .cited
                    .iter()
                    .map(|cited| cited.ruling)
                    .find(|ruling| issuer(catalog, *ruling) != issuer(catalog, lost.ruling));
                if let Some(stronger) = stronger {
                    let known = pairs
                        .entry((lost.ruling, stronger))
                        .or_insert((interval.from, cell));
                    if (interval.from, cell) < *known {
                        *known = (interval.from, cell);
                    }
                }
            }
        }
    }
    for ((weaker, stronger), (from, cell)) in pairs {
        let place = &catalog.ruling(weaker).verdict_origin;
        let other = &catalog.ruling(stronger).verdict_origin;
        if catalog.ruling(weaker).verdict == VerdictTerms::Recommended {
            let product = match cell.target {
                CellTarget::Product(product) => product,
                CellTarget::Offering(offering) => offering.product,
            };
            diagnostics.push(
                Diagnostic::new(Code::RecommendationOutlived, place)
                    .with("product", catalog.products[product].slug.as_str())
                    .with("audience", catalog.audiences[cell.audience].slug.as_str())
                    .with("date", from.map(|day| day.to_string()).unwrap_or_default())
                    .related(other),
            );
        }
        let (by, of) = (issuer(catalog, weaker), issuer(catalog, stronger));
        if succeeds(catalog, by, of) {
            diagnostics.push(
                Diagnostic::new(Code::PredecessorStillBinds, place)
                    .with("predecessor", catalog.issuers[of].slug.as_str())
                    .related(other),
            );
        }
    }
}

fn issuer(catalog: &Catalog, ruling: RulingId) -> Id<Issuer> {
    catalog.advisories[ruling.advisory].issuer
}

fn succeeds(catalog: &Catalog, successor: Id<Issuer>, predecessor: Id<Issuer>) -> bool {
    successor != predecessor
        && crate::resolve::is_same_or_successor(catalog, successor, predecessor)
}
