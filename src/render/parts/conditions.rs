//! Conditions, in the order in which their rulings list them.

use super::{PageContext, authorities, unique};
use crate::model::{Catalog, Condition, Id, RulingId, VerdictTerms};
use crate::render::view::Phrase;
use crate::resolve::AnswerRow;

/// The conditions in the order of the rulings, those of the highest issuer first.
fn in_ruling_order(
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
        .flat_map(|ruling| conditions_of_ruling(&catalog.ruling(*ruling).verdict));
    let listed = written.filter(|condition| conditions.contains(condition));
    unique(listed.chain(conditions).copied())
}

/// The conditions of a ruling; only one kind has any.
pub(crate) fn conditions_of_ruling(terms: &VerdictTerms) -> &[Id<Condition>] {
    match terms {
        VerdictTerms::Conditional { conditions, .. } => conditions,
        VerdictTerms::Banned
        | VerdictTerms::PhaseOut { .. }
        | VerdictTerms::UnderReview
        | VerdictTerms::AdvisedAgainst
        | VerdictTerms::Permitted
        | VerdictTerms::Recommended => &[],
    }
}

impl<'a> PageContext<'a> {
    /// The conditions of a row, as sentences.
    pub(crate) fn conditions_of(&self, row: &AnswerRow) -> Vec<Phrase<'a>> {
        self.conditions(&self.ordered_conditions(row))
    }

    /// The conditions of a row in the order of its rulings.
    pub(crate) fn ordered_conditions(&self, row: &AnswerRow) -> Vec<Id<Condition>> {
        // Fast path: most rows have none.
        if row.outcome.conditions.is_empty() {
            return Vec::new();
        }
        let cited: Vec<_> = row.cited().into_iter().collect();
        in_ruling_order(self.plan.catalog, &row.outcome.conditions, &cited)
    }

    /// Conditions as sentences.
    pub(crate) fn conditions(&self, conditions: &[Id<Condition>]) -> Vec<Phrase<'a>> {
        conditions
            .iter()
            .map(|id| {
                let term = &self.plan.catalog.conditions[*id];
                self.language
                    .phrase(&term.sentence)
                    .unwrap_or_else(|| self.language.name_or_id(&term.label, &term.slug))
            })
            .collect()
    }
}
