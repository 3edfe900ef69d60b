//! The sink that keeps a site on the disk up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::keep::Access;
use super::layout::Layout;
use super::lock::Lock;
use super::staging::Staging;
use super::{foreign, keep, manifest, swap};
use crate::artifact::{Artifact, Sink, SitePath};
use crate::error::{Act, Error};

/// A build of a site into a folder. Without [`Disk::finish`] the folder stays as it was.
///
/// Files stream through: what stays in memory is one path and one hash a file.
#[derive(Debug)]
pub struct Disk {
    layout: Layout,
    files: Mutex<BTreeMap<SitePath, Made>>,
    staging: Staging,
    // The last field, so that the staging folder is gone before another build begins.
    _lock: Lock,
}

/// What a finished build did, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Files of the site that greenlist made; its manifest is not counted.
    pub files: usize,
    /// New ones and changed ones.
    pub written: usize,
    /// Those that were there already, byte for byte.
    pub unchanged: usize,
    /// Those of an earlier build that are gone.
    pub removed: usize,
    /// Whether a new folder took the site's place; if not, nothing on the disk was touched.
    pub exchanged: bool,
}

/// A file of the new site.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    /// SHA-256 of its bytes.
    pub(super) digest: [u8; 32],
    /// Where its bytes lie.
    pub(super) fate: Fate,
}

/// Where the bytes of a file lie until the build finishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// In the staging folder.
    Written,
    /// In the old site; linked when, and only when, some other file changed.
    Unchanged,
}

impl Disk {
    /// Waits for other builds of this site, clears what a killed one left, and begins.
    ///
    /// # Errors
    /// When the folder beside the site cannot be written, or `out` is no place for a site.
    pub fn open(out: &Path) -> Result<Self, Error> {
        let layout = Layout::of(out)?;
        let lock = Lock::wait(&layout.lock)?;
        layout.recover()?;
        let staging = Staging::create(&layout.staging)?;
        if layout.site.exists() {
            // Before anything is created inside: a set-group-id bit is handed down.
            keep::folder_access(&layout.site, &layout.staging, Access::WhileBuilding)
                .map_err(Error::file(Act::Keep, &layout.site))?;
        }
        Ok(Self {
            layout,
            files: Mutex::default(),
            staging,
            _lock: lock,
        })
    }

    /// Makes the new site the published one; does nothing at all where nothing changed.
    ///
    /// # Errors
    /// When the new site cannot be completed; the old one is then still in place. Only a failure
    /// to remove the old files comes after the exchange.
    pub fn finish(mut self) -> Result<Written, Error> {
        let files = std::mem::take(self.files.get_mut().unwrap_or_else(PoisonError::into_inner));
        let old = self.old_manifest()?;
        let made_before = manifest::paths(&old);
        let manifest = manifest::text(&files);
        let written = count(&files, Fate::Written);
        let changed = written > 0 || manifest.as_bytes() != old;
        if changed {
            self.complete(&files, &made_before, &manifest)?;
        }
        // Counted before the exchange: afterwards the old files are gone.
        let removed = self.removed(&files, &made_before);
        if changed {
            swap::swap(&self.layout)?;
            self.layout.clear()?;
        }
        Ok(Written {
            files: files.len(),
            written,
            unchanged: count(&files, Fate::Unchanged),
            removed,
            exchanged: changed,
        })
    }

    /// What the last build wrote down; nothing before the first one.
    fn old_manifest(&self) -> Result<Vec<u8>, Error> {
        let path = self.layout.site.join(manifest::NAME);
        match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            other => other.map_err(Error::file(Act::Read, path)),
        }
    }

    /// Fills the staging folder up to a whole site.
    fn complete(
        &self,
        files: &BTreeMap<SitePath, Made>,
        made_before: &BTreeSet<SitePath>,
        manifest: &str,
    ) -> Result<(), Error> {
        let site = &self.layout.site;
        for (path, made) in files {
            match made.fate {
                Fate::Unchanged => self.staging.keep(site, Path::new(path.as_str()))?,
                Fate::Written => {}
            }
        }
        let name = manifest_path()?;
        self.staging.write(&name, manifest.as_bytes())?;
        if site.exists() {
            let ours = |path: &SitePath| {
                *path == name || files.contains_key(path) || made_before.contains(path)
            };
            foreign::keep(site, &self.staging, |relative| {
                let path = relative.to_str().and_then(SitePath::new);
                path.as_ref().is_some_and(ours)
            })?;
        }
        self.staging.sync(&name)
    }

    /// How many files of the last build go with this one.
    fn removed(&self, files: &BTreeMap<SitePath, Made>, made_before: &BTreeSet<SitePath>) -> usize {
        made_before
            .iter()
            .filter(|path| !files.contains_key(path))
            .filter(|path| self.layout.site.join(path.as_str()).is_file())
            .count()
    }

    fn note(&self, path: SitePath, made: Made) -> Result<(), Error> {
        if path.as_str() == manifest::NAME {
            return Err(Error::Internal(format!("{path} is made twice")));
        }
        // A panic in another thread fails the build; the map itself is never half-written.
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match files.insert(path.clone(), made) {
            None => Ok(()),
            Some(_) => Err(Error::Internal(format!("{path} is made twice"))),
        }
    }
}

impl Sink for Disk {
    fn put(&self, artifact: Artifact) -> Result<(), Error> {
        let Artifact { path, bytes } = artifact;
        let fate = if holds(&self.layout.site.join(path.as_str()), &bytes) {
            Fate::Unchanged
        } else {
            Fate::Written
        };
        let digest = Sha256::digest(&bytes).into();
        self.note(path.clone(), Made { digest, fate })?;
        match fate {
            Fate::Unchanged => Ok(()),
            Fate::Written => self.staging.write(&path, &bytes),
        }
    }
}

/// Whether this very file holds these bytes. One that cannot be read does not: it is written anew.
fn holds(file: &Path, bytes: &[u8]) -> bool {
    // Not through a symbolic link: its target is somebody else's and may change.
    fs::symlink_metadata(file).is_ok_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64)
        && fs::read(file).is_ok_and(|old| old == bytes)
}

fn count(files: &BTreeMap<SitePath, Made>, fate: Fate) -> usize {
    files.values().filter(|made| made.fate == fate).count()
}

fn manifest_path() -> Result<SitePath, Error> {
    SitePath::new(manifest::NAME)
        .ok_or_else(|| Error::Internal(format!("{} is no path of a site", manifest::NAME)))
}
