//! Resolves references to records.

/// Finds the page of a record that Markdown links to, such as `[Zoom](product:zoom)`.
///
/// Kinds: `advisory`, `audience`, `bulletin`, `page`, `product`; `file` for an attachment, by its name.
pub trait LinkResolver {
    /// Resolves a reference by the kind and id of its record.
    fn resolve(&self, kind: &str, id: &str) -> ResolvedLink;

    /// Whether the page of an existing record has this place, given without `#`.
    fn has_anchor(&self, kind: &str, id: &str, fragment: &str) -> bool;
}

/// The result of resolving a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResolvedLink {
    /// The relative URL of the record's page.
    Url(String),
    /// An attachment.
    File {
        /// Its relative URL.
        url: String,
        /// Message `file-about`: its format and size, which follow the link.
        about: String,
    },
    /// The record has no page: it has errors, which are reported elsewhere, or is not issued yet.
    NoPage,
    /// There is no such record.
    Unknown {
        /// The most similar id of the same kind.
        nearest: Option<String>,
    },
}
