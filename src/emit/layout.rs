//! Paths of the site, and of `.greenlist/` beside it for everything else.
//!
//! The folder is beside the site and not inside, because only folders of one file system can be
//! exchanged, and because everything inside the site is published.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::old_version::OldVersionFiles;
use crate::error::{Error, FileAction};

const HIDDEN: &str = ".greenlist";

/// The paths of one build, without symbolic links.
#[derive(Debug)]
pub(super) struct OutputLayout {
    /// The published folder.
    pub(super) site: PathBuf,
    /// The lock file.
    pub(super) lock: PathBuf,
    /// The staging folder: the next site until the exchange, the old one after it.
    pub(super) staging: PathBuf,
    /// The old site after the exchange, on systems that need two renames for it.
    pub(super) retired: PathBuf,
    pub(super) old_version: OldVersionFiles,
}

impl OutputLayout {
    /// Follows a symbolic link in place of the output folder, and creates the folders above it.
    pub(super) fn of(out: &Path) -> Result<Self, Error> {
        let site = resolve(out)?;
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            return Err(refused(out, "the root folder cannot be used as output"));
        };
        if name == HIDDEN {
            return Err(refused(out, "this folder name is reserved for greenlist"));
        }
        let hidden = parent.join(HIDDEN);
        fs::create_dir_all(&hidden).map_err(Error::file(FileAction::Write, &hidden))?;
        Ok(Self {
            lock: hidden.join(suffixed(name, ".lock")),
            staging: hidden.join(suffixed(name, ".staging")),
            retired: hidden.join(suffixed(name, ".retired")),
            old_version: OldVersionFiles::of(&hidden, name),
            site,
        })
    }

    /// Cleans up after a build that was killed. Needs the lock.
    pub(super) fn recover(&self) -> Result<(), Error> {
        // Killed between the two renames of an exchange.
        if self.retired.exists() && !self.site.exists() {
            fs::rename(&self.retired, &self.site)
                .map_err(Error::file(FileAction::Exchange, &self.site))?;
        }
        self.clear()
    }

    /// Removes the staging folder and the retired site.
    pub(super) fn clear(&self) -> Result<(), Error> {
        remove_tree(&self.staging)?;
        remove_tree(&self.retired)
    }
}

fn resolve(out: &Path) -> Result<PathBuf, Error> {
    match fs::symlink_metadata(out) {
        Ok(_) => {
            let site = fs::canonicalize(out).map_err(Error::file(FileAction::Read, out))?;
            if site.is_dir() {
                Ok(site)
            } else {
                Err(refused(out, "it is a file, not a folder"))
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => resolve_new(out),
        Err(error) => Err(Error::file(FileAction::Read, out)(error)),
    }
}

fn resolve_new(out: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(out).map_err(Error::file(FileAction::Read, out))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(refused(out, "not a folder name"));
    };
    fs::create_dir_all(parent).map_err(Error::file(FileAction::Write, parent))?;
    let parent = fs::canonicalize(parent).map_err(Error::file(FileAction::Read, parent))?;
    Ok(parent.join(name))
}

fn refused(out: &Path, why: &str) -> Error {
    Error::file(FileAction::Write, out)(io::Error::other(why))
}

pub(super) fn suffixed(name: &OsStr, suffix: &str) -> OsString {
    let mut name = name.to_owned();
    name.push(suffix);
    name
}

/// Removes a folder and its contents, if it exists.
pub(super) fn remove_tree(path: &Path) -> Result<(), Error> {
    let result = match remove_parallel(path, 2) {
        // The permissions of an old folder are kept; entries of a read-only one cannot be unlinked.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            unlock_folders(path);
            fs::remove_dir_all(path)
        }
        other => other,
    };
    match result {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(Error::file(FileAction::Remove, path)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes subfolders on several threads, down to a depth: a language and its sections.
fn remove_parallel(path: &Path, depth: usize) -> io::Result<()> {
    if depth > 0 {
        let mut subfolders = Vec::new();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                subfolders.push(entry.path());
            }
        }
        subfolders
            .par_iter()
            .try_for_each(|folder| remove_parallel(folder, depth - 1))?;
    }
    fs::remove_dir_all(path)
}

#[cfg(unix)]
fn unlock_folders(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    // Parents come first, so each folder can be read when it is visited.
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o700));
    for entry in walkdir::WalkDir::new(path).into_iter().flatten() {
        if entry.file_type().is_dir() {
            // The removal that follows reports a failure.
            let _ = fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o700));
        }
    }
}

#[cfg(not(unix))]
fn unlock_folders(_path: &Path) {}

#[cfg(test)]
mod tests {
    use super::OutputLayout;
    use std::fs;

    #[test]
    fn a_retired_site_is_restored() {
        let root = tempfile::tempdir().unwrap();
        let layout = OutputLayout::of(&root.path().join("site")).unwrap();
        fs::create_dir_all(&layout.retired).unwrap();
        fs::write(layout.retired.join("index.html"), "old").unwrap();
        fs::create_dir_all(layout.staging.join("half")).unwrap();

        layout.recover().unwrap();

        assert_eq!(fs::read(layout.site.join("index.html")).unwrap(), b"old");
        assert!(!layout.staging.exists());
        assert!(!layout.retired.exists());
    }

    #[test]
    fn a_root_a_file_and_the_hidden_folder_are_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("file"), "").unwrap();
        for out in [
            "/".into(),
            root.path().join("file"),
            root.path().join(".greenlist"),
        ] {
            assert!(OutputLayout::of(&out).is_err(), "{}", out.display());
        }
    }
}
