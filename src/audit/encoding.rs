//! Decodes software lists, in the given encoding or a detected one.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
pub use encoding_rs::Encoding;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use super::foreign;
use super::inventory::InventoryError;
use super::line_counter::LineCounter;
use crate::diagnostic::place_number;

/// The fewest zero bytes by which UTF-16 without a byte order mark is detected in text that is not mostly
/// Latin: a single line end has two.
const MIN_ZEROS: usize = 3;

/// The bytes that the detector sees: more would take longer without a better guess.
const GUESS_BYTES: usize = 512 << 10;

/// The encoding with a WHATWG label, such as `big5` or `utf-16le`.
pub fn encoding_named(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(label.as_bytes())
}

/// Decodes a file: gives its text, its encoding, and whether some bytes were invalid. A byte order mark
/// overrules the given encoding, which overrules a guess.
///
/// # Errors
/// When the file is no text, or when a guess would not decode all of it: a wrong guess hides names.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    given: Option<&'static Encoding>,
    region: Option<&str>,
) -> Result<(Cow<'a, str>, &'static Encoding, bool), InventoryError> {
    foreign::refuse_bytes(bytes)?;
    let known = Encoding::for_bom(bytes)
        .map(|(encoding, _)| encoding)
        .or(given);
    if let Some(encoding) = known {
        return Ok(encoding.decode(bytes));
    }
    let encoding = guess(bytes, region)?;
    let decoded = encoding.decode(bytes);
    if let Some(position) = decoded.0.find('\0').or(decoded.2.then(|| lost(&decoded.0))) {
        let line = LineCounter::new(&decoded.0).line_at(position);
        return Err(InventoryError::Undecodable { line });
    }
    match is_binary(&decoded.0) {
        true => Err(InventoryError::Binary),
        false => Ok(decoded),
    }
}

/// The position of the first replacement character.
fn lost(text: &str) -> usize {
    text.find(char::REPLACEMENT_CHARACTER).unwrap_or(0)
}

/// Whether more than one character of fifty is a control character other than those of terminals.
fn is_binary(text: &str) -> bool {
    let is_control = |c: &char| {
        c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\x08' | '\x0c' | '\x1a' | '\x1b')
    };
    let controls = text.chars().filter(is_control).count();
    controls > 0 && controls * 50 >= text.chars().count()
}

fn guess(bytes: &[u8], region: Option<&str>) -> Result<&'static Encoding, InventoryError> {
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    // UTF-16 of Latin letters is valid UTF-8 too, but every second byte of it is zero.
    let is_utf_8 = std::str::from_utf8(bytes).is_ok();
    if zeros * 4 <= bytes.len() && is_utf_8 {
        return Ok(UTF_8);
    }
    if zeros > 0 {
        return utf_16(bytes, zeros);
    }
    if let Some(line) = mixed_encodings(bytes) {
        return Err(InventoryError::Undecodable { line });
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

/// Detects UTF-16 without a byte order mark: Latin letters, delimiters and line ends have a zero byte,
/// always on the same side. A letter may have it on the other side (一 is U+4E00), but U+0000 is in no
/// text. Zero bytes in another encoding are damage, so nearly all line ends must be those of UTF-16.
fn utf_16(bytes: &[u8], zeros: usize) -> Result<&'static Encoding, InventoryError> {
    let mut sides = [0_usize; 2];
    let mut ends = [0_usize; 2];
    // 上 is U+4E0A, so a byte of it looks like a line end.
    let mut letters = [0_usize; 2];
    for pair in bytes.chunks_exact(2) {
        sides[0] += usize::from(pair[0] == 0);
        sides[1] += usize::from(pair[1] == 0);
        ends[0] += usize::from(pair == [0, b'\n']);
        ends[1] += usize::from(pair == [b'\n', 0]);
        letters[0] += usize::from(pair == [0x4e, b'\n']);
        letters[1] += usize::from(pair == [b'\n', 0x4e]);
    }
    let (encoding, ends, letters) = match sides[0] < sides[1] {
        true => (UTF_16LE, ends[1], letters[1]),
        false => (UTF_16BE, ends[0], letters[0]),
    };
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    let is_text = !damaged && !text.contains('\0') && !is_binary(&text);
    let all_ends = bytes.iter().filter(|byte| **byte == b'\n').count();
    let has_ends = zeros >= MIN_ZEROS && ends * 2 > all_ends.saturating_sub(letters);
    if is_text && (zeros * 4 > bytes.len() || has_ends) {
        return Ok(encoding);
    }
    let is_text = |byte: &u8| *byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r');
    let controls = bytes.iter().filter(|byte| !is_text(byte)).count();
    // A few zero bytes are damage; many are a file that is no text.
    if controls * 20 >= bytes.len() {
        return Err(InventoryError::Binary);
    }
    let before = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    Err(InventoryError::Undecodable {
        line: place_number(line),
    })
}

