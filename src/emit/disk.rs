//! The sink that keeps a site on the disk up to date.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use super::files::{Fate, Files, Made, Noted, made_twice};
use super::keep::Access;
use super::kept::{self, Coming};
use super::layout::Layout;
use super::lock::Lock;
use super::staging::Staging;
use super::{foreign, keep, manifest, patch, swap};
use crate::artifact::{Artifact, Sink, SitePath};
use crate::error::{Act, Error};

/// Up to one file in so many is moved; where more changed, whole folders are exchanged.
const FEW: usize = 8;

/// A build of a site into a folder. Without [`Disk::finish`] the folder stays as it was.
///
/// Files stream through: what stays in memory is one path and one hash a file.
#[derive(Debug)]
pub struct Disk {
    layout: Layout,
    files: Noted,
    trust: Trust,
    /// What the last build left; nothing where files are to be read whatever they look like.
    kept: Coming,
    /// Whether there was anything to keep.
    had_site: bool,
    /// How many files the site has, where all of it is kept.
    all_kept: OnceLock<usize>,
    staging: Staging,
    // The last field, so that the staging folder is gone before another build begins.
    _lock: Lock,
}

/// Whether a file of the last build that has its stamp still is believed to hold its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// It is.
    Stamps,
    /// Every file is read.
    Nothing,
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
    /// Whether the site changed; if not, nothing of it was touched.
    pub exchanged: bool,
}

impl Disk {
    /// Waits for other builds of this site, clears what a killed one left, and begins.
    ///
    /// # Errors
    /// When the folder beside the site cannot be written, or `out` is no place for a site.
    pub fn open(out: &Path, trust: Trust) -> Result<Self, Error> {
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
            kept: match trust {
                Trust::Stamps => kept::coming(layout.kept.clone()),
                Trust::Nothing => kept::nothing(),
            },
            trust,
            all_kept: OnceLock::new(),
            had_site: layout.site.exists(),
            layout,
            files: Noted::default(),
            staging,
            _lock: lock,
        })
    }

    /// The file beside the site in which whoever makes it may remember what it did.
    pub fn memory(&self) -> PathBuf {
        self.layout.memory.clone()
    }

    /// Makes the new site the published one; does nothing at all where nothing changed.
    ///
    /// # Errors
    /// When the new site cannot be completed; the old one is then still in place. Only a failure
    /// to remove the old files comes after the exchange.
    pub fn finish(mut self) -> Result<Written, Error> {
        if let Some(files) = self.all_kept.get() {
            return Ok(Written {
                files: *files,
                written: 0,
                unchanged: *files,
                removed: 0,
                exchanged: false,
            });
        }
        let noted = std::mem::take(&mut self.files);
        // Both take their time on a large site, and neither needs the other.
        let (new, old) = rayon::join(
            || {
                let files = Files::new(noted)?;
                let manifest = manifest::text(&files);
                Ok((files, manifest))
            },
            || {
                let old = self.old_manifest()?;
                let made_before = manifest::paths(&old);
                Ok((old, made_before))
            },
        );
        let (files, manifest) = new?;
        let (old, made_before) = old?;
        let written = files.written().count();
        let changed = written > 0 || manifest.as_bytes() != old;
        // Looked at before the exchange: afterwards the old files are gone.
        let gone = self.gone(&files, &made_before);
        if changed {
            let few = (written + gone.len()) * FEW < files.len();
            if few && self.can_be_patched(&files)? {
                self.patch(&files, &gone, &manifest)?;
            } else {
                self.complete(&files, &made_before, &manifest)?;
                swap::swap(&self.layout)?;
            }
            self.layout.clear()?;
        }
        self.keep_stamps(&files);
        Ok(Written {
            files: files.len(),
            written,
            unchanged: files.unchanged().count(),
            removed: gone.len(),
            exchanged: changed,
        })
    }

    /// Whether the new files find their places free of what greenlist did not make.
    fn can_be_patched(&self, files: &Files) -> Result<bool, Error> {
        let site = &self.layout.site;
        Ok(site.is_dir()
            && files
                .written()
                .all(|path| has_room(site, Path::new(path.as_str()))))
    }

    /// Moves the new files to their places and removes those that are gone.
    fn patch(&self, files: &Files, gone: &[&SitePath], manifest: &str) -> Result<(), Error> {
        let name = manifest_path()?;
        self.staging.write(&name, manifest.as_bytes())?;
        self.staging.sync(&name)?;
        // The manifest last: until it is there, the old one tells what is greenlist's.
        let put = files.written().chain(std::iter::once(&name));
        patch::patch(&self.layout, put, gone.iter().copied())
    }

    /// Leaves the next build what it knows the files by. Without it that one reads them all, so
    /// no failure here is worth an error.
    fn keep_stamps(&self, files: &Files) {
        let site = &self.layout.site;
        let kept = match self.trust {
            Trust::Stamps => self.kept.renew(&self.layout.kept, site, files).is_ok(),
            Trust::Nothing => false,
        };
        if !kept {
            let _ = fs::remove_file(&self.layout.kept);
        }
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
        files: &Files,
        made_before: &[SitePath],
        manifest: &str,
    ) -> Result<(), Error> {
        let site = &self.layout.site;
        for path in files.unchanged() {
            self.staging.keep(site, Path::new(path.as_str()))?;
        }
        let name = manifest_path()?;
        self.staging.write(&name, manifest.as_bytes())?;
        if site.exists() {
            let ours = |path: &SitePath| {
                *path == name || files.contains(path) || made_before.binary_search(path).is_ok()
            };
            foreign::keep(site, &self.staging, |relative| {
                let path = relative.to_str().and_then(SitePath::new);
                path.as_ref().is_some_and(ours)
            })?;
        }
        self.staging.sync(&name)
    }

    /// The files of the last build that go with this one.
    fn gone<'p>(&self, files: &Files, made_before: &'p [SitePath]) -> Vec<&'p SitePath> {
        made_before
            .iter()
            .filter(|path| !files.contains(path))
            .filter(|path| self.layout.site.join(path.as_str()).is_file())
            .collect()
    }

    fn note(&self, path: SitePath, made: Made) -> Result<(), Error> {
        if path.as_str() == manifest::NAME {
            return Err(made_twice(&path));
        }
        self.files.add(path, made);
        Ok(())
    }
}

