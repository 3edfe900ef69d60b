//! Sorts fields and normalizes dates; leaves all other lines as they are.
//!
//! The text is edited, not written again from its values, so that comments, quotes and blank lines stay.
//! The result is parsed again and must have the same values.

mod dates;
mod equivalence;
mod order;

use serde_json::Value;

use super::text_edits::{TextEdit, apply_edits};
use super::yaml_range::yaml_range;
use crate::load::YamlSource;

/// The result of formatting a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FormatOutcome {
    /// It was formatted already.
    Right,
    /// The formatted text.
    Changed(String),
    /// It is not YAML that greenlist accepts.
    Unreadable,
}

/// Formats a file by the schema of its kind (`schema::marked_schema`).
pub(crate) fn format(text: &str, markdown: bool, schema: &Value) -> FormatOutcome {
    let Some(range) = yaml_range(text, markdown) else {
        return FormatOutcome::Unreadable;
    };
    match formatted(&text[range.clone()], schema) {
        None => FormatOutcome::Unreadable,
        Some(new) if new == text[range.clone()] => FormatOutcome::Right,
        Some(new) => FormatOutcome::Changed(apply_edits(text, vec![TextEdit { range, text: new }])),
    }
}

fn formatted(original: &str, schema: &Value) -> Option<String> {
    let before = YamlSource::read(original)?;
    let mut text = apply_edits(original, dates::edits(before.root(), schema));
    // The deepest maps first, because sorting an outer map moves the lines of inner ones.
    for depth in (0..=before.root().depth()).rev() {
        let source = YamlSource::read(&text)?;
        let edits = order::edits(&text, source.root(), schema, depth);
        if !edits.is_empty() {
            text = apply_edits(&text, edits);
        }
    }
    let after = YamlSource::read(&text)?;
    let is_same = equivalence::is_equivalent(before.root(), after.root(), schema);
    is_same.then_some(text)
}

#[cfg(test)]
mod tests;