/// The first line that is not UTF-8 where other lines are, and have characters outside ASCII: such a file
/// was put together from several.
fn mixed_encodings(bytes: &[u8]) -> Option<u32> {
    let mut first = None;
    let mut is_mixed = false;
    for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        match std::str::from_utf8(line) {
            // Fewer characters could be those of another encoding by chance.
            Ok(text) => is_mixed |= text.chars().filter(|c| c.len_utf8() > 2).count() > 1,
            Err(_) => first = first.or(Some(index)),
        }
    }
    first
        .filter(|_| is_mixed)
        .map(|index| place_number(index + 1))
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
    fn utf_16_is_detected_in_text_without_latin_letters() {
        let text = "名稱\r\n上上視訊\r\n線上上課\r\n";
        for (bytes, encoding) in [
            (utf_16(text, u16::to_le_bytes), UTF_16LE),
            (utf_16(text, u16::to_be_bytes), UTF_16BE),
        ] {
            let decoded = decode(&bytes, None, Some("TW")).expect("text");
            assert_eq!(decoded, (text.into(), encoding, false));
        }
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
        check(
            b"PK\x03\x04\x14\x00xl/workbook.xml",
            InventoryError::Workbook,
        );
        check(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            InventoryError::Workbook,
        );
        check(b"\x89PNG\r\n", InventoryError::Binary);
        check(b"name\n\x01\x02\x03Zoom\x04", InventoryError::Binary);
        let mixed = [LIST.as_bytes(), &utf_16(LIST, u16::to_le_bytes)].concat();
        check(&mixed, InventoryError::Binary);
        check(b"\x7fELF\x02\x01\x00\x00\x00\x00", InventoryError::Binary);
    }

    #[test]
    fn a_file_whose_characters_cannot_be_told_is_refused_with_the_line() {
        let big5 = BIG5.encode(LIST).0;
        let rows = "訊連 U 會議,5,訊連\r\n".repeat(20);
        let long = BIG5.encode(&rows).0;
        let check = |parts: &[&[u8]], line: u32| {
            let error = decode(&parts.concat(), None, Some("TW")).expect_err("no text");
            assert_eq!(error, InventoryError::Undecodable { line }, "{parts:?}");
        };
        // A zero byte, wherever it is.
        check(&[&big5, b"\0", &long], 3);
        check(&[&big5, b"a\0", &long], 3);
        check(&[&big5, &long, b"Zoom,5\0\r\n"], 23);
        check(&[b"name\r\nZo\0om,5\r\nTeams\r\n"], 2);
        check(&[LIST.as_bytes(), b"Zo\0om,5\r\n"], 3);
        // Several encodings, and a character that was cut in half.
        check(&[LIST.as_bytes(), &big5], 3);
        check(&[&big5, LIST.as_bytes()], 1);
        check(&[LIST.as_bytes(), &"會".as_bytes()[..2], b",5\r\n"], 3);
        // The person who gives the encoding gets what can be read of it.
        let damaged = [LIST.as_bytes(), &big5].concat();
        assert!(decode(&damaged, Some(UTF_8), None).expect("text").2);
    }
}
