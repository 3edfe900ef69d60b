//! The format of a file, by its content.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};

use zip::ZipArchive;

use crate::model::AttachmentFormat;

/// The first bytes of each format; texts of both office formats are ZIP archives.
const PDF: &[u8] = b"%PDF-";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";
const ZIP: &[u8] = b"PK\x03\x04";

/// The content of the entry `mimetype` (OpenDocument 1.3 part 2 §3.3).
const ODT_MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The format of a file; `None` for any other.
///
/// A signature counts only at the start: PDF readers also accept a file that begins as a web page and
/// continues as a PDF.
pub(super) fn detect(mut file: File) -> io::Result<Option<AttachmentFormat>> {
    let mut start = Vec::new();
    (&mut file).take(8).read_to_end(&mut start)?;
    Ok(if start.starts_with(PDF) {
        Some(AttachmentFormat::Pdf)
    } else if start.starts_with(PNG) {
        Some(AttachmentFormat::Png)
    } else if start.starts_with(JPEG) {
        Some(AttachmentFormat::Jpeg)
    } else if start.starts_with(ZIP) {
        // A damaged archive is no office text.
        let archive = ZipArchive::new(BufReader::new(file)).ok();
        archive.and_then(office_text)
    } else {
        None
    })
}

/// The format of a text in an archive.
fn office_text(mut archive: ZipArchive<impl Read + Seek>) -> Option<AttachmentFormat> {
    if media_type(&mut archive).as_deref() == Some(ODT_MEDIA_TYPE) {
        return Some(AttachmentFormat::Odt);
    }
    let names: Vec<Cow<'_, str>> = archive.file_names().collect::<Result<_, _>>().ok()?;
    // Word refuses macros in a file with this extension.
    let is_macro = |name: &Cow<'_, str>| name.to_ascii_lowercase().ends_with("vbaproject.bin");
    let is_docx = names.iter().any(|name| name == "[Content_Types].xml")
        && names.iter().any(|name| name.starts_with("word/document"))
        && !names.iter().any(is_macro);
    is_docx.then_some(AttachmentFormat::Docx)
}

/// The content of the entry `mimetype`, which is not compressed.
fn media_type(archive: &mut ZipArchive<impl Read + Seek>) -> Option<String> {
    let entry = archive.by_name("mimetype").ok()?;
    let mut text = String::new();
    // The media type of a template is longer, so one more byte is read.
    let limit = ODT_MEDIA_TYPE.len() as u64 + 1;
    entry.take(limit).read_to_string(&mut text).ok()?;
    Some(text)
}
