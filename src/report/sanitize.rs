//! Sanitizes values from files for the terminal: no escape sequences, limited length.

use std::fmt::Write;

use crate::diagnostic::{code_point, is_control, is_hidden};

/// The maximum number of characters of a value in a message.
const LONGEST: usize = 2000;

/// Replaces control characters with visible ones, names other invisible characters by their numbers, and
/// limits the length.
///
/// Newlines and tabs are kept, because the error of a template has several lines.
pub(super) fn sanitize(value: &str) -> String {
    if value.is_empty() {
        return "\"\"".to_owned();
    }
    let mut shown = String::with_capacity(value.len());
    for character in value.chars().take(LONGEST) {
        match is_hidden(character) {
            // Writing to a string cannot fail.
            true => drop(write!(shown, "[{}]", code_point(character))),
            false => shown.push(visible_character(character)),
        }
    }
    if value.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// A line for the terminal, with control characters made visible.
pub(crate) fn printable(line: &str) -> String {
    line.chars().map(visible_character).collect()
}

/// Replaces a control character with a visible one.
pub(crate) fn visible_character(character: char) -> char {
    match character {
        '\n' | '\t' => character,
        '\u{0}'..='\u{1f}' => {
            // The block of control pictures is in the order of the control characters.
            char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        // Among them are those that would reorder the rest of the message.
        other if is_control(other) => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, sanitize};

    #[test]
    fn control_characters_are_made_visible() {
        let check = |value: &str, shown: &str| assert_eq!(sanitize(value), shown, "{value:?}");
        check("禁用", "禁用");
        check("two\nlines", "two\nlines");
        check("\u{1b}[2Jgone", "␛[2Jgone");
        check("a\u{202e}b\u{9b}c", "a\u{fffd}b\u{fffd}c");
        check("a\u{2028}b\u{fdd0}c", "a\u{fffd}b\u{fffd}c");
        check("zoom\u{200b}", "zoom[U+200B]");
        check("\u{a0}banned", "[U+00A0]banned");
        check("می\u{200c}خواهم", "می\u{200c}خواهم");
        check("", "\"\"");
    }

    #[test]
    fn a_long_value_is_cut() {
        assert_eq!(sanitize(&"長".repeat(LONGEST)).chars().count(), LONGEST);
        assert_eq!(
            sanitize(&"長".repeat(LONGEST + 9)).chars().count(),
            LONGEST + 1
        );
    }
}
