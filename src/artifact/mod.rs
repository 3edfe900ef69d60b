//! The output of a build: paths in the site, files, and destinations of files.

mod path;
mod sink;

pub use path::SitePath;
pub use sink::{Artifact, MemorySink, Sink};
