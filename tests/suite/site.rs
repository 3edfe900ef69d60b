//! Builds a site in memory, as `greenlist build` does on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use greenlist::Drafts;
use greenlist::internals::artifact::MemorySink;
use greenlist::internals::diagnostic::{Diagnostics, Severity};
use greenlist::internals::pipeline::{Progress, Request, Stage, Summary, build};
use walkdir::WalkDir;

/// The files of a site by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Ignores the progress.
pub(crate) struct Silent;

impl Progress for Silent {
    fn stage(&self, _stage: Stage) {}
    fn pages(&self, _total: u64) {}
    fn page_done(&self) {}
}

/// The files below a folder, by path.
pub(crate) fn files_below(folder: &Path) -> Files {
    let entries = WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("an entry"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("inside");
            let path = path.to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).expect("readable"))
        })
        .collect()
}

/// Builds the site of a project without errors, on this many threads.
pub(crate) fn files(root: &Path, threads: usize) -> Files {
    built(root, threads).1
}

/// Like [`files`], with the summary of the build.
pub(crate) fn built(root: &Path, threads: usize) -> (Summary, Files) {
    let sink = MemorySink::new();
    let mut diagnostics = Diagnostics::new();
    let request = Request {
        // Tested by tests/suite/rebuilding.rs: its index is compressed.
        search: false,
        root,
        on: None,
        drafts: Drafts::HeldBack,
        now: jiff::Timestamp::UNIX_EPOCH,
        base_url: None,
        languages: Vec::new(),
        progress: &Silent,
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .expect("threads");
    let built = pool
        .install(|| build(&request, &sink, &mut diagnostics))
        .expect("a machine that works");
    let faults: Vec<_> = diagnostics
        .sorted()
        .into_iter()
        .filter(|fault| fault.severity() == Severity::Error)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
    let files = sink
        .into_files()
        .into_iter()
        .map(|(path, bytes)| (path.as_str().to_owned(), bytes))
        .collect();
    (built.expect("a site").0, files)
}
