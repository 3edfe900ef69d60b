//! The content from which a release was made, so that the next one can be compared with it.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::target::Sources;
use super::tree::{relative, walk_error};
use crate::emit;
use crate::error::{Error, FileAction};

/// The folder of the sources in a target. It begins with a dot, and no server configuration that
/// greenlist writes serves such folders: drafts and comments are in it.
pub(super) const FOLDER: &str = ".sources";

/// Copies the folders of a project into a new folder that others cannot read; links the files that are the
/// same in the older copy.
pub(super) fn copy(sources: &Sources<'_>, older: Option<&Path>, to: &Path) -> Result<(), Error> {
    create_private(to)?;
    let project = sources.project;
    files(project, sources.folders)?
        .into_par_iter()
        .try_for_each(|path| {
            let (from, to) = (project.join(&path), to.join(&path));
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent).map_err(Error::file(FileAction::Write, parent))?;
            }
            match older.map(|older| older.join(&path)) {
                Some(older) if emit::have_equal_bytes(&older, &from) => {
                    emit::link_or_copy(&older, &to).map_err(Error::file(FileAction::Keep, to))
                }
                _ => fs::copy(&from, &to)
                    .map(drop)
                    .map_err(Error::file(FileAction::Write, to)),
            }
        })
}

/// Whether folders of a project hold the same files as a copy.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn are_equal(sources: &Sources<'_>, copy: &Path) -> Result<bool, Error> {
    let (project, folders) = (sources.project, sources.folders);
    let (ours, theirs) = (files(project, folders)?, files(copy, folders)?);
    let equal = |path: &PathBuf| emit::have_equal_bytes(&project.join(path), &copy.join(path));
    Ok(ours == theirs && ours.par_iter().all(equal))
}

/// The files below folders of a project, through links, by their paths in it. Hidden ones are left out: the
/// content has none.
fn files(project: &Path, folders: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for folder in folders.iter().map(|folder| project.join(folder)) {
        if !folder.exists() {
            continue;
        }
        let is_shown = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
        };
        let entries = WalkDir::new(&folder).follow_links(true).into_iter();
        for entry in entries.filter_entry(is_shown) {
            let entry = entry.map_err(|error| walk_error(&folder, error))?;
            if entry.file_type().is_file() {
                files.push(PathBuf::from(relative(project, entry.path())));
            }
        }
    }
    files.sort_unstable();
    Ok(files)
}

/// Creates a folder, and those above it, that only its owner can open.
fn create_private(folder: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(Error::file(FileAction::Write, folder))
}
