//! Finds the columns of a table by the names that inventory programs and people give them.

use std::collections::HashMap;
use std::sync::LazyLock;

use csv::StringRecord;

use super::inventory::{InventoryError, InventoryRow};
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
        /// A column that repeats the name; the name if there is no other.
        Caption = "caption",
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

/// Words before the name of a column that do not change its meaning, normalized: `Application Publisher`,
/// `softwareVersion`.
const PREFIXES: [&str; 18] = [
    "installed",
    "application",
    "app",
    "software",
    "program",
    "product",
    "package",
    "display",
    "normalized",
    "arp",
    "bundle",
    "file",
    "應用程式",
    "軟體",
    "程式",
    "產品",
    "软件",
    "应用",
];

/// The column with a name. Configuration Manager appends a `0` to the names of its columns.
fn known_column(name: &str) -> Option<InventoryColumn> {
    let key = normalize::key(name);
    let plain = key.strip_suffix('0').unwrap_or(&key);
    let without_prefix = PREFIXES
        .iter()
        .filter_map(|prefix| plain.strip_prefix(prefix));
    let mut names = [key.as_str(), plain].into_iter().chain(without_prefix);
    names.find_map(|name| COLUMNS.get(name).copied())
}

/// Whether a name is that of a column that is read.
pub(super) fn is_known(name: &str) -> bool {
    known_column(name).is_some()
}

/// The column that holds the names of software, as a person gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameColumn {
    /// Its number, from 1.
    Number(usize),
    /// Its name in the header.
    Named(String),
}

impl NameColumn {
    /// Parses the number or the name of a column; `None` for an empty name and for 0.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "" => None,
            text => match text.parse() {
                Ok(0) => None,
                Ok(number) => Some(Self::Number(number)),
                Err(_) => Some(Self::Named(text.to_owned())),
            },
        }
    }
}

/// The indexes of the columns in a record.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ColumnPositions {
    pub(super) name: usize,
    pub(super) version: Option<usize>,
    pub(super) publisher: Option<usize>,
    pub(super) identifiers: Vec<usize>,
    /// All columns that could hold the name.
    names: Vec<usize>,
}

impl ColumnPositions {
    /// The columns of a list that has a name in every row.
    pub(super) fn name_at(name: usize) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }

    /// The number of known columns.
    pub(super) fn known(&self) -> usize {
        let optional = [self.version, self.publisher];
        1 + optional.iter().flatten().count() + self.identifiers.len()
    }

    /// The names of the columns of a header that are not read.
    ///
    /// # Errors
    /// When several columns could hold the name.
    pub(super) fn ignored(&self, header: &StringRecord) -> Result<Vec<String>, InventoryError> {
        let named = |indexes: &mut dyn Iterator<Item = usize>| -> Vec<String> {
            let names = indexes.filter_map(|index| header.get(index));
            names.map(|name| name.trim().to_owned()).collect()
        };
        if self.names.len() > 1 {
            let found = named(&mut self.names.iter().copied());
            return Err(InventoryError::SeveralNameColumns { found });
        }
        let is_ignored = |index: &usize| {
            let is_blank = header.get(*index).is_none_or(|name| name.trim().is_empty());
            let read = [Some(self.name), self.version, self.publisher];
            !is_blank && !read.contains(&Some(*index)) && !self.identifiers.contains(index)
        };
        Ok(named(&mut (0..header.len()).filter(is_ignored)))
    }

    /// A record as a row. Missing fields are empty; a field beyond the `width` of the header is not read.
    pub(super) fn row(&self, record: &StringRecord, width: usize, line: u32) -> InventoryRow {
        let field = |index: usize| record.get(index).unwrap_or_default().trim().to_owned();
        let optional = |index: Option<usize>| index.map(field).unwrap_or_default();
        let identifiers = self.identifiers.iter().map(|index| field(*index));
        InventoryRow {
            line,
            name: field(self.name),
            version: optional(self.version),
            publisher: optional(self.publisher),
            identifiers: identifiers
                .filter(|identifier| !identifier.is_empty())
                .collect(),
            is_partial: record
                .iter()
                .skip(width)
                .any(|field| !field.trim().is_empty()),
        }
    }
}

/// The number of known columns of a header; 0 for another record.
pub(super) fn known_columns(record: &StringRecord, wanted: Option<&NameColumn>) -> usize {
    find_columns(record, wanted).map_or(0, |columns| columns.known())
}

