//! Rulings that a stricter one of another issuer overrules.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Catalog, Date, Id, Issuer, RulingId, VerdictTerms};
use crate::plan::SitePlan;
use crate::resolve::{Cell, Interval, Rule, is_same_or_successor};

/// Reports recommendations that other issuers overrule, each once, for its first day; and rulings of a
/// successor that those of its predecessor overrule, each pair once.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let mut recommendations: BTreeMap<RulingId, Overruled> = BTreeMap::new();
    let mut predecessors: BTreeSet<(RulingId, RulingId)> = BTreeSet::new();
    for (cell, interval) in intervals(plan) {
        let lost = interval.overruled.iter();
        let lost = lost.filter(|lost| matches!(lost.rule, Rule::AcrossIssuers | Rule::Advice));
        for weaker in lost.map(|lost| lost.ruling) {
            let by = issuer(catalog, weaker);
            let cited = interval.cited.iter().map(|cited| cited.ruling);
            let stronger = cited.filter(|ruling| issuer(catalog, *ruling) != by);
            let stronger: Vec<RulingId> = stronger.collect();
            let of_predecessors = stronger
                .iter()
                .filter(|ruling| is_same_or_successor(catalog, by, issuer(catalog, **ruling)));
            predecessors.extend(of_predecessors.map(|ruling| (weaker, *ruling)));
            let is_recommendation = catalog.ruling(weaker).verdict == VerdictTerms::Recommended;
            if let (true, Some(stronger)) = (is_recommendation, stronger.first()) {
                let found = (interval.from, cell, *stronger);
                let earliest = recommendations.entry(weaker).or_insert(found);
                *earliest = found.min(*earliest);
            }
        }
    }
    for (weaker, (from, cell, stronger)) in recommendations {
        let product = &catalog.products[cell.target.product()];
        diagnostics.push(
            overruled(catalog, Code::RecommendationOutlived, weaker, stronger)
                .with("product", product.slug.as_str())
                .with("audience", catalog.audiences[cell.audience].slug.as_str())
                .with("date", from.map(|day| day.to_string()).unwrap_or_default()),
        );
    }
    for (weaker, stronger) in predecessors {
        let predecessor = &catalog.issuers[issuer(catalog, stronger)].slug;
        diagnostics.push(
            overruled(catalog, Code::PredecessorStillBinds, weaker, stronger)
                .with("predecessor", predecessor.as_str()),
        );
    }
}

/// The first day, the cell and the stronger ruling of a recommendation that is overruled.
type Overruled = (Option<Date>, Cell, RulingId);

/// Every interval with its cell, those of each version where rulings tell versions apart: that of an unknown
/// version names only one of the rules that overrule a ruling.
fn intervals<'p>(plan: &'p SitePlan<'_>) -> impl Iterator<Item = (Cell, &'p Interval)> {
    let decisions = plan.decisions;
    let timelines = decisions.timelines().enumerate();
    timelines.flat_map(|(index, (cell, timeline))| {
        let by_version = decisions.by_version(index);
        let unknown_version = by_version.is_empty().then_some(timeline);
        let timelines = by_version.iter().map(|(_, timeline)| timeline);
        let timelines = timelines.chain(unknown_version);
        timelines.flat_map(move |timeline| timeline.intervals().iter().map(move |one| (cell, one)))
    })
}

fn overruled(catalog: &Catalog, code: Code, weaker: RulingId, stronger: RulingId) -> Diagnostic {
    Diagnostic::new(code, &catalog.ruling(weaker).verdict_origin)
        .related(&catalog.ruling(stronger).verdict_origin)
}

fn issuer(catalog: &Catalog, ruling: RulingId) -> Id<Issuer> {
    catalog.advisories[ruling.advisory].issuer
}
