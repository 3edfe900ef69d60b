//! Changes that greenlist makes to content for its editors, with every comment and line kept
//! that need not change.
//!
//! | file | idea |
//! |---|---|
//! | `file_changes` | what is written and removed, prepared before the first file is touched |
//! | `yaml_range` | where the YAML of a file stands |
//! | `text_edits` | some of those bytes, exchanged for others |
//! | `format` | fields in order, days in one form |
//! | `ids` | ids from names, and the next number of an issuer |
//! | `draft` | new records as files |
//! | `starter` | a new site |
//! | `translation` | a translation's words and what it was made from |
//! | `rename` | another id for a record |

pub mod draft;
mod file_changes;
pub mod format;
pub mod ids;
pub mod rename;
pub mod starter;
mod text_edits;
pub mod translation;
mod yaml_range;

pub use file_changes::FileChanges;
