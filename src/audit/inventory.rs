//! Reads a software list: its rows, its format and its encoding.

use super::encoding::{self, Encoding};
use super::{csv, cyclonedx};

/// The largest size of a list in bytes.
pub(crate) const MAX_BYTES: usize = 64 << 20;

/// The most rows of a list: more would fill the memory of a small machine.
pub(crate) const MAX_ROWS: usize = 1_000_000;

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
    /// The lines with an unclosed quotation mark, which were read without quoting.
    pub repaired: Vec<u32>,
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
    /// It is XML.
    Xml,
    /// It is invalid JSON, or JSON other than CycloneDX.
    Json {
        /// The parser's error message; empty if the JSON is valid.
        detail: String,
    },
    /// It is a table without a column for the name.
    NoNameColumn {
        /// The fields of its first row.
        found: Vec<String>,
    },
}

/// Receives the rows one at a time.
pub(super) type RowSink<'s> = dyn FnMut(InventoryRow) + 's;

/// Reads a software list. `encoding` is the one that the user gave; `region` the site's, such as `TW`:
/// its usual encodings are preferred in a guess.
///
/// # Errors
/// When the file is not a software list; the sink may have received some rows by then.
pub(super) fn read(
    bytes: &[u8],
    encoding: Option<&'static Encoding>,
    region: Option<&str>,
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
        repaired: Vec::new(),
    };
    match text.trim_start().as_bytes().first() {
        None => return Err(InventoryError::Empty),
        Some(b'{' | b'[') => cyclonedx::rows(&text, sink)?,
        Some(b'<') => return Err(InventoryError::Xml),
        Some(_) => csv::rows(&text, &mut source, sink)?,
    }
    Ok(source)
}
