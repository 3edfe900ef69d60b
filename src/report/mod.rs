//! Turns diagnostics and errors into text.
//!
//! [`Words`] makes messages in the user's language from a code and its arguments;
//! [`terminal`] prints them with source lines, [`formats`] writes machine-readable formats, and
//! [`explain`] says what each code means. [`terminal_json`] and [`sarif`] are the forms that other reports
//! share.

mod error_message;
pub mod explain;
pub mod formats;
mod messages;
mod sanitize;
pub mod sarif;
mod source_line;
pub mod terminal;
pub mod terminal_json;
mod text_columns;

pub use error_message::error_message;
pub use messages::{Messages, ReportValue};
pub use sanitize::printable;
pub use sanitize::visible_character;
pub use text_columns::columns;
