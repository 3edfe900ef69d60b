//! A badge: a label as an image for other web pages, SVG 1.1 with a title (SVG Accessibility API
//! Mappings 1.0: `role="img"`).
//!
//! The reader's fonts are unknown, so the width is estimated generously and no text is cut off.

use quick_xml::escape::escape;
use unicode_width::UnicodeWidthChar;

use super::xml::strip_illegal;
use crate::model::Colour;

/// The content of a badge.
#[derive(Debug, Clone)]
pub(crate) struct Badge<'a> {
    /// The language of its text, for `lang`.
    pub language: &'a str,
    /// Whether its text runs from right to left.
    pub right_to_left: bool,
    /// Its content in one sentence, for screen readers.
    pub title: &'a str,
    /// Above the label: the product and the audience.
    pub subject: &'a str,
    /// The text of the label.
    pub label: &'a str,
    /// The shape of the label, with the view box `0 0 24 24`.
    pub shape: &'a str,
    /// The colours of text and label.
    pub colours: BadgeColours,
    /// Below the label: exceptions, one a line.
    pub notes: &'a [String],
    /// The last line: the day of the answer.
    pub date: &'a str,
}

/// The colours of a badge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BadgeColours {
    /// The colour of all other text.
    pub text: Colour,
    /// The colour of the label's text, shape and border.
    pub label: Colour,
    /// The background.
    pub tint: Colour,
    /// Whether the border is dashed.
    pub dashed: bool,
}

/// The height without notes, and the height of a note, in pixels.
const HEIGHT: u32 = 78;
const NOTE: u32 = 18;
/// From the border to the text.
const PAD: u32 = 14;
/// The side of the shape, and the gap after it.
const SHAPE: u32 = 26;
const GAP: u32 = 8;

/// Font sizes of the three lines, in pixels.
const SUBJECT: u32 = 14;
const LABEL: u32 = 18;
const DATE: u32 = 12;

const FONTS: &str = "Segoe UI,Noto Sans,Microsoft JhengHei,Noto Sans CJK TC,Meiryo,Leelawadee UI,Tahoma,Arial,sans-serif";

/// Writes a badge.
pub(crate) fn badge(badge: &Badge<'_>) -> Vec<u8> {
    let BadgeColours {
        text: text_colour,
        label: colour,
        tint,
        dashed,
    } = badge.colours;
    let lines = [
        width(badge.subject, SUBJECT),
        SHAPE + GAP + width(badge.label, LABEL),
        width(badge.date, DATE),
    ];
    let notes = badge.notes.iter().map(|note| width(note, DATE));
    let widest = lines.into_iter().chain(notes).max().unwrap_or_default();
    let width = widest + 2 * PAD + 6;
    let height = HEIGHT + NOTE * pixels(badge.notes.len());
    // Text begins after the thick border, which is on the side where reading begins.
    let (start, edge, shape, label) = if badge.right_to_left {
        let start = width - PAD - 6;
        (start, width - 6, start - SHAPE, start - SHAPE - GAP)
    } else {
        let start = PAD + 6;
        (start, 0, start, start + SHAPE + GAP)
    };
    let direction = if badge.right_to_left { "rtl" } else { "ltr" };
    let dashes = match dashed {
        true => " stroke-dasharray=\"5 3\"",
        false => "",
    };
    let text = |x: u32, y: u32, size: u32, attributes: &str, text: &str| {
        let text = strip_illegal(text);
        format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{attributes}>{}</text>\n",
            escape(&*text)
        )
    };
    let (inner, high) = (width - 1, height - 1);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"{}\" direction=\"{direction}\" \
         width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"{FONTS}\" fill=\"{text_colour}\">\n\
         <title>{}</title>\n\
         <path fill=\"{tint}\" stroke=\"{colour}\"{dashes} d=\"M.5.5h{inner}v{high}H.5z\"/>\n\
         <path fill=\"{colour}\" d=\"M{edge} 0h6v{height}h-6z\"/>\n",
        badge.language,
        escape(&*strip_illegal(badge.title))
    );
    svg += &text(start, 22, SUBJECT, "", badge.subject);
    let scale = f64::from(SHAPE) / 24.0;
    svg += &format!(
        "<g color=\"{colour}\" transform=\"translate({shape} 29) scale({scale:.3})\">{}</g>\n",
        badge.shape
    );
    let bold = format!(" font-weight=\"700\" fill=\"{colour}\"");
    svg += &text(label, 48, LABEL, &bold, badge.label);
    let lines = badge.notes.iter().map(String::as_str).chain([badge.date]);
    for (y, line) in (69..).step_by(NOTE as usize).zip(lines) {
        svg += &text(start, y, DATE, "", line);
    }
    svg += "</svg>\n";
    svg.into_bytes()
}

/// The width of a text in pixels in any font: a full square for a wide character (Chinese, Japanese),
/// five eighths of it for a letter, nothing for a combining mark.
fn width(text: &str, size: u32) -> u32 {
    let eighths: usize = text
        .chars()
        .map(|character| match character.width().unwrap_or(0) {
            0 => 0,
            1 => 5,
            _ => 8,
        })
        .sum();
    pixels(eighths).saturating_mul(size).div_ceil(8)
}

fn pixels(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Badge, BadgeColours, badge};
    use crate::export::xml::read_back;
    use crate::model::Colour;

    #[test]
    fn a_badge_has_its_content_as_text_and_in_the_title() {
        let svg = badge(&Badge {
            language: "en-GB",
            right_to_left: false,
            title: "A & B for Schools: Banned",
            subject: "A & B · Schools",
            label: "Banned",
            shape: "<path d=\"M0 0h1v1z\"/>",
            colours: BadgeColours {
                text: Colour::BLACK,
                label: Colour::BLACK,
                tint: Colour::BLACK,
                dashed: false,
            },
            notes: &["Public schools: Allowed".to_owned()],
            date: "Data as of 8 April 2020",
        });
        let nodes = read_back(&svg);
        assert!(nodes[0].starts_with("svg ") && nodes[0].contains(" role=img lang=en-GB"));
        assert_eq!(nodes[1..3], ["title", "'A & B for Schools: Banned"]);
        for text in [
            "'A & B · Schools",
            "'Banned",
            "'Public schools: Allowed",
            "'Data as of 8 April 2020",
        ] {
            assert!(nodes.iter().any(|node| node == text), "{text} in {nodes:?}");
        }
    }
}
