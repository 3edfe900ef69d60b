//! Decodes software lists, in the given encoding or a detected one.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
pub use encoding_rs::Encoding;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use super::inventory::InventoryError;

/// The bytes in which binary files and UTF-16 without a byte order mark are detected.
const SAMPLE_BYTES: usize = 64 << 10;

/// The bytes that the detector sees: more would take longer without a better guess.
const GUESS_BYTES: usize = 512 << 10;

/// The first bytes of archives (`.xlsx`, `.ods`) and of old Office files (`.xls`).
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// The encoding with a WHATWG label, such as `big5` or `utf-16le`.
pub fn encoding_named(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(label.as_bytes())
}

/// Decodes a file: gives its text, its encoding, and whether some bytes were invalid. A byte order mark
/// overrules the given encoding, which overrules a guess.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    given: Option<&'static Encoding>,
    region: Option<&str>,
) -> Result<(Cow<'a, str>, &'static Encoding, bool), InventoryError> {
    if WORKBOOKS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(InventoryError::Workbook);
    }
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => given.map_or_else(|| guess(bytes, region), Ok)?,
    };
    Ok(encoding.decode(bytes))
}

fn guess(bytes: &[u8], region: Option<&str>) -> Result<&'static Encoding, InventoryError> {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    let zeros = sample.iter().filter(|byte| **byte == 0).count();
    // UTF-16 of Latin letters is valid UTF-8 too, but every second byte of it is zero.
    if zeros * 4 <= sample.len() && std::str::from_utf8(bytes).is_ok() {
        return Ok(UTF_8);
    }
    if zeros > 0 {
        return utf_16(sample).ok_or(InventoryError::Binary);
    }
    // ASCII at the start says nothing about the encoding.
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let rest = &bytes[first..];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(
        &rest[..rest.len().min(GUESS_BYTES)],
        rest.len() <= GUESS_BYTES,
    );
    // The detector takes a region as a top-level domain, and panics on other characters.
    let domain = region
        .map(str::to_ascii_lowercase)
        .filter(|region| region.bytes().all(|byte| byte.is_ascii_lowercase()));
    Ok(detector.guess(domain.as_deref().map(str::as_bytes), Utf8Detection::Allow))
}

/// Detects UTF-16 without a byte order mark: delimiters and line ends have a zero byte, always on the
/// same side. A letter may have it on the other side (一 is U+4E00), but U+0000 is in no text.
fn utf_16(sample: &[u8]) -> Option<&'static Encoding> {
    let mut zeros = [0_usize; 2];
    for pair in sample.chunks_exact(2) {
        zeros[0] += usize::from(pair[0] == 0);
        zeros[1] += usize::from(pair[1] == 0);
    }
    let encoding = match zeros[0] < zeros[1] {
        true => UTF_16LE,
        false => UTF_16BE,
    };
    let (text, _) = encoding.decode_without_bom_handling(sample);
    (!text.contains('\0')).then_some(encoding)
}

#[cfg(test)]
mod tests {
    use encoding_rs::{BIG5, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

    use super::{Encoding, decode};
    use crate::audit::inventory::InventoryError;

    const LIST: &str = "名稱,版本,發行者\r\n統一視訊 Zoom,5.0.1,訊連科技\r\n";

    fn utf_16(text: &str, swap: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(swap).collect()
    }

    #[test]
    fn the_usual_encodings_are_detected() {
        let check = |bytes: &[u8], region: Option<&str>, expected: &'static Encoding| {
            let decoded = decode(bytes, None, region).expect("text");
            assert_eq!(decoded, (LIST.into(), expected, false));
        };
        check(LIST.as_bytes(), None, UTF_8);
        check(format!("\u{feff}{LIST}").as_bytes(), None, UTF_8);
        check(&BIG5.encode(LIST).0, Some("TW"), BIG5);
        check(&BIG5.encode(LIST).0, None, BIG5);
        check(&utf_16(LIST, u16::to_le_bytes), None, UTF_16LE);
        check(&utf_16(LIST, u16::to_be_bytes), None, UTF_16BE);
        let marked = format!("\u{feff}{LIST}");
        check(&utf_16(&marked, u16::to_le_bytes), None, UTF_16LE);
    }

    #[test]
    fn a_given_encoding_is_not_guessed() {
        let text = "ソフトウェア名\nズーム\n";
        let bytes = SHIFT_JIS.encode(text).0;
        let decoded = decode(&bytes, Some(SHIFT_JIS), Some("TW")).expect("text");
        assert_eq!(decoded.0, text);
        let (_, _, damaged) = decode(&bytes, Some(UTF_8), None).expect("text");
        assert!(damaged);
    }

    #[test]
    fn files_that_are_not_text_are_refused() {
        let check = |bytes: &[u8], fault: InventoryError| {
            assert_eq!(decode(bytes, None, None).expect_err("no text"), fault);
        };
        check(b"PK\x03\x04\x14\x00", InventoryError::Workbook);
        check(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            InventoryError::Workbook,
        );
        check(b"\x7fELF\x02\x01\x00\x00\x00\x00", InventoryError::Binary);
    }
}
