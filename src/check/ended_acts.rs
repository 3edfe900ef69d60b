//! Consequences of acts that end: nothing left in force, exemptions without effect.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Advisory, Date, Id, RelationKind, RulingId};
use crate::plan::SitePlan;
use crate::resolve::{EffectiveAct, expiry};

/// Reports acts whose end leaves nothing in force, and exemptions from rulings that were replaced
/// (docs/policy.md, rules 1 and 4).
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let force = plan.decisions.force();
    for id in catalog.advisories.ids() {
        let rulings: Vec<_> = catalog.rulings(id).map(|(ruling, _)| ruling).collect();
        let advisory = &catalog.advisories[id];
        for act in force.ended_by(id) {
            let ended = EndedRulings {
                rulings: &rulings,
                name: advisory.slug.to_string(),
                origin: &advisory.origin,
            };
            ended.report_nothing_left(plan, act, diagnostics);
        }
        for (ruling, record) in catalog.rulings(id) {
            let one = [ruling];
            let of_ruling = || EndedRulings {
                rulings: &one,
                name: catalog.ruling_address(ruling),
                origin: &record.origin,
            };
            if let Some(act) = force.amendment(ruling) {
                of_ruling().report_nothing_left(plan, act, diagnostics);
            }
            for (by, last) in force.lapses(catalog, ruling) {
                of_ruling().report_lapse(plan, by, last, diagnostics);
            }
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

/// The rulings that an act ended or suspended.
struct EndedRulings<'a> {
    rulings: &'a [RulingId],
    /// The id of the advisory, or the address of the one ruling.
    name: String,
    origin: &'a Origin,
}

impl EndedRulings<'_> {
    /// Reports an act that ended the rulings and has ended itself, so that nothing is in force: the
    /// rulings do not come back by themselves.
    fn report_nothing_left(
        &self,
        plan: &SitePlan<'_>,
        act: &EffectiveAct,
        diagnostics: &mut Diagnostics,
    ) {
        let last = plan.decisions.force().of(act.by).last();
        let Some(last) = last.and_then(|range| range.until) else {
            return;
        };
        match act.kind {
            // A replacement holds until its end.
            RelationKind::Supersedes => {
                self.report(
                    plan,
                    self.rulings,
                    (act.kind, act.by),
                    (last, last),
                    diagnostics,
                );
            }
            // An author who writes an end expects the ended rulings to hold again, unless they have
            // expired.
            RelationKind::Revokes | RelationKind::Amends => {
                let outlasts = |ruling: &&RulingId| {
                    let expiry = expiry(plan.catalog, **ruling);
                    expiry.is_none_or(|expiry| last < expiry)
                };
                let rulings: Vec<_> = self.rulings.iter().filter(outlasts).copied().collect();
                if let Ok(before) = act.day.yesterday() {
                    let days = (before, last);
                    self.report(plan, &rulings, (act.kind, act.by), days, diagnostics);
                }
            }
            RelationKind::Withdraws | RelationKind::Reinstates | RelationKind::Suspends => {}
        }
    }

    /// Reports a suspension during which the rulings expire.
    fn report_lapse(
        &self,
        plan: &SitePlan<'_>,
        by: Id<Advisory>,
        last: Date,
        diagnostics: &mut Diagnostics,
    ) {
        let first = plan.decisions.force().of(by).iter();
        let mut first = first.filter(|range| range.contains(last));
        let before = first.next().and_then(|range| range.from.yesterday().ok());
        if let Some(before) = before {
            let act = (RelationKind::Suspends, by);
            self.report(plan, self.rulings, act, (before, last), diagnostics);
        }
    }

    /// Reports an act if some cell of the rulings rests on a ruling on the day before, and on none after
    /// the last day of the act.
    fn report(
        &self,
        plan: &SitePlan<'_>,
        rulings: &[RulingId],
        (kind, by): (RelationKind, Id<Advisory>),
        (before, last): (Date, Date),
        diagnostics: &mut Diagnostics,
    ) {
        let (catalog, decisions) = (plan.catalog, plan.decisions);
        let Ok(next) = last.tomorrow() else {
            return;
        };
        let rests_on_rulings = |cell, day| !decisions.on(cell, day).cited.is_empty();
        let mut cells =
            (rulings.iter()).flat_map(|ruling| decisions.cells_of_ruling(catalog, *ruling));
        if cells.any(|cell| rests_on_rulings(cell, before) && !rests_on_rulings(cell, next)) {
            diagnostics.push(
                Diagnostic::new(Code::NothingLeftInForce, &catalog.advisories[by].origin)
                    .with("act", kind.name())
                    .with("advisory", self.name.as_str())
                    .related(self.origin),
            );
        }
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
