//! Detects bodies without findings by scanning their bytes, so that most need not be parsed for it.
//!
//! Without this scan and that of `sections`, a cold build executes 6 % more instructions. A wrong
//! `true` would hide an error, so each rule is narrower than that of Markdown, and property tests
//! compare the scan with the parser:
//!
//! - A link destination comes after `](`, after `]:` (a definition or a footnote) or in `<...>`. Only
//!   the first is accepted: it must be a plain `https:` or `http:` up to its `)`, without
//!   escapes, entities, blanks or brackets, and not that of an image.
//! - Quotations and lists are opened by the first characters of a line. A list takes two levels and
//!   two columns, a quotation one of each: a line opens at most one level more than its columns.
//! - Emphasis in a paragraph takes two marks, one that opens and one that closes it. A paragraph
//!   ends at a blank line and at a list item with text (CommonMark 0.31 §5.2).

use super::safe_events::MAX_DEPTH;

/// The most columns of quotation marks, bullets, numbers and blanks at the start of a line.
const MAX_COLUMNS: usize = 12;

/// The most `*`, `_` and `~` in a paragraph.
const MAX_MARKS: usize = 28;

// A table takes three levels more, and a link one.
const _: () = assert!(MAX_COLUMNS + 1 + 3 + 1 + MAX_MARKS / 2 <= MAX_DEPTH);

/// Whether the body certainly has neither an error nor a link to a record.
pub(super) fn has_no_findings(body: &str) -> bool {
    let bytes = body.as_bytes();
    let mut marks = 0;
    let mut next = Some(0);
    while let Some(start) = next {
        let line = &bytes[start..];
        match opening(line) {
            LineOpening::TooDeep => return false,
            LineOpening::Block => marks = 0,
            LineOpening::Text => {}
        }
        let Some((more, length)) = count_marks(line) else {
            return false;
        };
        marks += more;
        if marks > MAX_MARKS {
            return false;
        }
        next = (start + length < bytes.len()).then_some(start + length + 1);
    }
    true
}

/// The start of a line.
enum LineOpening {
    /// No paragraph continues here.
    Block,
    /// A paragraph may continue.
    Text,
    /// More levels than are counted.
    TooDeep,
}

fn opening(line: &[u8]) -> LineOpening {
    let mut columns = 0;
    for (index, byte) in line.iter().enumerate() {
        columns += match byte {
            b'\t' => 4,
            b' ' | b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b'0'..=b'9' => 1,
            b'\n' | b'\r' if line[..index].iter().all(|byte| *byte == b' ') => {
                return LineOpening::Block;
            }
            _ => break,
        };
        if columns > MAX_COLUMNS {
            return LineOpening::TooDeep;
        }
    }
    let indent = line.iter().take_while(|byte| **byte == b' ').count();
    match &line[indent..] {
        [b'-' | b'+' | b'*', b' ', word, ..] if indent < 4 && word.is_ascii_graphic() => {
            LineOpening::Block
        }
        _ => LineOpening::Text,
    }
}

/// The emphasis marks of a line and its length; `None` if only the parser can tell.
fn count_marks(line: &[u8]) -> Option<(usize, usize)> {
    let mut marks = 0;
    let mut at = 0;
    loop {
        at += plain_length(&line[at..]);
        match &line[at..] {
            [] | [b'\n', ..] => return Some((marks, at)),
            [b'*' | b'_' | b'~', ..] => marks += 1,
            [b'\r', b'\n', ..] => {}
            [b']', b'(', destination @ ..] if is_plain_destination(destination) => {}
            [b']', b'(' | b':', ..] | [b'!', b'[', ..] | [b'<' | b'\r', ..] => return None,
            // An entity such as `&#27;` may be a control character.
            [b'&', b'#', ..] => return None,
            [b']' | b'!' | b'&', ..] => {}
            _ => return None,
        }
        at += 1;
    }
}

/// The bytes that may have a meaning in the middle of a line.
const SPECIAL_BYTES: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"\n\r*_~<]!&";
    let mut index = 0;
    while index < bytes.len() {
        table[bytes[index] as usize] = true;
        index += 1;
    }
    table
};

/// The number of bytes up to the next special one.
fn plain_length(text: &[u8]) -> usize {
    text.iter()
        .position(|byte| SPECIAL_BYTES[usize::from(*byte)])
        .unwrap_or(text.len())
}

/// Whether a destination is a web address for every parser.
fn is_plain_destination(destination: &[u8]) -> bool {
    let rest = match destination {
        [b'h', b't', b't', b'p', b's', b':', b'/', b'/', rest @ ..]
        | [b'h', b't', b't', b'p', b':', b'/', b'/', rest @ ..]
            if rest.first().is_some_and(u8::is_ascii_alphanumeric) =>
        {
            rest
        }
        _ => return false,
    };
    let end = rest.iter().position(|byte| {
        !matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~'
            | b'/' | b'?' | b'#' | b'%' | b'=' | b'+' | b',' | b';' | b'@' | b':' | b'$')
    });
    end.is_some_and(|end| rest[end] == b')')
}
