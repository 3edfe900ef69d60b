//! YAML with positions, in two passes: parser events (limits, duplicate keys, positions), then serde.
//!
//! Serde stops at its first error. So the part with the error is pruned from the tree of positions and
//! the file is decoded again, until every error of the file is reported.
//!
//! | file | content |
//! |---|---|
//! | `parse`, `key_slip`, `typed_text`, `syntax_hint` | the first pass, slips in keys and values, and the likely mistake behind a syntax error |
//! | `comment` | comments that may be text |
//! | `document` | the tree of positions |
//! | `decode`, `decode_error`, `expected_form` | the second pass, and its errors |
//! | `deserializer`, `plain_value` | serde over the tree of positions |
//! | `scalars` | how each value is written |
//! | `source` | the bytes of each value, for edits |

mod comment;
mod decode;
mod decode_error;
mod deserializer;
mod document;
mod expected_form;
mod folded;
mod key_slip;
mod parse;
mod plain_value;
mod scalars;
mod source;
mod syntax_hint;
mod typed_text;

pub(super) use decode::{DecodedFile, decode};
pub(crate) use document::YamlKind;
pub(super) use document::{YamlDocument, YamlNodeId};
pub(super) use expected_form::{ExpectedForm, meant_id};
pub use parse::MAX_DEPTH;
pub(crate) use source::{YamlNode, YamlSource};
