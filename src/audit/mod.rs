//! A school's software list, held against what was decided: which rows may be used, and who says so.
//!
//! Pure: [`audit`] makes a [`Report`] of the bytes of a list, the catalog, the decisions and a day;
//! [`text`], [`json`] and [`sarif`] write one down. Rows are read one at a time, and no row is
//! dropped: what matches nothing is listed as such.
//!
//! | file | idea |
//! |---|---|
//! | `inventory` | a row, and where a list turns out to be none |
//! | `encoding` | bytes -> text |
//! | `csv`, `delimiter`, `columns`, `csv_records` | the rows of a table |
//! | `cyclonedx` | the rows of a bill of materials |
//! | `normalize` | names that people take for the same, made the same |
//! | `identifiers` | names that machines know a product by |
//! | `product_names`, `publisher`, `matching` | a row -> a product, with the doubt that is left |
//! | `verdict` | a product and a version -> what holds on the day |
//! | `report` | all rows with their verdicts |
//! | `format` | the report as a table, as JSON, as SARIF |

mod columns;
mod csv;
mod csv_records;
mod cyclonedx;
mod delimiter;
mod encoding;
mod format;
mod identifiers;
mod inventory;
mod matching;
mod normalize;
mod product_names;
mod publisher;
mod report;
mod verdict;

pub use encoding::{Encoding, encoding_named};
pub use format::{json, sarif, text};
pub use inventory::InventoryError;
pub(crate) use inventory::{InventoryFormat, MAX_BYTES, MAX_ROWS};
pub(crate) use matching::MatchDoubt;
pub(crate) use report::{AuditEntry, RowOutcome, RowStatus};
pub use report::{AuditReport, AuditRequest, audit};
pub(crate) use verdict::{ACTIVITIES, AuditVerdict, ExceptionScope};
