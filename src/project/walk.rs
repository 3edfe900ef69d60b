//! The walk over a folder of the project. Links are followed inside the project.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::access::{ProjectBoundary, Refusal, is_leftover};
use crate::error::{Error, FileAction};

/// The most folders inside one another. A path of more than a thousand cannot be opened, and on Windows
/// far fewer.
pub const MAX_FOLDERS: usize = 32;

/// What is below a folder, each list by path.
#[derive(Debug, Default)]
pub(crate) struct FoundFiles {
    /// The regular files, and links to such.
    pub(crate) files: Vec<PathBuf>,
    /// What is not read.
    pub(crate) refused: Vec<(PathBuf, Refusal)>,
}

/// Walks a folder, leaving out the files of editors and file managers. A folder that is not inside the
/// project is refused itself.
///
/// # Errors
/// When a folder cannot be listed.
pub(crate) fn walk(root: &Path, folder: &Path) -> Result<FoundFiles, Error> {
    let mut walk = Walk {
        boundary: ProjectBoundary::new(root),
        start: folder,
        followed: BTreeSet::new(),
        found: FoundFiles::default(),
    };
    match walk.boundary.real_path(folder) {
        Ok(real) if real.is_dir() => walk.folder(folder)?,
        Ok(_) => walk.refuse(folder, Refusal::Special),
        Err(refusal) => walk.refuse(folder, refusal),
    }
    Ok(walk.found)
}

/// A walk, so far.
struct Walk<'a> {
    boundary: ProjectBoundary,
    start: &'a Path,
    /// The folders that links led to. Each is read once: links among a few folders could otherwise
    /// make endless paths.
    followed: BTreeSet<PathBuf>,
    found: FoundFiles,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path) -> Result<(), Error> {
        let above = folder.strip_prefix(self.start).unwrap_or(folder);
        let Some(depth) = MAX_FOLDERS.checked_sub(above.components().count()) else {
            self.refuse(folder, Refusal::Deep);
            return Ok(());
        };
        let entries = WalkDir::new(folder)
            .min_depth(1)
            .max_depth(depth + 1)
            // Entries of one folder differ in their names only. To extract the names for each
            // comparison would take longer than the walk.
            .sort_by(|a, b| a.path().as_os_str().cmp(b.path().as_os_str()));
        for entry in entries {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(folder).to_owned();
                let source = error.into_io_error().unwrap_or(io::ErrorKind::Other.into());
                Error::file(FileAction::Read, &path)(source)
            })?;
            let (kind, at_limit) = (entry.file_type(), entry.depth() > depth);
            let is_leftover = entry.file_name().to_str().is_some_and(is_leftover);
            if is_leftover && !kind.is_dir() {
                continue;
            }
            if kind.is_symlink() {
                self.link(entry.path())?;
            } else if kind.is_file() {
                self.found.files.push(entry.into_path());
            } else if !kind.is_dir() {
                self.refuse(entry.path(), Refusal::Special);
            } else if at_limit {
                self.refuse(entry.path(), Refusal::Deep);
            }
        }
        Ok(())
    }

    fn link(&mut self, path: &Path) -> Result<(), Error> {
        let real = match self.boundary.real_path(path) {
            Ok(real) => real,
            Err(refusal) => {
                self.refuse(path, refusal);
                return Ok(());
            }
        };
        let metadata = fs::metadata(&real).map_err(Error::file(FileAction::Read, path))?;
        if metadata.is_file() {
            self.found.files.push(path.to_owned());
            return Ok(());
        }
        let contains_link = || {
            let mut above = path.ancestors().skip(1);
            above.any(|folder| folder.canonicalize().is_ok_and(|folder| folder == real))
        };
        match metadata.is_dir() {
            false => self.refuse(path, Refusal::Special),
            true if contains_link() || !self.followed.insert(real.clone()) => {
                self.refuse(path, Refusal::Circular);
            }
            true => self.folder(path)?,
        }
        Ok(())
    }

    fn refuse(&mut self, path: &Path, refusal: Refusal) {
        self.found.refused.push((path.to_owned(), refusal));
    }
}
