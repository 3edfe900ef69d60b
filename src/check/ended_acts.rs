//! Consequences of acts that end: nothing left in force, exemptions without effect.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Advisory, Id, RelationKind, RulingId};
use crate::plan::SitePlan;
use crate::resolve::EffectiveAct;

/// Reports acts whose end leaves nothing in force, and exemptions from rulings that were replaced
/// (docs/policy.md, rules 1 and 4).
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for id in catalog.advisories.ids() {
        for act in plan.decisions.force().ended_by(id) {
            if act.kind == RelationKind::Supersedes {
                report_nothing_left(plan, id, act, diagnostics);
            }
        }
        for (ruling, record) in catalog.rulings(id) {
            for exemption in &record.exempts {
                if let Some(replacing) = replacement_of(plan, ruling, exemption.ruling) {
                    diagnostics.push(
                        Diagnostic::new(Code::ExemptionLost, &exemption.origin)
                            .with("altered", catalog.ruling_address(exemption.ruling))
                            .related(&catalog.ruling(replacing).origin),
                    );
                }
            }
        }
    }
}

/// Reports an act that superseded another and has ended itself, so that neither is in force: the first
/// does not come back by itself.
fn report_nothing_left(
    plan: &SitePlan<'_>,
    ended: Id<Advisory>,
    act: &EffectiveAct,
    diagnostics: &mut Diagnostics,
) {
    let (catalog, decisions) = (plan.catalog, plan.decisions);
    let last = decisions.force().of(act.by).last();
    let Some(last) = last.and_then(|range| range.until) else {
        return;
    };
    let Ok(next) = last.tomorrow() else {
        return;
    };
    let rests_on_rulings = |cell, day| !decisions.on(cell, day).cited.is_empty();
    let is_emptied = catalog
        .rulings(ended)
        .flat_map(|(ruling, _)| decisions.cells_of_ruling(catalog, ruling))
        .any(|cell| rests_on_rulings(cell, last) && !rests_on_rulings(cell, next));
    if is_emptied {
        let by = &catalog.advisories[act.by];
        diagnostics.push(
            Diagnostic::new(Code::NothingLeftInForce, &by.origin)
                .with("advisory", catalog.advisories[ended].slug.as_str())
                .related(&catalog.advisories[ended].origin),
        );
    }
}

/// The replacement of `lifted`, if it is stricter than `exempting` and took over while `exempting` is in
/// force.
fn replacement_of(plan: &SitePlan<'_>, exempting: RulingId, lifted: RulingId) -> Option<RulingId> {
    let (catalog, decisions) = (plan.catalog, plan.decisions);
    let force = decisions.force();
    let superseded = force
        .ended_by(lifted.advisory)
        .iter()
        .find(|act| act.kind == RelationKind::Supersedes)
        .map(|act| act.day);
    let day = superseded
        .into_iter()
        .chain(force.amended_on(lifted))
        .min()?;
    if !force.is_in_force(exempting.advisory, day) {
        return None;
    }
    let is_replacing = |ruling: &RulingId| {
        let mut relations = catalog.advisories[ruling.advisory].relations.iter();
        relations.any(|relation| relation.target.advisory() == lifted.advisory)
    };
    let allowed = catalog.ruling(exempting).verdict.verdict_on(day);
    decisions
        .cells_of_ruling(catalog, exempting)
        .into_iter()
        .map(|cell| decisions.on(cell, day))
        .filter(|interval| interval.outcome.verdict > allowed)
        .flat_map(|interval| &interval.cited)
        .map(|cited| cited.ruling)
        .find(is_replacing)
}
