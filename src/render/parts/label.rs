//! From a verdict to the label a reader sees.

use crate::locale::MessageValue;
use crate::model::{Date, VerdictTerms};
use crate::render::pages::home::LegendEntryView;
use crate::render::parts::language_context::LanguageContext;
use crate::render::view::{self, LabelKind};
use crate::resolve::{Answer, Label};
use std::borrow::Cow;

/// The page's word for a derived label.
pub(in crate::render) fn label_kind(label: Label) -> LabelKind {
    match label {
        Label::Banned => LabelKind::Banned,
        Label::PhaseOut => LabelKind::PhaseOut,
        Label::UnderReview => LabelKind::UnderReview,
        Label::NotAssessed => LabelKind::NotAssessed,
        Label::Conditional => LabelKind::Conditional,
        Label::Permitted => LabelKind::Permitted,
        Label::Recommended => LabelKind::Recommended,
    }
}

/// Whether readers with this label need something else to use.
pub(in crate::render) fn needs_alternative(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut | Label::UnderReview => true,
        Label::NotAssessed | Label::Conditional | Label::Permitted | Label::Recommended => false,
    }
}

/// Whether an alternative with this label is none.
pub(in crate::render) fn is_unusable(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut => true,
        Label::UnderReview
        | Label::NotAssessed
        | Label::Conditional
        | Label::Permitted
        | Label::Recommended => false,
    }
}

impl<'a> LanguageContext<'a> {
    /// A label; a phase-out names its last day where that is known.
    pub(in crate::render) fn label(
        &self,
        kind: LabelKind,
        due: Option<Date>,
    ) -> view::LabelView<'a> {
        let word = match due.filter(|_| kind == LabelKind::PhaseOut) {
            Some(due) => {
                let date = self.locale.date(due);
                let arguments = [("date", MessageValue::from(&date))];
                Cow::Owned(self.locale.format("label-phase-out", &arguments))
            }
            None => Cow::Borrowed(self.labels[kind as usize]),
        };
        view::LabelView { kind, word }
    }

    /// The seven labels with what they mean, strictest first.
    pub(in crate::render) fn key(&self) -> Vec<LegendEntryView<'a>> {
        LabelKind::ALL
            .map(|kind| LegendEntryView {
                label: self.label(kind, None),
                meaning: self.locale.text(&format!("meaning-{}", kind.key())).into(),
            })
            .into()
    }

    /// The mark of a use under conditions that is recommended too.
    pub(in crate::render) fn mark(&self) -> view::LabelView<'a> {
        view::LabelView {
            kind: LabelKind::Recommended,
            word: self.locale.text("also-recommended").into(),
        }
    }

    /// The label of an answer.
    pub(in crate::render) fn label_of(&self, answer: &Answer) -> view::LabelView<'a> {
        self.label(label_kind(answer.label()), answer.due_date)
    }

    /// The label a ruling would give by itself.
    pub(in crate::render) fn label_as_ruled(&self, ruled: &VerdictTerms) -> view::LabelView<'a> {
        let (kind, due) = match ruled {
            VerdictTerms::Banned => (LabelKind::Banned, None),
            VerdictTerms::PhaseOut { due } => (LabelKind::PhaseOut, Some(*due)),
            VerdictTerms::UnderReview => (LabelKind::UnderReview, None),
            VerdictTerms::Conditional { .. } => (LabelKind::Conditional, None),
            VerdictTerms::Permitted => (LabelKind::Permitted, None),
            VerdictTerms::Recommended => (LabelKind::Recommended, None),
        };
        self.label(kind, due)
    }
}
