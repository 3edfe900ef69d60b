//! Sinks: destinations of finished files, on disk or in memory.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::SitePath;
use crate::error::Error;

/// One finished file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Its path in the site.
    pub path: SitePath,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A destination of finished files. Several threads put files, in any order.
pub trait Sink: Sync {
    /// Stores one file. The bytes are borrowed: a thread renders all its pages in one buffer.
    ///
    /// # Errors
    /// When the file cannot be stored.
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error>;
}

/// Stores the files in memory, for the preview server and for tests.
#[derive(Debug, Default)]
pub struct MemorySink(Mutex<BTreeMap<SitePath, Vec<u8>>>);

impl MemorySink {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// The files, by path.
    pub fn into_files(self) -> BTreeMap<SitePath, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        // A panic in another thread leaves the map valid, so a poisoned lock can be used.
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.clone(), bytes.to_vec());
        Ok(())
    }
}
