//! The list of the files of the new site.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::artifact::SitePath;
use crate::error::Error;

/// A file of the new site.
#[derive(Debug)]
pub(super) struct OutputFile {
    pub(super) path: SitePath,
    /// SHA-256 of its bytes.
    pub(super) checksum: [u8; 32],
    pub(super) location: FileLocation,
}

/// Where the bytes of an output file are until the build finishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileLocation {
    /// In the staging folder: the file is new or changed.
    Staging,
    /// In the old site: the file is unchanged.
    OldSite,
}

/// Collects output files from several threads. A list needs half the memory of a growing map, and
/// no lookup happens before the list is complete.
#[derive(Debug, Default)]
pub(super) struct OutputFileCollector(Mutex<Vec<OutputFile>>);

impl OutputFileCollector {
    pub(super) fn add(&self, file: OutputFile) {
        // A push is never half done, so a panic in another thread leaves the list intact.
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.push(file);
    }
}

/// All files of the new site, sorted by path.
#[derive(Debug)]
pub(super) struct OutputFiles(Vec<OutputFile>);

impl OutputFiles {
    /// Sorts the collected files.
    ///
    /// # Errors
    /// When two files have the same path.
    pub(super) fn new(collector: OutputFileCollector) -> Result<Self, Error> {
        let files = collector.0.into_inner();
        let mut files = files.unwrap_or_else(PoisonError::into_inner);
        files.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
        match files.windows(2).find(|pair| pair[0].path == pair[1].path) {
            Some(pair) => Err(duplicate_path(&pair[0].path)),
            None => Ok(Self(files)),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, OutputFile> {
        self.0.iter()
    }

    pub(super) fn par_iter(&self) -> rayon::slice::Iter<'_, OutputFile> {
        self.0.par_iter()
    }

    pub(super) fn contains(&self, path: &SitePath) -> bool {
        self.0.binary_search_by(|file| file.path.cmp(path)).is_ok()
    }

    /// How many files have their bytes in this place.
    pub(super) fn count(&self, location: FileLocation) -> usize {
        self.iter().filter(|file| file.location == location).count()
    }
}

/// Two files of the site have the same path: a bug in greenlist.
pub(super) fn duplicate_path(path: &SitePath) -> Error {
    Error::Internal(format!("{path} is made twice"))
}

#[cfg(test)]
mod tests {
    use super::{FileLocation, OutputFile, OutputFileCollector, OutputFiles};
    use crate::artifact::SitePath;

    fn collector(paths: &[&str]) -> OutputFileCollector {
        let collector = OutputFileCollector::default();
        for path in paths {
            collector.add(OutputFile {
                path: SitePath::new(path).expect("a safe path"),
                checksum: [0; 32],
                location: FileLocation::Staging,
            });
        }
        collector
    }

    #[test]
    fn files_are_sorted_by_path() {
        let collector = collector(&["en/b.html", "404.html", "en/a.html"]);
        let files = OutputFiles::new(collector).expect("files");
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["404.html", "en/a.html", "en/b.html"]);
        assert!(files.contains(&SitePath::new("en/a.html").expect("a safe path")));
        assert!(!files.contains(&SitePath::new("en/c.html").expect("a safe path")));
    }

    #[test]
    fn a_duplicate_path_fails_the_build() {
        let error = OutputFiles::new(collector(&["a.html", "b.html", "a.html"]));
        let error = error.expect_err("a duplicate").to_string();
        assert!(error.contains("a.html is made twice"), "{error}");
    }
}
