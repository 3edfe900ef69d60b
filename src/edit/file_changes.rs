//! Changes to files, all prepared before the first one is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, FileAction};

/// The files to be written and removed.
#[derive(Debug, Default)]
pub(crate) struct FileChanges {
    writes: BTreeMap<PathBuf, Vec<u8>>,
    removals: BTreeSet<PathBuf>,
    /// The old and new paths of links.
    moved_links: BTreeMap<PathBuf, PathBuf>,
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

    /// Writes a file under a new path. A link is moved itself: the file that it leads to keeps its place.
    pub(crate) fn relocate(&mut self, from: &Path, to: &Path, bytes: impl Into<Vec<u8>>) {
        if from.is_symlink() {
            self.write(from, bytes);
            self.moved_links
                .insert(from.to_path_buf(), to.to_path_buf());
        } else {
            self.remove(from);
            self.write(to, bytes);
        }
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
        for (from, to) in &self.moved_links {
            fs::rename(from, to).map_err(Error::file(FileAction::Write, to))?;
        }
        let is_written = |path: &&PathBuf| self.writes.contains_key(*path);
        for path in self.removals.iter().filter(|path| !is_written(path)) {
            fs::remove_file(path).map_err(Error::file(FileAction::Remove, path))?;
        }
        Ok(())
    }
}

/// New files with temporary names beside their final ones. Those that were not renamed are removed on drop.
#[derive(Default)]
struct PreparedFiles<'a> {
    renames: Vec<(PathBuf, PathBuf)>,
    /// What is no regular file, such as a pipe or a device, with the bytes that are written into it.
    special: Vec<(&'a Path, &'a [u8])>,
}

impl<'a> PreparedFiles<'a> {
    fn write(&mut self, path: &'a Path, bytes: &'a [u8]) -> Result<(), Error> {
        if fs::metadata(path).is_ok_and(|old| !old.is_file() && !old.is_dir()) {
            self.special.push((path, bytes));
            return Ok(());
        }
        // A link stays, and the file that it leads to is replaced.
        let resolved = match path.is_symlink() {
            true => fs::canonicalize(path).map_err(Error::file(FileAction::Write, path))?,
            false => path.to_path_buf(),
        };
        let path = resolved.as_path();
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).map_err(Error::file(FileAction::Write, folder))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = folder.join(format!(".{name}.new"));
        self.renames.push((temporary.clone(), path.to_path_buf()));
        fs::write(&temporary, bytes).map_err(Error::file(FileAction::Write, path))?;
        match fs::metadata(path) {
            Ok(old) => fs::set_permissions(&temporary, old.permissions())
                .map_err(Error::file(FileAction::Write, path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(Error::file(FileAction::Write, path)(error)),
        }
    }

    fn rename(&mut self) -> Result<(), Error> {
        while let Some((temporary, path)) = self.renames.last() {
            fs::rename(temporary, path).map_err(Error::file(FileAction::Write, path))?;
            self.renames.pop();
        }
        for (path, bytes) in &self.special {
            let written = OpenOptions::new().write(true).open(path);
            let written = written.and_then(|mut file| file.write_all(bytes));
            written.map_err(Error::file(FileAction::Write, path))?;
        }
        Ok(())
    }
}

impl Drop for PreparedFiles<'_> {
    fn drop(&mut self) {
        for (temporary, _) in &self.renames {
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

    #[cfg(unix)]
    #[test]
    fn what_is_no_regular_file_keeps_its_kind() {
        use std::os::unix::fs::{FileTypeExt, symlink};

        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let written = |path: &str, text: &str| {
            let mut changes = FileChanges::new();
            changes.write(at(path), text);
            changes.apply()
        };
        let read = |name: &str| fs::read_to_string(at(name)).unwrap();

        // A link, also of several steps.
        fs::create_dir(at("elsewhere")).unwrap();
        fs::write(at("elsewhere/a"), "old").unwrap();
        symlink("elsewhere/a", at("link")).unwrap();
        symlink("link", at("second")).unwrap();
        written("second", "new").unwrap();
        assert!(at("link").is_symlink() && at("second").is_symlink());
        assert_eq!(read("elsewhere/a"), "new");
        symlink("missing", at("dead")).unwrap();
        assert!(written("dead", "new").is_err());
        assert!(at("dead").is_symlink() && !at("missing").exists());

        // A link under another name.
        let mut changes = FileChanges::new();
        changes.relocate(&at("link"), &at("moved"), "newer");
        changes.apply().unwrap();
        assert!(at("moved").is_symlink() && !at("link").is_symlink());
        assert_eq!(read("elsewhere/a"), "newer");

        // A pipe and devices.
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.unwrap().success());
        let reader = std::thread::spawn({
            let pipe = at("pipe");
            move || fs::read_to_string(pipe).unwrap()
        });
        written("pipe", "text").unwrap();
        assert_eq!(reader.join().unwrap(), "text");
        assert!(fs::metadata(at("pipe")).unwrap().file_type().is_fifo());
        for (device, is_written) in [("/dev/null", true), ("/dev/full", false)] {
            if fs::metadata(device).is_ok() {
                assert_eq!(written(device, "text").is_ok(), is_written, "{device}");
                let kind = fs::metadata(device).unwrap().file_type();
                assert!(kind.is_char_device(), "{device}");
            }
        }
    }
}
