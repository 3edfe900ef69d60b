//! Changes that greenlist makes to content for its editors, with every comment and line kept
//! that need not change.
//!
//! | file | idea |
//! |---|---|
//! | `changes` | what is written and removed, prepared before the first file is touched |
//! | `head` | where the YAML of a file stands |
//! | `splice` | some of those bytes, exchanged for others |
//! | `format` | fields in order, days in one form |
//! | `ids` | ids from names, and the next number of an issuer |
//! | `draft` | new records as files |
//! | `starter` | a new site |
//! | `translation` | a translation's words and what it was made from |
//! | `rename` | another id for a record |

mod changes;
pub mod draft;
pub mod format;
mod head;
pub mod ids;
pub mod rename;
mod splice;
pub mod starter;
pub mod translation;

pub use changes::FileChanges;
