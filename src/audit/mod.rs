//! Audits a software list: which rows may be used, and which advisories say so.
//!
//! Pure: [`audit`] makes an [`AuditReport`] of the bytes of a list, the catalog, the decisions and a day;
//! [`text`], [`json`] and [`sarif`] write it. Rows are read one at a time, and none is dropped: a row that
//! matches no product is listed as such.
//!
//! | file | content |
//! |---|---|
//! | `inventory` | a row, and the formats of lists |
//! | `encoding` | decodes the bytes of a list |
//! | `foreign` | tells files of other kinds |
//! | `csv`, `delimiter`, `columns`, `csv_records` | the rows of a CSV table |
//! | `fixed_width` | the rows of a table that is aligned with spaces |
//! | `field_list` | the rows of a list with one field on a line |
//! | `record_table` | a table whose rows become records, for `greenlist new products` |
//! | `cyclonedx` | the rows of a bill of materials |
//! | `line_counter` | the line of a position |
//! | `identifiers` | package URLs, CPE names, program files and app ids |
//! | `product_names`, `publisher`, `matching` | matches a row with products |
//! | `verdict` | the answer on a product and version on the day |
//! | `report` | all rows with their verdicts |
//! | `format` | writes a report as text, JSON or SARIF |

mod columns;
mod csv;
mod csv_records;
mod cyclonedx;
mod delimiter;
mod encoding;
mod field_list;
mod fixed_width;
mod foreign;
mod format;
mod identifiers;
mod inventory;
mod line_counter;
mod matching;
mod product_names;
mod publisher;
mod record_table;
mod report;
mod unlisted;
mod verdict;

pub use columns::NameColumn;
pub(crate) use columns::columns_by_name;
pub use encoding::{Encoding, encoding_named};
pub use format::{json, sarif, text};
pub use inventory::{InventoryError, MAX_BYTES, MAX_ROWS};
pub(crate) use inventory::{InventoryFormat, InventoryRow, read as read_inventory};
pub(crate) use matching::{MatchDoubt, ProductMatch};
pub(crate) use record_table::{RecordTable, TableRow, read_table};
pub(crate) use report::{AuditEntry, RowStatus, site_region};
pub use report::{AuditReport, AuditRequest, audit};
pub(crate) use verdict::{AuditVerdict, audited_activities};
