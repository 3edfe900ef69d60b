//! A place in a file that an author wrote.

use std::sync::Arc;

/// Where a value stands: the file, the first character and how many characters it covers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Path from the project's root, with `/`.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Characters covered on that line; 0 where only a point is known.
    pub width: u32,
}

impl Origin {
    /// A whole file: its first character.
    pub fn file(file: &Arc<str>) -> Self {
        Self {
            file: Arc::clone(file),
            line: 1,
            column: 1,
            width: 0,
        }
    }
}
