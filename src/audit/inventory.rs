//! A software list: its rows, and the facts about how it was read.

use super::encoding::{self, Encoding};
use super::{csv, cyclonedx};

/// Bytes of a list, at most.
pub(crate) const MAX_BYTES: usize = 64 << 20;

/// Rows of a list, at most: more would fill the memory of a small machine.
pub(crate) const MAX_ROWS: usize = 1_000_000;

/// One installed program, as the list names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InventoryRow {
    /// The line of the file on which it begins, from 1.
    pub line: u32,
    /// The name; empty where the list gives none.
    pub name: String,
    /// The version as written; may be empty.
    pub version: String,
    /// Who publishes it; may be empty.
    pub publisher: String,
    /// Package URLs, CPE names and names of apps.
    pub identifiers: Vec<String>,
}

/// What kind of file a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InventoryFormat {
    /// A table.
    Csv {
        /// What stands between two fields.
        delimiter: u8,
        /// The line that names the columns, from 1; `None` in a list of bare names.
        header: Option<u32>,
    },
    /// A CycloneDX bill of materials in JSON.
    CycloneDx,
}

/// How a list was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventorySource {
    /// What kind of file it is.
    pub form: InventoryFormat,
    /// The encoding its text is in.
    pub encoding: &'static Encoding,
    /// Whether some bytes are no text in that encoding; they became replacement characters.
    pub damaged: bool,
    /// Rows of a table in which every field is blank: counted, not listed.
    pub blank: usize,
    /// Lines with a quotation mark that nothing closes: read word for word, without quoting.
    pub repaired: Vec<u32>,
}

/// Why a file cannot be read as a software list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InventoryError {
    /// It holds nothing.
    Empty,
    /// It has more than [`LARGEST`] bytes.
    TooLarge,
    /// It has more than [`MOST_ROWS`] rows.
    TooManyRows,
    /// It is a workbook, such as Excel's own files.
    Workbook,
    /// It is no text.
    Binary,
    /// It is XML.
    Xml,
    /// It begins as JSON does and is no CycloneDX, or is broken.
    Json {
        /// What is wrong, in the parser's words; empty where it is sound JSON of another kind.
        detail: String,
    },
    /// A table without a column for the name.
    NoNameColumn {
        /// What stands in its first row.
        found: Vec<String>,
    },
}

/// Where rows go, one at a time.
pub(super) type RowSink<'s> = dyn FnMut(InventoryRow) + 's;

/// Reads a list. `named` is the encoding if somebody named it; `region` the site's, such as `TW`,
/// which favours the encodings that are used there.
///
/// # Errors
/// When the file is no software list; some rows may have been given by then.
pub(super) fn read(
    bytes: &[u8],
    named: Option<&'static Encoding>,
    region: Option<&str>,
    sink: &mut RowSink<'_>,
) -> Result<InventorySource, InventoryError> {
    if bytes.len() > MAX_BYTES {
        return Err(InventoryError::TooLarge);
    }
    let decoded = encoding::decode(bytes, named, region)?;
    let text: &str = &decoded.text;
    let mut source = InventorySource {
        form: InventoryFormat::CycloneDx,
        encoding: decoded.encoding,
        damaged: decoded.damaged,
        blank: 0,
        repaired: Vec::new(),
    };
    match text.trim_start().as_bytes().first() {
        None => return Err(InventoryError::Empty),
        Some(b'{' | b'[') => cyclonedx::rows(text, sink)?,
        Some(b'<') => return Err(InventoryError::Xml),
        Some(_) => {
            let table = csv::rows(text, sink)?;
            source.form = InventoryFormat::Csv {
                delimiter: table.delimiter,
                header: table.header,
            };
            source.blank = table.blank;
            source.repaired = table.repaired;
        }
    }
    Ok(source)
}
