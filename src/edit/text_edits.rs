//! Replaces ranges of a text.

use std::ops::Range;

/// A range of a text, and the text that replaces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextEdit {
    /// The bytes that are replaced.
    pub(super) range: Range<usize>,
    /// The new text.
    pub(super) text: String,
}

/// The text with all edits applied. Of two edits that overlap, the first in the text is applied.
pub(super) fn apply_edits(text: &str, mut edits: Vec<TextEdit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for TextEdit { range, text: new } in edits {
        if range.start < done {
            continue;
        }
        out.push_str(&text[done..range.start]);
        out.push_str(&new);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// The first byte of the line of a position.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The first byte of the line after that of a position.
pub(crate) fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The number of spaces at the start of a line.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
