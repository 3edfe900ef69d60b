//! JSON Schemas of the content's files, for completion, help and validation in editors.
//!
//! The shapes are derived from the serde types in `load`; ids and languages come from the content, and
//! descriptions from `report`. Marks tell the meaning of a value ([`ValueMeaning`]); formatting and
//! renaming read the same marks.

mod editor_schema;
mod known_ids;
mod value_meaning;

pub(crate) use editor_schema::{editor_schema, field_help, marked_schema};
pub(crate) use known_ids::{KnownId, KnownIds};
pub(crate) use value_meaning::{
    PARTIES, ValueMeaning, item_schema, meaning, property_schema, qualifier,
};

use crate::project::FileKind;

/// The file name of a schema.
pub(crate) fn file_name(kind: FileKind) -> String {
    format!("{}.schema.json", kind.name())
}
