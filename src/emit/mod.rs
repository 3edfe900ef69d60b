//! A stand-in until the real module is merged: counts files and writes none.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::artifact::{Artifact, Sink};
use crate::error::Error;

/// A build of a site into a folder.
#[derive(Debug, Default)]
pub struct Disk(AtomicUsize);

/// What a finished build did, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Files of the site that greenlist made.
    pub files: usize,
    /// New ones and changed ones.
    pub written: usize,
    /// Those that were there already.
    pub unchanged: usize,
    /// Those of an earlier build that are gone.
    pub removed: usize,
    /// Whether a new folder took the site's place.
    pub exchanged: bool,
}

impl Disk {
    /// Begins.
    ///
    /// # Errors
    /// Never.
    pub fn open(_out: &Path) -> Result<Self, Error> {
        Ok(Self::default())
    }

    /// Counts.
    ///
    /// # Errors
    /// Never.
    pub fn finish(self) -> Result<Written, Error> {
        let files = self.0.into_inner();
        Ok(Written {
            files,
            written: files,
            unchanged: 0,
            removed: 0,
            exchanged: files > 0,
        })
    }
}

impl Sink for Disk {
    fn put(&self, _artifact: Artifact) -> Result<(), Error> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// Refuses an output folder that is one of the sources.
///
/// # Errors
/// [`Error::OutputHoldsSources`].
pub fn check_output(out: &Path, sources: &[&Path]) -> Result<(), Error> {
    if sources.contains(&out) {
        return Err(Error::OutputHoldsSources {
            path: out.to_path_buf(),
        });
    }
    Ok(())
}
