//! Edits content files. Comments and all other lines stay as they are.
//!
//! | file | content |
//! |---|---|
//! | `file_changes` | writes and removes files, all prepared before the first change |
//! | `yaml_range` | finds the YAML in a file |
//! | `schema_walk` | visits YAML values together with their schemas |
//! | `text_edits` | replaces ranges of a text |
//! | `format` | sorts fields and normalizes dates |
//! | `ids` | ids from names, and the next number of an issuer |
//! | `taken_names` | the names and aliases that products already have |
//! | `draft` | new records as files |
//! | `starter` | a new site |
//! | `page_words` | the words of pages in a language that the program has no messages for |
//! | `site_language` | adds a language to `site.yaml` |
//! | `translation` | edits the front matter and the body of a translation |
//! | `rename` | changes the id of a record |

pub(crate) mod draft;
mod file_changes;
pub(crate) mod format;
pub(crate) mod ids;
pub(crate) mod page_words;
pub(crate) mod rename;
mod schema_walk;
mod site_language;
pub(crate) mod starter;
mod taken_names;
mod text_edits;
pub(crate) mod translation;
mod yaml_range;

pub(crate) use file_changes::FileChanges;
pub(crate) use site_language::with_language;
pub(crate) use taken_names::{TakenNames, split_names};
pub(crate) use text_edits::next_line;
pub(crate) use yaml_range::yaml_range;
