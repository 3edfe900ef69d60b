//! Reads a file that the user names.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::{Error, FileAction};

/// Reads a file up to one byte over the limit, so that a larger one is noticed and no device is read for ever.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn read(path: &Path, limit: usize) -> Result<Vec<u8>, Error> {
    let failed = || Error::file(FileAction::Read, path);
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
