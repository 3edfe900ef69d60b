//! Rulings that a stricter one of another issuer overrules.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Catalog, Date, Id, Issuer, RulingId, VerdictTerms};
use crate::plan::SitePlan;
use crate::resolve::{Cell, Rule, is_same_or_successor};

/// Reports recommendations that another issuer overrules, and rulings of a successor that those of its
/// predecessor overrule: each pair once, for its first day.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let mut pairs: BTreeMap<(RulingId, RulingId), (Option<Date>, Cell)> = BTreeMap::new();
    for (cell, timeline) in plan.decisions.timelines() {
        for interval in timeline.intervals() {
            let across = interval
                .overruled
                .iter()
                .filter(|lost| matches!(lost.rule, Rule::AcrossIssuers | Rule::Advice));
            for lost in across {
                let stronger = interval
                    .cited
                    .iter()
                    .map(|cited| cited.ruling)
                    .find(|ruling| issuer(catalog, *ruling) != issuer(catalog, lost.ruling));
                if let Some(stronger) = stronger {
                    let found = (interval.from, cell);
                    let earliest = pairs.entry((lost.ruling, stronger)).or_insert(found);
                    *earliest = found.min(*earliest);
                }
            }
        }
    }
    for ((weaker, stronger), (from, cell)) in pairs {
        let origin = &catalog.ruling(weaker).verdict_origin;
        let related = &catalog.ruling(stronger).verdict_origin;
        if catalog.ruling(weaker).verdict == VerdictTerms::Recommended {
            let product = &catalog.products[cell.target.product()];
            diagnostics.push(
                Diagnostic::new(Code::RecommendationOutlived, origin)
                    .with("product", product.slug.as_str())
                    .with("audience", catalog.audiences[cell.audience].slug.as_str())
                    .with("date", from.map(|day| day.to_string()).unwrap_or_default())
                    .related(related),
            );
        }
        let (by, of) = (issuer(catalog, weaker), issuer(catalog, stronger));
        if by != of && is_same_or_successor(catalog, by, of) {
            diagnostics.push(
                Diagnostic::new(Code::PredecessorStillBinds, origin)
                    .with("predecessor", catalog.issuers[of].slug.as_str())
                    .related(related),
            );
        }
    }
}

fn issuer(catalog: &Catalog, ruling: RulingId) -> Id<Issuer> {
    catalog.advisories[ruling.advisory].issuer
}
