//! The staging folder: the new site until it is complete.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::layout::{NEW, OutputLayout, RETIRED, remove_tree};
use super::link_or_copy::link_or_copy;
use super::sync::sync_folder;
use crate::artifact::SitePath;
use crate::error::{Error, FileAction};

/// The staging folder; dropping it removes the folder.
///
/// It is in a hidden folder with a random name that only its owner can open: beside the site there may be
/// a web server, and what is not published yet must not be read.
#[derive(Debug)]
pub(super) struct StagingFolder {
    hidden: PathBuf,
    root: PathBuf,
    /// Subfolders that exist, so that each is created once and not once a file.
    folders: Mutex<HashSet<PathBuf>>,
}

impl StagingFolder {
    /// Creates the folder. This comes before any page is rendered, so that a disk that cannot be
    /// written is reported at once.
    pub(super) fn create(layout: &OutputLayout) -> Result<Self, Error> {
        let hidden = layout.create_hidden()?;
        let staging = Self {
            root: hidden.join(NEW),
            hidden,
            folders: Mutex::new(HashSet::from([PathBuf::new()])),
        };
        let root = &staging.root;
        fs::create_dir(root).map_err(Error::file(FileAction::Write, root))?;
        Ok(staging)
    }

    /// Where the old site is put on systems that need two renames for the exchange.
    pub(super) fn retired(&self) -> PathBuf {
        self.hidden.join(RETIRED)
    }

    /// Removes the folder with everything in it: after the exchange, the old site.
    pub(super) fn remove(&self) -> Result<(), Error> {
        remove_tree(&self.hidden)
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a new or changed file.
    pub(super) fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        let relative = Path::new(path.as_str());
        self.create_parent(relative)?;
        let file = self.root.join(relative);
        fs::write(&file, bytes).map_err(Error::file(FileAction::Write, file))
    }

    /// Writes a file at the top of the folder and syncs its bytes to the disk.
    pub(super) fn write_synced(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.root.join(name);
        // Windows syncs only through a handle opened for writing.
        File::create(&path)
            .and_then(|mut file| {
                file.write_all(bytes)?;
                file.sync_all()
            })
            .map_err(Error::file(FileAction::Write, path))
    }

    /// Syncs the names at the top of the folder to the disk.
    pub(super) fn sync(&self) -> Result<(), Error> {
        sync_folder(&self.root).map_err(Error::file(FileAction::Write, &self.root))
    }

    /// Carries a file, symbolic link or device over from the old site.
    pub(super) fn carry_over(&self, site: &Path, relative: &Path) -> Result<(), Error> {
        self.create_parent(relative)?;
        let from = site.join(relative);
        link_or_copy(&from, &self.root.join(relative))
            .map_err(explain_clash)
            .map_err(Error::file(FileAction::Keep, from))
    }

    /// Creates a subfolder and the folders above it.
    pub(super) fn create_folder(&self, relative: &Path) -> Result<(), Error> {
        // Entries are added only after the folder exists, so a panic elsewhere does no harm.
        let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if folders.contains(relative) {
            return Ok(());
        }
        let folder = self.root.join(relative);
        fs::create_dir_all(&folder)
            .map_err(explain_clash)
            .map_err(Error::file(FileAction::Write, folder))?;
        folders.extend(relative.ancestors().map(Path::to_path_buf));
        Ok(())
    }

    fn create_parent(&self, file: &Path) -> Result<(), Error> {
        file.parent()
            .map_or(Ok(()), |folder| self.create_folder(folder))
    }
}

impl Drop for StagingFolder {
    fn drop(&mut self) {
        // The next build removes what is left.
        let _ = self.remove();
    }
}

/// Replaces the system's words where a file of the site and an unmanaged one have the same name.
fn explain_clash(error: io::Error) -> io::Error {
    if matches!(
        error.kind(),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory | ErrorKind::IsADirectory
    ) {
        io::Error::new(
            error.kind(),
            "a file of the site has the same name as a file that greenlist did not create",
        )
    } else {
        error
    }
}
