//! The sink that writes the site to disk.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::compare::holds;
use super::exchange::exchange_folders;
use super::layout::OutputLayout;
use super::link_or_copy::{FolderPermissions, copy_folder_permissions};
use super::lock::BuildLock;
use super::output_files::{
    FileLocation, OutputFile, OutputFileCollector, OutputFiles, duplicate_path,
};
use super::staging::StagingFolder;
use super::{manifest, unmanaged};
use crate::artifact::{DRAFTS_MARKER, Sink, SitePath};
use crate::error::{Error, FileAction, LockHolder, OutputFault};

/// The most bytes of the manifest of an old site: two million files.
const MANIFEST_LIMIT: u64 = 256 * 1024 * 1024;

/// Writes a site to a folder. The folder stays as it was until [`DiskSink::finish`].
///
/// Memory does not grow with the size of the files: only a path and a checksum are kept of each.
#[derive(Debug)]
pub struct DiskSink {
    layout: OutputLayout,
    has_old_site: bool,
    replaces_foreign: bool,
    files: OutputFileCollector,
    staging: StagingFolder,
    // The last field: the staging folder is removed before another build gets the lock.
    _lock: BuildLock,
}

/// What a finished build did, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuildCounts {
    /// Files of the site, without the manifest.
    pub files: usize,
    /// New and changed files.
    pub written: usize,
    /// Files that are byte for byte as they were.
    pub unchanged: usize,
    /// Files of the last build that are no longer part of the site.
    pub removed: usize,
    /// Whether the site was replaced; if not, nothing in it was touched.
    pub exchanged: bool,
}

impl DiskSink {
    /// Waits for other builds of this site, cleans up after a killed one, and creates the staging
    /// folder.
    ///
    /// # Errors
    /// When the folder beside the site cannot be written, or `out` cannot hold a site.
    pub fn open(out: &Path) -> Result<Self, Error> {
        Self::open_as(out, None, |_| Ok(()))
    }

    /// Like [`DiskSink::open`]. Builds that wait for this one read `own`. `on_wait` gets the build that this one
    /// waits for, if that is known; its error ends the wait.
    ///
    /// # Errors
    /// Those of [`DiskSink::open`] and of `on_wait`.
    pub fn open_as(
        out: &Path,
        own: Option<&LockHolder>,
        on_wait: impl FnMut(Option<LockHolder>) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let layout = OutputLayout::of(out)?;
        let mut lock = BuildLock::wait(&layout, own, on_wait)?;
        layout.recover()?;
        let staging = StagingFolder::create(&layout)?;
        lock.add(staging.root());
        let has_old_site = layout.site.exists();
        if has_old_site {
            // Before anything is created inside: subfolders inherit a set-group-id bit.
            let permissions = FolderPermissions::OwnerMayWrite;
            copy_folder_permissions(&layout.site, staging.root(), permissions)
                .map_err(Error::file(FileAction::Keep, &layout.site))?;
        }
        Ok(Self {
            layout,
            has_old_site,
            replaces_foreign: false,
            files: OutputFileCollector::default(),
            staging,
            _lock: lock,
        })
    }

    /// Lets the site replace files that greenlist did not write.
    #[must_use]
    pub fn replacing_foreign_files(self) -> Self {
        Self {
            replaces_foreign: true,
            ..self
        }
    }

    /// Refuses a folder that holds a site without drafts, since that one is published.
    ///
    /// # Errors
    /// [`Error::Output`], or an error from reading the old manifest.
    pub fn refuse_published(&self) -> Result<(), Error> {
        let manifest = self.layout.site.join(manifest::NAME);
        let old = read_manifest(&manifest)?;
        match manifest.exists() && !old.iter().any(|path| path.as_str() == DRAFTS_MARKER) {
            true => Err(Error::output(&self.layout.site, OutputFault::Published)),
            false => Ok(()),
        }
    }

    /// Completes the new site and exchanges it with the old one; does neither where nothing changed.
    ///
    /// # Errors
    /// When the new site cannot be completed; the old one is then still in place. Only the removal
    /// of old files can fail after the exchange.
    pub fn finish(mut self) -> Result<BuildCounts, Error> {
        let files = OutputFiles::new(std::mem::take(&mut self.files))?;
        let manifest = manifest::text(&files);
        let old_manifest = self.layout.site.join(manifest::NAME);
        let is_same_manifest = holds(&old_manifest, manifest.as_bytes());
        let managed = self.managed_paths(match is_same_manifest {
            // It lists the files of this build.
            true => Vec::new(),
            false => read_manifest(&old_manifest)?,
        });
        if !is_same_manifest {
            self.refuse_foreign(&files, &managed)?;
        }
        let written = files.count(FileLocation::Staging);
        let removed = self.count_removed(&files, &managed);
        let exchanged = written > 0 || removed > 0 || !is_same_manifest;
        if exchanged {
            let new_manifest = (!is_same_manifest).then_some(manifest.as_str());
            self.complete(&files, &managed, new_manifest)?;
            let (new, retired) = (self.staging.root(), self.staging.retired());
            exchange_folders(new, &self.layout.site, &retired)?;
            self.staging.remove()?;
        }
        self.layout.old_version.remove()?;
        Ok(BuildCounts {
            files: files.len(),
            written,
            unchanged: files.count(FileLocation::OldSite),
            removed,
            exchanged,
        })
    }

