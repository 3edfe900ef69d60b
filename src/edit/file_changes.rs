//! Changes to files: all prepared before the first is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, FileAction};

/// What is to be written and removed.
#[derive(Debug, Default)]
pub(crate) struct FileChanges {
    writes: BTreeMap<PathBuf, Vec<u8>>,
    removals: BTreeSet<PathBuf>,
}

impl FileChanges {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Writes a file, in the place of one that is there.
    pub(crate) fn write(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.writes.insert(path.into(), bytes.into());
    }

    /// Removes a file.
    pub(crate) fn remove(&mut self, path: impl Into<PathBuf>) {
        self.removals.insert(path.into());
    }

    /// The text a file will have, where it is changed.
    pub(crate) fn text(&self, path: &Path) -> Option<&str> {
        let bytes = self.writes.get(path)?;
        std::str::from_utf8(bytes).ok()
    }

    /// The files that will be written, by path.
    pub(crate) fn written(&self) -> impl Iterator<Item = &Path> {
        self.writes.keys().map(PathBuf::as_path)
    }

    /// The files among them that are there already.
    pub(crate) fn existing(&self) -> impl Iterator<Item = &Path> {
        // A link that leads nowhere is in the way too.
        self.written()
            .filter(|path| path.symlink_metadata().is_ok())
    }

    /// Makes the changes. Every file is on the disk before the first file is exchanged, so a
    /// full disk or a forbidden folder changes nothing.
    ///
    /// # Errors
    /// When the system cannot write or remove a file.
    pub(crate) fn apply(self) -> Result<(), Error> {
        let mut prepared = PreparedFiles::default();
        for (path, bytes) in &self.writes {
            prepared.write(path, bytes)?;
        }
        prepared.exchange()?;
        for path in self
            .removals
            .iter()
            .filter(|path| !self.writes.contains_key(*path))
        {
            fs::remove_file(path).map_err(Error::file(FileAction::Remove, path))?;
        }
        Ok(())
    }
}

/// New files under hidden names beside the files they will become; those that are left over are
/// removed.
#[derive(Default)]
struct PreparedFiles(Vec<(PathBuf, PathBuf)>);

impl PreparedFiles {
    fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).map_err(Error::file(FileAction::Write, folder))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let hidden = folder.join(format!(".{name}.new"));
        self.0.push((hidden.clone(), path.to_path_buf()));
        fs::write(&hidden, bytes).map_err(Error::file(FileAction::Write, path))?;
        match fs::metadata(path) {
            Ok(old) => fs::set_permissions(&hidden, old.permissions())
                .map_err(Error::file(FileAction::Write, path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(Error::file(FileAction::Write, path)(error)),
        }
    }

    fn exchange(&mut self) -> Result<(), Error> {
        while let Some((hidden, path)) = self.0.pop() {
            let moved = fs::rename(&hidden, &path).map_err(Error::file(FileAction::Write, &path));
            if moved.is_err() {
                self.0.push((hidden, path));
            }
            moved?;
        }
        Ok(())
    }
}

impl Drop for PreparedFiles {
    fn drop(&mut self) {
        for (hidden, _) in &self.0 {
            // Nothing more can be done, and the error that led here is told already.
            let _ = fs::remove_file(hidden);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::FileChanges;

    #[test]
    fn where_one_file_cannot_be_written_none_is() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a.yaml"), "old").unwrap();
        fs::write(at("not-a-folder"), "").unwrap();
        let mut changes = FileChanges::new();
        changes.write(at("a.yaml"), "new");
        changes.write(at("not-a-folder/b.yaml"), "new");
        assert!(changes.apply().is_err());
        assert_eq!(fs::read_to_string(at("a.yaml")).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_file_that_is_written_is_not_removed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a"), "old").unwrap();
        fs::write(at("b"), "old").unwrap();
        let mut changes = FileChanges::new();
        changes.write(at("a"), "new");
        changes.remove(at("a"));
        changes.remove(at("b"));
        changes.apply().unwrap();
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "new");
        assert!(!at("b").exists());
    }
}