/// The columns of a header, the first of two alike; `None` if no field names the name column.
pub(super) fn find_columns(
    record: &StringRecord,
    wanted: Option<&NameColumn>,
) -> Option<ColumnPositions> {
    let mut columns = ColumnPositions::default();
    let mut caption = None;
    let mut is_header = false;
    for (index, field) in record.iter().enumerate() {
        let known = known_column(field);
        is_header |= known.is_some();
        match known {
            Some(InventoryColumn::Name) => columns.names.push(index),
            Some(InventoryColumn::Caption) => caption = caption.or(Some(index)),
            Some(InventoryColumn::Version) => columns.version = columns.version.or(Some(index)),
            Some(InventoryColumn::Publisher) => {
                columns.publisher = columns.publisher.or(Some(index))
            }
            Some(InventoryColumn::Identifier) => columns.identifiers.push(index),
            None => {}
        }
    }
    columns.name = match wanted {
        None => columns.names.first().copied().or(caption)?,
        Some(wanted) => {
            columns.names.clear();
            match wanted {
                NameColumn::Number(number) if is_header => number - 1,
                NameColumn::Number(_) => return None,
                NameColumn::Named(name) => {
                    let name = normalize::key(name);
                    record
                        .iter()
                        .position(|field| normalize::key(field) == name)?
                }
            }
        }
    };
    let name = columns.name;
    if name >= record.len() {
        return None;
    }
    // The column that a person names is the name, whatever else it could be.
    columns.version = columns.version.filter(|index| *index != name);
    columns.publisher = columns.publisher.filter(|index| *index != name);
    Some(columns)
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use super::{ColumnPositions, NameColumn, find_columns};
    use crate::audit::InventoryError;

    #[test]
    fn columns_are_found_by_name_in_any_order() {
        let check = |header: &[&str], expected: (usize, Option<usize>, Option<usize>)| {
            let record = StringRecord::from(header.to_vec());
            let found = find_columns(&record, None).expect("a header");
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
        for (header, expected) in [
            // Lansweeper, PDQ, Intune, Configuration Manager, Jamf, OCS, wmic, winget.
            (
                "AssetName,softwareName,softwareVersion,softwarePublisher",
                (1, Some(2), Some(3)),
            ),
            (
                "Computer Name,Application Name,Application Version,Application Publisher",
                (1, Some(2), Some(3)),
            ),
            (
                "ApplicationKey,ApplicationName,ApplicationPublisher,ApplicationVersion",
                (1, Some(3), Some(2)),
            ),
            (
                "ResourceID,DisplayName0,Publisher0,Version0",
                (1, Some(3), Some(2)),
            ),
            (
                "ARPDisplayName0,ProductVersion0,Publisher0",
                (0, Some(1), Some(2)),
            ),
            (
                "Computer Name,Application Title,Application Version",
                (1, Some(2), None),
            ),
            (
                "COMPUTER,SOFTWARE NAME,VERSION,PUBLISHER",
                (1, Some(2), Some(3)),
            ),
            (
                "Caption,Description,Name,Vendor,Version",
                (2, Some(4), Some(3)),
            ),
            ("Caption,Version", (0, Some(1), None)),
            ("名稱,識別碼,版本,可用,來源", (0, Some(2), None)),
            ("名称,ID,版本,可用,源", (0, Some(2), None)),
            ("電腦,軟體名稱,軟體版本,軟體廠商", (1, Some(2), Some(3))),
        ] {
            check(&header.split(',').collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn a_row_without_column_names_is_not_a_header() {
        for row in [&["Zoom", "5.0"][..], &["5.0", "Version"], &[""]] {
            assert_eq!(
                find_columns(&StringRecord::from(row.to_vec()), None),
                None,
                "{row:?}"
            );
        }
    }

    #[test]
    fn a_person_chooses_where_several_columns_could_hold_the_name() {
        let header = StringRecord::from(vec!["Name", "Host", "Software Name", "Version"]);
        let columns = find_columns(&header, None).expect("a header");
        let found = vec!["Name".to_owned(), "Software Name".to_owned()];
        let error = InventoryError::SeveralNameColumns { found };
        assert_eq!(columns.ignored(&header), Err(error));
        for chosen in ["software name", "3"] {
            let columns = find_columns(&header, NameColumn::parse(chosen).as_ref());
            let columns = columns.expect("a header");
            assert_eq!((columns.name, columns.version), (2, Some(3)));
            let ignored = vec!["Name".to_owned(), "Host".to_owned()];
            assert_eq!(columns.ignored(&header), Ok(ignored));
        }
        for absent in ["Title", "9"] {
            assert_eq!(
                find_columns(&header, NameColumn::parse(absent).as_ref()),
                None
            );
        }
        assert_eq!(NameColumn::parse("0"), None);
    }
}
