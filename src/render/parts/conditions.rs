//! Conditions, in the order in which their rulings list them.

use super::{PageContext, authorities, unique};
use crate::model::{Catalog, Condition, Id, RulingId, VerdictTerms};
use crate::render::view::Phrase;
use crate::resolve::{Answer, Interval};

/// The conditions in the order of the rulings, those of the highest issuer first.
pub(crate) fn in_ruling_order(
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
    pub(crate) fn conditions_of(&self, answer: &Answer) -> Vec<Phrase<'a>> {
        self.conditions(&in_ruling_order(
            self.plan.catalog,
            &answer.conditions,
            &answer.cited,
        ))
    }

    /// The conditions of one activity, as sentences.
    pub(crate) fn conditions_during(&self, interval: &Interval) -> Vec<Phrase<'a>> {
        let cited: Vec<_> = interval.cited.iter().map(|cited| cited.ruling).collect();
        self.conditions(&in_ruling_order(
            self.plan.catalog,
            &interval.conditions,
            &cited,
        ))
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
