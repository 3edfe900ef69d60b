//! The rows of a CSV table, whatever its delimiter.

use csv::StringRecord;

use super::columns::{ColumnPositions, find_columns, known_columns};
use super::csv_records::CsvRecords;
use super::delimiter;
use super::inventory::{
    InventoryError, InventoryFormat, InventoryRow, InventorySource, MAX_ROWS, RowSink,
};

/// The records in which the header is searched for: some lists begin with a title.
pub(super) const MAX_HEADER_RECORD: usize = 10;

/// Passes every row of a table to the sink, and records in the source how the table was read.
pub(super) fn rows(
    text: &str,
    source: &mut InventorySource,
    sink: &mut RowSink<'_>,
) -> Result<(), InventoryError> {
    let (delimiter, is_declared) = delimiter::detect(text, &known_columns);
    let header = header(text, delimiter, u32::from(is_declared))?;
    let mut records = CsvRecords::new(text, delimiter);
    records.expect_columns(header.width);
    let mut count = 0;
    for (line, record) in &mut records {
        if line <= header.end {
            continue;
        }
        if record.iter().all(|field| field.trim().is_empty()) {
            source.blank += 1;
            continue;
        }
        count += 1;
        if count > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        sink(row(&record, &header.columns, line));
    }
    source.form = InventoryFormat::Csv {
        delimiter,
        header: header.line,
    };
    source.repaired = records.repaired;
    Ok(())
}

/// The header of a table.
struct CsvHeader {
    columns: ColumnPositions,
    /// The line with the names of the columns.
    line: Option<u32>,
    /// The last line above the rows; 0 if there is none.
    end: u32,
    width: usize,
}

/// Finds the header below the first `skip` lines, which declare the delimiter.
fn header(text: &str, delimiter: u8, skip: u32) -> Result<CsvHeader, InventoryError> {
    let mut first: Option<StringRecord> = None;
    let mut width = 0;
    for (line, record) in CsvRecords::new(text, delimiter).take(MAX_HEADER_RECORD) {
        if line <= skip {
            continue;
        }
        if let Some(columns) = find_columns(&record) {
            return Ok(CsvHeader {
                columns,
                line: Some(line),
                end: line,
                width: record.len(),
            });
        }
        width = width.max(record.len());
        first.get_or_insert(record);
    }
    match first {
        None => Err(InventoryError::Empty),
        // A list of names needs no header.
        Some(_) if width == 1 => Ok(CsvHeader {
            columns: ColumnPositions::default(),
            line: None,
            end: skip,
            width,
        }),
        Some(first) => Err(InventoryError::NoNameColumn {
            found: first.iter().map(str::to_owned).collect(),
        }),
    }
}

/// A record as a row. Missing fields are empty, and fields beyond the columns are ignored.
fn row(record: &StringRecord, columns: &ColumnPositions, line: u32) -> InventoryRow {
    let field = |index: usize| record.get(index).unwrap_or_default().trim().to_owned();
    let optional = |index: Option<usize>| index.map(field).unwrap_or_default();
    let identifiers = columns.identifiers.iter().map(|index| field(*index));
    InventoryRow {
        line,
        name: field(columns.name),
        version: optional(columns.version),
        publisher: optional(columns.publisher),
        identifiers: identifiers
            .filter(|identifier| !identifier.is_empty())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::UTF_8;

    use crate::audit::inventory::{self, InventoryError, InventoryRow};

    fn read(text: &str) -> Result<Vec<InventoryRow>, InventoryError> {
        let mut found = Vec::new();
        let mut sink = |row| found.push(row);
        inventory::read(text.as_bytes(), Some(UTF_8), None, &mut sink).map(|_| found)
    }

    fn check(text: &str, expected: &[(u32, &str, &str, &str)]) {
        let found = read(text).expect("a table");
        let found: Vec<_> = found
            .iter()
            .map(|row| {
                let InventoryRow {
                    line,
                    name,
                    version,
                    publisher,
                    ..
                } = row;
                (*line, name.as_str(), version.as_str(), publisher.as_str())
            })
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn columns_may_be_in_any_order() {
        check(
            "name,version,publisher\nZoom,5.0.1,\"Zoom, Inc.\"\n",
            &[(2, "Zoom", "5.0.1", "Zoom, Inc.")],
        );
        check(
            "Publisher;No;Version;Name\nZoom;1;5;Zoom\n",
            &[(2, "Zoom", "5", "Zoom")],
        );
        check("sep=;\nName;Version\nZoom;5\n", &[(3, "Zoom", "5", "")]);
    }

    #[test]
    fn a_title_above_the_header_is_skipped() {
        check(
            "113 學年度軟體清單,,\n\n名稱,版本\nZoom,5\n",
            &[(4, "Zoom", "5", "")],
        );
    }

    #[test]
    fn rows_of_other_lengths_are_kept_and_blank_ones_counted() {
        let text = "name,version\nZoom\nTeams,1,x,y\n,\n,2\n";
        check(
            text,
            &[(2, "Zoom", "", ""), (3, "Teams", "1", ""), (5, "", "2", "")],
        );
        let source = inventory::read(text.as_bytes(), Some(UTF_8), None, &mut |_| {});
        assert_eq!(source.expect("a table").blank, 1);
    }

    #[test]
    fn a_single_column_needs_no_header() {
        check(
            "Zoom\nAcme, Inc.\n",
            &[(1, "Zoom", "", ""), (2, "Acme, Inc.", "", "")],
        );
    }

    #[test]
    fn a_table_without_a_name_column_is_refused_with_its_first_row() {
        let found = vec!["PC-01".to_owned(), "5.0".to_owned()];
        let fault = InventoryError::NoNameColumn { found };
        assert_eq!(read("PC-01,5.0\nPC-02,5.0\n"), Err(fault));
    }
}
