//! Reads a software list: its rows, its format and its encoding.

use super::columns::NameColumn;
use super::encoding::{self, Encoding};
use super::foreign;
use super::{csv, cyclonedx, field_list, fixed_width};
use crate::model::words;

/// The largest size of a list in bytes.
pub const MAX_BYTES: usize = 64 << 20;

/// The most rows of a list: more would fill the memory of a small machine.
pub const MAX_ROWS: usize = 1_000_000;

/// One installed program, as written in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InventoryRow {
    /// The first line of the row in the file, from 1.
    pub line: u32,
    /// The name; may be empty.
    pub name: String,
    /// The version as written; may be empty.
    pub version: String,
    /// The publisher; may be empty.
    pub publisher: String,
    /// Package URLs, CPE names and names of apps.
    pub identifiers: Vec<String>,
    /// Whether some of it could not be read, such as a name that is missing, cut off or damaged.
    pub is_partial: bool,
}

impl InventoryRow {
    /// Whether the row tells which software it is.
    fn is_named(&self) -> bool {
        !self.name.is_empty() || !self.identifiers.is_empty()
    }

    /// Whether its name or an identifier was cut off, or has characters that could not be decoded.
    fn is_damaged(&self) -> bool {
        let lost = |text: &String| text.contains(['\u{fffd}', '\0']);
        let is_cut = |text: &str| text.ends_with('…') || text.ends_with("...");
        is_cut(&self.name)
            || self.identifiers.iter().any(|text| is_cut(text))
            || [&self.name, &self.publisher].into_iter().any(lost)
            || self.identifiers.iter().any(lost)
    }
}

/// The format of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InventoryFormat {
    /// A CSV table.
    Csv {
        /// The delimiter of fields.
        delimiter: u8,
        /// The line of the header, from 1; `None` in a list of names alone.
        header: Option<u32>,
    },
    /// A table whose columns are aligned with spaces.
    FixedWidth {
        /// The line of the header, from 1.
        header: u32,
    },
    /// A list with one field on a line.
    RecordList,
    /// A CycloneDX bill of materials in JSON.
    CycloneDx,
}

/// How a list was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventorySource {
    /// Its format.
    pub form: InventoryFormat,
    /// Its encoding.
    pub encoding: &'static Encoding,
    /// Whether some bytes are invalid in that encoding; they became replacement characters.
    pub damaged: bool,
    /// The number of table rows without any text, which are not listed.
    pub blank: usize,
    /// The number of rows of software that was removed and left only its configuration, which are not listed.
    pub removed: usize,
    /// The lines with an unclosed quotation mark, which were read without quoting.
    pub repaired: Vec<u32>,
    /// The lines of rows that could not be read in full.
    pub partial: Vec<u32>,
    /// The names of columns that are not read.
    pub ignored: Vec<String>,
}

words! {
    /// A kind of file that no list is read from.
    pub enum ForeignFormat {
        /// An export of the Windows registry.
        Registry = "registry",
        /// A text of a word processor, or a PDF.
        Document = "document",
        /// A compressed archive.
        Archive = "archive",
        /// HTML.
        WebPage = "web-page",
    }
}

/// Why a file cannot be read as a software list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InventoryError {
    /// It is empty.
    Empty,
    /// It has more than `MAX_BYTES` bytes.
    TooLarge,
    /// It has more than `MAX_ROWS` rows.
    TooManyRows,
    /// It is a workbook, such as Excel's own files.
    Workbook,
    /// It is not text.
    Binary,
    /// It is a file of another kind that lists are often in.
    Foreign(ForeignFormat),
    /// Its encoding cannot be told, or it has characters that are no text.
    Undecodable {
        /// The first line with such characters.
        line: u32,
    },
    /// It is XML.
    Xml,
    /// It is invalid JSON, or JSON other than CycloneDX.
    Json {
        /// Line and column of the first error; empty if the JSON is valid.
        detail: String,
    },
    /// It is a table without a column for the name.
    NoNameColumn {
        /// The fields of its first row.
        found: Vec<String>,
    },
    /// It is a table in which several columns could hold the name.
    SeveralNameColumns {
        /// Their names.
        found: Vec<String>,
    },
    /// It has no row that tells which software it is.
    NothingRead,
}

/// Receives the rows one at a time.
pub(crate) type RowSink<'s> = dyn FnMut(InventoryRow) + 's;

/// Reads a table from a text; `false` if the text is no such table.
type TableReader = fn(
    &str,
    Option<&NameColumn>,
    &mut InventorySource,
    &mut RowSink<'_>,
) -> Result<bool, InventoryError>;

/// The tables in the order in which they are tried. The last one is any text.
const TABLES: [TableReader; 4] = [
    csv::with_header,
    field_list::rows,
    fixed_width::rows,
    csv::without_header,
];

/// Reads a software list. `encoding` and `name_column` are those that the user gave; `region` the site's,
/// such as `TW`: its usual encodings are preferred in a guess.
///
/// # Errors
/// When the file is not a software list; the sink may have received some rows by then.
pub(crate) fn read(
    bytes: &[u8],
    encoding: Option<&'static Encoding>,
    region: Option<&str>,
    name_column: Option<&NameColumn>,
    sink: &mut RowSink<'_>,
) -> Result<InventorySource, InventoryError> {
    if bytes.len() > MAX_BYTES {
        return Err(InventoryError::TooLarge);
    }
    let (text, encoding, damaged) = encoding::decode(bytes, encoding, region)?;
    let mut source = InventorySource {
        form: InventoryFormat::CycloneDx,
        encoding,
        damaged,
        blank: 0,
        removed: 0,
        repaired: Vec::new(),
        partial: Vec::new(),
        ignored: Vec::new(),
    };
    let mut partial = Vec::new();
    let mut has_name = false;
    let mut sink = |mut row: InventoryRow| {
        row.is_partial |= !row.is_named() || row.is_damaged();
        has_name |= row.is_named();
        if row.is_partial {
            partial.push(row.line);
        }
        sink(row);
    };
    foreign::refuse_text(&text)?;
    match text.trim_start().as_bytes().first() {
        None => return Err(InventoryError::Empty),
        Some(b'{' | b'[') => cyclonedx::rows(&text, &mut sink)?,
        Some(b'<') => return Err(InventoryError::Xml),
        Some(_) => {
            for table in TABLES {
                if table(&text, name_column, &mut source, &mut sink)? {
                    break;
                }
            }
        }
    }
    if !has_name && source.removed == 0 {
        return Err(InventoryError::NothingRead);
    }
    source.partial = partial;
    Ok(source)
}
