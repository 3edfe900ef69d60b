//! The files that a build reads, and by what each is known without being read.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::load::Listing;
use crate::memo::{Moment, Stamp};

/// The folders that a build reads beside the content.
const THEMES: [&str; 2] = ["theme", "themes"];
/// In nanoseconds: within it the clock of a disk may stand still, as FAT's does.
const TICK: i128 = 3_000_000_000;

/// A file that a build read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct Input {
    /// From the project's root, with `/`.
    pub(super) path: String,
    stamp: Stamp,
    /// SHA-256, where the stamp may stay the same through a change.
    digest: Option<[u8; 32]>,
}

/// Whether all pages depend on a file: lists and themes; records have pages of their own.
pub(super) fn is_shared(path: &str) -> bool {
    let records = [
        "content/products/",
        "content/advisories/",
        "content/bulletins/",
        "content/pages/",
    ];
    !records.iter().any(|folder| path.starts_with(folder))
}

/// Every file below the folders that a build reads, by path.
pub(super) fn inputs(listing: &Listing, looked: Moment) -> io::Result<Vec<Input>> {
    let root = listing.root();
    let mut paths = listing.files().to_vec();
    for folder in THEMES {
        let folder = root.join(folder);
        if !folder.exists() {
            continue;
        }
        for entry in WalkDir::new(&folder) {
            let entry = entry?;
            // As little as content do editors' own files matter.
            let name = entry.file_name().to_string_lossy();
            let hidden = name.starts_with('.') || name.ends_with('~');
            if !entry.file_type().is_dir() && !hidden {
                paths.push(entry.into_path());
            }
        }
    }
    let mut inputs = paths
        .par_iter()
        .filter_map(|path| Input::of(root, path, looked).transpose())
        .collect::<io::Result<Vec<_>>>()?;
    inputs.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
    Ok(inputs)
}

impl Input {
    fn of(root: &Path, path: &Path, looked: Moment) -> io::Result<Option<Self>> {
        let Some(stamp) = Stamp::of(path)? else {
            return Ok(None);
        };
        let inside = path.strip_prefix(root).unwrap_or(path);
        let digest = (!stamp.is_sure(looked, TICK))
            .then(|| digest(path))
            .transpose()?;
        Ok(Some(Self {
            path: inside.to_string_lossy().replace('\\', "/"),
            stamp,
            digest,
        }))
    }

    pub(super) fn number(&self) -> u64 {
        let mut number = DefaultHasher::new();
        (self.stamp, self.digest).hash(&mut number);
        number.finish()
    }

    /// Whether the file is, now, what it was.
    pub(super) fn is_same(&self, now: &Self, root: &Path) -> bool {
        let same = self.path == now.path && self.stamp == now.stamp;
        same && match (self.digest, now.digest) {
            (None, _) => true,
            (Some(before), Some(now)) => before == now,
            (Some(before), None) => digest(&root.join(&self.path)).is_ok_and(|now| now == before),
        }
    }
}

fn digest(path: &Path) -> io::Result<[u8; 32]> {
    Ok(Sha256::digest(std::fs::read(path)?).into())
}
