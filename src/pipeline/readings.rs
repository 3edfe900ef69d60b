//! What files said, for the next build, which then reads only those that changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::memory::Memory;
use crate::load;
use crate::memo::{self, Memo};
use crate::render::Files;

/// Readings are written anew where more than one file in so many was read anew: to write them
/// all takes longer than to read a few files each time.
const FEW: usize = 50;

/// The readings of an earlier build.
pub(super) struct Readings {
    file: PathBuf,
    memo: Option<Memo>,
    /// A number for the program, and for what it reads all files by.
    reader: u64,
    /// A number for each file of now.
    files: Arc<Files>,
}

#[derive(Serialize, Deserialize)]
struct Kept<'a> {
    /// Whoever read the files, and in which way.
    reader: u64,
    #[serde(borrow)]
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    file: &'a str,
    /// That of the file when it was read.
    number: u64,
    #[serde(with = "serde_bytes")]
    bytes: &'a [u8],
}

impl Readings {
    /// Takes the readings beside a build's memory, which is in a file.
    pub(super) fn open(file: &Path, memory: &Memory<'_>) -> Self {
        let file = file.with_extension("readings");
        let (memo, files) = rayon::join(|| Memo::open(&file), || Arc::clone(memory.numbers()));
        Self {
            memo,
            file,
            reader: memory.reader(),
            files,
        }
    }

    /// Those of files that have their number still.
    pub(super) fn known(&self) -> load::Readings<'_> {
        let same = self.same().into_iter();
        load::Readings::new(same.map(|entry| (entry.file, entry.bytes)))
    }

    /// Adds what was read anew, where so many files were known. That it cannot be written costs the
    /// next build time and no more.
    pub(super) fn add(&self, fresh: &[load::Reading], known: usize) {
        if fresh.len() * FEW <= known {
            return;
        }
        let mut entries = self.same();
        entries.reserve(fresh.len());
        entries.extend(fresh.iter().filter_map(|reading| {
            Some(Entry {
                file: &reading.file,
                number: *self.files.get(&*reading.file)?,
                bytes: &reading.bytes,
            })
        }));
        entries.sort_unstable_by_key(|entry| entry.file);
        let reader = self.reader;
        if memo::write(&self.file, &Kept { reader, entries }).is_err() {
            // The next build would read half a file, and believe none of it.
            let _ = std::fs::remove_file(&self.file);
        }
    }

    fn same(&self) -> Vec<Entry<'_>> {
        let kept: Option<Kept<'_>> = self.memo.as_ref().and_then(Memo::value);
        let Some(kept) = kept.filter(|kept| kept.reader == self.reader) else {
            return Vec::new();
        };
        let same = |entry: &Entry<'_>| self.files.get(entry.file) == Some(&entry.number);
        kept.entries.into_iter().filter(same).collect()
    }
}
