//! The words of faults: what a person reads of a diagnostic or of a machine error.
//!
//! [`Words`] makes sentences in the editor's language from a code and its arguments;
//! [`terminal`] puts them beside the line of the file. A format is one file here.

mod clean;
mod machine;
mod place;
pub mod terminal;
mod words;

pub use clean::printable;
pub use clean::visible;
pub use machine::machine;
pub use words::{Value, Words};
