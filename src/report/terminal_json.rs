//! JSON that is safe to print: control characters are written as escapes.

use std::fmt::Write;

use serde::Serialize;

use super::sanitize::visible_character;

/// Writes a value as indented JSON with a trailing newline.
pub(crate) fn to_string(value: &impl Serialize) -> String {
    // Serializing plain values cannot fail.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(json.len() + 1);
    // Only strings can contain these characters, so an escape is valid.
    for character in json.chars() {
        match visible_character(character) == character {
            true => safe.push(character),
            false => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(safe, "\\u{unit:04x}");
                }
            }
        }
    }
    safe.push('\n');
    safe
}

#[cfg(test)]
mod tests {
    use super::to_string;

    #[test]
    fn control_characters_are_escaped_and_the_value_is_unchanged() {
        let text = "a\u{1b}[2J\u{9b}31m\u{202e}b\u{7f}\n禁用";
        let shown = to_string(&text);
        assert_eq!(shown, "\"a\\u001b[2J\\u009b31m\\u202eb\\u007f\\n禁用\"\n");
        assert_eq!(
            serde_json::from_str::<String>(&shown).ok().as_deref(),
            Some(text)
        );
    }
}
