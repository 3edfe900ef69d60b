//! Counts the lines of a text up to positions that only move forward.

use crate::diagnostic::place_number;

/// A position in a text with its line number.
pub(super) struct LineCounter<'t> {
    text: &'t str,
    position: usize,
    line: u32,
}

impl<'t> LineCounter<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            position: 0,
            line: 1,
        }
    }

    /// The line, from 1, of a byte that is not before the last one asked for. Lines end with LF, CRLF or
    /// CR.
    pub(super) fn line_at(&mut self, position: usize) -> u32 {
        let passed = &self.text[self.position..position];
        let line_ends = passed.matches(['\r', '\n']).count() - passed.matches("\r\n").count();
        self.line += place_number(line_ends);
        self.position = position;
        self.line
    }
}
