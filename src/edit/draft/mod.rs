//! New records as files, each field below a comment that says what it is for.
//!
//! The comments are the words of the schemas, in the editor's language, so a file and an editor's
//! hints never say two things.

mod advisory;
mod bulletin;
mod list;
mod product;
mod text;
mod yaml_writer;

pub(crate) use advisory::{AdvisoryDraft, advisory};
pub(crate) use bulletin::{BulletinDraft, bulletin};
pub(crate) use list::append;
pub(crate) use product::{ProductDraft, product};
pub(crate) use text::{source, translation};
pub(crate) use yaml_writer::YamlWriter;

use std::fmt::Write;

/// A text in quotes, as YAML and JSON write it alike.
pub(crate) fn quoted(text: &str) -> String {
    // A text always has a JSON form.
    serde_json::to_string(text).unwrap_or_default()
}

/// `[a, b]`.
pub(crate) fn list<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    format!("[{}]", items.join(", "))
}

/// A label a language, each on a line of its own below its key.
pub(crate) fn labels<T: AsRef<str>, L: AsRef<str>>(indent: usize, labels: &[(L, T)]) -> String {
    labels
        .iter()
        .fold(String::new(), |mut out, (language, text)| {
            let language = language.as_ref();
            let _ = write!(out, "\n{:indent$}{language}: {}", "", quoted(text.as_ref()));
            out
        })
}
