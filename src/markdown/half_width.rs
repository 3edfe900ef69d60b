//! What to write instead of full-width marks and addresses.

use regex::Captures;

/// A link from the text and the address of a match.
pub(super) fn link(found: &Captures<'_>) -> String {
    format!("[{}]({})", &found[1], address(&found[2]))
}

/// Full-width ASCII in half width.
pub(super) fn half_width(text: &str) -> String {
    let narrow = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    };
    text.chars().map(narrow).collect()
}

/// An address as a link needs it: without full-width marks and blanks.
pub(super) fn address(text: &str) -> String {
    let mut address = half_width(text.trim());
    // A title stays: `(https://example.org "Title")`.
    if !address.contains('"') {
        address = address.replace([' ', '\u{3000}'], "%20");
    }
    address
}
