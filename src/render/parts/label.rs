//! The labels of answers and rulings, in the words of a language.

use super::LanguageContext;
use crate::locale::MessageValue;
use crate::model::{Date, DefaultVerdict, Verdict, VerdictTerms, Word};
use crate::plan::{answer_word, label_word};
use crate::render::pages::home::LegendEntryView;
use crate::render::view::LabelView;
use crate::resolve::{Answer, AnswerKind, AnswerRow, Label, Outcome};

/// Whether some readers of an answer need something else to use.
pub(crate) fn needs_alternative(answer: &Answer) -> bool {
    let rows = answer.rows.iter();
    let mut said = rows.filter(|row| answer.kind == AnswerKind::Depends || row.scope.is_main());
    said.any(row_needs_alternative)
}

/// Whether the readers whom a row is about need something else to use.
fn row_needs_alternative(row: &AnswerRow) -> bool {
    match row.label() {
        Label::Banned | Label::PhaseOut | Label::AdvisedAgainst | Label::UnderReview => true,
        Label::NotAssessed
        | Label::Unregulated
        | Label::Conditional
        | Label::Permitted
        | Label::Recommended
        | Label::Depends => false,
    }
}

impl<'a> LanguageContext<'a> {
    /// A label; a phase-out names its last day where that is known.
    pub(crate) fn label(&self, kind: Label, due: Option<Date>) -> LabelView<'a> {
        let word = match (kind, due) {
            (Label::PhaseOut, Some(due)) => {
                let date = self.locale.date(due);
                let arguments = [("date", MessageValue::from(&date))];
                self.locale.format("label-phase-out", &arguments).into()
            }
            _ => label_word(self.locale, kind).into(),
        };
        LabelView { kind, word }
    }

    /// The labels that can occur with what they mean, strictest first.
    pub(crate) fn legend(&self) -> Vec<LegendEntryView<'a>> {
        let entry = |kind: &Label| LegendEntryView {
            label: self.label(*kind, None),
            meaning: self.locale.text(&kind.message_key("meaning")).into(),
        };
        let advisories = self.catalog.advisories.records().iter();
        let mut rulings = advisories.flat_map(|advisory| &advisory.rulings);
        let mut audiences = self.catalog.audiences.records().iter();
        let is_advised = rulings.any(|ruling| ruling.verdict == VerdictTerms::AdvisedAgainst);
        let is_unregulated =
            audiences.any(|audience| audience.default == Some(DefaultVerdict::Unregulated));
        let occurs = |label: &&Label| {
            (**label != Label::AdvisedAgainst || is_advised)
                && (**label != Label::Unregulated || is_unregulated)
        };
        Label::ALL.iter().filter(occurs).map(entry).collect()
    }

    /// The mark of a conditional use that is recommended too.
    pub(crate) fn also_recommended(&self) -> LabelView<'a> {
        LabelView {
            kind: Label::Recommended,
            word: self.locale.text("also-recommended").into(),
        }
    }

    /// The marks beside the label of an outcome: recommended, advised against.
    pub(crate) fn marks(&self, outcome: &Outcome) -> Vec<LabelView<'a>> {
        let recommended =
            outcome
                .is_also_recommended()
                .then(|| match outcome.verdict == Verdict::Conditional {
                    true => self.also_recommended(),
                    false => self.label(Label::Recommended, None),
                });
        let against = outcome
            .advised_against
            .then(|| self.label(Label::AdvisedAgainst, None));
        recommended.into_iter().chain(against).collect()
    }

    /// The label of an answer: what it depends on, or whether it has exceptions.
    pub(crate) fn label_of(&self, answer: &Answer) -> LabelView<'a> {
        LabelView {
            kind: answer.label(),
            word: answer_word(self.locale, answer).into(),
        }
    }

    /// The label of a row.
    pub(crate) fn label_of_outcome(&self, outcome: &Outcome) -> LabelView<'a> {
        self.label(outcome.label(), outcome.due_date)
    }

    /// The label that a ruling would give by itself.
    pub(crate) fn label_as_ruled(&self, terms: &VerdictTerms) -> LabelView<'a> {
        let (kind, due) = match terms {
            VerdictTerms::Banned => (Label::Banned, None),
            VerdictTerms::PhaseOut { due } => (Label::PhaseOut, Some(*due)),
            VerdictTerms::AdvisedAgainst => (Label::AdvisedAgainst, None),
            VerdictTerms::UnderReview => (Label::UnderReview, None),
            VerdictTerms::Conditional { .. } => (Label::Conditional, None),
            VerdictTerms::Permitted => (Label::Permitted, None),
            VerdictTerms::Recommended => (Label::Recommended, None),
        };
        self.label(kind, due)
    }
}
