//! The lock that keeps two builds of one site apart.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;

use crate::error::{Act, Error};

/// Held while a build may write; the system frees it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until no other build holds the lock.
    pub(super) fn wait(path: &Path) -> Result<Self, Error> {
        // The file is never removed: a waiting build may hold it open already, and a third one
        // would then lock another file of the same name.
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .map_err(Error::file(Act::Lock, path))?;
        loop {
            match file.lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::file(Act::Lock, path)(error)),
            }
        }
    }
}
