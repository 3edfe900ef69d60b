//! The rows of a CSV table, whatever its delimiter.

use csv::StringRecord;

use super::columns::{ColumnPositions, NameColumn, find_columns, known_columns};
use super::csv_records::CsvRecords;
use super::delimiter;
use super::inventory::{InventoryError, InventoryFormat, InventorySource, MAX_ROWS, RowSink};

/// The records in which the header is searched for: some lists begin with a title.
pub(super) const MAX_HEADER_RECORD: usize = 10;

/// Passes every row of a table with a header to the sink, and records in the source how it was read.
/// `false` if there is no header.
pub(super) fn with_header(
    text: &str,
    wanted: Option<&NameColumn>,
    source: &mut InventorySource,
    sink: &mut RowSink<'_>,
) -> Result<bool, InventoryError> {
    let (delimiter, is_declared) = delimiter::detect(text, &|record| known_columns(record, wanted));
    let mut records = CsvRecords::new(text, delimiter).take(MAX_HEADER_RECORD);
    let header = records.find_map(|(line, record)| {
        let columns = find_columns(&record, wanted).filter(|_| line > u32::from(is_declared))?;
        Some((line, record, columns))
    });
    let Some((line, header, columns)) = header else {
        return Ok(false);
    };
    source.ignored = columns.ignored(&header)?;
    source.form = InventoryFormat::Csv {
        delimiter,
        header: Some(line),
    };
    let width = header.len();
    rows(text, delimiter, line, width, source, &mut |record, line| {
        sink(columns.row(record, width, line));
    })?;
    Ok(true)
}

/// Passes every row of a list of names, which needs no header, or of a table whose name column a person
/// gives by its number.
///
/// # Errors
/// When it is another table.
pub(super) fn without_header(
    text: &str,
    wanted: Option<&NameColumn>,
    source: &mut InventorySource,
    sink: &mut RowSink<'_>,
) -> Result<bool, InventoryError> {
    let (delimiter, is_declared) = delimiter::detect(text, &|record| known_columns(record, wanted));
    let skip = u32::from(is_declared);
    let records = CsvRecords::new(text, delimiter).filter(|(line, _)| *line > skip);
    let first: Vec<StringRecord> = records
        .map(|(_, record)| record)
        .take(MAX_HEADER_RECORD)
        .collect();
    let width = first
        .iter()
        .map(StringRecord::len)
        .max()
        .unwrap_or_default();
    let name = match wanted {
        Some(NameColumn::Number(number)) if *number <= width => Some(number - 1),
        None if width == 1 && !is_aligned(&first) => Some(0),
        Some(_) | None => None,
    };
    let Some(first) = first.first() else {
        return Err(InventoryError::Empty);
    };
    let columns = ColumnPositions::name_at(name.ok_or_else(|| InventoryError::NoNameColumn {
        found: first.iter().map(|field| field.trim().to_owned()).collect(),
    })?);
    source.form = InventoryFormat::Csv {
        delimiter,
        header: None,
    };
    let mut removed = 0;
    rows(text, delimiter, skip, width, source, &mut |record, line| {
        let mut row = columns.row(record, record.len(), line);
        if row.name.ends_with(" [residual-config]") && installed_package(&row.name).is_some() {
            removed += 1;
            return;
        }
        // The name may be one of several columns.
        row.is_partial |= has_gap(&row.name);
        if let Some((name, version)) = installed_package(&row.name) {
            (row.name, row.version) = (name.to_owned(), version.to_owned());
        }
        sink(row);
    })?;
    source.removed = removed;
    Ok(true)
}

/// The name and the version in a line of `apt list`: `zoom/now 5.0.1 amd64 [installed,local]`.
fn installed_package(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once('/')?;
    let mut fields = rest.split(' ').skip(1);
    let (version, architecture) = (fields.next()?, fields.next()?);
    let is_package =
        !name.contains(' ') && matches!(architecture, "all" | "amd64" | "arm64" | "armhf" | "i386");
    is_package.then_some((name, version))
}

