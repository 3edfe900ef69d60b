//! What files said, for the next build, which then reads only those that changed.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

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
    /// Takes the readings beside a build's memory.
    pub(super) fn open(memory: &Path) -> Self {
        let file = memory.with_extension("readings");
        Self {
            memo: Memo::open(&file),
            file,
        }
    }

    /// Those of files that have their number still. `reader` is a number for the program and for
    /// what it reads all files by.
    pub(super) fn known<'a>(&'a self, reader: u64, files: &Files) -> load::Readings<'a> {
        load::Readings::new(
            self.same(reader, files)
                .into_iter()
                .map(|entry| (entry.file, entry.bytes)),
        )
    }

    /// Adds what was read anew. That it cannot be written costs the next build time and no more.
    pub(super) fn add(&self, reader: u64, files: &Files, fresh: &[load::Reading]) {
        let mut entries = self.same(reader, files);
        if fresh.len() * FEW <= entries.len() {
            return;
        }
        entries.extend(fresh.iter().filter_map(|reading| {
            Some(Entry {
                file: &reading.file,
                number: *files.get(&*reading.file)?,
                bytes: &reading.bytes,
            })
        }));
        entries.sort_unstable_by_key(|entry| entry.file);
        if memo::write(&self.file, &Kept { reader, entries }).is_err() {
            // The next build would read half a file, and believe none of it.
            let _ = std::fs::remove_file(&self.file);
        }
    }

    fn same<'a>(&'a self, reader: u64, files: &Files) -> Vec<Entry<'a>> {
        let kept: Option<Kept<'a>> = self.memo.as_ref().and_then(Memo::value);
        let Some(kept) = kept.filter(|kept| kept.reader == reader) else {
            return Vec::new();
        };
        let same = |entry: &Entry<'_>| files.get(entry.file) == Some(&entry.number);
        kept.entries.into_iter().filter(same).collect()
    }
}
