//! Characters that no text of the content may contain, and characters that are invisible.

/// Whether no text may contain the character, whether it is typed, escaped or imported: XML and HTML do not
/// allow it, a terminal obeys it, or it reorders the text around it.
///
/// - Control characters but tab and line ends (C0, DEL, C1), and noncharacters (Unicode 16 §23.7).
/// - The separators U+2028 and U+2029, which end a line in JavaScript.
/// - Embeddings, overrides and isolates (UAX #9 §2.1 to §2.4): pages isolate names themselves.
/// - Deprecated format characters, and those of interlinear annotations.
pub(crate) fn is_control(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{0}'..='\u{1f}'
        | '\u{7f}'..='\u{9f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{206f}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fff9}'..='\u{fffb}' => true,
        other => u32::from(other) & 0xfffe == 0xfffe,
    }
}

/// The byte index of the first character that no text may contain, and the character.
///
/// Almost no text has one: whole chunks are tested at a time, which the compiler vectorizes.
pub(crate) fn find_control(text: &str) -> Option<(usize, char)> {
    const CHUNK: usize = 64;
    let bytes = text.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let end = (start + CHUNK).min(bytes.len());
        // One byte more: a pair of bytes may lie on the boundary.
        let first = &bytes[start..end];
        let second = &bytes[start + 1..(end + 1).min(bytes.len())];
        let pairs = first.iter().zip(second);
        let begins_one = pairs.fold(false, |any, (first, second)| {
            any | may_begin(*first, *second)
        });
        if begins_one || bytes[end - 1] < b' ' || bytes[end - 1] == 0x7f {
            let begin = (0..=start)
                .rev()
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(0);
            let stop = (end..=bytes.len()).find(|at| text.is_char_boundary(*at));
            let part = &text[begin..stop.unwrap_or(bytes.len())];
            let found = part.char_indices().find(|(_, found)| is_control(*found));
            if let Some((at, found)) = found {
                return Some((begin + at, found));
            }
        }
        start = end;
    }
    None
}

/// Whether two bytes may begin a control character; few others begin like one.
fn may_begin(first: u8, second: u8) -> bool {
    ((first < b' ') & !matches!(first, b'\t' | b'\n' | b'\r'))
        | (first == 0x7f)
        | ((first == 0xc2) & (second < 0xa0))
        | ((first == 0xe2) & (second <= 0x81))
        | ((first == 0xef) & ((second == 0xb7) | (second == 0xbf)))
        | (first >= 0xf0)
}

/// Whether the character is invisible: it has no width or no ink (Unicode `Default_Ignorable_Code_Point`, and
/// the blank pattern of Braille).
///
/// The joiners U+200C and U+200D are among them: Persian and emoji need them inside a text.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2065}' | '\u{2800}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || is_control(character)
}

/// Whether a message must name the character by its number, since a reader would not see it, or would take
/// it for a space.
///
/// Joiners and marks of direction are left as they are: they change how letters around them look.
pub(crate) fn is_hidden(character: char) -> bool {
    let is_joiner = matches!(character,
        '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    character == '\u{a0}' || is_invisible(character) && !is_control(character) && !is_joiner
}

/// Whether a reader sees nothing of a text.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_whitespace() || is_invisible(character))
}

/// A character by its number, as `U+200B`.
pub(crate) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::{find_control, is_blank};

    #[test]
    fn a_control_character_is_found_wherever_it_stands() {
        let controls = [
            '\0',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{2028}',
            '\u{2029}',
            '\u{202e}',
            '\u{2066}',
            '\u{206f}',
            '\u{fdd0}',
            '\u{fffe}',
            '\u{ffff}',
            '\u{fff9}',
            '\u{1fffe}',
            '\u{10ffff}',
        ];
        for control in controls {
            for before in 0..70 {
                for filling in ["a", "é", "—", "禁", "，", "😀"] {
                    let text = format!("{}{control}end", filling.repeat(before));
                    let found = Some((filling.len() * before, control));
                    assert_eq!(find_control(&text), found, "{text:?}");
                    let last = &text[..text.len() - "end".len()];
                    assert_eq!(find_control(last), found, "{last:?}");
                }
            }
        }
        for text in [
            "",
            "a\tb\r\nc",
            "“禁用”—é，😀\u{fffd}\u{200b}\u{a0}\u{200f}",
        ] {
            assert_eq!(find_control(&text.repeat(70)), None, "{text:?}");
        }
    }

    #[test]
    fn a_text_of_invisible_characters_is_blank() {
        for text in [
            "",
            " ",
            "\u{200b}",
            "\u{2060}\u{feff} \u{ad}",
            "\u{3164}",
            "\u{3000}",
            "\u{2800}",
        ] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in ["a", "\u{200b}禁", "\u{200f}م", "-"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
