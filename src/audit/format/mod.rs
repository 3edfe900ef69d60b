//! A report written down. A format is one file here.

mod json;
mod messages;
mod sarif;
mod table;
mod text;

pub use json::json;
pub use sarif::sarif;
pub use text::text;
