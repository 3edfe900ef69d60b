//! Builds a site in memory, as `greenlist build` does on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use greenlist::Drafts;
use greenlist::internals::artifact::MemorySink;
use greenlist::internals::diagnostic::{Diagnostics, Severity};
use greenlist::internals::pipeline::{Progress, Request, Stage, Summary, build};
use regex::Regex;
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

/// The hash in the name of a file, such as that of `site.3f2a91c04b.css`.
fn hash() -> Regex {
    Regex::new(r"\.[0-9a-f]{10}(\.[a-z0-9]+)$").expect("a pattern")
}

/// The files under names without their hashes.
pub(crate) fn without_hashes<T>(files: BTreeMap<String, T>) -> BTreeMap<String, T> {
    let hash = hash();
    let unhashed = files.into_iter();
    unhashed
        .map(|(path, bytes)| (hash.replace(&path, "$1").into_owned(), bytes))
        .collect()
}

/// The text of the one file below a folder that has this path but for a hash in its name.
pub(crate) fn hashed_file(folder: &Path, path: &str) -> String {
    let hash = hash();
    let mut found = files_below(folder);
    found.retain(|name, _| name != path && hash.replace(name, "$1") == path);
    assert_eq!(found.len(), 1, "{path}: {:?}", found.keys());
    let bytes = found.into_values().next().expect("a file");
    String::from_utf8(bytes).expect("UTF-8")
}

/// A site without what changes with the assets: the hashes in names, also on pages, and what stands inside a page.
pub(crate) fn without_assets(mut files: Files) -> Files {
    for (path, bytes) in &mut files {
        if path.ends_with(".html") {
            *bytes = page_without_assets(&String::from_utf8_lossy(bytes)).into_bytes();
        }
    }
    without_hashes(files)
}

fn page_without_assets(page: &str) -> String {
    let replace = |text: &str, pattern: &str, by: &str| {
        let pattern = Regex::new(pattern).expect("a pattern");
        pattern.replace_all(text, by).into_owned()
    };
    let page = replace(page, r"\.[0-9a-f]{10}(\.[a-z]+\b)", "$1");
    let page = replace(&page, "'sha256-[^']+'", "'sha256-'");
    replace(&page, "(?s)<(style|script)>.*?</", "<$1></")
}
