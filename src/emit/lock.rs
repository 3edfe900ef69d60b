//! The lock that keeps two builds of one site apart.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use same_file::Handle;

use crate::error::{Error, FileAction};

/// An exclusive lock on the lock file. The system releases it when the process ends, even by a kill.
/// Dropping it removes the file, so that only the site is left in a web root.
#[derive(Debug)]
pub(super) struct BuildLock {
    path: PathBuf,
    _file: File,
}

impl BuildLock {
    /// Waits until no other build holds the lock.
    pub(super) fn wait(path: &Path) -> Result<Self, Error> {
        loop {
            let file = OpenOptions::new()
                .create(true)
                .append(true)
                .open(path)
                .map_err(Error::file(FileAction::Lock, path))?;
            match file.lock() {
                // The build that held the lock removed the file: another one has the name by now, or
                // none.
                Ok(()) if !is_at(&file, path) => {}
                Ok(()) => {
                    return Ok(Self {
                        path: path.to_owned(),
                        _file: file,
                    });
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::file(FileAction::Lock, path)(error)),
            }
        }
    }
}

impl Drop for BuildLock {
    fn drop(&mut self) {
        // The next build removes what is left.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether a path leads to an open file.
fn is_at(file: &File, path: &Path) -> bool {
    let same = || -> io::Result<bool> {
        Ok(Handle::from_file(file.try_clone()?)? == Handle::from_path(path)?)
    };
    same().unwrap_or(false)
}
