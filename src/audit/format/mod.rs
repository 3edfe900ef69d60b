//! Writes reports. Each format is a file.

mod json;
mod names;
mod sarif;
mod table;
mod text;

pub use json::json;
pub use sarif::sarif;
pub use text::text;
