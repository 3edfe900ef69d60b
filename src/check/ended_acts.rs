//! What an ending leaves behind.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Advisory, Catalog, Id, RelationKind, RulingId, Verdict};
use crate::plan::SitePlan;
use crate::resolve::{Decisions, EffectiveAct};

/// Reports acts whose end leaves nothing in force, and exemptions from rulings that were replaced.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let (catalog, decisions) = (plan.catalog, plan.decisions);
    for id in catalog.advisories.ids() {
        for act in decisions.force().ended_by(id) {
            if act.kind == RelationKind::Supersedes {
                report_nothing_left(catalog, decisions, id, act, diagnostics);
            }
        }
        for (ruling, record) in catalog.rulings(id) {
            for exemption in &record.exempts {
                if let Some(replacing) =
                    replacement_of(catalog, decisions, ruling, exemption.ruling)
                {
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

/// The superseding act ends, nothing follows, and what it ended does not come back by itself.
fn report_nothing_left(
    catalog: &Catalog,
    decisions: &Decisions,
    ended: Id<Advisory>,
    act: &EffectiveAct,
    diagnostics: &mut Diagnostics,
) {
    let last = decisions
        .force()
        .of(act.by)
        .last()
        .and_then(|span| span.until);
    let Some((last, next)) = last.and_then(|last| Some((last, last.tomorrow().ok()?))) else {
        return;
    };
    let emptied = catalog.rulings(ended).any(|(ruling, _)| {
        decisions
            .cells_of_ruling(catalog, ruling)
            .into_iter()
            .any(|cell| {
                !decisions.on(cell, last).cited.is_empty()
                    && decisions.on(cell, next).cited.is_empty()
            })
    });
    if emptied {
        let by = &catalog.advisories[act.by];
        diagnostics.push(
            Diagnostic::new(Code::NothingLeftInForce, &by.origin)
                .with("advisory", catalog.advisories[ended].slug.as_str())
                .related(&catalog.advisories[ended].origin),
        );
    }
}

/// The ruling that took the place of a lifted one, stricter than what the exemption allows, while
/// the exemption is still in force. An exemption does not pass to a successor.
fn replacement_of(
    catalog: &Catalog,
    decisions: &Decisions,
    exempting: RulingId,
    lifted: RulingId,
) -> Option<RulingId> {
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
    let replacing = |advisory: Id<Advisory>| {
        catalog.advisories[advisory]
            .relations
            .iter()
            .any(|relation| relation.target.advisory() == lifted.advisory)
    };
    let allowed: Verdict = catalog.ruling(exempting).verdict.verdict_on(day);
    decisions
        .cells_of_ruling(catalog, exempting)
        .into_iter()
        .find_map(|cell| {
            let interval = decisions.on(cell, day);
            interval
                .cited
                .iter()
                .map(|cited| cited.ruling)
                .find(|ruling| replacing(ruling.advisory) && interval.verdict > allowed)
        })
}
