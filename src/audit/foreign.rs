//! Files of other kinds that lists come in by mistake.

use memchr::memmem;

use super::inventory::{ForeignFormat, InventoryError};

/// The first bytes of archives, of which office programs make their files too.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// The first bytes of files of old office programs.
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0";

const A_DOCUMENT: InventoryError = InventoryError::Foreign(ForeignFormat::Document);
const AN_ARCHIVE: InventoryError = InventoryError::Foreign(ForeignFormat::Archive);

/// The first bytes of other files that are no text: PDF, RTF, PNG, gzip, 7z.
const OTHERS: [(&[u8], InventoryError); 5] = [
    (b"%PDF", A_DOCUMENT),
    (b"{\\rtf", A_DOCUMENT),
    (b"\x89PNG", InventoryError::Binary),
    (b"\x1f\x8b", AN_ARCHIVE),
    (b"7z\xbc\xaf", AN_ARCHIVE),
];

/// What the names in an archive, or in a file of an old office program, show it to be.
const PARTS: [(&[u8], InventoryError); 6] = [
    (b"xl/", InventoryError::Workbook),
    (b"opendocument.spreadsheet", InventoryError::Workbook),
    (b"word/", A_DOCUMENT),
    (b"ppt/", A_DOCUMENT),
    (b"opendocument.", A_DOCUMENT),
    (b"W\0o\0r\0d\0D\0o\0c\0", A_DOCUMENT),
];

/// Refuses files that are known by their first bytes.
///
/// # Errors
/// What the file is.
pub(super) fn refuse_bytes(bytes: &[u8]) -> Result<(), InventoryError> {
    if let Some((_, what)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(what.clone());
    }
    let otherwise = if bytes.starts_with(ARCHIVE) {
        AN_ARCHIVE
    } else if bytes.starts_with(OLD_OFFICE) {
        InventoryError::Workbook
    } else {
        return Ok(());
    };
    let mut parts = PARTS.into_iter();
    let part = parts.find(|(name, _)| memmem::find(bytes, name).is_some());
    Err(part.map_or(otherwise, |(_, what)| what))
}

/// Refuses texts that are known by how they begin.
///
/// # Errors
/// What the text is.
pub(super) fn refuse_text(text: &str) -> Result<(), InventoryError> {
    const REGISTRY: [&str; 2] = ["Windows Registry Editor", "REGEDIT4"];
    const PAGE: [&str; 4] = ["<html", "<!doctype html", "<body", "<table"];
    let start = text.trim_start();
    if REGISTRY.iter().any(|words| start.starts_with(words)) {
        return Err(InventoryError::Foreign(ForeignFormat::Registry));
    }
    let head: String = start.chars().take(2000).collect();
    let head = head.to_ascii_lowercase();
    match start.starts_with('<') && PAGE.iter().any(|tag| head.contains(tag)) {
        true => Err(InventoryError::Foreign(ForeignFormat::WebPage)),
        false => Ok(()),
    }
}
