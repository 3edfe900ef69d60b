//! Where finished files go: a disk, a server's memory, a test.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::SitePath;
use crate::error::Error;

/// One finished file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where it belongs.
    pub path: SitePath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Takes finished files, from several threads and in any order.
pub trait Sink: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// When the machine cannot store it.
    fn put(&self, artifact: Artifact) -> Result<(), Error>;
}

/// Keeps the files in memory: for the preview server and for tests.
#[derive(Debug, Default)]
pub struct Memory(Mutex<BTreeMap<SitePath, Vec<u8>>>);

impl Memory {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// The files taken so far, by path.
    pub fn into_files(self) -> BTreeMap<SitePath, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn put(&self, artifact: Artifact) -> Result<(), Error> {
        // A panic in another thread cannot leave a map of finished files half-written.
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(artifact.path, artifact.bytes);
        Ok(())
    }
}
