//! What the last build left in the site, by which the next one knows it without reading it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread;

use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;
use serde::{Deserialize, Serialize};

use super::files::Files;
use crate::memo::{self, Moment, Stamp};

/// How fine the clock of a disk is, in nanoseconds. Coarser ones, such as FAT's two seconds, only
/// matter to who changes a published file by hand, at once after a build and to the same length.
const TICK: i64 = 20_000_000;

/// What the last build kept, as it comes: it is read while the build looks at its content.
pub(super) type Coming = LazyLock<Kept, Box<dyn FnOnce() -> Kept + Send>>;

/// Begins to read what the last build kept.
pub(super) fn coming(path: PathBuf) -> Coming {
    let reader = thread::spawn(move || Kept::read(&path));
    // What cannot be read is as good as nothing.
    LazyLock::new(Box::new(|| reader.join().unwrap_or_default()))
}

/// Nothing comes.
pub(super) fn nothing() -> Coming {
    LazyLock::new(Box::new(Kept::default))
}

/// The files of a finished site.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// In the order of their paths, so that folders are looked at one after another.
    files: IndexMap<String, File, FxBuildHasher>,
    looked: Option<Moment>,
}

/// A file as the last build left it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct File {
    pub(super) stamp: Stamp,
    /// SHA-256 of its bytes.
    pub(super) digest: [u8; 32],
}

impl Kept {
    /// Reads what the last build kept; nothing where it kept nothing.
    fn read(path: &Path) -> Self {
        match memo::read(path) {
            Some((looked, files)) => Self {
                files,
                looked: Some(looked),
            },
            None => Self::default(),
        }
    }

    /// Keeps the files of a site for the next build. What cannot be looked at is not kept.
    pub(super) fn renew(&self, path: &Path, site: &Path, files: &Files) -> std::io::Result<()> {
        let files: Vec<(&str, File)> = files
            .par_iter()
            .filter_map(|(path, made)| {
                // Nobody touched a file that was known by its stamp: it need not be looked at again.
                let known = self.files.get(path.as_str()).filter(|_| made.is_known);
                let stamp = match known {
                    Some(known) => known.stamp,
                    None => Stamp::of_itself(&site.join(path.as_str())).ok()??,
                };
                let digest = made.digest;
                Some((path.as_str(), File { stamp, digest }))
            })
            .collect();
        memo::write(path, &(Moment::now(), files))
    }

    /// A file that is still as the last build left it.
    pub(super) fn as_left(&self, site: &Path, path: &str) -> Option<File> {
        let file = self.files.get(path)?;
        self.is_as_left(site, path, file).then_some(*file)
    }

    /// How many files there are, if all of them are as the last build left them.
    pub(super) fn all_as_left(&self, site: &Path) -> Option<usize> {
        let all = self
            .files
            .par_iter()
            .all(|(path, file)| self.is_as_left(site, path, file));
        (all && !self.files.is_empty()).then_some(self.files.len())
    }

    fn is_as_left(&self, site: &Path, path: &str, file: &File) -> bool {
        let sure = self
            .looked
            .is_some_and(|looked| file.stamp.is_sure(looked, TICK));
        let now = || Stamp::of_itself(&site.join(path)).ok().flatten();
        sure && now() == Some(file.stamp)
    }
}
