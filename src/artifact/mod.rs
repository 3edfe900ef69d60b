//! The output of a build: paths in the site, files, and destinations of files.

mod hashed_name;
mod media_types;
mod path;
mod sink;

pub(crate) use hashed_name::{hashed_name, without_hash};
pub(crate) use media_types::{CSS, HTML, MEDIA_TYPES, TEXT, media_type};
pub use path::SitePath;
pub use sink::{Artifact, MemorySink, Sink};

/// The file that marks a site with drafts, so that none is built over a published one.
pub(crate) const DRAFTS_MARKER: &str = "drafts.txt";
