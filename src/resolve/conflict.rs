//! Rulings of one issuer that cannot both hold (policy rule 5).

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::decision::CellTarget;
use super::rules::ActiveRuling;
use super::scope::{Scopes, is_narrower};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Audience, Catalog, Date, Id, RulingId};

/// Gathers conflicts while cells are swept; each pair is told once, for its first day.
pub(super) struct Conflicts<'a> {
    catalog: &'a Catalog,
    scopes: &'a Scopes,
    /// Whether the stricter ruling may stand beside the looser one.
    is_allowed: FxHashMap<(RulingId, RulingId), bool>,
    found: BTreeMap<(RulingId, RulingId), ConflictCell>,
    current: Option<(CellTarget, Id<Audience>)>,
}

#[derive(Debug, Clone, Copy)]
struct ConflictCell {
    target: CellTarget,
    audience: Id<Audience>,
    day: Date,
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

    /// The cell whose sweep begins, to be named in what is told.
    pub(super) fn set_cell(&mut self, target: CellTarget, audience: Id<Audience>) {
        self.current = Some((target, audience));
    }

    /// Looks at rulings that meet in a cell on a day. A narrower one may tighten silently; any
    /// other two of different strictness contradict each other.
    pub(super) fn check(&mut self, standing: &[ActiveRuling<'_>], day: Date) {
        let Some((target, audience)) = self.current else {
            return;
        };
        for (place, first) in standing.iter().enumerate() {
            for second in &standing[place + 1..] {
                if first.candidate.issuer != second.candidate.issuer
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
                let place = ConflictCell {
                    target,
                    audience,
                    day,
                };
                let known = self.found.entry((stricter, looser)).or_insert(place);
                if day < known.day {
                    *known = place;
                }
            }
        }
    }

    /// Tells what was found, at the ruling that was issued later.
    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        let catalog = self.catalog;
        for ((stricter, looser), place) in &self.found {
            let age = |ruling: &RulingId| (catalog.advisories[ruling.advisory].issued, *ruling);
            let (older, newer) = if age(stricter) < age(looser) {
                (*stricter, *looser)
            } else {
                (*looser, *stricter)
            };
            // An exemption that did not load would explain it.
            if catalog.advisories[older.advisory].incomplete
                || catalog.advisories[newer.advisory].incomplete
            {
                continue;
            }
            let product = match place.target {
                CellTarget::Product(product) => catalog.products[product].slug.to_string(),
                CellTarget::Offering(offering) => format!(
                    "{}/{}",
                    catalog.products[offering.product].slug,
                    catalog.offering(offering).slug
                ),
            };
            diagnostics.push(
                Diagnostic::new(
                    Code::ConflictingRulings,
                    &catalog.ruling(newer).verdict_origin,
                )
                .with("other", catalog.ruling_address(older))
                .with("product", product)
                .with("audience", catalog.audiences[place.audience].slug.as_str())
                .with("date", place.day.to_string())
                .related(&catalog.ruling(older).verdict_origin),
            );
        }
    }
}
