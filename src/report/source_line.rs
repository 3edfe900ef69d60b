//! Finds the source line of a diagnostic.

use std::ops::Range;

use super::sanitize::visible_character;
use crate::diagnostic::Origin;
use crate::diagnostic::is_hidden;

/// A line of a file and the bytes of it that a diagnostic refers to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SourceLine {
    /// The line without its newline, with control characters made visible.
    pub(super) line: String,
    /// The bytes to underline, on character boundaries; empty for a point.
    pub(super) span: Range<usize>,
}

/// The line of `origin` in `text`; `None` if the text has no such line or column, because the file
/// has changed since.
pub(super) fn find_line(origin: &Origin, text: &str) -> Option<SourceLine> {
    let index = usize::try_from(origin.line.checked_sub(1)?).ok()?;
    // `str::lines` omits the empty last line, where a missing field can be reported.
    let line = text.split('\n').nth(index)?;
    let line = line.strip_suffix('\r').unwrap_or(line);
    let line = match index {
        0 => line.strip_prefix('\u{feff}').unwrap_or(line),
        _ => line,
    };
    // What is pointed at must be seen.
    let shown = |character| match is_hidden(character) {
        true => '⍽',
        false => visible_character(character),
    };
    let line: String = line.chars().map(shown).collect();
    let from = usize::try_from(origin.column.checked_sub(1)?).ok()?;
    let width = usize::try_from(origin.width).ok()?;
    let start = byte_of(&line, from)?;
    // An underline never goes beyond its line.
    let end = byte_of(&line, from.saturating_add(width)).unwrap_or(line.len());
    Some(SourceLine {
        line,
        span: start..end,
    })
}

/// The byte offset of a character, counted from 0; the end of the line counts as one.
fn byte_of(line: &str, character: usize) -> Option<usize> {
    line.char_indices()
        .map(|(byte, _)| byte)
        .chain([line.len()])
        .nth(character)
}

#[cfg(test)]
mod tests {
    use super::{SourceLine, find_line};
    use crate::diagnostic::Origin;

    fn origin(line: u32, column: u32, width: u32) -> Origin {
        Origin {
            file: "a.yaml".into(),
            line,
            column,
            width,
        }
    }

    #[test]
    fn characters_become_bytes_of_the_line() {
        let check = |text: &str, at: (u32, u32, u32), expected: Option<(&str, &str)>| {
            let line = find_line(&origin(at.0, at.1, at.2), text);
            let found = line
                .as_ref()
                .map(|SourceLine { line, span }| (line.as_str(), &line[span.clone()]));
            assert_eq!(found, expected, "{text:?} {at:?}");
        };
        check("a: b\nc: d", (2, 4, 1), Some(("c: d", "d")));
        check("名稱: 禁用", (1, 5, 2), Some(("名稱: 禁用", "禁用")));
        check("e\u{301}: b", (1, 5, 1), Some(("e\u{301}: b", "b")));
        check("a: b\r\nc: d\r\n", (1, 4, 9), Some(("a: b", "b")));
        check("a: b\n", (2, 1, 0), Some(("", "")));
        check("a: b", (1, 5, 0), Some(("a: b", "")));
        check("\u{feff}a: b", (1, 1, 1), Some(("a: b", "a")));
        check("a\u{9b}: b", (1, 5, 1), Some(("a\u{fffd}: b", "b")));
        check("", (1, 1, 0), Some(("", "")));
        check("a: b", (1, 2, u32::MAX), Some(("a: b", ": b")));
    }

    #[test]
    fn an_origin_outside_of_the_text_has_no_line() {
        for (line, column) in [(0, 1), (1, 0), (3, 1), (1, 6), (u32::MAX, u32::MAX)] {
            assert_eq!(find_line(&origin(line, column, 1), "a: b\n"), None);
        }
    }
}
