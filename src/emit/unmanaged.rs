//! Carries over the files of the old site that greenlist did not write.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::link_or_copy::{FolderPermissions, copy_folder_permissions};
use super::staging::StagingFolder;
use crate::error::{Error, FileAction};

/// Carries over every unmanaged file and every empty folder. A folder with nothing but stale files
/// of greenlist is not carried over.
///
/// Returns the folders of the old site, for [`copy_permissions`].
pub(super) fn carry_over(
    site: &Path,
    staging: &StagingFolder,
    is_managed: impl Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>, Error> {
    let mut folders = Vec::new();
    for entry in WalkDir::new(site) {
        let entry = entry.map_err(|error| unreadable(site, error))?;
        let relative = relative(site, &entry)?;
        if entry.file_type().is_dir() {
            if is_empty(entry.path())? {
                staging.create_folder(relative)?;
            }
            folders.push(relative.to_path_buf());
        } else if !is_managed(relative) {
            staging.carry_over(site, relative)?;
        }
    }
    Ok(folders)
}

/// Gives the folders of the new site the permissions of the old ones.
pub(super) fn copy_permissions(
    site: &Path,
    staging: &Path,
    folders: &[PathBuf],
) -> Result<(), Error> {
    // Children first: a parent may become unreadable.
    for folder in folders.iter().rev() {
        let (from, to) = (site.join(folder), staging.join(folder));
        if to.is_dir() {
            copy_folder_permissions(&from, &to, FolderPermissions::Exact)
                .map_err(Error::file(FileAction::Keep, from))?;
        }
    }
    Ok(())
}

fn relative<'a>(site: &Path, entry: &'a DirEntry) -> Result<&'a Path, Error> {
    entry
        .path()
        .strip_prefix(site)
        .map_err(|_| Error::Internal(format!("{} left the site", entry.path().display())))
}

fn is_empty(folder: &Path) -> Result<bool, Error> {
    let mut entries = fs::read_dir(folder).map_err(Error::file(FileAction::Read, folder))?;
    Ok(entries.next().is_none())
}

fn unreadable(site: &Path, error: walkdir::Error) -> Error {
    let path = error.path().unwrap_or(site).to_path_buf();
    Error::file(FileAction::Read, path)(error.into())
}
