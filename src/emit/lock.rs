//! The lock that keeps two builds of one site apart.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;

use crate::error::{Error, FileAction};

/// An exclusive lock on the lock file. The system releases it when the process ends, even by a kill.
#[derive(Debug)]
pub(super) struct BuildLock {
    _file: File,
}

impl BuildLock {
    /// Waits until no other build holds the lock.
    pub(super) fn wait(path: &Path) -> Result<Self, Error> {
        // The lock file is never removed: a waiting build may have it open already, and a third
        // build would then create and lock another file of the same name.
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .map_err(Error::file(FileAction::Lock, path))?;
        loop {
            match file.lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::file(FileAction::Lock, path)(error)),
            }
        }
    }
}
