//! JSON Schemas of the content's files: what editors complete, explain and underline with.
//!
//! The shapes come from the types that read the files (`load`), the ids and languages from the
//! content, the words from `report`. One table of marks ([`Meaning`]) says what a text can refer
//! to; formatting and renaming read the same marks.

mod editor_schema;
mod known_ids;
mod value_meaning;

pub(crate) use editor_schema::{editor_schema, field_help, marked_schema};
pub(crate) use known_ids::KnownIds;
pub(crate) use value_meaning::{ValueMeaning, item_schema, meaning, property_schema};

use crate::project::FileKind;

/// The name of a schema's file.
pub(crate) fn file_name(kind: FileKind) -> String {
    format!("{}.schema.json", kind.name())
}
