//! Puts fields into their order and days into one form; touches no line that is right.
//!
//! Nothing is written anew from values: stretches of the text change places, so comments, quotes
//! and blank lines stay what they are. What comes out is read again and must say the same.

mod dates;
mod equivalence;
mod order;

use serde_json::Value;

use super::text_edits::{TextEdit, apply_edits};
use super::yaml_range;
use crate::load::YamlSource;

/// What became of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FormatOutcome {
    /// It was right.
    Right,
    /// It reads so now.
    Changed(String),
    /// It is no YAML that greenlist accepts, so nothing was touched.
    Unreadable,
}

/// Formats a file by the schema of its kind (`schema::marked`).
pub(crate) fn format(text: &str, markdown: bool, schema: &Value) -> FormatOutcome {
    let Some(range) = yaml_range::yaml_range(text, markdown) else {
        return FormatOutcome::Unreadable;
    };
    match formatted(&text[range.clone()], schema) {
        None => FormatOutcome::Unreadable,
        Some(new) if new == text[range.clone()] => FormatOutcome::Right,
        Some(new) => FormatOutcome::Changed(apply_edits(text, vec![TextEdit { range, text: new }])),
    }
}

fn formatted(written: &str, schema: &Value) -> Option<String> {
    let before = YamlSource::read(written)?;
    let mut text = apply_edits(written, dates::edits(before.root(), schema));
    // The deepest maps first: an outer one moves whole lines, inner ones with them.
    for depth in (0..=before.root().depth()).rev() {
        let source = YamlSource::read(&text)?;
        let splices = order::edits(&text, source.root(), schema, depth);
        if !splices.is_empty() {
            text = apply_edits(&text, splices);
        }
    }
    let after = YamlSource::read(&text)?;
    let is_same = equivalence::is_equivalent(before.root(), after.root(), schema);
    is_same.then_some(text)
}

#[cfg(test)]
mod tests;
