//! The files of a folder with their checksums.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::checksums::hexadecimal;
use crate::emit;
use crate::error::{Error, FileAction};

/// The size of a file in bytes, and its SHA-256 in hexadecimal digits.
pub(super) type SizeAndChecksum = (u64, String);

/// The regular files below a folder, by their paths with `/`; the links and other things in it.
pub(super) struct Tree {
    pub(super) files: BTreeMap<String, SizeAndChecksum>,
    /// What is neither a file nor a folder.
    pub(super) others: Vec<String>,
}

/// Reads every file below a folder.
///
/// # Errors
/// When a file or folder cannot be read.
pub(super) fn read(folder: &Path) -> Result<Tree, Error> {
    let (mut files, mut others) = (Vec::new(), Vec::new());
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.map_err(|error| walk_error(folder, error))?;
        let path = relative(folder, entry.path());
        if entry.file_type().is_file() {
            files.push(path);
        } else if !entry.file_type().is_dir() {
            others.push(path);
        }
    }
    others.sort_unstable();
    let read = files.into_par_iter().map(|path| {
        let file = folder.join(&path);
        let checksum = checksum(&file).map_err(Error::file(FileAction::Read, &file))?;
        Ok((path, checksum))
    });
    Ok(Tree {
        files: read.collect::<Result<_, Error>>()?,
        others,
    })
}

/// The size and the checksum of a file.
pub(super) fn checksum(path: &Path) -> io::Result<SizeAndChecksum> {
    let mut file = File::open(path)?;
    let (mut hash, mut size) = (Sha256::new(), 0);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok((size, hexadecimal(&hash.finalize()))),
            read => {
                hash.update(&buffer[..read]);
                size += read as u64;
            }
        }
    }
}

/// The path of a file below a folder, with `/` on all systems. What is not Unicode in it is replaced, so
/// the file of such a path is not found again.
pub(super) fn relative(folder: &Path, file: &Path) -> String {
    let path = file.strip_prefix(folder).unwrap_or(file);
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// The paths of the files that two built sites do not have in common, or with other bytes. Compressed
/// twins and the list of the build follow from the other files, and only some sites have the twins.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn differing_files(one: &Path, other: &Path) -> Result<Vec<String>, Error> {
    let (one, other) = (read(one)?, read(other)?);
    let paths = one
        .files
        .keys()
        .chain(other.files.keys())
        .chain(&one.others);
    let differs = |path: &&String| match (one.files.get(*path), other.files.get(*path)) {
        (Some(one), Some(other)) => one != other,
        _ => true,
    };
    let is_twin = |path: &&String| {
        let source = path
            .strip_suffix(".br")
            .or_else(|| path.strip_suffix(".gz"));
        source.is_some_and(|source| other.files.contains_key(source))
    };
    let paths = paths.filter(|path| *path != emit::MANIFEST && !is_twin(path));
    let differing: BTreeSet<&String> = paths.filter(differs).collect();
    Ok(differing.into_iter().cloned().collect())
}

/// An error of a walk as one of reading.
pub(super) fn walk_error(folder: &Path, error: walkdir::Error) -> Error {
    let path = error
        .path()
        .map_or_else(|| folder.to_owned(), Path::to_path_buf);
    Error::file(FileAction::Read, path)(error.into())
}

/// The folders directly in a folder, by name; none if it does not exist.
pub(super) fn folders(folder: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.and_then(Iterator::collect),
    };
    let entries: Vec<fs::DirEntry> = entries.map_err(Error::file(FileAction::Read, folder))?;
    let folders = entries
        .iter()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut folders: Vec<_> = folders
        .map(|entry| {
            (
                entry.file_name().to_string_lossy().into_owned(),
                entry.path(),
            )
        })
        .collect();
    folders.sort_unstable();
    Ok(folders)
}

/// The bytes of a file; `None` if it does not exist.
pub(super) fn bytes_if_present(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Error> {
    let read = || {
        let metadata = fs::metadata(path)?;
        match metadata.is_file() {
            // A pipe would block.
            false => Err(io::Error::other("it is not a regular file")),
            true if metadata.len() > limit => Err(io::ErrorKind::FileTooLarge.into()),
            true => fs::read(path),
        }
    };
    match read() {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(FileAction::Read, path)(error)),
    }
}
