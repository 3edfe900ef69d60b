//! Spaces between names and the text around them.
//!
//! Translators write one message for names of any script. Chinese, Japanese and Thai set no space
//! between their own characters, and one beside a name in Latin letters. Which of the two a message
//! needs is known only once the name is in it.

use super::SentencePiece;
use super::sentence::SentencePart;

/// Whether a character is a Han character, a kana, or punctuation of their width.
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character is a letter of a script that separates Latin words by a space.
fn takes_space_beside_latin(character: char) -> bool {
    is_wide(character) && character.is_alphabetic() || matches!(character, '\u{0E01}'..='\u{0E4E}')
}

/// Joins statements by spaces; after wide punctuation there is none.
pub(crate) fn join_statements(statements: impl IntoIterator<Item = String>) -> String {
    let mut joined = String::new();
    for statement in statements {
        if joined.chars().last().is_some_and(|last| !is_wide(last)) {
            joined.push(' ');
        }
        joined.push_str(&statement);
    }
    joined
}

/// Adjusts the spaces between names and the text beside them.
pub(super) fn adjust_spacing<'s, 'p>(
    mut parts: Vec<SentencePart<'s, 'p>>,
) -> Vec<SentencePart<'s, 'p>> {
    for index in 1..parts.len() {
        let (before, after) = parts.split_at_mut(index);
        let (Some(before), Some(after)) = (before.last_mut(), after.first_mut()) else {
            continue;
        };
        match (before, after) {
            (SentencePart::Text(text), SentencePart::Piece(SentencePiece::Name(name))) => {
                if let Some(first) = name.name.text.chars().next()
                    && let Some(adjusted) = before_name(text, first)
                {
                    *text = adjusted.into();
                }
            }
            (SentencePart::Piece(SentencePiece::Name(name)), SentencePart::Text(text)) => {
                if let Some(last) = name.name.text.chars().last()
                    && let Some(adjusted) = after_name(text, last)
                {
                    *text = adjusted.into();
                }
            }
            _ => {}
        }
    }
    parts
}

fn before_name(text: &str, first: char) -> Option<String> {
    let last = text.chars().last()?;
    if takes_space_beside_latin(last) && first.is_ascii_alphanumeric() {
        return Some(format!("{text} "));
    }
    let rest = text.strip_suffix(' ')?;
    (is_wide(first) && rest.chars().last().is_some_and(is_wide)).then(|| rest.to_owned())
}

fn after_name(text: &str, last: char) -> Option<String> {
    let first = text.chars().next()?;
    if last.is_ascii_alphanumeric() && takes_space_beside_latin(first) {
        return Some(format!(" {text}"));
    }
    let rest = text.strip_prefix(' ')?;
    (is_wide(last) && rest.chars().next().is_some_and(is_wide)).then(|| rest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::join_statements;
    use crate::render::view::{Anchor, Phrase, Placeholder, Sentence, SentencePiece};

    fn check(message: &str, name: &str, expected: &str) {
        let name = SentencePiece::Name(Anchor {
            name: Phrase::in_page_language(name),
            url: None,
        });
        let formatted = message.replace('#', Placeholder::new(0).as_str());
        assert_eq!(Sentence::plain_text(&formatted, &[name]), expected);
    }

    #[test]
    fn spaces_around_a_name_follow_its_script_and_the_language() {
        check("學校可以使用 #。", "Zoom", "學校可以使用 Zoom。");
        check(
            "學校可以使用 #。",
            "訊連 U 會議",
            "學校可以使用訊連 U 會議。",
        );
        check("只能使用 # 到", "範例（虛構）", "只能使用範例（虛構）到");
        check("和#", "Microsoft Teams", "和 Microsoft Teams");
        check("#或", "Google Meet", "Google Meet 或");
        check("และ#", "Zoom", "และ Zoom");
        check("、#", "Zoom", "、Zoom");
        check("May I use # ?", "訊連", "May I use 訊連 ?");
        check("# · 學校", "訊連", "訊連 · 學校");
    }

    #[test]
    fn joined_statements_have_a_space_between_where_their_script_has() {
        let joined =
            |statements: &[&str]| join_statements(statements.iter().map(|text| (*text).to_owned()));
        assert_eq!(
            joined(&["Schools: no.", "Ministries: no."]),
            "Schools: no. Ministries: no."
        );
        assert_eq!(
            joined(&["學校不可以。", "機關不可以。"]),
            "學校不可以。機關不可以。"
        );
    }
}
