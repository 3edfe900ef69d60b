//! Rulings that are lost when their advisory is superseded.

use std::collections::{BTreeMap, BTreeSet};

use super::cell_names::{activity_names, audience_names, target_names};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Advisory, Date, Id, Product, RelationKind, RulingId};
use crate::plan::SitePlan;
use crate::resolve::{Cell, Interval};

/// Reports the cells that a superseded advisory decided on its last day and that no superseding one
/// decides on the next day: once for each pair of advisories and product (docs/policy.md, rule 1).
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let ids: Vec<_> = plan.catalog.advisories.ids().collect();
    super::check_parallel(&ids, diagnostics, |ended, diagnostics| {
        let acts = plan.decisions.force().ended_by(*ended).iter();
        let acts = acts.filter(|act| act.kind == RelationKind::Supersedes);
        // Several advisories may supersede one together.
        let mut by_day = BTreeMap::<Date, Vec<Id<Advisory>>>::new();
        for act in acts {
            by_day.entry(act.day).or_default().push(act.by);
        }
        for (day, by) in by_day {
            report(plan, *ended, day, &by, diagnostics);
        }
    });
}

/// The cells of a product that a superseded advisory decided.
#[derive(Default)]
struct LostCells {
    cells: BTreeSet<Cell>,
    /// Cells that a superseding advisory decides.
    kept: BTreeSet<Cell>,
    ruling: Option<RulingId>,
}

fn report(
    plan: &SitePlan<'_>,
    ended: Id<Advisory>,
    day: Date,
    by: &[Id<Advisory>],
    diagnostics: &mut Diagnostics,
) {
    let (catalog, decisions) = (plan.catalog, plan.decisions);
    let (Ok(last), Some(first)) = (day.yesterday(), by.first()) else {
        return;
    };
    let mut lost = BTreeMap::<Id<Product>, LostCells>::new();
    for (ruling, _) in catalog.rulings(ended) {
        for cell in decisions.cells_of_ruling(catalog, ruling) {
            let before = decisions.on(cell, last);
            if !before.cited.iter().any(|cited| cited.ruling == ruling) {
                continue;
            }
            let of_product = lost.entry(cell.target.product()).or_default();
            if is_addressed(decisions.on(cell, day), by) {
                of_product.kept.insert(cell);
            } else {
                of_product.cells.insert(cell);
                of_product.ruling.get_or_insert(ruling);
            }
        }
    }
    let relations = catalog.advisories[*first].relations.iter();
    let relation = relations
        .filter(|relation| relation.kind == RelationKind::Supersedes)
        .find(|relation| relation.target.advisory() == ended);
    let origin = relation.map_or(&catalog.advisories[*first].origin, |relation| {
        &relation.origin
    });
    for lost in lost.into_values() {
        let Some(ruling) = lost.ruling else {
            continue;
        };
        let node = |cell: &Cell| (cell.target, cell.audience);
        let gone: BTreeSet<_> = lost.cells.iter().map(node).collect();
        let is_partial = lost.kept.iter().any(|cell| gone.contains(&node(cell)));
        let activities = lost.cells.iter().map(|cell| cell.activity);
        let audiences = lost.cells.iter().map(|cell| cell.audience);
        diagnostics.push(
            Diagnostic::new(Code::SupersessionDrops, origin)
                .with("advisory", catalog.advisories[ended].slug.as_str())
                .with("by", catalog.advisories[*first].slug.as_str())
                .with(
                    "product",
                    target_names(catalog, lost.cells.iter().map(|cell| cell.target)),
                )
                .with("audiences", audience_names(plan, audiences))
                .with("extent", if is_partial { "some" } else { "all" })
                .with("activities", activity_names(catalog, activities))
                .related(&catalog.ruling(ruling).origin),
        );
    }
}

/// Whether a ruling of one of the advisories reaches a cell, even if another overrules it.
fn is_addressed(interval: &Interval, by: &[Id<Advisory>]) -> bool {
    interval
        .rulings()
        .any(|ruling| by.contains(&ruling.advisory))
}
