//! A target that is a folder: of this computer, or a mounted share.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::checksums::sha256;
use super::manifest::{self, Manifest};
use super::release_id::ReleaseId;
use super::target::{ReleaseTarget, Sources, TargetLock};
use super::{current, signature, sources, tree};
use crate::emit;
use crate::error::{Error, FileAction};

/// The folder of the releases in a target.
pub(super) const RELEASES: &str = "releases";
/// The release that readers get.
pub(super) const CURRENT: &str = "current";
/// The lock file in a target.
const LOCK: &str = ".greenlist-publish.lock";
/// How the names of folders that a publication needs for a while begin.
const SPARE: &str = ".greenlist-new-";
/// The most bytes of a manifest: half a million files.
pub(super) const MANIFEST_LIMIT: u64 = 256 * 1024 * 1024;

/// A target that is a folder.
#[derive(Debug, Clone)]
pub(crate) struct FolderTarget {
    root: PathBuf,
}

/// A release of a target.
#[derive(Debug, Clone)]
pub(crate) struct Release {
    pub(crate) id: ReleaseId,
    /// Its folder.
    pub(crate) folder: PathBuf,
    pub(crate) manifest: Manifest,
    /// The SHA-256 of its manifest, in hexadecimal digits.
    pub(crate) manifest_sha256: String,
}

/// A lock on the lock file. The system takes it back when the process ends, even by a kill.
struct FolderLock {
    _file: File,
}

impl FolderTarget {
    /// The target in a folder, which need not exist.
    pub(crate) fn at(root: &Path) -> Self {
        let root = root.to_owned();
        Self { root }
    }

    /// The folder that web servers serve.
    pub(crate) fn current_folder(&self) -> PathBuf {
        self.root.join(CURRENT)
    }

    /// The folder of a release.
    pub(crate) fn release_folder(&self, id: ReleaseId) -> PathBuf {
        self.root.join(RELEASES).join(id.to_string())
    }

    /// Puts a complete release into its place, where no reader gets it yet. Needs the lock.
    ///
    /// # Errors
    /// When the files cannot be synced or moved.
    pub(super) fn place(&self, staged: &Path, id: ReleaseId) -> Result<(), Error> {
        emit::sync_files(staged)?;
        let (folder, releases) = (self.release_folder(id), self.root.join(RELEASES));
        fs::create_dir_all(&releases).map_err(Error::file(FileAction::Write, &releases))?;
        fs::rename(staged, &folder).map_err(Error::file(FileAction::Write, &folder))?;
        emit::sync_folder(&releases).map_err(Error::file(FileAction::Write, releases))
    }

    fn sources_folder(&self, id: ReleaseId) -> PathBuf {
        self.root.join(sources::FOLDER).join(id.to_string())
    }

    /// Puts `current` back that a process retired before it was killed.
    fn restore_current(&self, spare: &Path) -> Result<(), Error> {
        let (retired, current) = (spare.join("retired"), self.current_folder());
        match retired.is_dir() && !current.exists() {
            true => {
                fs::rename(&retired, &current).map_err(Error::file(FileAction::Exchange, current))
            }
            false => Ok(()),
        }
    }

    /// The releases in the order of their numbers. Folders without a manifest are left out: those are
    /// releases that are not complete yet.
    ///
    /// # Errors
    /// When the folder cannot be read, or a manifest is damaged.
    pub(crate) fn releases(&self) -> Result<Vec<Release>, Error> {
        let mut releases = Vec::new();
        for (name, folder) in tree::folders(&self.root.join(RELEASES))? {
            if let Some(id) = ReleaseId::parse(&name)
                && let Some(release) = release_in(id, folder)?
            {
                releases.push(release);
            }
        }
        releases.sort_by_key(|release| release.manifest.number);
        Ok(releases)
    }

    /// The ids of all releases, complete or not.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub(crate) fn ids(&self) -> Result<Vec<ReleaseId>, Error> {
        let folders = tree::folders(&self.root.join(RELEASES))?;
        Ok(folders
            .iter()
            .filter_map(|(name, _)| ReleaseId::parse(name))
            .collect())
    }

    /// The id of the release that readers get; `None` before the first one.
    ///
    /// # Errors
    /// [`Error::Refused`] if `current` is not a release; or when it cannot be read.
    pub(crate) fn current(&self) -> Result<Option<ReleaseId>, Error> {
        let folder = self.current_folder();
        if fs::symlink_metadata(&folder).is_err() {
            return Ok(None);
        }
        let manifest = tree::bytes_if_present(&folder.join(manifest::NAME), MANIFEST_LIMIT)?;
        let manifest = manifest.and_then(|json| Manifest::parse(&json).ok());
        match manifest.and_then(|manifest| manifest.id()) {
            Some(id) => Ok(Some(id)),
            None => {
                let path = folder.display().to_string();
                Err(Error::refused("publish-foreign-current", [("path", path)]))
            }
        }
    }
}

