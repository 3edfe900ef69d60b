//! From a verdict to the label a reader sees.

use std::borrow::Cow;

use super::edition::Edition;
use crate::locale::Value;
use crate::model::{Date, Ruled};
use crate::render::view::{self, LabelKind};
use crate::resolve::Answer;
use crate::resolve::Label;

/// The page's word for a derived label.
pub(super) fn kind(label: Label) -> LabelKind {
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
pub(super) fn needs_alternative(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut | Label::UnderReview => true,
        Label::NotAssessed | Label::Conditional | Label::Permitted | Label::Recommended => false,
    }
}

/// Whether an alternative with this label is none.
pub(super) fn is_lost(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut => true,
        Label::UnderReview
        | Label::NotAssessed
        | Label::Conditional
        | Label::Permitted
        | Label::Recommended => false,
    }
}

impl<'a> Edition<'a> {
    /// A label; a phase-out names its last day where that is known.
    pub(super) fn label(&self, kind: LabelKind, due: Option<Date>) -> view::Label<'a> {
        let word = match due.filter(|_| kind == LabelKind::PhaseOut) {
            Some(due) => {
                let date = self.locale.date(due);
                let arguments = [("date", Value::from(&date))];
                Cow::Owned(self.locale.format("label-phase-out", &arguments))
            }
            None => Cow::Borrowed(self.labels[kind as usize]),
        };
        view::Label { kind, word }
    }

    /// The seven labels with what they mean, strictest first.
    pub(super) fn key(&self) -> Vec<view::KeyEntry<'a>> {
        LabelKind::ALL
            .map(|kind| view::KeyEntry {
                label: self.label(kind, None),
                meaning: self.locale.text(&format!("meaning-{}", kind.key())).into(),
            })
            .into()
    }

    /// The mark of a use under conditions that is recommended too.
    pub(super) fn mark(&self) -> view::Label<'a> {
        view::Label {
            kind: LabelKind::Recommended,
            word: self.locale.text("also-recommended").into(),
        }
    }

    /// The label of an answer.
    pub(super) fn label_of(&self, answer: &Answer) -> view::Label<'a> {
        self.label(kind(answer.label()), answer.due_date)
    }

    /// The label a ruling would give by itself.
    pub(super) fn label_as_ruled(&self, ruled: &Ruled) -> view::Label<'a> {
        let (kind, due) = match ruled {
            Ruled::Banned => (LabelKind::Banned, None),
            Ruled::PhaseOut { due } => (LabelKind::PhaseOut, Some(*due)),
            Ruled::UnderReview => (LabelKind::UnderReview, None),
            Ruled::Conditional { .. } => (LabelKind::Conditional, None),
            Ruled::Permitted => (LabelKind::Permitted, None),
            Ruled::Recommended => (LabelKind::Recommended, None),
        };
        self.label(kind, due)
    }
}
