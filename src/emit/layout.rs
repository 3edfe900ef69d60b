//! Paths of the site, and of what a build needs beside it.
//!
//! These are beside the site and not inside, because only folders of one file system can be
//! exchanged, and because everything inside the site is published. The folder above the site may be
//! published too, so nothing stays in it after a build.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::old_version::OldVersionFiles;
use crate::error::{Error, FileAction, OutputFault};

/// How the names of everything beside the site begin.
const HIDDEN: &str = ".greenlist";
/// The number of random characters in the name of a staging folder.
const RANDOM_CHARACTERS: usize = 10;
/// In the staging folder: the next site until the exchange, the old one after it.
pub(super) const NEW: &str = "new";
/// In the staging folder: the old site after the exchange, on systems that need two renames for it.
pub(super) const RETIRED: &str = "retired";

/// The paths of one build, without symbolic links.
#[derive(Debug)]
pub(super) struct OutputLayout {
    /// The published folder.
    pub(super) site: PathBuf,
    /// The lock file.
    pub(super) lock: PathBuf,
    /// The file that says who holds the lock.
    pub(super) note: PathBuf,
    /// The folder above the site.
    parent: PathBuf,
    /// How the names of its staging folders begin.
    prefix: OsString,
    pub(super) old_version: OldVersionFiles,
}

impl OutputLayout {
    /// Follows a symbolic link in place of the output folder, and creates the folders above it.
    pub(super) fn of(out: &Path) -> Result<Self, Error> {
        let site = resolve(out)?;
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            return Err(refused(out, "the root folder cannot be used as output"));
        };
        if name.to_string_lossy().starts_with(HIDDEN) {
            return Err(refused(out, "this folder name is reserved for greenlist"));
        }
        if is_mount_point(&site, parent) {
            return Err(Error::output(out, OutputFault::MountPoint));
        }
        let mut prefix = OsString::from(HIDDEN);
        prefix.push("-");
        prefix.push(name);
        prefix.push(".");
        Ok(Self {
            lock: parent.join(suffixed(&prefix, "lock")),
            note: parent.join(suffixed(&prefix, "builder")),
            parent: parent.to_owned(),
            prefix,
            old_version: OldVersionFiles::of(&parent.join(HIDDEN), name),
            site,
        })
    }

    /// Creates the hidden folder for a staging folder.
    pub(super) fn create_hidden(&self) -> Result<PathBuf, Error> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(&self.prefix).rand_bytes(RANDOM_CHARACTERS);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o700));
        }
        let created = builder.tempdir_in(&self.parent);
        let folder = created.map_err(Error::file(FileAction::Write, &self.parent))?;
        // A read-only folder in it would keep the library from removing it.
        Ok(folder.keep())
    }

    /// Cleans up after builds that were killed. Needs the lock.
    pub(super) fn recover(&self) -> Result<(), Error> {
        let left = self.left_by_killed_builds()?;
        let retired = left.iter().map(|folder| folder.join(RETIRED));
        let retired = retired.chain([self.old_version.retired.clone()]);
        // Killed between the two renames of an exchange.
        for retired in retired {
            if retired.exists() && !self.site.exists() {
                fs::rename(&retired, &self.site)
                    .map_err(Error::file(FileAction::Exchange, &self.site))?;
            }
        }
        left.iter().try_for_each(|folder| remove_tree(folder))
    }

    /// The hidden folders of killed builds of this site.
    fn left_by_killed_builds(&self) -> Result<Vec<PathBuf>, Error> {
        let read = fs::read_dir(&self.parent).and_then(Iterator::collect);
        let entries: Vec<fs::DirEntry> =
            read.map_err(Error::file(FileAction::Read, &self.parent))?;
        let prefix = self.prefix.as_encoded_bytes();
        let is_left = |name: &OsStr| {
            let random = name.as_encoded_bytes().strip_prefix(prefix);
            // The folder of a site whose name begins with this one's has a dot in the rest.
            random.is_some_and(|random| {
                random.len() == RANDOM_CHARACTERS && random.iter().all(u8::is_ascii_alphanumeric)
            })
        };
        let left = entries.iter().filter(|entry| is_left(&entry.file_name()));
        Ok(left.map(fs::DirEntry::path).collect())
    }
}

fn resolve(out: &Path) -> Result<PathBuf, Error> {
    match fs::symlink_metadata(out) {
        Ok(_) => {
            let site = fs::canonicalize(out).map_err(|error| {
                match error.kind() == ErrorKind::NotFound {
                    true => Error::output(out, OutputFault::DeadLink),
                    false => Error::file(FileAction::Read, out)(error),
                }
            })?;
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

/// Whether another file system begins at the site: then it cannot be exchanged.
#[cfg(unix)]
fn is_mount_point(site: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|metadata| metadata.dev());
    matches!((device(site), device(parent)), (Ok(site), Ok(parent)) if site != parent)
}

#[cfg(not(unix))]
fn is_mount_point(_site: &Path, _parent: &Path) -> bool {
    false
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
///
/// # Errors
/// When something in it cannot be removed.
pub(crate) fn remove_tree(path: &Path) -> Result<(), Error> {
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
    use super::{NEW, OutputLayout, RETIRED};
    use std::fs;

    #[test]
    fn a_retired_site_is_restored() {
        let root = tempfile::tempdir().unwrap();
        let layout = OutputLayout::of(&root.path().join("site")).unwrap();
        let hidden = layout.create_hidden().unwrap();
        fs::create_dir_all(hidden.join(RETIRED)).unwrap();
        fs::write(hidden.join(RETIRED).join("index.html"), "old").unwrap();
        fs::create_dir_all(hidden.join(NEW).join("half")).unwrap();

        layout.recover().unwrap();

        assert_eq!(fs::read(layout.site.join("index.html")).unwrap(), b"old");
        assert!(!hidden.exists());
    }

    #[cfg(unix)]
    #[test]
    fn the_next_site_cannot_be_read_by_others() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let layout = OutputLayout::of(&root.path().join("site")).unwrap();
        let hidden = [layout.create_hidden(), layout.create_hidden()].map(Result::unwrap);
        assert_ne!(hidden[0], hidden[1]);
        for folder in hidden {
            let mode = fs::metadata(folder).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
    }

    #[test]
    fn only_what_builds_of_this_site_left_is_removed() {
        let root = tempfile::tempdir().unwrap();
        let layout = OutputLayout::of(&root.path().join("site")).unwrap();
        let others = [
            ".greenlist-site.0123456789.abcdefghij",
            ".greenlist-other.0123456789",
            ".greenlist-site.notes",
            "site.0123456789",
        ];
        for name in others.iter().chain([&".greenlist-site.0123456789"]) {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        layout.recover().unwrap();
        assert!(!root.path().join(".greenlist-site.0123456789").exists());
        for name in others {
            assert!(root.path().join(name).exists(), "{name}");
        }
    }

    #[test]
    fn a_root_a_file_and_hidden_names_are_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("file"), "").unwrap();
        for out in [
            "/".into(),
            root.path().join("file"),
            root.path().join(".greenlist"),
            root.path().join(".greenlist-site.0123456789"),
        ] {
            assert!(OutputLayout::of(&out).is_err(), "{}", out.display());
        }
    }
}
