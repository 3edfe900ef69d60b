//! The new site while it grows.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::keep;
use super::layout::remove_tree;
use crate::artifact::SitePath;
use crate::error::{Act, Error};

/// A folder that is removed again unless the build finishes.
#[derive(Debug)]
pub(super) struct Staging {
    root: PathBuf,
    /// Folders that exist already, so that each is created once and not once a file.
    folders: Mutex<HashSet<PathBuf>>,
}

impl Staging {
    /// Creates the folder at once: a disk that cannot be written is told before pages are made.
    pub(super) fn create(root: &Path) -> Result<Self, Error> {
        fs::create_dir_all(root).map_err(Error::file(Act::Write, root))?;
        Ok(Self {
            root: root.to_path_buf(),
            folders: Mutex::new(HashSet::from([PathBuf::new()])),
        })
    }

    /// Where the new site grows.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a new or changed file.
    pub(super) fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        let relative = Path::new(path.as_str());
        self.make_room(relative)?;
        let file = self.root.join(relative);
        fs::write(&file, bytes).map_err(Error::file(Act::Write, file))
    }

    /// Carries a file, link or device over from the old site.
    pub(super) fn keep(&self, site: &Path, relative: &Path) -> Result<(), Error> {
        self.make_room(relative)?;
        let from = site.join(relative);
        keep::file(&from, &self.root.join(relative))
            .map_err(clash)
            .map_err(Error::file(Act::Keep, from))
    }

    /// Creates a folder and those above it.
    pub(super) fn folder(&self, relative: &Path) -> Result<(), Error> {
        // A panic elsewhere cannot leave the set wrong: it only ever names folders that exist.
        let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if folders.contains(relative) {
            return Ok(());
        }
        let folder = self.root.join(relative);
        fs::create_dir_all(&folder)
            .map_err(clash)
            .map_err(Error::file(Act::Write, folder))?;
        folders.extend(relative.ancestors().map(Path::to_path_buf));
        Ok(())
    }

    /// Makes the names inside the folder and the manifest outlive a power cut.
    ///
    /// Not each file: thirty thousand syncs take minutes, and a site torn by a power cut is found
    /// by its manifest and mended by the next build, which compares every byte.
    pub(super) fn sync(&self, manifest: &SitePath) -> Result<(), Error> {
        let manifest = self.root.join(manifest.as_str());
        File::open(&manifest)
            .and_then(|file| file.sync_all())
            .map_err(Error::file(Act::Write, &manifest))?;
        sync_folder(&self.root).map_err(Error::file(Act::Write, &self.root))
    }

    fn make_room(&self, file: &Path) -> Result<(), Error> {
        file.parent().map_or(Ok(()), |folder| self.folder(folder))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What stays behind is removed by the next build, before it begins.
        let _ = remove_tree(&self.root);
    }
}

/// Makes renames inside a folder outlive a power cut, where the file system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems have no such call for folders.
        Err(error)
            if error.kind() == ErrorKind::InvalidInput
                || error.kind() == ErrorKind::Unsupported =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Says in words that a file and a folder want one name.
fn clash(error: io::Error) -> io::Error {
    if matches!(
        error.kind(),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory | ErrorKind::IsADirectory
    ) {
        io::Error::new(
            error.kind(),
            "a file of the site and something greenlist did not make want the same name",
        )
    } else {
        error
    }
}
