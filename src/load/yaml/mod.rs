//! Two-pass YAML: events first (limits, duplicates, positions), then serde.
//!
//! The second pass stops at its first fault, as serde does. So where it fails, the file is
//! decoded once more from the positioned tree, the faulty part is pruned, and decoding starts
//! again, until every fault of the file is known.

mod decode;
mod decode_error;
mod deserializer;
mod document;
mod expected_form;
mod parse;
mod source;
mod syntax_hint;

pub(super) use decode::{DecodedFile, decode};
pub(crate) use document::YamlKind;
pub(super) use document::{YamlDocument, YamlNodeId};
pub(super) use expected_form::ExpectedForm;
pub(crate) use source::{YamlNode, YamlSource};
