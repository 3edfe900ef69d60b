//! Conditions, in the order in which their rulings write them.

use crate::model::{Catalog, Condition, Id, RulingId, VerdictTerms};
use crate::render::parts::authority::authorities;
use crate::render::parts::page_context::PageContext;
use crate::render::view::Phrase;
use crate::resolve::{Answer, Interval};

/// The conditions as the rulings write them, the highest issuer's first.
pub(in crate::render) fn in_ruling_order(
    catalog: &Catalog,
    conditions: &[Id<Condition>],
    rulings: &[RulingId],
) -> Vec<Id<Condition>> {
    let written = authorities(catalog, rulings)
        .into_iter()
        .flat_map(|advisory| {
            rulings
                .iter()
                .filter(move |ruling| ruling.advisory == advisory)
        })
        .flat_map(|ruling| of_ruling(&catalog.ruling(*ruling).verdict));
    let mut ordered: Vec<Id<Condition>> = Vec::with_capacity(conditions.len());
    for condition in written.chain(conditions) {
        if conditions.contains(condition) && !ordered.contains(condition) {
            ordered.push(*condition);
        }
    }
    ordered
}

/// The conditions of a ruling; only one kind has any.
pub(in crate::render) fn of_ruling(ruled: &VerdictTerms) -> &[Id<Condition>] {
    match ruled {
        VerdictTerms::Conditional { conditions } => conditions,
        VerdictTerms::Banned
        | VerdictTerms::PhaseOut { .. }
        | VerdictTerms::UnderReview
        | VerdictTerms::Permitted
        | VerdictTerms::Recommended => &[],
    }
}

impl<'a> PageContext<'a> {
    /// The conditions of an answer, as sentences.
    pub(in crate::render) fn conditions_of(&self, answer: &Answer) -> Vec<Phrase<'a>> {
        self.conditions(&in_ruling_order(
            self.plan.catalog,
            &answer.conditions,
            &answer.cited,
        ))
    }

    /// The conditions of one activity, as sentences.
    pub(in crate::render) fn conditions_during(&self, interval: &Interval) -> Vec<Phrase<'a>> {
        let cited: Vec<_> = interval.cited.iter().map(|cited| cited.ruling).collect();
        self.conditions(&in_ruling_order(
            self.plan.catalog,
            &interval.conditions,
            &cited,
        ))
    }

    /// Conditions as sentences.
    pub(in crate::render) fn conditions(&self, conditions: &[Id<Condition>]) -> Vec<Phrase<'a>> {
        conditions
            .iter()
            .map(|id| {
                let term = &self.plan.catalog.conditions[*id];
                self.language_context
                    .phrase(&term.sentence)
                    .unwrap_or_else(|| self.language_context.name_or_id(&term.label, &term.slug))
            })
            .collect()
    }
}
