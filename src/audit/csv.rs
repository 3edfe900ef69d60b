//! The rows of a table: CSV in any of its dialects.

use csv::StringRecord;

use super::columns::{self, ColumnPositions};
use super::csv_records::CsvRecords;
use super::delimiter;
use super::inventory::{InventoryError, InventoryRow, MAX_ROWS, RowSink};

/// Records in which the names of the columns are looked for: some lists begin with a title.
const MAX_HEADER_RECORD: usize = 10;

/// How a table was read.
#[derive(Debug)]
pub(super) struct CsvLayout {
    pub(super) delimiter: u8,
    pub(super) header: Option<u32>,
    pub(super) blank: usize,
    pub(super) repaired: Vec<u32>,
}

/// Gives every row of a table.
pub(super) fn rows(text: &str, sink: &mut RowSink<'_>) -> Result<CsvLayout, InventoryError> {
    let (delimiter, named) = delimiter::detect(text);
    let head = head(text, delimiter, u32::from(named))?;
    let mut records = CsvRecords::new(text, delimiter);
    records.expect_columns(head.width);
    let mut record = StringRecord::new();
    let mut blank = 0;
    let mut given = 0;
    while let Some(line) = records.next(&mut record) {
        if line <= head.skip {
            continue;
        }
        if record.iter().all(|field| field.trim().is_empty()) {
            blank += 1;
            continue;
        }
        given += 1;
        if given > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        sink(row(&record, &head.columns, line));
    }
    Ok(CsvLayout {
        delimiter,
        header: head.line,
        blank,
        repaired: records.repaired,
    })
}

/// What stands above the rows.
struct CsvHeader {
    columns: ColumnPositions,
    /// The line of the names of the columns.
    line: Option<u32>,
    /// The last line that holds no row; 0 where rows begin at once.
    skip: u32,
    width: usize,
}

/// `skip` lines at the top name the delimiter.
fn head(text: &str, delimiter: u8, skip: u32) -> Result<CsvHeader, InventoryError> {
    let mut records = CsvRecords::new(text, delimiter);
    let mut record = StringRecord::new();
    let mut first: Option<Vec<String>> = None;
    let mut width = 0;
    for _ in 0..MAX_HEADER_RECORD {
        let Some(line) = records.next(&mut record) else {
            break;
        };
        if line <= skip {
            continue;
        }
        if let Some(columns) = columns::columns(&record) {
            return Ok(CsvHeader {
                columns,
                line: Some(line),
                skip: line,
                width: record.len(),
            });
        }
        width = width.max(record.len());
        first.get_or_insert_with(|| record.iter().map(str::to_owned).collect());
    }
    match first {
        None => Err(InventoryError::Empty),
        // A list of names needs no title.
        Some(_) if width == 1 => Ok(CsvHeader {
            columns: ColumnPositions::default(),
            line: None,
            skip,
            width,
        }),
        Some(found) => Err(InventoryError::NoNameColumn { found }),
    }
}

/// A record as a row. A short one lacks its last fields; what stands beyond the columns is not
/// asked for.
fn row(record: &StringRecord, columns: &ColumnPositions, line: u32) -> InventoryRow {
    let field = |place: usize| record.get(place).unwrap_or_default().trim();
    let optional = |place: Option<usize>| place.map(field).unwrap_or_default().to_owned();
    InventoryRow {
        line,
        name: field(columns.name).to_owned(),
        version: optional(columns.version),
        publisher: optional(columns.publisher),
        identifiers: columns
            .identifiers
            .iter()
            .map(|place| field(*place).to_owned())
            .filter(|identifier| !identifier.is_empty())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::rows;
    use crate::audit::inventory::{InventoryError, InventoryRow};

    fn read(text: &str) -> Result<Vec<InventoryRow>, InventoryError> {
        let mut found = Vec::new();
        rows(text, &mut |row| found.push(row)).map(|_| found)
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
    fn rows_keep_their_fields_whatever_the_order_of_columns() {
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
    fn a_title_above_the_columns_is_no_row() {
        check(
            "113 學年度軟體清單,,\n\n名稱,版本\nZoom,5\n",
            &[(4, "Zoom", "5", "")],
        );
    }

    #[test]
    fn ragged_rows_are_kept_and_blank_ones_counted() {
        let text = "name,version\nZoom\nTeams,1,x,y\n,\n,2\n";
        check(
            text,
            &[(2, "Zoom", "", ""), (3, "Teams", "1", ""), (5, "", "2", "")],
        );
        let table = rows(text, &mut |_| {}).expect("a table");
        assert_eq!(table.blank, 1);
    }

    #[test]
    fn a_list_of_names_needs_no_header() {
        check(
            "Zoom\nAcme, Inc.\n",
            &[(1, "Zoom", "", ""), (2, "Acme, Inc.", "", "")],
        );
    }

    #[test]
    fn a_table_without_a_name_column_is_refused_with_what_it_has() {
        let found = vec!["PC-01".to_owned(), "5.0".to_owned()];
        let fault = InventoryError::NoNameColumn { found };
        assert_eq!(read("PC-01,5.0\nPC-02,5.0\n"), Err(fault));
    }
}
