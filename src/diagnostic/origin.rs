//! A location in a content file.

use std::sync::Arc;

use serde::Serialize;

/// The location of a value: the file, the first character and its width in characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Origin {
    /// The path from the root of the project, with `/`.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The number of characters; 0 for a point.
    pub width: u32,
}

impl Origin {
    /// The first character of a file.
    pub fn file(file: &Arc<str>) -> Self {
        Self {
            file: Arc::clone(file),
            line: 1,
            column: 1,
            width: 0,
        }
    }
}

/// A line, a column or a width. One above the largest number becomes that number: a place is only shown.
pub(crate) fn place_number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
