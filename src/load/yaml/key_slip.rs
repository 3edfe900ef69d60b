//! Slips of typing in a key.

use crate::diagnostic::place_number;

/// Whether a key is the first field of a list item without a space after its `-`; no field begins with `-`.
pub(super) fn is_list_item(key: &str) -> bool {
    let name = key.strip_prefix('-');
    name.is_some_and(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()))
}

/// A slip in a key: its name in messages, its place in the key, and the key that was meant.
pub(super) struct KeySlip<'t> {
    pub(super) name: &'static str,
    pub(super) start: u32,
    pub(super) width: u32,
    pub(super) key: &'t str,
}

/// What input methods for Chinese and Japanese write in place of a space or a colon.
pub(super) fn key_slip(text: &str) -> Option<KeySlip<'_>> {
    if text.starts_with(['\u{3000}', '\u{a0}']) {
        let key = text.trim_start();
        return Some(KeySlip {
            name: "space-wide",
            start: 0,
            width: place_number(text.chars().count() - key.chars().count()),
            key,
        });
    }
    let (key, _) = text.split_once('：')?;
    let is_field = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    (!key.is_empty() && key.chars().all(is_field)).then_some(KeySlip {
        name: "colon-wide",
        start: place_number(key.len()),
        width: 1,
        key,
    })
}
