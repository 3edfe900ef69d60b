//! Sanitizes values from files for the terminal: no escape sequences, limited length.

/// The maximum number of characters of a value in a message.
const LONGEST: usize = 2000;

/// Replaces control characters with visible ones and limits the length.
///
/// Newlines and tabs are kept, because the error of a template has several lines.
pub(super) fn sanitize(value: &str) -> String {
    if value.is_empty() {
        return "\"\"".to_owned();
    }
    let mut shown: String = value.chars().take(LONGEST).map(visible_character).collect();
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
        // C1 controls, and bidirectional controls, which would reorder the rest of the message.
        '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        _ => character,
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
