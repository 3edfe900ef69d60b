//! Rulings of one issuer that cannot both hold (docs/policy.md, rule 5).

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::decision::CellTarget;
use super::rules::ActiveRuling;
use super::scope::{Scopes, is_narrower};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Audience, Catalog, Date, Id, RulingId};

/// Collects conflicts while timelines are derived; each pair is reported once, for its first day.
pub(super) struct Conflicts<'a> {
    catalog: &'a Catalog,
    scopes: &'a Scopes,
    /// By stricter and looser ruling: whether both may hold.
    is_allowed: FxHashMap<(RulingId, RulingId), bool>,
    /// By stricter and looser ruling: the first day, with a cell in which they meet.
    found: BTreeMap<(RulingId, RulingId), (Date, CellTarget, Id<Audience>)>,
    current: Option<(CellTarget, Id<Audience>)>,
}

impl<'a> Conflicts<'a> {
    pub(super) fn new(catalog: &'a Catalog, scopes: &'a Scopes) -> Self {
        Self {
            catalog,
            scopes,
            is_allowed: FxHashMap::default(),
            found: BTreeMap::new(),
            current: None,
        }
    }

    /// Sets the cell that reports name until the next call.
    pub(super) fn set_cell(&mut self, target: CellTarget, audience: Id<Audience>) {
        self.current = Some((target, audience));
    }

    /// Checks rulings that meet in a cell on a day. A narrower one may be stricter without saying so, and
    /// advice may differ from a binding ruling; any other two of different strictness are a conflict.
    pub(super) fn check(&mut self, active: &[ActiveRuling<'_>], day: Date) {
        let Some((target, audience)) = self.current else {
            return;
        };
        for (index, first) in active.iter().enumerate() {
            for second in &active[index + 1..] {
                if first.candidate.issuer != second.candidate.issuer
                    || first.candidate.binding != second.candidate.binding
                    || first.verdict == second.verdict
                {
                    continue;
                }
                let (stricter, looser) = if first.verdict > second.verdict {
                    (first.candidate.id, second.candidate.id)
                } else {
                    (second.candidate.id, first.candidate.id)
                };
                let (catalog, scopes) = (self.catalog, self.scopes);
                let allowed = *self
                    .is_allowed
                    .entry((stricter, looser))
                    .or_insert_with(|| is_narrower(catalog, scopes, stricter, looser));
                if allowed {
                    continue;
                }
                let cell = (day, target, audience);
                let earliest = self.found.entry((stricter, looser)).or_insert(cell);
                if day < earliest.0 {
                    *earliest = cell;
                }
            }
        }
    }

    /// Reports the conflicts, at the ruling that was issued later.
    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        let catalog = self.catalog;
        for ((stricter, looser), (day, target, audience)) in self.found {
            let mut pair = [stricter, looser];
            pair.sort_by_key(|ruling| (catalog.advisories[ruling.advisory].issued, *ruling));
            // An exemption that failed to load may be what resolves the conflict.
            if pair
                .iter()
                .any(|ruling| catalog.advisories[ruling.advisory].incomplete)
            {
                continue;
            }
            let [older, newer] = pair;
            diagnostics.push(
                Diagnostic::new(
                    Code::ConflictingRulings,
                    &catalog.ruling(newer).verdict_origin,
                )
                .with("other", catalog.ruling_address(older))
                .with("product", target.address(catalog))
                .with("audience", catalog.audiences[audience].slug.as_str())
                .with("date", day.to_string())
                .related(&catalog.ruling(older).verdict_origin),
            );
        }
    }
}
