//! Finds the columns of a table by the names that inventory programs and people give them.

use std::collections::HashMap;
use std::sync::LazyLock;

use csv::StringRecord;

use crate::locale::normalize;
use crate::model::{Word, words};

words! {
    /// A column that is read.
    enum InventoryColumn {
        /// The name of the software.
        Name = "name",
        /// Its version.
        Version = "version",
        /// Its publisher.
        Publisher = "publisher",
        /// A package URL, a CPE name, or the name of an app or program file.
        Identifier = "identifier",
    }
}

/// The columns by normalized name.
static COLUMNS: LazyLock<HashMap<String, InventoryColumn>> =
    LazyLock::new(|| columns_by_name(include_str!("column_names.txt")));

/// Reads the names of columns: on each line a column, `: `, and names for it separated by `, `.
pub(crate) fn columns_by_name<C: Word>(table: &str) -> HashMap<String, C> {
    let lines = table.lines().filter_map(|line| {
        let (column, names) = line.split_once(": ")?;
        Some((C::find(column)?, names))
    });
    lines
        .flat_map(|(column, names)| {
            names
                .split(", ")
                .map(move |name| (normalize::key(name), column))
        })
        .collect()
}

/// The indexes of the columns in a record.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ColumnPositions {
    pub(super) name: usize,
    pub(super) version: Option<usize>,
    pub(super) publisher: Option<usize>,
    pub(super) identifiers: Vec<usize>,
}

impl ColumnPositions {
    /// The number of known columns.
    pub(super) fn known(&self) -> usize {
        let optional = [self.version, self.publisher];
        1 + optional.iter().flatten().count() + self.identifiers.len()
    }
}

/// The number of known columns of a header; 0 for another record.
pub(super) fn known_columns(record: &StringRecord) -> usize {
    find_columns(record).map_or(0, |columns| columns.known())
}

/// The columns of a header, the first of two alike; `None` if no field names the name column.
pub(super) fn find_columns(record: &StringRecord) -> Option<ColumnPositions> {
    let mut name = None;
    let mut columns = ColumnPositions::default();
    for (index, field) in record.iter().enumerate() {
        match COLUMNS.get(&normalize::key(field)) {
            Some(InventoryColumn::Name) => name = name.or(Some(index)),
            Some(InventoryColumn::Version) => columns.version = columns.version.or(Some(index)),
            Some(InventoryColumn::Publisher) => {
                columns.publisher = columns.publisher.or(Some(index))
            }
            Some(InventoryColumn::Identifier) => columns.identifiers.push(index),
            None => {}
        }
    }
    columns.name = name?;
    Some(columns)
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use super::{ColumnPositions, find_columns};

    #[test]
    fn columns_are_found_by_name_in_any_order() {
        let check = |header: &[&str], expected: (usize, Option<usize>, Option<usize>)| {
            let found = find_columns(&StringRecord::from(header.to_vec())).expect("a header");
            let ColumnPositions {
                name,
                version,
                publisher,
                ..
            } = found;
            assert_eq!((name, version, publisher), expected, "{header:?}");
        };
        check(&["name", "version", "publisher"], (0, Some(1), Some(2)));
        check(
            &["Publisher", " VERSION ", "Display-Name"],
            (2, Some(1), Some(0)),
        );
        check(
            &["編號", "軟體名稱", "版　本", "廠商"],
            (1, Some(2), Some(3)),
        );
        check(&["ＮＡＭＥ"], (0, None, None));
        check(&["Tên phần mềm", "Phien ban"], (0, Some(1), None));
        check(&["ชื่อโปรแกรม", "รุ่น"], (0, Some(1), None));
        check(&["اسم البرنامج", "الإصدار"], (0, Some(1), None));
        check(
            &["DisplayName", "DisplayVersion", "Publisher"],
            (0, Some(1), Some(2)),
        );
        check(&["Name", "Product"], (0, None, None));
    }

    #[test]
    fn a_row_without_column_names_is_not_a_header() {
        for row in [&["Zoom", "5.0"][..], &["5.0", "Version"], &[""]] {
            assert_eq!(
                find_columns(&StringRecord::from(row.to_vec())),
                None,
                "{row:?}"
            );
        }
    }
}
