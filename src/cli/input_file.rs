//! Reads a file that the user names.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::error::{Error, FileAction};

/// The folders of open files: `<(command)` of a shell is a pipe there.
const OPEN_FILES: [&str; 3] = ["/dev/fd", "/dev/stdin", "/proc"];

/// Reads a file up to one byte over the limit, so that a larger one is noticed and no device is read for ever.
///
/// # Errors
/// When the file cannot be read, or is a pipe or a device with a name.
pub(super) fn read(path: &Path, limit: usize) -> Result<Vec<u8>, Error> {
    let failed = || Error::file(FileAction::Read, path);
    let metadata = fs::metadata(path).map_err(failed())?;
    let is_open_file = OPEN_FILES.iter().any(|folder| path.starts_with(folder));
    if !metadata.is_file() && !metadata.is_dir() && !is_open_file {
        // To open a pipe that no program writes to would take for ever.
        return Err(failed()(ErrorKind::Unsupported.into()));
    }
    let file = File::open(path).map_err(failed())?;
    // Room for all of it at once: a vector that grows would take twice the memory. Memory that is not written
    // to is not taken.
    let mut bytes = Vec::with_capacity(limit + 1);
    file.take(limit as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed())?;
    bytes.shrink_to_fit();
    Ok(bytes)
}
