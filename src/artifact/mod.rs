//! What a build makes: paths inside the site, bytes, and the places that take them.

mod path;
mod sink;

pub use path::SitePath;
pub use sink::{Artifact, Memory, Sink};