impl ReleaseTarget for FolderTarget {
    fn known(&self) -> Result<&FolderTarget, Error> {
        Ok(self)
    }

    fn lock(&self) -> Result<Box<dyn TargetLock>, Error> {
        let failed = |act| Error::file(act, &self.root);
        fs::create_dir_all(&self.root).map_err(failed(FileAction::Write))?;
        let path = self.root.join(LOCK);
        let mut options = OpenOptions::new();
        // The file stays: without it two processes could lock two files of the same name.
        let opened = options.create(true).append(true).open(&path);
        let file = opened.map_err(Error::file(FileAction::Lock, &path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let target = self.root.display().to_string();
                return Err(Error::refused("publish-locked", [("path", target)]));
            }
            Err(TryLockError::Error(error)) => {
                return Err(Error::file(FileAction::Lock, &path)(error));
            }
        }
        for (name, folder) in tree::folders(&self.root)? {
            if name.starts_with(SPARE) {
                self.restore_current(&folder)?;
                emit::remove_tree(&folder)?;
            }
        }
        Ok(Box::new(FolderLock { _file: file }))
    }

    fn sources(&self, id: ReleaseId) -> Result<Option<PathBuf>, Error> {
        Ok(Some(self.sources_folder(id)).filter(|folder| folder.is_dir()))
    }

    fn spare(&self) -> Result<TempDir, Error> {
        // The library gives it the mode 0700.
        let created = tempfile::Builder::new()
            .prefix(SPARE)
            .tempdir_in(&self.root);
        created.map_err(Error::file(FileAction::Write, &self.root))
    }

    fn add(
        &self,
        staged: &Path,
        id: ReleaseId,
        sources: &Sources<'_>,
        previous: Option<ReleaseId>,
    ) -> Result<(), Error> {
        let copied = self.sources_folder(id);
        // A publisher that was killed may have left it.
        emit::remove_tree(&copied)?;
        let older = previous.map(|older| self.sources_folder(older));
        sources::copy(sources, older.as_deref(), &copied)?;
        self.place(staged, id)
    }

    fn switch_to(&self, id: ReleaseId) -> Result<(), Error> {
        let spare = self.spare()?;
        current::exchange(
            &self.current_folder(),
            &self.release_folder(id),
            spare.path(),
        )?;
        // The old folder is in it where there are no links, perhaps with read-only folders.
        emit::remove_tree(&spare.keep())
    }

    fn remove(&self, id: ReleaseId) -> Result<(), Error> {
        // First out of its place, so that no half of a release is seen there.
        let (folder, spare) = (self.release_folder(id), self.spare()?.keep());
        let moved = fs::rename(&folder, spare.join("release"));
        moved.map_err(Error::file(FileAction::Remove, &folder))?;
        emit::remove_tree(&self.sources_folder(id))?;
        emit::remove_tree(&spare)
    }

    fn shown_at(&self) -> String {
        let folder = self.current_folder();
        let shown = folder.strip_prefix(".").unwrap_or(&folder);
        shown.display().to_string()
    }
}

impl TargetLock for FolderLock {
    fn check(&self) -> Result<(), Error> {
        // The system gives it to no other process.
        Ok(())
    }
}

impl Release {
    /// Whether it has a signature, which may be a wrong one.
    pub(crate) fn is_signed(&self) -> bool {
        self.folder.join(signature::NAME).exists()
    }
}

/// The release in a folder; `None` without a manifest.
pub(super) fn release_in(id: ReleaseId, folder: PathBuf) -> Result<Option<Release>, Error> {
    let path = folder.join(manifest::NAME);
    let Some(json) = tree::bytes_if_present(&path, MANIFEST_LIMIT)? else {
        return Ok(None);
    };
    let manifest = Manifest::parse(&json).map_err(|detail| {
        let path = path.display().to_string();
        Error::refused(
            "publish-damaged-manifest",
            [("path", path), ("detail", detail)],
        )
    })?;
    Ok(Some(Release {
        id,
        folder,
        manifest_sha256: sha256(&json),
        manifest,
    }))
}
