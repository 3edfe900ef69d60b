//! New files for records, with a comment above each field.
//!
//! The comments are the descriptions of the schemas in the user's language, as editors show them.

mod advisory;
mod bulletin;
mod list;
mod product;
mod text;
mod yaml_writer;

pub(crate) use advisory::{AdvisoryDraft, advisory};
pub(crate) use bulletin::{BulletinDraft, bulletin};
pub(crate) use list::{ListedDraft, append};
pub(crate) use product::{ProductDraft, product};
pub(crate) use text::{source, translation};
pub(crate) use yaml_writer::YamlWriter;

/// A text in double quotes, which YAML and JSON escape in the same way.
pub(crate) fn quoted(text: &str) -> String {
    // Serializing a text cannot fail.
    serde_json::to_string(text).unwrap_or_default()
}

/// `[a, b]`.
pub(crate) fn list<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    format!("[{}]", items.join(", "))
}

/// The labels of some languages, each on a line.
pub(crate) fn labels<T: AsRef<str>, L: AsRef<str>>(indent: usize, labels: &[(L, T)]) -> String {
    let lines = labels.iter().map(|(language, text)| {
        let (language, text) = (language.as_ref(), quoted(text.as_ref()));
        format!("\n{:indent$}{language}: {text}", "")
    });
    lines.collect()
}
