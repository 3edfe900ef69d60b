//! Which of CSV's dialects a table is written in.

use csv::StringRecord;

use super::columns;
use super::csv_records::CsvRecords;

/// What may stand between two fields; of equally good ones the first counts.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Records that are looked at.
const RECORDS: usize = 30;

/// Bytes that are looked at.
const SAMPLE: usize = 64 << 10;

/// The delimiter, and whether Excel's line `sep=;` at the top names it.
pub(super) fn detect(text: &str) -> (u8, bool) {
    if let Some(delimiter) = declared_delimiter(text) {
        return (delimiter, true);
    }
    let sample = &text[..boundary(text, SAMPLE)];
    let best = DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|delimiter| score(sample, *delimiter));
    (best.unwrap_or(b','), false)
}

/// The last place up to which no character is cut.
fn boundary(text: &str, most: usize) -> usize {
    (0..=most.min(text.len()))
        .rev()
        .find(|place| text.is_char_boundary(*place))
        .unwrap_or(0)
}

fn declared_delimiter(text: &str) -> Option<u8> {
    let line = text.lines().next()?;
    // A delimiter that is white space must not be trimmed away.
    match *line.trim_matches('"').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter]
            if delimiter.is_ascii() && !delimiter.is_ascii_alphanumeric() && delimiter != b'"' =>
        {
            Some(delimiter)
        }
        _ => None,
    }
}

/// How well a delimiter explains a table: by the columns whose names are known, by the records
/// that have as many fields as the first, and by the number of those.
fn score(sample: &str, delimiter: u8) -> (usize, usize, usize) {
    let mut records = CsvRecords::new(sample, delimiter);
    let mut record = StringRecord::new();
    let mut known = 0;
    let mut widths = Vec::new();
    while widths.len() < RECORDS && records.next(&mut record).is_some() {
        if let Some(columns) = columns::columns(&record) {
            known = known.max(columns.known());
        }
        widths.push(record.len());
    }
    let first = widths.first().copied().unwrap_or_default();
    let even = widths.iter().filter(|width| **width == first).count();
    (known, even, first)
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn header_and_first_rows_show_the_delimiter() {
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
    fn excel_can_name_the_delimiter() {
        assert_eq!(detect("sep=;\r\nname,x;version\n"), (b';', true));
        assert_eq!(detect("\"sep=|\"\nname|version\n"), (b'|', true));
        assert_eq!(detect("sep=\t\nname\tversion\n"), (b'\t', true));
        assert!(!detect("sep=\nname\n").1);
    }
}
