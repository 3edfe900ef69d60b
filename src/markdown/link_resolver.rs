//! Who knows the pages of the site.

/// Answers where a reference in Markdown leads, such as `[Zoom](product:zoom)`.
///
/// Kinds: `advisory`, `audience`, `bulletin`, `page`, `product`.
pub trait LinkResolver {
    /// Where the record of this kind and id is shown.
    fn resolve(&self, kind: &str, id: &str) -> ResolvedLink;
}

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResolvedLink {
    /// To this relative URL.
    Url(String),
    /// To a record that is there but broken; its own faults are told already.
    Broken,
    /// To nothing.
    Unknown {
        /// The id, of the same kind, that was probably meant.
        nearest: Option<String>,
    },
}
