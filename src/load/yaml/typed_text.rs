//! Slips of typing in a value: invisible characters, spaces around it, and punctuation of Chinese and
//! typographic keyboards where YAML has its own.

use std::borrow::Cow;

use super::scalars::YamlStyle;
use crate::diagnostic::{Code, Diagnostic, Origin, code_point, find_control, is_blank};
use crate::diagnostic::{is_control, is_invisible};

/// One slip in a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TextSlip {
    /// A character that no text may contain, written as an escape: others were reported by their file.
    Control(char),
    /// An invisible character in a text that is otherwise ASCII, such as an id.
    Invisible(char),
    /// Spaces at the start or the end, with the value.
    Spaces(String),
    /// A mistake of syntax, by its name in messages.
    Syntax(&'static str),
}

impl TextSlip {
    /// Several ids in place of one.
    pub(super) const SEVERAL: Self = Self::Syntax("comma-wide");

    /// Its diagnostic.
    pub(super) fn diagnostic(self, origin: &Origin) -> Diagnostic {
        match self {
            Self::Control(found) => {
                Diagnostic::new(Code::ControlCharacter, origin).with("found", code_point(found))
            }
            Self::Invisible(found) => {
                Diagnostic::new(Code::InvisibleCharacter, origin).with("found", code_point(found))
            }
            Self::Spaces(found) => {
                Diagnostic::new(Code::SurroundingSpace, origin).with("found", found)
            }
            Self::Syntax(slip) => Diagnostic::new(Code::YamlSyntax, origin)
                .with("slip", slip)
                .with("detail", slip),
        }
    }
}

/// Typographic quotation marks, each pair; the second may be the keyboard's own.
const CURLY_QUOTES: &[(char, char)] = &[
    ('“', '”'),
    ('”', '”'),
    ('„', '“'),
    ('‘', '’'),
    ('’', '’'),
    ('＂', '＂'),
    ('＇', '＇'),
    ('«', '»'),
    ('“', '"'),
    ('”', '"'),
    ('‘', '\''),
    ('’', '\''),
];

/// A value as it was meant, and its slips.
pub(super) fn without_slips(text: &str, style: YamlStyle) -> (Cow<'_, str>, Vec<TextSlip>) {
    let mut slips = Vec::new();
    let mut meant = Cow::Borrowed(text);
    if style == YamlStyle::Quoted
        && let Some((_, control)) = find_control(text)
    {
        slips.push(TextSlip::Control(control));
        meant = text.replace(is_control, " ").into();
    }
    // What is blank is reported where a text is needed.
    if is_blank(text) {
        return (meant, slips);
    }
    if !text.is_ascii()
        && let Some(hidden) = hidden_in_ascii(&meant)
    {
        slips.push(TextSlip::Invisible(hidden));
        meant = meant.replace(is_invisible, "").into();
    }
    if style != YamlStyle::Block && meant.trim().len() < meant.len() {
        slips.push(TextSlip::Spaces(meant.clone().into_owned()));
        meant = meant.trim().to_owned().into();
    }
    if style == YamlStyle::Plain
        && !text.is_ascii()
        && let Some((slip, end)) = wrong_punctuation(&meant)
    {
        slips.push(TextSlip::Syntax(slip));
        meant = end.into();
    }
    (meant, slips)
}

/// The invisible character in a text that has no other characters than ASCII and spaces.
fn hidden_in_ascii(text: &str) -> Option<char> {
    let is_plain = |character: char| character.is_ascii() || character.is_whitespace();
    let others = || text.chars().filter(|character| !is_plain(*character));
    others()
        .all(is_invisible)
        .then(|| others().next())
        .flatten()
}

/// Punctuation that YAML does not know, and the value without it.
fn wrong_punctuation(text: &str) -> Option<(&'static str, String)> {
    let inner = CURLY_QUOTES.iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    });
    if let Some(inner) = inner {
        return Some(("quote-curly", inner.to_owned()));
    }
    // Ids are ASCII, so a full-width comma between them is not part of a sentence.
    let is_comma = |character| matches!(character, '，' | '、');
    let is_id = |character: char| character.is_ascii_alphanumeric() || ":/#-_ ".contains(character);
    let mut ids = text.split(is_comma);
    let has_ids = text.contains(is_comma)
        && ids.all(|id| !id.trim().is_empty() && id.chars().all(is_id) && !id.trim().contains(' '));
    let first = || text.split(is_comma).next().unwrap_or_default();
    has_ids.then(|| ("comma-wide", first().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{TextSlip, YamlStyle, without_slips};

    #[test]
    fn slips_are_found_and_what_was_meant_is_kept() {
        use TextSlip::{Control, Invisible, Spaces, Syntax};
        use YamlStyle::{Block, Plain, Quoted};
        let spaces = |text: &str| Spaces(text.to_owned());
        for (text, style, meant, slips) in [
            ("zoom", Plain, "zoom", vec![]),
            ("視訊會議", Plain, "視訊會議", vec![]),
            (
                "Zo\0\u{1b}[31mom",
                Quoted,
                "Zo  [31mom",
                vec![Control('\0')],
            ),
            (
                "Zoom\u{202e}",
                Quoted,
                "Zoom",
                vec![Control('\u{202e}'), spaces("Zoom ")],
            ),
            ("zoom\u{200b}", Plain, "zoom", vec![Invisible('\u{200b}')]),
            ("zo\u{ad}om", Quoted, "zoom", vec![Invisible('\u{ad}')]),
            ("ไทย\u{200b}ไทย", Plain, "ไทย\u{200b}ไทย", vec![]),
            ("Article\u{a0}5", Plain, "Article\u{a0}5", vec![]),
            (
                "\u{a0}banned",
                Plain,
                "banned",
                vec![spaces("\u{a0}banned")],
            ),
            ("Zoom ", Quoted, "Zoom", vec![spaces("Zoom ")]),
            ("\u{3000}視訊", Quoted, "視訊", vec![spaces("\u{3000}視訊")]),
            ("Zoom\n", Block, "Zoom\n", vec![]),
            ("\u{200b}", Quoted, "\u{200b}", vec![]),
            (" ", Quoted, " ", vec![]),
            (
                "“product:zoom”",
                Plain,
                "product:zoom",
                vec![Syntax("quote-curly")],
            ),
            ("‘zoom’", Plain, "zoom", vec![Syntax("quote-curly")]),
            ("“Zoom\"", Plain, "Zoom", vec![Syntax("quote-curly")]),
            ("’zoom'", Plain, "zoom", vec![Syntax("quote-curly")]),
            (
                "“Zoom” and \"Webex\"",
                Plain,
                "“Zoom” and \"Webex\"",
                vec![],
            ),
            ("“Zoom”", Quoted, "“Zoom”", vec![]),
            ("“Zoom” and “Webex”", Plain, "“Zoom” and “Webex”", vec![]),
            (
                "ministries，schools",
                Plain,
                "ministries",
                vec![Syntax("comma-wide")],
            ),
            (
                "product:zoom、product:webex",
                Plain,
                "product:zoom",
                vec![Syntax("comma-wide")],
            ),
            ("學校，機關", Plain, "學校，機關", vec![]),
            ("Zoom Meetings，Zoom", Plain, "Zoom Meetings，Zoom", vec![]),
        ] {
            let (found, found_slips) = without_slips(text, style);
            assert_eq!(&*found, meant, "{text:?}");
            assert_eq!(found_slips, slips, "{text:?}");
        }
    }
}