    /// Paths of an old manifest and of the journal of an earlier version, sorted: greenlist may remove
    /// these files.
    fn managed_paths(&self, mut managed: Vec<SitePath>) -> Vec<SitePath> {
        managed.extend(self.layout.old_version.journal_paths());
        managed.sort_unstable();
        managed.dedup();
        managed
    }

    /// Refuses to replace files that no build wrote, unless that is wanted.
    fn refuse_foreign(&self, files: &OutputFiles, managed: &[SitePath]) -> Result<(), Error> {
        if self.replaces_foreign || !self.has_old_site {
            return Ok(());
        }
        let new = files.iter().filter(|file| {
            file.location == FileLocation::Staging && managed.binary_search(&file.path).is_err()
        });
        let mut foreign = new
            .map(|file| self.layout.site.join(file.path.as_str()))
            // A folder in place of a file fails later, with its own message.
            .filter(|path| fs::symlink_metadata(path).is_ok_and(|found| !found.is_dir()));
        match foreign.next() {
            Some(first) => {
                let count = 1 + foreign.count();
                Err(Error::output(first, OutputFault::Foreign { count }))
            }
            None => Ok(()),
        }
    }

    /// How many files of the last build are gone after this one.
    fn count_removed(&self, files: &OutputFiles, managed: &[SitePath]) -> usize {
        managed
            .iter()
            .filter(|path| !files.contains(path) && path.as_str() != manifest::NAME)
            .filter(|path| self.layout.site.join(path.as_str()).is_file())
            .count()
    }

    /// Adds everything to the staging folder that is not in it yet. The manifest is carried over
    /// where there is no new one.
    fn complete(
        &self,
        files: &OutputFiles,
        managed: &[SitePath],
        new_manifest: Option<&str>,
    ) -> Result<(), Error> {
        let (site, staging) = (&self.layout.site, &self.staging);
        let folders = match self.has_old_site {
            true => self.carry_over(files, managed)?,
            false => Vec::new(),
        };
        match new_manifest {
            Some(text) => staging.write_synced(manifest::NAME, text.as_bytes())?,
            None => staging.carry_over(site, Path::new(manifest::NAME))?,
        }
        staging.sync()?;
        // Last: an old folder may be read-only.
        unmanaged::copy_permissions(site, staging.root(), &folders)
    }

    /// Carries over unchanged and unmanaged files; returns the folders of the old site.
    fn carry_over(&self, files: &OutputFiles, managed: &[SitePath]) -> Result<Vec<PathBuf>, Error> {
        let is_managed = |path: &Path| {
            path.to_str().and_then(SitePath::new).is_some_and(|path| {
                path.as_str() == manifest::NAME
                    || files.contains(&path)
                    || managed.binary_search(&path).is_ok()
            })
        };
        let (unchanged, folders) = rayon::join(
            || self.carry_over_unchanged(files),
            || unmanaged::carry_over(&self.layout.site, &self.staging, is_managed),
        );
        unchanged?;
        folders
    }

    fn carry_over_unchanged(&self, files: &OutputFiles) -> Result<(), Error> {
        // Neighbours in the list share a folder, so threads rarely wait for the same one.
        files
            .par_iter()
            .filter(|file| file.location == FileLocation::OldSite)
            .try_for_each(|file| {
                let path = Path::new(file.path.as_str());
                self.staging.carry_over(&self.layout.site, path)
            })
    }
}

/// The paths in the manifest of the last build; none if there is no manifest. A pipe in its place is not
/// opened, because it would block.
fn read_manifest(path: &Path) -> Result<Vec<SitePath>, Error> {
    let read = || {
        let metadata = fs::metadata(path)?;
        match metadata.is_file() {
            true if metadata.len() <= MANIFEST_LIMIT => fs::read(path),
            true => Err(ErrorKind::FileTooLarge.into()),
            false => Err(io::Error::other("it is not a regular file")),
        }
    };
    match read() {
        Ok(text) => Ok(manifest::paths(&text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Error::file(FileAction::Read, path)(error)),
    }
}

impl Sink for DiskSink {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        if path.as_str() == manifest::NAME {
            return Err(duplicate_path(path));
        }
        let old_file = self.layout.site.join(path.as_str());
        let location = if self.has_old_site && holds(&old_file, bytes) {
            FileLocation::OldSite
        } else {
            self.staging.write(path, bytes)?;
            FileLocation::Staging
        };
        self.files.add(OutputFile {
            checksum: Sha256::digest(bytes).into(),
            path: path.clone(),
            location,
        });
        Ok(())
    }
}
