//! Syncs files and folders to the disk, so that they are whole after a power cut.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::error::{Error, FileAction};

/// Syncs the names in a folder to the disk, where the file system can.
///
/// # Errors
/// When the folder cannot be opened, or the disk fails.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere folders cannot be opened for writing, and so not synced.
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems cannot sync folders.
        Err(error)
            if error.kind() == ErrorKind::InvalidInput
                || error.kind() == ErrorKind::Unsupported =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Syncs every file below a folder to the disk: on Linux the whole file system at once, since thousands of
/// files one by one take minutes.
///
/// # Errors
/// When the folder cannot be opened, or the disk fails.
#[cfg(target_os = "linux")]
pub(crate) fn sync_files(folder: &Path) -> Result<(), Error> {
    let sync = || Ok(rustix::fs::syncfs(File::open(folder)?)?);
    sync().map_err(Error::file(FileAction::Write, folder))
}

/// Syncs every file below a folder to the disk.
///
/// # Errors
/// When a file cannot be opened, or the disk fails.
#[cfg(not(target_os = "linux"))]
pub(crate) fn sync_files(folder: &Path) -> Result<(), Error> {
    use rayon::prelude::*;
    let files = walkdir::WalkDir::new(folder).into_iter().flatten();
    let files: Vec<_> = files.filter(|entry| entry.file_type().is_file()).collect();
    files.par_iter().try_for_each(|file| {
        // Windows syncs only through a handle opened for writing.
        let opened = File::options()
            .read(true)
            .write(cfg!(windows))
            .open(file.path());
        let synced = opened.and_then(|file| file.sync_all());
        synced.map_err(Error::file(FileAction::Write, file.path()))
    })
}
