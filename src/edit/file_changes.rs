//! Changes to files, all prepared before the first one is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, FileAction};

/// The files to be written and removed.
#[derive(Debug, Default)]
pub(crate) struct FileChanges {
    writes: BTreeMap<PathBuf, Vec<u8>>,
    removals: BTreeSet<PathBuf>,
}

impl FileChanges {
    /// No changes.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Writes a file; an existing file is replaced.
    pub(crate) fn write(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.writes.insert(path.into(), bytes.into());
    }

    /// Removes a file.
    pub(crate) fn remove(&mut self, path: impl Into<PathBuf>) {
        self.removals.insert(path.into());
    }

    /// The new text of a file, if it is written.
    pub(crate) fn text(&self, path: &Path) -> Option<&str> {
        let bytes = self.writes.get(path)?;
        std::str::from_utf8(bytes).ok()
    }

    /// The files to be written, by path.
    pub(crate) fn written(&self) -> impl Iterator<Item = &Path> {
        self.writes.keys().map(PathBuf::as_path)
    }

    /// The files to be written that exist already.
    pub(crate) fn existing(&self) -> impl Iterator<Item = &Path> {
        // A broken symbolic link counts too.
        self.written()
            .filter(|path| path.symlink_metadata().is_ok())
    }

    /// Makes the changes. All new files are written before the first one is renamed, so that nothing changes
    /// if the disk is full or a folder is read-only.
    ///
    /// # Errors
    /// When a file cannot be written or removed.
    pub(crate) fn apply(self) -> Result<(), Error> {
        let mut prepared = PreparedFiles::default();
        for (path, bytes) in &self.writes {
            prepared.write(path, bytes)?;
        }
        prepared.rename()?;
        let is_written = |path: &&PathBuf| self.writes.contains_key(*path);
        for path in self.removals.iter().filter(|path| !is_written(path)) {
            fs::remove_file(path).map_err(Error::file(FileAction::Remove, path))?;
        }
        Ok(())
    }
}

/// New files with temporary names beside their final ones. Those that were not renamed are removed on drop.
#[derive(Default)]
struct PreparedFiles(Vec<(PathBuf, PathBuf)>);

impl PreparedFiles {
    fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).map_err(Error::file(FileAction::Write, folder))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = folder.join(format!(".{name}.new"));
        self.0.push((temporary.clone(), path.to_path_buf()));
        fs::write(&temporary, bytes).map_err(Error::file(FileAction::Write, path))?;
        match fs::metadata(path) {
            Ok(old) => fs::set_permissions(&temporary, old.permissions())
                .map_err(Error::file(FileAction::Write, path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(Error::file(FileAction::Write, path)(error)),
        }
    }

    fn rename(&mut self) -> Result<(), Error> {
        while let Some((temporary, path)) = self.0.last() {
            fs::rename(temporary, path).map_err(Error::file(FileAction::Write, path))?;
            self.0.pop();
        }
        Ok(())
    }
}

impl Drop for PreparedFiles {
    fn drop(&mut self) {
        for (temporary, _) in &self.0 {
            // Best effort: the error that led here is reported already.
            let _ = fs::remove_file(temporary);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::FileChanges;

    #[test]
    fn no_file_is_written_if_one_cannot_be() {
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
