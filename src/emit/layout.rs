//! Where things lie: the site, and `.greenlist/` beside it for everything else.
//!
//! Beside it and not inside, because only folders of one file system can be exchanged, and
//! nothing but the site itself may ever be published.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::patch;
use crate::error::{Act, Error};

const HIDDEN: &str = ".greenlist";

/// The paths of one build, without symbolic links.
#[derive(Debug)]
pub(super) struct Layout {
    /// The published folder.
    pub(super) site: PathBuf,
    /// The file whose lock keeps two builds apart.
    pub(super) lock: PathBuf,
    /// The next site while it grows.
    pub(super) staging: PathBuf,
    /// What is to be done to the site, while it is done file by file.
    pub(super) journal: PathBuf,
    /// What the last build kept of the site for the next one.
    pub(super) kept: PathBuf,
    /// What whoever makes the site remembers.
    pub(super) memory: PathBuf,
    /// The last site while it steps aside, where folders cannot be exchanged.
    pub(super) retired: PathBuf,
}

impl Layout {
    /// Follows a symbolic link in place of the output folder, and creates what lies above it.
    pub(super) fn of(out: &Path) -> Result<Self, Error> {
        let site = resolve(out)?;
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            return Err(refused(out, "a root folder cannot be exchanged for a site"));
        };
        if name == HIDDEN {
            return Err(refused(out, "greenlist keeps its own files there"));
        }
        let hidden = parent.join(HIDDEN);
        fs::create_dir_all(&hidden).map_err(Error::file(Act::Write, &hidden))?;
        Ok(Self {
            lock: hidden.join(suffixed(name, ".lock")),
            staging: hidden.join(suffixed(name, ".staging")),
            journal: hidden.join(suffixed(name, ".journal")),
            memory: hidden.join(suffixed(name, ".memory")),
            kept: hidden.join(suffixed(name, ".kept")),
            retired: hidden.join(suffixed(name, ".retired")),
            site,
        })
    }

    /// Puts right what a build that was killed left behind. Call it under the lock.
    pub(super) fn recover(&self) -> Result<(), Error> {
        // Killed between the two renames: the old site stepped aside and no new one came.
        if self.retired.exists() && !self.site.exists() {
            fs::rename(&self.retired, &self.site)
                .map_err(Error::file(Act::Exchange, &self.site))?;
        }
        // Before the staging folder is cleared: it holds what the journal puts.
        patch::recover(self)?;
        self.clear()
    }

    /// Removes every folder that is not the site.
    pub(super) fn clear(&self) -> Result<(), Error> {
        remove_tree(&self.staging)?;
        remove_tree(&self.retired)
    }
}

fn resolve(out: &Path) -> Result<PathBuf, Error> {
    match fs::symlink_metadata(out) {
        Ok(_) => {
            let site = fs::canonicalize(out).map_err(Error::file(Act::Read, out))?;
            if site.is_dir() {
                Ok(site)
            } else {
                Err(refused(out, "it is a file, not a folder"))
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => resolve_new(out),
        Err(error) => Err(Error::file(Act::Read, out)(error)),
    }
}

fn resolve_new(out: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(out).map_err(Error::file(Act::Read, out))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(refused(out, "it names no folder"));
    };
    fs::create_dir_all(parent).map_err(Error::file(Act::Write, parent))?;
    let parent = fs::canonicalize(parent).map_err(Error::file(Act::Read, parent))?;
    Ok(parent.join(name))
}

fn refused(out: &Path, why: &str) -> Error {
    Error::file(Act::Write, out)(io::Error::other(why))
}

fn suffixed(name: &OsStr, suffix: &str) -> OsString {
    let mut name = name.to_owned();
    name.push(suffix);
    name
}

/// Removes a folder and all it holds; one that is not there is fine.
pub(super) fn remove_tree(path: &Path) -> Result<(), Error> {
    let first = fs::remove_dir_all(path);
    let result = match first {
        // A kept folder may be read-only, and then its entries cannot be unlinked.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            unlock_folders(path);
            fs::remove_dir_all(path)
        }
        other => other,
    };
    match result {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(Error::file(Act::Remove, path)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(unix)]
fn unlock_folders(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    // Parents come first, so each is open before its children are read.
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o700));
    for entry in walkdir::WalkDir::new(path).into_iter().flatten() {
        if entry.file_type().is_dir() {
            // What cannot be opened is told by the removal that follows.
            let _ = fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o700));
        }
    }
}

#[cfg(not(unix))]
fn unlock_folders(_path: &Path) {}

#[cfg(test)]
mod tests {
    use super::Layout;
    use std::fs;

    #[test]
    fn a_site_that_stepped_aside_comes_back() {
        let root = tempfile::tempdir().unwrap();
        let layout = Layout::of(&root.path().join("site")).unwrap();
        fs::create_dir_all(&layout.retired).unwrap();
        fs::write(layout.retired.join("index.html"), "old").unwrap();
        fs::create_dir_all(layout.staging.join("half")).unwrap();

        layout.recover().unwrap();

        assert_eq!(fs::read(layout.site.join("index.html")).unwrap(), b"old");
        assert!(!layout.staging.exists());
        assert!(!layout.retired.exists());
    }

    #[test]
    fn a_root_a_file_and_our_own_folder_are_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("file"), "").unwrap();
        for out in [
            "/".into(),
            root.path().join("file"),
            root.path().join(".greenlist"),
        ] {
            assert!(Layout::of(&out).is_err(), "{}", out.display());
        }
    }
}
