//! What a build keeps for the next one, beside the site and never in it.
//!
//! It saves work and holds no truth: deleting it costs time and nothing else, and one that is
//! damaged, or from another version, is as good as none.

mod file;
mod stamp;

pub use file::{Memo, read, write};
pub use stamp::{Moment, Stamp};
