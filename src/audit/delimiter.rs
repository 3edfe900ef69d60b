//! Detects the delimiter of a CSV table.

use csv::StringRecord;

use super::csv_records::CsvRecords;

/// The possible delimiters; of equally good ones the first wins.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The most records that are read for the detection.
const MAX_RECORDS: usize = 30;

/// The most bytes that are read for the detection.
const SAMPLE_BYTES: usize = 64 << 10;

/// The delimiter, and whether a first line as Excel writes it (`sep=;`) declares it. `known` counts the
/// fields of a record that are names of columns.
pub(super) fn detect(text: &str, known: &dyn Fn(&StringRecord) -> usize) -> (u8, bool) {
    if let Some(delimiter) = declared_delimiter(text) {
        return (delimiter, true);
    }
    let end = (0..=SAMPLE_BYTES.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let sample = &text[..end.unwrap_or(0)];
    let best = DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|delimiter| score(sample, *delimiter, known));
    (best.unwrap_or(b','), false)
}

fn declared_delimiter(text: &str) -> Option<u8> {
    let line = text.lines().next()?;
    // Do not trim whitespace: a tab may be the delimiter.
    match *line.trim_matches('"').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter]
            if delimiter.is_ascii() && !delimiter.is_ascii_alphanumeric() && delimiter != b'"' =>
        {
            Some(delimiter)
        }
        _ => None,
    }
}

/// Rates a delimiter by the number of columns with known names, by the number of records as long as the
/// first, and by that length.
fn score(
    sample: &str,
    delimiter: u8,
    known_in: &dyn Fn(&StringRecord) -> usize,
) -> (usize, usize, usize) {
    let mut known = 0;
    let mut widths = Vec::new();
    for (_, record) in CsvRecords::new(sample, delimiter).take(MAX_RECORDS) {
        known = known.max(known_in(&record));
        widths.push(record.len());
    }
    let first = widths.first().copied().unwrap_or_default();
    let even = widths.iter().filter(|width| **width == first).count();
    (known, even, first)
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use crate::audit::columns::known_columns;

    fn detect(text: &str) -> (u8, bool) {
        super::detect(text, &|record: &StringRecord| known_columns(record, None))
    }

    #[test]
    fn the_delimiter_is_detected_from_header_and_rows() {
        let check = |text: &str, delimiter: u8| {
            assert_eq!(detect(text).0 as char, delimiter as char, "{text:?}");
        };
        check("name,version\nZoom,5\n", b',');
        check("name;version\nZoom, Inc.;5\n", b';');
        check("名稱\t版本\nZoom|x\t5\n", b'\t');
        check("Version|Publisher|Name\n5|Zoom, Inc.|Zoom\n", b'|');
        // A list of names alone, one of which holds a comma.
        check("Zoom\nAcme, Inc.\nTeams\n", b';');
        check("Name\nZoom, Inc.\n", b';');
        check("", b',');
    }

    #[test]
    fn a_line_of_excel_declares_the_delimiter() {
        assert_eq!(detect("sep=;\r\nname,x;version\n"), (b';', true));
        assert_eq!(detect("\"sep=|\"\nname|version\n"), (b'|', true));
        assert_eq!(detect("sep=\t\nname\tversion\n"), (b'\t', true));
        assert!(!detect("sep=\nname\n").1);
    }
}
