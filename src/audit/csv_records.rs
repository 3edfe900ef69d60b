//! The records of a table, each with its line.
//!
//! A stray quotation mark would swallow all rows up to the next one, perhaps with a banned product.
//! So a record of several lines is checked against RFC 4180: if its quotes do not open and close with
//! fields, or its number of fields is not that of the columns, its first line is read again without
//! quoting, and reading continues with its second line.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::line_counter::LineCounter;

/// The most records that are repaired; after them quotes are ignored. Each repair reads up to the end
/// of the text again.
const MAX_REPAIRED: usize = 16;

/// Iterates over the records of a table and their lines.
pub(super) struct CsvRecords<'t> {
    text: &'t str,
    delimiter: u8,
    reader: Reader<&'t [u8]>,
    /// The byte of the text at which the reader began.
    reader_start: usize,
    lines: LineCounter<'t>,
    /// The number of columns, once it is known.
    columns: Option<usize>,
    /// The first lines of the records that were read again without quoting.
    pub(super) repaired: Vec<u32>,
}

impl<'t> CsvRecords<'t> {
    pub(super) fn new(text: &'t str, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            reader: reader(text, delimiter, true),
            reader_start: 0,
            lines: LineCounter::new(text),
            columns: None,
            repaired: Vec::new(),
        }
    }

    /// From now on a record of several lines must have this number of fields.
    pub(super) fn expect_columns(&mut self, columns: usize) {
        self.columns = Some(columns);
    }

    fn is_sound(&self, raw: &str, record: &StringRecord) -> bool {
        self.columns.is_none_or(|columns| columns == record.len())
            && is_quoted(raw, record, self.delimiter)
    }
}

impl Iterator for CsvRecords<'_> {
    type Item = (u32, StringRecord);

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = StringRecord::new();
        // Reading cannot fail: the text is UTF-8, and the lengths of records may differ.
        if !self.reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        let start = record
            .position()
            .map_or(0, |position| byte_index(position.byte()));
        let (start, end) = (
            self.reader_start + start,
            self.reader_start + byte_index(self.reader.position().byte()),
        );
        let raw = self.text[start..end].trim_start_matches(['\r', '\n']);
        let start = end - raw.len();
        let raw = raw.trim_end_matches(['\r', '\n']);
        let line = self.lines.line_at(start);
        if let Some(length) = raw.find(['\r', '\n'])
            && !self.is_sound(raw, &record)
        {
            let _ = reader(&raw[..length], self.delimiter, false).read_record(&mut record);
            self.repaired.push(line);
            self.reader_start = start + length;
            let quoting = self.repaired.len() < MAX_REPAIRED;
            self.reader = reader(&self.text[self.reader_start..], self.delimiter, quoting);
        }
        Some((line, record))
    }
}

fn reader(text: &str, delimiter: u8, quoting: bool) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
        .from_reader(text.as_bytes())
}

/// Whether every quoted field opens at its start and closes at its end (RFC 4180 §2): the fields,
/// written again with and without quotes, give the record.
fn is_quoted(raw: &str, record: &StringRecord, delimiter: u8) -> bool {
    let mut rest = Some(raw);
    for (index, field) in record.iter().enumerate() {
        if index > 0 {
            rest = rest.and_then(|rest| rest.strip_prefix(char::from(delimiter)));
        }
        let quoted = format!("\"{}\"", field.replace('"', "\"\""));
        rest = rest.and_then(|rest| rest.strip_prefix(&quoted).or(rest.strip_prefix(field)));
    }
    rest == Some("")
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a byte of a text in memory"
)]
fn byte_index(position: u64) -> usize {
    position as usize
}

#[cfg(test)]
mod tests {
    use super::{CsvRecords, MAX_REPAIRED};

    fn read(text: &str, columns: usize) -> (Vec<(u32, Vec<String>)>, Vec<u32>) {
        let mut records = CsvRecords::new(text, b',');
        records.expect_columns(columns);
        let found = (&mut records)
            .map(|(line, record)| (line, record.iter().map(str::to_owned).collect()))
            .collect();
        (found, records.repaired)
    }

    fn check(text: &str, columns: usize, expected: &[(u32, &[&str])], repaired: &[u32]) {
        let (found, repaired_lines) = read(text, columns);
        let found: Vec<(u32, Vec<&str>)> = found
            .iter()
            .map(|(line, fields)| (*line, fields.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<_> = expected.iter().map(|(n, f)| (*n, f.to_vec())).collect();
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(repaired_lines, repaired, "{text:?}");
    }

    #[test]
    fn a_record_has_its_line_whatever_ends_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,1", "", "\"b\nb\",2", "c,3"].join(end);
            let rows: [(u32, &[&str]); 3] =
                [(1, &["a", "1"]), (3, &["b\nb", "2"]), (5, &["c", "3"])];
            check(&text, 2, &rows, &[]);
        }
    }

    #[test]
    fn a_stray_quotation_mark_swallows_no_row() {
        check(
            "\"a,1\nb,2\nc,3\n",
            2,
            &[(1, &["\"a", "1"]), (2, &["b", "2"]), (3, &["c", "3"])],
            &[1],
        );
        check(
            "a,\"1\nb,\"2\"\nc,3\n",
            2,
            &[(1, &["a", "\"1"]), (2, &["b", "2"]), (3, &["c", "3"])],
            &[1],
        );
        check(
            "7\" tablet,1\nb,2",
            2,
            &[(1, &["7\" tablet", "1"]), (2, &["b", "2"])],
            &[],
        );
    }

    #[test]
    fn a_file_full_of_stray_quotation_marks_is_read_in_time() {
        let text = "a\",b,\"\n".repeat(100_000);
        let (found, repaired) = read(&text, 3);
        assert_eq!(found.len(), 100_000);
        assert_eq!(repaired.len(), MAX_REPAIRED);
    }
}
