//! The rows of a list with one field on a line, `Name : Zoom` or `Name=Zoom`, and a blank line after each
//! program: `Get-WmiObject`, `Format-List` of PowerShell, `wmic /format:list`.

use csv::StringRecord;

use super::columns::{NameColumn, find_columns};
use super::inventory::{
    InventoryError, InventoryFormat, InventoryRow, InventorySource, MAX_ROWS, RowSink,
};

/// The lines by which such a list is recognized.
const SAMPLE_LINES: usize = 60;

/// The longest name of a field.
const MAX_NAME: usize = 60;

/// Passes every program to the sink, and records in the source how the list was read. `false` if the text is
/// no such list.
pub(super) fn rows(
    text: &str,
    wanted: Option<&NameColumn>,
    source: &mut InventorySource,
    sink: &mut RowSink<'_>,
) -> Result<bool, InventoryError> {
    if !is_list(text, wanted) {
        return Ok(false);
    }
    source.form = InventoryFormat::RecordList;
    let mut record = ListedRecord::default();
    let mut count = 0;
    let mut pass = |record: &mut ListedRecord, source: &mut InventorySource| {
        if record.names.is_empty() && record.line == 0 {
            return Ok(());
        }
        count += 1;
        if count > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        sink(std::mem::take(record).row(wanted, source)?);
        Ok(())
    };
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_end();
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        match field(line) {
            _ if line.is_empty() => pass(&mut record, source)?,
            // A long value goes on in the next line, below its first line.
            _ if record.is_continued_by(line) => record.extend(line),
            Some((name, value)) => {
                if record.names.iter().any(|known| known == name) {
                    pass(&mut record, source)?;
                }
                record.push(name, value, number);
                record.separator = line.find([':', '=']);
            }
            None => record.push("", line, number),
        }
    }
    pass(&mut record, source)?;
    Ok(true)
}

/// The fields of a program.
#[derive(Default)]
struct ListedRecord {
    /// The first line.
    line: u32,
    names: StringRecord,
    values: Vec<String>,
    /// The position of the separator in the line of the last field.
    separator: Option<usize>,
    /// Whether a line is no field.
    is_partial: bool,
}

impl ListedRecord {
    fn push(&mut self, name: &str, value: &str, line: u32) {
        if self.line == 0 {
            self.line = line;
        }
        self.is_partial |= name.is_empty();
        self.names.push_field(name);
        self.values.push(value.to_owned());
    }

    fn is_continued_by(&self, line: &str) -> bool {
        let indent = line.len() - line.trim_start().len();
        self.separator.is_some_and(|separator| indent > separator)
    }

    fn extend(&mut self, line: &str) {
        if let Some(value) = self.values.last_mut() {
            value.push(' ');
            value.push_str(line.trim());
        }
    }

    fn row(
        self,
        wanted: Option<&NameColumn>,
        source: &mut InventorySource,
    ) -> Result<InventoryRow, InventoryError> {
        let Some(columns) = find_columns(&self.names, wanted) else {
            return Ok(InventoryRow {
                line: self.line,
                is_partial: true,
                ..InventoryRow::default()
            });
        };
        for name in columns.ignored(&self.names)? {
            if !source.ignored.contains(&name) {
                source.ignored.push(name);
            }
        }
        let values = StringRecord::from(self.values);
        let mut row = columns.row(&values, values.len(), self.line);
        row.is_partial |= self.is_partial;
        Ok(row)
    }
}

/// Whether most of the first lines are fields, several for a program, and one of them is the name.
fn is_list(text: &str, wanted: Option<&NameColumn>) -> bool {
    let lines = text
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty());
    let lines: Vec<&str> = lines.take(SAMPLE_LINES).collect();
    let mut names = StringRecord::new();
    let mut fields = 0;
    for (name, _) in lines.iter().filter_map(|line| field(line)) {
        fields += 1;
        if names.iter().all(|known| known != name) {
            names.push_field(name);
        }
    }
    fields * 2 > lines.len() && names.len() > 1 && find_columns(&names, wanted).is_some()
}

/// The name and the value of a field.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once([':', '='])?;
    let name = name.trim();
    let is_name = !name.is_empty() && name.chars().count() <= MAX_NAME;
    is_name.then_some((name, value.trim()))
}

#[cfg(test)]
mod tests {
    use encoding_rs::UTF_8;

    use crate::audit::inventory::{self, InventoryFormat};

    #[test]
    fn a_list_with_one_field_on_a_line_is_read() {
        let check = |text: &str, expected: &[&str], partial: &[u32]| {
            let mut found = Vec::new();
            let source = inventory::read(text.as_bytes(), Some(UTF_8), None, None, &mut |row| {
                let fields = [row.name, row.version, row.publisher];
                found.push(format!("{} {}", row.line, fields.join("|")));
            });
            let source = source.expect("a list");
            assert_eq!(found, expected, "{text}");
            assert_eq!(source.form, InventoryFormat::RecordList, "{text}");
            assert_eq!(source.partial, partial, "{text}");
            source.ignored
        };
        let ignored = check(
            "\r\nIdentifyingNumber : {A-1}\r\nName              : Zoom: Meetings\r\n\
             Vendor            : Zoom Video\r\n                    Communications\r\n\
             Version           : 5.0\r\nCaption           : Zoom\r\n\r\n\
             Name              : 7-Zip\r\nVersion           : 23.01\r\n\r\n\r\n",
            &[
                "2 Zoom: Meetings|5.0|Zoom Video Communications",
                "9 7-Zip|23.01|",
            ],
            &[],
        );
        assert_eq!(ignored, ["IdentifyingNumber", "Caption"]);
        check(
            "Name=Zoom\nVersion=5.0\nName=Teams\nVersion=1\nnonsense\n",
            &["1 Zoom|5.0|", "3 Teams|1|"],
            &[3],
        );
    }
}
