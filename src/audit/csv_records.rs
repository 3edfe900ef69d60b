//! The records of a table, each with its line.
//!
//! One stray quotation mark would swallow every row up to the next, and a banned product with
//! them. So a record of several lines is held against RFC 4180: where its quotes do not open and
//! close with fields, or it has not as many fields as there are columns, its first line is read
//! word for word, and reading goes on with the second.

use csv::{Reader, ReaderBuilder, StringRecord};

/// Stray marks after which quotes no longer count: a file full of them would be read once a mark.
const MOST_REPAIRED: usize = 16;

/// Reads records one at a time.
pub(super) struct CsvRecords<'t> {
    text: &'t str,
    delimiter: u8,
    reader: Reader<&'t [u8]>,
    /// Where in the text the reader began.
    reader_start: usize,
    /// The line, from 1, at `counted`.
    line: u32,
    counted: usize,
    /// How many columns there are, once that is known.
    columns: Option<usize>,
    /// The first lines of the records that were read again without quoting.
    pub(super) repaired: Vec<u32>,
}

impl<'t> CsvRecords<'t> {
    /// Reads a table from its first line.
    pub(super) fn new(text: &'t str, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            reader: reader(text, delimiter, QuoteHandling::Count),
            reader_start: 0,
            line: 1,
            counted: 0,
            columns: None,
            repaired: Vec::new(),
        }
    }

    /// From now on a record of several lines is sound only with so many fields.
    pub(super) fn expect_columns(&mut self, columns: usize) {
        self.columns = Some(columns);
    }

    /// Reads the next record; gives its line, or `None` at the end.
    pub(super) fn next(&mut self, record: &mut StringRecord) -> Option<u32> {
        // Text is UTF-8 and lengths may differ, so there is nothing left to fail.
        if !self.reader.read_record(record).unwrap_or(false) {
            return None;
        }
        let start = self.reader_start + record.position().map_or(0, |place| place.byte() as usize);
        let end = self.reader_start + self.reader.position().byte() as usize;
        let raw = self.text[start..end].trim_start_matches(['\r', '\n']);
        let start = end - raw.len();
        let raw = raw.trim_end_matches(['\r', '\n']);
        self.count_to(start);
        if let Some(length) = raw.find(['\r', '\n'])
            && !self.is_sound(raw, record.len())
        {
            self.repair(start, length, record);
        }
        Some(self.line)
    }

    fn count_to(&mut self, place: usize) {
        let mut bytes = self.text.as_bytes()[self.counted..place].iter().peekable();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\n' => self.line += 1,
                b'\r' if bytes.peek() != Some(&&b'\n') => self.line += 1,
                _ => {}
            }
        }
        self.counted = place;
    }

    fn is_sound(&self, raw: &str, fields: usize) -> bool {
        self.columns.is_none_or(|columns| columns == fields) && is_quoted(raw, self.delimiter)
    }

    /// Reads one line without quoting, and continues after it.
    fn repair(&mut self, start: usize, length: usize, record: &mut StringRecord) {
        let end = start + length;
        let line = &self.text[start..end];
        let _ = reader(line, self.delimiter, QuoteHandling::Ignore).read_record(record);
        self.repaired.push(self.line);
        let quotes = match self.repaired.len() < MOST_REPAIRED {
            true => QuoteHandling::Count,
            false => QuoteHandling::Ignore,
        };
        self.reader = reader(&self.text[end..], self.delimiter, quotes);
        self.reader_start = end;
    }
}

/// Whether quotation marks hold fields together.
#[derive(Clone, Copy)]
enum QuoteHandling {
    Count,
    Ignore,
}

fn reader(text: &str, delimiter: u8, quotes: QuoteHandling) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(matches!(quotes, QuoteHandling::Count))
        .from_reader(text.as_bytes())
}

/// Whether every quoted field opens at its start and closes at its end (RFC 4180 §2).
fn is_quoted(raw: &str, delimiter: u8) -> bool {
    #[derive(PartialEq)]
    enum In {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let mut state = In::Start;
    for byte in raw.bytes() {
        state = match state {
            In::Start if byte == b'"' => In::Quoted,
            In::Start | In::Plain | In::Closed if byte == delimiter => In::Start,
            In::Start | In::Plain => In::Plain,
            In::Quoted if byte == b'"' => In::Closed,
            In::Quoted => In::Quoted,
            // Two marks stand for one.
            In::Closed if byte == b'"' => In::Quoted,
            In::Closed => return false,
        };
    }
    state != In::Quoted
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use super::{CsvRecords, MOST_REPAIRED};

    fn read(text: &str, columns: usize) -> (Vec<(u32, Vec<String>)>, Vec<u32>) {
        let mut records = CsvRecords::new(text, b',');
        records.expect_columns(columns);
        let mut record = StringRecord::new();
        let mut found = Vec::new();
        while let Some(line) = records.next(&mut record) {
            found.push((line, record.iter().map(str::to_owned).collect()));
        }
        (found, records.repaired)
    }

    fn check(text: &str, columns: usize, expected: &[(u32, &[&str])], repaired: &[u32]) {
        let (found, marks) = read(text, columns);
        let found: Vec<(u32, Vec<&str>)> = found
            .iter()
            .map(|(line, fields)| (*line, fields.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<_> = expected.iter().map(|(n, f)| (*n, f.to_vec())).collect();
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(marks, repaired, "{text:?}");
    }

    #[test]
    fn a_record_knows_its_line_whatever_ends_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,1", "", "\"b\nb\",2", "c,3"].join(end);
            let rows: [(u32, &[&str]); 3] =
                [(1, &["a", "1"]), (3, &["b\nb", "2"]), (5, &["c", "3"])];
            check(&text, 2, &rows, &[]);
        }
    }

    #[test]
    fn a_stray_mark_swallows_no_row() {
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
    fn a_file_full_of_stray_marks_is_read_in_time() {
        let text = "a\",b,\"\n".repeat(100_000);
        let (found, repaired) = read(&text, 3);
        assert_eq!(found.len(), 100_000);
        assert_eq!(repaired.len(), MOST_REPAIRED);
    }
}
