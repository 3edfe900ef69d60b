//! The lock that keeps two builds of one site apart.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::layout::OutputLayout;
use crate::error::{Error, FileAction, LockHolder};

/// An exclusive lock on the output folder, or on a hidden file beside it where there is no folder yet
/// or the system cannot lock folders. The folder can be locked by every user who can read it; the file
/// belongs to the user who made it. The system releases the lock when the process ends, even by a kill.
///
/// A second hidden file says who holds it. It cannot be the locked file: Windows does not let others
/// read that. Dropping the lock removes both, so that only the site is left in a web root.
#[derive(Debug)]
pub(super) struct BuildLock {
    hidden: [PathBuf; 2],
    _locked: File,
    /// The next site, which has the place of the locked one after the exchange.
    next: Option<File>,
}

impl BuildLock {
    /// Waits until no other build holds the lock. `on_wait` is called before, once, with who holds it; its
    /// error ends the wait.
    pub(super) fn wait(
        layout: &OutputLayout,
        own: Option<&LockHolder>,
        mut on_wait: impl FnMut(Option<LockHolder>) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let mut has_waited = false;
        let mut locks_folders = cfg!(unix);
        loop {
            let folder = || File::open(&layout.site).ok().filter(|_| locks_folders);
            let (locked, path) = match folder() {
                Some(folder) => (folder, &layout.site),
                None => (open_file(&layout.lock)?, &layout.lock),
            };
            let result = match locked.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    if !has_waited {
                        on_wait(read_note(&layout.note))?;
                        has_waited = true;
                    }
                    locked.lock()
                }
                Err(TryLockError::Error(error)) => Err(error),
                Ok(()) => Ok(()),
            };
            let is_file = path == &layout.lock;
            match result {
                // The build that held the lock exchanged the folder or removed the file: another one has the
                // name by now, or none.
                Ok(()) if !is_at(&locked, path) || (is_file && folder().is_some()) => {}
                Ok(()) => {
                    if let Some(own) = own {
                        write_note(&layout.note, own);
                    }
                    return Ok(Self {
                        hidden: [&layout.note, &layout.lock].map(PathBuf::clone),
                        _locked: locked,
                        next: None,
                    });
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // Such as on NFS, which locks only what is open for writing.
                Err(_) if !is_file => locks_folders = false,
                Err(error) => return Err(Error::file(FileAction::Lock, path)(error)),
            }
        }
    }

    /// Locks the next site too, so that no other build gets it between the exchange and the end of this build.
    pub(super) fn add(&mut self, next: &Path) {
        if cfg!(unix) {
            // A system that cannot lock folders has locked the file.
            self.next = File::open(next).ok().filter(|next| next.try_lock().is_ok());
        }
    }
}

impl Drop for BuildLock {
    fn drop(&mut self) {
        // The lock file too where the folder was locked: a build that was killed may have left it. The next build
        // removes what is left.
        for file in &self.hidden {
            let _ = fs::remove_file(file);
        }
    }
}

/// Opens the lock file. Another user's can only be read, which is enough to lock it.
fn open_file(path: &Path) -> Result<File, Error> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .or_else(|error| match error.kind() == ErrorKind::PermissionDenied {
            true => File::open(path),
            false => Err(error),
        })
        .map_err(Error::file(FileAction::Lock, path))
}

/// Says who builds. The lock holds without it, so a failure is none of the build.
fn write_note(path: &Path, own: &LockHolder) {
    // Another user's cannot be written, but perhaps replaced.
    let _ = fs::remove_file(path);
    if let Ok(note) = serde_json::to_vec(own) {
        let _ = fs::write(path, note);
    }
}

fn read_note(path: &Path) -> Option<LockHolder> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Whether a path leads to an open file or folder.
fn is_at(file: &File, path: &Path) -> bool {
    let same = || -> io::Result<bool> {
        Ok(Handle::from_file(file.try_clone()?)? == Handle::from_path(path)?)
    };
    same().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::layout::OutputLayout;
    use super::BuildLock;
    use crate::error::{Error, LockHolder};

    /// With and without an old site, which are locked in different ways.
    fn each(check: impl Fn(&OutputLayout)) {
        for has_site in [true, false] {
            let root = tempfile::tempdir().unwrap();
            if has_site {
                fs::create_dir(root.path().join("site")).unwrap();
            }
            check(&OutputLayout::of(&root.path().join("site")).unwrap());
            let site = usize::from(has_site);
            assert_eq!(fs::read_dir(root.path()).unwrap().count(), site);
        }
    }

    fn holder() -> LockHolder {
        LockHolder {
            process: 4711,
            host: "build.example".to_owned(),
            since: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_build_that_waits_knows_for_whom_or_fails() {
        each(|layout| {
            let refuse = |holder| Err(Error::Busy { holder });
            let first = BuildLock::wait(layout, Some(&holder()), refuse).unwrap();
            match BuildLock::wait(layout, None, refuse) {
                Err(Error::Busy { holder: Some(told) }) => assert_eq!(told, holder()),
                other => panic!("{other:?}"),
            }
            drop(first);
            drop(BuildLock::wait(layout, None, refuse).unwrap());
        });
    }

    #[cfg(unix)]
    #[test]
    fn the_next_site_is_locked_before_it_has_its_place() {
        each(|layout| {
            let refuse = |holder| Err(Error::Busy { holder });
            let mut first = BuildLock::wait(layout, None, refuse).unwrap();
            let next = layout.create_hidden().unwrap();
            first.add(&next);
            let old = next.with_extension("old");
            let has_site = layout.site.exists();
            if has_site {
                fs::rename(&layout.site, &old).unwrap();
            }
            fs::rename(&next, &layout.site).unwrap();
            assert!(BuildLock::wait(layout, None, refuse).is_err());
            drop(first);
            drop(BuildLock::wait(layout, None, refuse).unwrap());
            fs::remove_dir(&layout.site).unwrap();
            if has_site {
                fs::rename(&old, &layout.site).unwrap();
            }
        });
    }
}
