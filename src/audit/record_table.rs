//! A CSV table whose rows become records. It is read as software lists are: in any encoding, with any
//! delimiter, and without losing rows to a stray quotation mark.

use std::collections::HashMap;

use csv::StringRecord;

use super::csv::MAX_HEADER_RECORD;
use super::csv_records::CsvRecords;
use super::delimiter;
use super::encoding::{self, Encoding};
use super::inventory::{InventoryError, MAX_BYTES, MAX_ROWS};
use crate::locale::normalize;

/// The rows of a table, with their fields by column.
#[derive(Debug)]
pub(crate) struct RecordTable<C> {
    /// The rows with any text, in their order.
    pub rows: Vec<TableRow<C>>,
    /// The names of columns that are not known or repeat another, as written.
    pub ignored: Vec<String>,
    /// Whether some bytes are invalid in the encoding; they became replacement characters.
    pub damaged: bool,
    /// The lines with an unclosed quotation mark, which were read without quoting.
    pub repaired: Vec<u32>,
}

/// A row of a table.
#[derive(Debug)]
pub(crate) struct TableRow<C> {
    /// Its first line in the file, from 1.
    pub line: u32,
    /// Whether it has fields without a column.
    pub has_surplus: bool,
    fields: Vec<(C, String)>,
}

impl<C: PartialEq> TableRow<C> {
    /// The field of a column without white space around it; empty if the table lacks the column.
    pub(crate) fn get(&self, column: C) -> &str {
        let mut fields = self.fields.iter();
        let field = fields.find(|(known, _)| *known == column);
        field.map_or("", |(_, text)| text)
    }
}

/// Reads a table with a header that has the column `required`. `names` has columns by normalized name.
///
/// # Errors
/// When the file is no such table.
pub(crate) fn read_table<C: Copy + PartialEq>(
    bytes: &[u8],
    encoding: Option<&'static Encoding>,
    region: Option<&str>,
    names: &HashMap<String, C>,
    required: C,
) -> Result<RecordTable<C>, InventoryError> {
    if bytes.len() > MAX_BYTES {
        return Err(InventoryError::TooLarge);
    }
    let (text, _, damaged) = encoding::decode(bytes, encoding, region)?;
    let column = |field: &str| names.get(&normalize::key(field)).copied();
    let is_header =
        |record: &StringRecord| record.iter().any(|field| column(field) == Some(required));
    let known = |record: &StringRecord| match is_header(record) {
        true => record.iter().filter_map(column).count(),
        false => 0,
    };
    let (delimiter, _) = delimiter::detect(&text, &known);
    let mut first = None;
    let mut header = None;
    for (line, record) in CsvRecords::new(&text, delimiter).take(MAX_HEADER_RECORD) {
        if is_header(&record) {
            header = Some((line, record));
            break;
        }
        first.get_or_insert(record);
    }
    let Some((header_line, header)) = header else {
        return Err(match first {
            None => InventoryError::Empty,
            Some(first) => InventoryError::NoNameColumn {
                found: first.iter().map(str::to_owned).collect(),
            },
        });
    };
    let mut columns: Vec<Option<C>> = Vec::with_capacity(header.len());
    for field in &header {
        let known = column(field).filter(|known| !columns.contains(&Some(*known)));
        columns.push(known);
    }
    let mut records = CsvRecords::new(&text, delimiter);
    records.expect_columns(header.len());
    let mut rows = Vec::new();
    for (line, record) in &mut records {
        let is_blank = record.iter().all(|field| field.trim().is_empty());
        if line <= header_line || is_blank {
            continue;
        }
        if rows.len() == MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        let fields = columns.iter().zip(record.iter());
        let fields =
            fields.filter_map(|(column, field)| Some(((*column)?, field.trim().to_owned())));
        rows.push(TableRow {
            line,
            has_surplus: record
                .iter()
                .skip(columns.len())
                .any(|field| !field.trim().is_empty()),
            fields: fields.collect(),
        });
    }
    if rows.is_empty() {
        return Err(InventoryError::NothingRead);
    }
    let ignored = header.iter().zip(&columns);
    let ignored = ignored.filter(|(name, column)| column.is_none() && !name.trim().is_empty());
    Ok(RecordTable {
        rows,
        ignored: ignored.map(|(name, _)| name.trim().to_owned()).collect(),
        damaged,
        repaired: records.repaired,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use encoding_rs::BIG5;

    use super::{RecordTable, read_table};
    use crate::audit::InventoryError;

    fn read(bytes: &[u8]) -> Result<RecordTable<char>, InventoryError> {
        let names = [("name", 'n'), ("名稱", 'n'), ("vendor", 'v'), ("廠商", 'v')];
        let names: HashMap<String, char> =
            names.map(|(name, column)| (name.to_owned(), column)).into();
        read_table(bytes, None, Some("TW"), &names, 'n')
    }

    #[test]
    fn rows_are_read_by_the_names_of_columns_whatever_the_encoding_and_delimiter() {
        let list = "產品清單\r\n廠商;備註;名稱\r\n\"訊連;科技\";x; U 會議 \r\n;;\r\n;;Zoom\r\n";
        for bytes in [list.as_bytes(), &BIG5.encode(list).0] {
            let table = read(bytes).expect("a table");
            let rows = table.rows.iter();
            let rows: Vec<_> = rows
                .map(|row| (row.line, row.get('n'), row.get('v')))
                .collect();
            assert_eq!(rows, [(3, "U 會議", "訊連;科技"), (5, "Zoom", "")]);
            assert_eq!(table.ignored, ["備註"]);
        }
    }

    #[test]
    fn columns_that_repeat_another_and_fields_without_a_column_are_told() {
        let table = read(b"name,vendor,Name\nZoom,Z,a\nTeams,M,,\nMeet,G,,x\n").expect("a table");
        assert_eq!(table.ignored, ["Name"]);
        let rows: Vec<_> = table
            .rows
            .iter()
            .map(|row| (row.get('n'), row.has_surplus))
            .collect();
        assert_eq!(rows, [("Zoom", false), ("Teams", false), ("Meet", true)]);
    }

    #[test]
    fn a_table_without_the_required_column_is_refused() {
        let found = vec!["vendor".to_owned()];
        let error = InventoryError::NoNameColumn { found };
        assert_eq!(read(b"vendor\nZoom\n").expect_err("no name"), error);
        assert_eq!(read(b"").expect_err("nothing"), InventoryError::Empty);
    }
}
