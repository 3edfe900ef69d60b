//! The words of faults: what a person reads of a diagnostic or of a machine error.
//!
//! [`Words`] makes sentences in the editor's language from a code and its arguments;
//! [`terminal`] puts them beside the line of the file, [`listing`] into what programs read, and
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
pub use clean::visible;
pub use columns::columns;
pub use machine::machine;
pub use words::{Value, Words};
