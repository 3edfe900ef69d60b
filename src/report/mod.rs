//! Turns diagnostics and errors into text.
//!
//! [`Words`] makes messages in the user's language from a code and its arguments;
//! [`terminal`] prints them with source lines, [`listing`] writes machine-readable formats, and
//! [`explain`] says what each code means. [`json`] and [`sarif`] are the forms that other reports
//! share.

mod clean;
mod columns;
pub mod explain;
pub mod json;
pub mod listing;
mod machine;
mod place;
pub mod sarif;
pub mod terminal;
mod words;

pub use clean::printable;
pub use clean::visible_character;
pub use columns::columns;
pub use machine::error_message;
pub use words::{Messages, ReportValue};
