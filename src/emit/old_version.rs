//! Files that earlier versions of greenlist left in `.greenlist/`.
//!
//! They kept a lock, the staging folder and caches of the last build there, and a journal while they
//! changed a few files of the site in place. This version removes them after the first successful build.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::layout::{remove_tree, suffixed};
use crate::artifact::SitePath;
use crate::error::{Error, FileAction};

/// Leftover files of an earlier version, for one site.
#[derive(Debug)]
pub(super) struct OldVersionFiles {
    hidden: PathBuf,
    journal: PathBuf,
    files: [PathBuf; 4],
    staging: PathBuf,
    /// The old site, if a build was killed while it exchanged the folders.
    pub(super) retired: PathBuf,
}

impl OldVersionFiles {
    pub(super) fn of(hidden: &Path, site: &OsStr) -> Self {
        let file = |suffix| hidden.join(suffixed(site, suffix));
        Self {
            journal: file(".journal"),
            files: [".kept", ".memory", ".readings", ".lock"].map(file),
            staging: file(".staging"),
            retired: file(".retired"),
            hidden: hidden.to_owned(),
        }
    }

    /// Paths that a killed build of an earlier version may have moved into the site before it wrote
    /// the manifest that lists them. They are greenlist's, so the next build may remove them.
    pub(super) fn journal_paths(&self) -> Vec<SitePath> {
        // Whatever else it holds, a journal without its last line was not acted on.
        let journal = match self.journal.is_file() {
            true => fs::read_to_string(&self.journal).unwrap_or_default(),
            false => String::new(),
        };
        let Some(acts) = journal.strip_suffix("\nend") else {
            return Vec::new();
        };
        acts.lines()
            .filter_map(|act| {
                act.split_once(' ')
                    .and_then(|(_, path)| SitePath::new(path))
            })
            .collect()
    }

    /// Removes the files, and the folder if nothing else is in it.
    pub(super) fn remove(&self) -> Result<(), Error> {
        remove_tree(&self.staging)?;
        remove_tree(&self.retired)?;
        for file in self.files.iter().chain([&self.journal]) {
            match fs::remove_file(file) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(Error::file(FileAction::Remove, file)(error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        // Fails where another site has files in it.
        let _ = fs::remove_dir(&self.hidden);
        Ok(())
    }
}
