//! Finds in the old site what greenlist did not make, and carries it over.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::keep::{self, Access};
use super::staging::Staging;
use crate::error::{Act, Error};

/// Carries over every file that is not ours and every empty folder, then the permissions of all
/// folders. A folder left with nothing but our stale files is not carried over.
pub(super) fn keep(
    site: &Path,
    staging: &Staging,
    is_ours: impl Fn(&Path) -> bool,
) -> Result<(), Error> {
    let mut folders = Vec::new();
    for entry in WalkDir::new(site) {
        let entry = entry.map_err(|error| unreadable(site, error))?;
        let relative = relative(site, &entry)?;
        if entry.file_type().is_dir() {
            if is_empty(entry.path())? {
                staging.folder(relative)?;
            }
            folders.push(relative.to_path_buf());
        } else if !is_ours(relative) {
            staging.keep(site, relative)?;
        }
    }
    access(site, staging.root(), &folders)
}

fn relative<'a>(site: &Path, entry: &'a DirEntry) -> Result<&'a Path, Error> {
    entry
        .path()
        .strip_prefix(site)
        .map_err(|_| Error::Internal(format!("{} left the site", entry.path().display())))
}

fn is_empty(folder: &Path) -> Result<bool, Error> {
    let mut entries = fs::read_dir(folder).map_err(Error::file(Act::Read, folder))?;
    Ok(entries.next().is_none())
}

fn access(site: &Path, staging: &Path, folders: &[PathBuf]) -> Result<(), Error> {
    // Children first: a parent may end up closed.
    for folder in folders.iter().rev() {
        let (from, to) = (site.join(folder), staging.join(folder));
        if to.is_dir() {
            keep::folder_access(&from, &to, Access::Exact).map_err(Error::file(Act::Keep, from))?;
        }
    }
    Ok(())
}

fn unreadable(site: &Path, error: walkdir::Error) -> Error {
    let path = error.path().unwrap_or(site).to_path_buf();
    Error::file(Act::Read, path)(error.into())
}
