//! A label as a small picture for other web pages: SVG 1.1 with a title (SVG Accessibility API
//! Mappings 1.0: `role="img"`).
//!
//! The picture is made for readers whose fonts are unknown: its width is measured generously, so
//! that no word is cut off.

use std::fmt::Write;

use quick_xml::escape::escape;
use unicode_width::UnicodeWidthChar;

use super::xml::strip_illegal;
use crate::model::Colour;

/// What a badge says.
#[derive(Debug, Clone)]
pub(crate) struct Badge<'a> {
    /// The language of its words, for `lang`.
    pub language: &'a str,
    /// Whether its words run from right to left.
    pub right_to_left: bool,
    /// The whole in one sentence, for those who do not see it.
    pub title: &'a str,
    /// Above the label: the product and the audience.
    pub subject: &'a str,
    /// The label.
    pub word: &'a str,
    /// The label's shape, inside a box of 24.
    pub shape: &'a str,
    /// How the label looks.
    pub colours: BadgeColours,
    /// Below the label: what the one label hides, a line each.
    pub notes: &'a [String],
    /// Below all: the day it holds for.
    pub date: &'a str,
}

/// The colours of a label.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BadgeColours {
    /// Of all other words.
    pub text: Colour,
    /// Of the word, the shape and the border.
    pub colour: Colour,
    /// Behind them.
    pub tint: Colour,
    /// Whether the border is dashed.
    pub dashed: bool,
}

/// The height without notes, and what each adds.
const HEIGHT: u32 = 78;
const NOTE: u32 = 18;
/// From the border to the words.
const PAD: u32 = 14;
/// The side of the shape, and the gap behind it.
const SHAPE: u32 = 26;
const GAP: u32 = 8;

/// Sizes of the three lines, in pixels.
const SUBJECT: u32 = 14;
const WORD: u32 = 18;
const DATE: u32 = 12;

const FONTS: &str = "Segoe UI,Noto Sans,Microsoft JhengHei,Noto Sans CJK TC,Meiryo,Leelawadee UI,Tahoma,Arial,sans-serif";

/// Writes a badge.
pub(crate) fn badge(badge: &Badge<'_>) -> Vec<u8> {
    let BadgeColours {
        text: ink,
        colour,
        tint,
        dashed,
    } = badge.colours;
    let words = [
        width(badge.subject, SUBJECT),
        SHAPE + GAP + width(badge.word, WORD),
        width(badge.date, DATE),
    ];
    let notes = badge.notes.iter().map(|note| width(note, DATE));
    let widest = words.into_iter().chain(notes).max().unwrap_or_default();
    let whole = widest + 2 * PAD + 6;
    let height = HEIGHT + NOTE * badge.notes.len() as u32;
    // Words begin behind the thick border, which stands where reading begins.
    let (start, edge, shape, word) = if badge.right_to_left {
        let start = whole - PAD - 6;
        (start, whole - 6, start - SHAPE, start - SHAPE - GAP)
    } else {
        let start = PAD + 6;
        (start, 0, start, start + SHAPE + GAP)
    };
    let direction = if badge.right_to_left { "rtl" } else { "ltr" };
    let dashes = if dashed {
        " stroke-dasharray=\"5 3\""
    } else {
        ""
    };
    let mut svg = String::new();
    let text = |svg: &mut String, x: u32, y: u32, size: u32, more: &str, words: &str| {
        let words = strip_illegal(words);
        let _ = writeln!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{more}>{}</text>",
            escape(&*words)
        );
    };
    // Writing to a text cannot fail.
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"{}\" direction=\"{direction}\" \
         width=\"{whole}\" height=\"{height}\" viewBox=\"0 0 {whole} {height}\" \
         font-family=\"{FONTS}\" fill=\"{ink}\">",
        badge.language
    );
    let _ = writeln!(
        svg,
        "<title>{}</title>",
        escape(&*strip_illegal(badge.title))
    );
    let (inner, high) = (whole - 1, height - 1);
    let _ = writeln!(
        svg,
        "<path fill=\"{tint}\" stroke=\"{colour}\"{dashes} d=\"M.5.5h{inner}v{high}H.5z\"/>"
    );
    let _ = writeln!(
        svg,
        "<path fill=\"{colour}\" d=\"M{edge} 0h6v{height}h-6z\"/>"
    );
    text(&mut svg, start, 22, SUBJECT, "", badge.subject);
    let scale = f64::from(SHAPE) / 24.0;
    let _ = writeln!(
        svg,
        "<g color=\"{colour}\" transform=\"translate({shape} 29) scale({scale:.3})\">{}</g>",
        badge.shape
    );
    let bold = format!(" font-weight=\"700\" fill=\"{colour}\"");
    text(&mut svg, word, 48, WORD, &bold, badge.word);
    let mut line = 69;
    for note in badge.notes {
        text(&mut svg, start, line, DATE, "", note);
        line += NOTE;
    }
    text(&mut svg, start, line, DATE, "", badge.date);
    svg.push_str("</svg>\n");
    svg.into_bytes()
}

/// The width of words in pixels, in any of the fonts: a square a character of Chinese or Japanese,
/// five eighths of one a letter, nothing a mark on a letter.
fn width(words: &str, size: u32) -> u32 {
    let eighths: usize = words
        .chars()
        .map(|character| match character.width().unwrap_or(0) {
            0 => 0,
            1 => 5,
            _ => 8,
        })
        .sum();
    (eighths as u32 * size).div_ceil(8)
}

#[cfg(test)]
mod tests {
    use super::{Badge, BadgeColours, badge};
    use crate::export::xml::read_back;
    use crate::model::Colour;

    #[test]
    fn a_badge_says_what_it_shows_in_a_title() {
        let svg = badge(&Badge {
            language: "en-GB",
            right_to_left: false,
            title: "A & B for Schools: Banned",
            subject: "A & B · Schools",
            word: "Banned",
            shape: "<path d=\"M0 0h1v1z\"/>",
            colours: BadgeColours {
                text: Colour::BLACK,
                colour: Colour::BLACK,
                tint: Colour::BLACK,
                dashed: false,
            },
            notes: &["Public schools: Allowed".to_owned()],
            date: "Data as of 8 April 2020",
        });
        let seen = read_back(&svg);
        assert!(seen[0].starts_with("svg ") && seen[0].contains(" role=img lang=en-GB"));
        assert_eq!(seen[1..3], ["title", "'A & B for Schools: Banned"]);
        for words in [
            "'A & B · Schools",
            "'Banned",
            "'Public schools: Allowed",
            "'Data as of 8 April 2020",
        ] {
            assert!(seen.iter().any(|part| part == words), "{words} in {seen:?}");
        }
    }
}
