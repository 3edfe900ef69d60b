//! Turns diagnostics and errors into text.
//!
//! [`Words`] makes messages in the user's language from a code and its arguments;
//! [`terminal`] prints them with source lines, [`formats`] writes machine-readable formats, and
//! [`explain`] says what each code means. [`terminal_json`] and [`sarif`] are the forms that other reports
//! share.

mod error_message;
pub(crate) mod explain;
pub(crate) mod formats;
mod messages;
mod sanitize;
pub(crate) mod sarif;
mod source_line;
pub(crate) mod terminal;
pub(crate) mod terminal_json;
mod text_columns;

pub(crate) use error_message::error_message;
pub use messages::Messages;
pub(crate) use sanitize::printable;
pub(crate) use sanitize::visible_character;
pub(crate) use text_columns::columns;