impl Sink for Disk {
    fn put(&self, artifact: Artifact) -> Result<(), Error> {
        let Artifact { path, bytes } = artifact;
        let digest = Sha256::digest(&bytes).into();
        let site = &self.layout.site;
        let known = self.kept.as_left(site, path.as_str());
        let same = match known {
            Some(known) => known.digest == digest,
            None => self.had_site && holds(&site.join(path.as_str()), &bytes),
        };
        let fate = if same { Fate::Unchanged } else { Fate::Written };
        let made = Made {
            digest,
            fate,
            is_known: same && known.is_some(),
        };
        self.note(path.clone(), made)?;
        match fate {
            Fate::Unchanged => Ok(()),
            Fate::Written => self.staging.write(&path, &bytes),
        }
    }

    fn keep(&self, path: &SitePath) -> Result<bool, Error> {
        let Some(known) = self.kept.as_left(&self.layout.site, path.as_str()) else {
            return Ok(false);
        };
        let made = Made {
            digest: known.digest,
            fate: Fate::Unchanged,
            is_known: true,
        };
        self.note(path.clone(), made)?;
        Ok(true)
    }

    fn keep_all(&self) -> bool {
        let Some(files) = self.kept.all_as_left(&self.layout.site) else {
            return false;
        };
        self.all_kept.get_or_init(|| files);
        true
    }
}

/// Whether a file can be put: nobody else's folder or link stands in its way.
fn has_room(site: &Path, path: &Path) -> bool {
    let free = |path: &Path, wanted: fn(&fs::Metadata) -> bool| {
        fs::symlink_metadata(site.join(path)).map_or(true, |meta| wanted(&meta))
    };
    let mut above = path.ancestors().skip(1);
    free(path, fs::Metadata::is_file) && above.all(|folder| free(folder, fs::Metadata::is_dir))
}

/// Whether this very file holds these bytes. One that cannot be read does not: it is written anew.
fn holds(file: &Path, bytes: &[u8]) -> bool {
    // Not through a symbolic link: its target is somebody else's and may change.
    fs::symlink_metadata(file).is_ok_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64)
        && fs::read(file).is_ok_and(|old| old == bytes)
}

fn manifest_path() -> Result<SitePath, Error> {
    SitePath::new(manifest::NAME)
        .ok_or_else(|| Error::Internal(format!("{} is no path of a site", manifest::NAME)))
}
