//! The files of a new site, and what is known of each.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::artifact::SitePath;
use crate::error::Error;

/// A file of the new site.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    /// SHA-256 of its bytes.
    pub(super) digest: [u8; 32],
    /// Where its bytes lie.
    pub(super) fate: Fate,
    /// Whether the file of the old site was known, without being read, to hold them.
    pub(super) is_known: bool,
}

/// Where the bytes of a file lie until the build finishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// In the staging folder.
    Written,
    /// In the old site; linked when, and only when, some other file changed.
    Unchanged,
}

/// Files as they are made, from many threads. A list and no map: nobody asks before all are made,
/// and a map that grows takes room for twice as many.
#[derive(Debug, Default)]
pub(super) struct Noted(Mutex<Vec<(SitePath, Made)>>);

impl Noted {
    /// Adds a file.
    pub(super) fn add(&self, path: SitePath, made: Made) {
        // A panic in another thread fails the build; the list itself is never half-written.
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.push((path, made));
    }
}

/// All files of the new site, by path.
#[derive(Debug)]
pub(super) struct Files(Vec<(SitePath, Made)>);

impl Files {
    /// Sorts what was made.
    ///
    /// # Errors
    /// When a path was made twice.
    pub(super) fn new(noted: Noted) -> Result<Self, Error> {
        let Noted(files) = noted;
        let mut files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
        files.par_sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        match files.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => Err(made_twice(&pair[0].0)),
            None => Ok(Self(files)),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, (SitePath, Made)> {
        self.0.iter()
    }

    /// The same for many threads.
    pub(super) fn par_iter(&self) -> rayon::slice::Iter<'_, (SitePath, Made)> {
        self.0.par_iter()
    }

    pub(super) fn contains(&self, path: &SitePath) -> bool {
        self.0.binary_search_by(|(made, _)| made.cmp(path)).is_ok()
    }

    /// The paths whose bytes lie in the staging folder.
    pub(super) fn written(&self) -> impl Iterator<Item = &SitePath> {
        self.of_fate(Fate::Written)
    }

    /// The paths whose bytes lie in the old site.
    pub(super) fn unchanged(&self) -> impl Iterator<Item = &SitePath> {
        self.of_fate(Fate::Unchanged)
    }

    fn of_fate(&self, fate: Fate) -> impl Iterator<Item = &SitePath> {
        let of_fate = self.iter().filter(move |(_, made)| made.fate == fate);
        of_fate.map(|(path, _)| path)
    }
}

/// Two parts of the site want one path: a fault of the program.
pub(super) fn made_twice(path: &SitePath) -> Error {
    Error::Internal(format!("{path} is made twice"))
}

#[cfg(test)]
mod tests {
    use super::{Fate, Files, Made, Noted};
    use crate::artifact::SitePath;

    fn noted(paths: &[&str]) -> Noted {
        let noted = Noted::default();
        for path in paths {
            let made = Made {
                digest: [0; 32],
                fate: Fate::Written,
                is_known: false,
            };
            noted.add(SitePath::new(path).expect("a safe path"), made);
        }
        noted
    }

    #[test]
    fn files_are_by_path_however_they_were_made() {
        let files = Files::new(noted(&["en/b.html", "404.html", "en/a.html"])).expect("files");
        let paths: Vec<_> = files.written().map(SitePath::as_str).collect();
        assert_eq!(paths, ["404.html", "en/a.html", "en/b.html"]);
        assert!(files.contains(&SitePath::new("en/a.html").expect("a safe path")));
        assert!(!files.contains(&SitePath::new("en/c.html").expect("a safe path")));
    }

    #[test]
    fn a_path_that_is_made_twice_fails_the_build() {
        let error = Files::new(noted(&["a.html", "b.html", "a.html"])).expect_err("twice");
        assert!(
            error.to_string().contains("a.html is made twice"),
            "{error}"
        );
    }
}