/// Whether most lines have several spaces between words, as tables of fixed width do.
fn is_aligned(records: &[StringRecord]) -> bool {
    let first = records.iter().filter_map(|record| record.get(0));
    first.filter(|text| has_gap(text.trim())).count() * 2 > records.len()
}

fn has_gap(text: &str) -> bool {
    text.contains("  ") || text.contains('\t')
}

/// Passes every row below the line `start`, and counts the empty ones.
fn rows(
    text: &str,
    delimiter: u8,
    start: u32,
    width: usize,
    source: &mut InventorySource,
    sink: &mut dyn FnMut(&StringRecord, u32),
) -> Result<(), InventoryError> {
    let mut records = CsvRecords::new(text, delimiter);
    records.expect_columns(width);
    let mut count = 0;
    for (line, record) in &mut records {
        if line <= start {
            continue;
        }
        if record.iter().all(is_blank) {
            source.blank += 1;
            continue;
        }
        count += 1;
        if count > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        sink(&record, line);
    }
    source.repaired = records.repaired;
    Ok(())
}

/// Whether a field is empty, or part of a line that is drawn between rows.
fn is_blank(field: &str) -> bool {
    let field = field.trim();
    field.chars().all(|c| matches!(c, '-' | '=' | '+' | ':')) && field.len() != 1
}

#[cfg(test)]
mod tests {
    use encoding_rs::UTF_8;

    use crate::audit::inventory::{self, InventoryError, InventoryRow};

    fn read(text: &str) -> Result<Vec<InventoryRow>, InventoryError> {
        let mut found = Vec::new();
        let mut sink = |row| found.push(row);
        inventory::read(text.as_bytes(), Some(UTF_8), None, None, &mut sink).map(|_| found)
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
        let source = inventory::read(text.as_bytes(), Some(UTF_8), None, None, &mut |_| {});
        let source = source.expect("a table");
        assert_eq!(source.blank, 1);
        // Fields without a column, and a row without a name.
        assert_eq!(source.partial, [3, 5]);
    }

    #[test]
    fn a_single_column_needs_no_header() {
        let list = b"Zoom\nLibreOffice\tx\nTeams\n";
        let source = inventory::read(list, Some(UTF_8), None, None, &mut |_| {});
        assert_eq!(source.expect("a list").partial, [2]);
        check(
            "Zoom\nAcme, Inc.\n",
            &[(1, "Zoom", "", ""), (2, "Acme, Inc.", "", "")],
        );
    }

    #[test]
    fn lines_that_are_drawn_between_rows_are_none() {
        let table =
            "+------+-----+\n| name | ver |\n+------+-----+\n| Zoom | 5   |\n+------+-----+\n";
        check(table, &[(4, "Zoom", "5", "")]);
        check(
            "| Name | Version |\n|:-----|--------:|\n| Zoom | 5 |\n",
            &[(3, "Zoom", "5", "")],
        );
    }

    #[test]
    fn lines_of_apt_are_names_with_versions() {
        check(
            "Listing...\nzoom/now 5.0.1 amd64 [installed,local]\nAC/DC all stars\nA/B Test\n\
             skype/now 8.1 amd64 [residual-config]\n",
            &[
                (1, "Listing...", "", ""),
                (2, "zoom", "5.0.1", ""),
                (3, "AC/DC all stars", "", ""),
                (4, "A/B Test", "", ""),
            ],
        );
    }

    #[test]
    fn a_table_without_a_name_column_is_refused_with_its_first_row() {
        let found = vec!["PC-01".to_owned(), "5.0".to_owned()];
        let fault = InventoryError::NoNameColumn { found };
        assert_eq!(read("PC-01,5.0\nPC-02,5.0\n"), Err(fault));
    }
}
