//! The output of a build: paths in the site, files, and destinations of files.

mod path;
mod sink;

pub use path::SitePath;
pub use sink::{Artifact, MemorySink, Sink};

/// The file that marks a site with drafts, so that none is built over a published one.
pub(crate) const DRAFTS_MARKER: &str = "drafts.txt";
