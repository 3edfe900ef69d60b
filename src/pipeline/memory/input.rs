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
const TICK: i64 = 3_000_000_000;

/// A file that a build read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Input {
    /// From the project's root, with `/`.
    pub(super) path: String,
    /// Another one where the file may be another; it stays when the file is looked at again.
    pub(super) number: u64,
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
        let mut number = DefaultHasher::new();
        (stamp, digest).hash(&mut number);
        Ok(Some(Self {
            path: inside.to_string_lossy().replace('\\', "/"),
            number: number.finish(),
            stamp,
            digest,
        }))
    }

    /// Gives the file the number that it had, if it is what it was: then equal files have equal
    /// numbers, however they were recognized.
    pub(super) fn recognize(&mut self, before: &Self, root: &Path) {
        if before.is_same(self, root) {
            self.number = before.number;
        }
    }

    /// Whether it is known now without being read, and was not before.
    pub(super) fn is_surer(&self, before: &Self) -> bool {
        self.digest.is_none() && before.digest.is_some()
    }

    /// Whether the file is, now, what it was.
    fn is_same(&self, now: &Self, root: &Path) -> bool {
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

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use super::Input;
    use crate::memo::Moment;

    const WRITTEN: Duration = Duration::from_secs(1_586_217_600);

    fn write(file: &std::path::Path, text: &str) {
        fs::write(file, text).expect("written");
        let file = File::options().write(true).open(file).expect("open");
        file.set_modified(UNIX_EPOCH + WRITTEN).expect("stamped");
    }

    fn look(root: &std::path::Path, after: Duration) -> Input {
        let looked: SystemTime = UNIX_EPOCH + WRITTEN + after;
        let input = Input::of(root, &root.join("a.md"), Moment::of(looked));
        input.expect("looked at").expect("a file")
    }

    #[test]
    fn a_file_that_was_young_is_read_once_more_and_then_believed() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        write(&root.join("a.md"), "text");
        let young = look(root, Duration::from_secs(1));
        let mut old = look(root, Duration::from_secs(60));
        assert!(old.is_surer(&young));
        assert_ne!(old.number, young.number, "one was read, the other was not");
        old.recognize(&young, root);
        assert_eq!(old.number, young.number);

        let mut later = look(root, Duration::from_secs(120));
        assert!(!later.is_surer(&old));
        later.recognize(&old, root);
        assert_eq!(later.number, young.number);
    }

    #[test]
    fn a_young_file_that_was_changed_without_a_sign_is_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        write(&root.join("a.md"), "text");
        let young = look(root, Duration::from_secs(1));
        write(&root.join("a.md"), "TEXT");
        let mut old = look(root, Duration::from_secs(60));
        old.recognize(&young, root);
        assert_ne!(old.number, young.number);
    }
}
