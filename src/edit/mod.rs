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

pub(crate) mod draft;
mod file_changes;
pub(crate) mod format;
pub(crate) mod ids;
pub(crate) mod rename;
pub(crate) mod starter;
mod text_edits;
pub(crate) mod translation;
mod yaml_range;

pub(crate) use file_changes::FileChanges;
