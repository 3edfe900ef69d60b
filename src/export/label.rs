//! The label of an answer: its text, and its class in style sheets.

use crate::locale::{Locale, MessageValue};
use crate::resolve::{Answer, Label};

/// The text of an answer's label; a phase-out names its date.
pub(super) fn label_text(locale: &Locale, answer: &Answer) -> String {
    let label = answer.label();
    match answer.due_date.filter(|_| label == Label::PhaseOut) {
        Some(due) => {
            let due = locale.date(due);
            locale.format("label-phase-out", &[("date", MessageValue::from(&due))])
        }
        None => locale.text(message_and_class(label).0).to_owned(),
    }
}

/// The class of a label.
pub(super) fn label_class(label: Label) -> &'static str {
    message_and_class(label).1
}

fn message_and_class(label: Label) -> (&'static str, &'static str) {
    match label {
        Label::Banned => ("label-banned", "ban"),
        Label::PhaseOut => ("label-phase-out-any", "out"),
        Label::UnderReview => ("label-under-review", "rev"),
        Label::NotAssessed => ("label-not-assessed", "una"),
        Label::Conditional => ("label-conditional", "con"),
        Label::Permitted => ("label-permitted", "per"),
        Label::Recommended => ("label-recommended", "rec"),
    }
}
