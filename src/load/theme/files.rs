//! The files of a theme: in a folder, or built into the program.

use std::borrow::Cow;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Error, FileAction};
use crate::model::Slug;
use crate::project::{FoundFiles, OpenFile, Refusal, THEMES, open, project_path, walk};
use crate::theme::{DEFAULT_THEME, embedded_files};

/// The most bytes of a template or a file of messages.
pub const TEXT_LIMIT: u64 = 1024 * 1024;
/// The most bytes of an asset. Every school that copies the site copies it too.
pub const ASSET_LIMIT: u64 = 10 * 1024 * 1024;

/// A file below a theme's folder, which is read only if it is used.
pub(super) struct ThemeFile {
    /// Its path below the folder, with `/`.
    pub(super) path: String,
    place: FilePlace,
}

enum FilePlace {
    Memory(Cow<'static, [u8]>),
    Disk(PathBuf),
}

impl ThemeFile {
    pub(super) fn in_memory(path: String, bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Self {
            path,
            place: FilePlace::Memory(bytes.into()),
        }
    }

    /// The bytes; `None` if there are too many, or if it is not a regular file (reported). `file` is its
    /// path from the root.
    pub(super) fn read(
        &self,
        root: &Path,
        file: &Arc<str>,
        limit: u64,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Cow<'static, [u8]>>, Error> {
        let path = match &self.place {
            FilePlace::Memory(bytes) => return Ok(Some(bytes.clone())),
            FilePlace::Disk(path) => path,
        };
        let failed = || Error::file(FileAction::Read, path);
        let OpenFile { file: open, size } = match open(root, path).map_err(failed())? {
            Ok(open) => open,
            Err(refusal) => {
                diagnostics.push(refusal.diagnostic(file));
                return Ok(None);
            }
        };
        let mut bytes = Vec::new();
        if size <= limit {
            open.take(limit + 1)
                .read_to_end(&mut bytes)
                .map_err(failed())?;
        }
        if size.max(bytes.len() as u64) > limit {
            let too_large = Diagnostic::new(Code::FileTooLarge, &Origin::file(file));
            diagnostics.push(too_large.with("limit", (limit / 1024).to_string()));
            return Ok(None);
        }
        Ok(Some(Cow::Owned(bytes)))
    }
}

/// The files of a theme; `None` if it does not exist.
pub(super) fn of(
    root: &Path,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<ThemeFile>>, Error> {
    // A name that is not a valid id could lead out of `themes/`.
    if Slug::new(name).is_none() {
        return Ok(None);
    }
    let found = on_disk(root, &root.join(THEMES).join(name), diagnostics)?;
    Ok(found.or_else(|| (name == DEFAULT_THEME).then(embedded)))
}

/// The files of the built-in theme.
pub(super) fn embedded() -> Vec<ThemeFile> {
    let files = embedded_files().into_iter();
    let in_memory = |(path, bytes): (_, &'static [u8])| ThemeFile::in_memory(path, bytes);
    files.map(in_memory).collect()
}

/// The files of a folder, by name; `None` if it does not exist. Reports what is not read.
pub(super) fn on_disk(
    root: &Path,
    folder: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Vec<ThemeFile>>, Error> {
    // A link to nothing exists.
    if fs::symlink_metadata(folder).is_err() {
        return Ok(None);
    }
    let FoundFiles { mut files, refused } = walk(root, folder)?;
    for (path, refusal) in refused {
        diagnostics.push(refusal.diagnostic(&project_path(root, &path)));
        // A file that exists is not reported as missing. Its reader refuses it too.
        if !matches!(refusal, Refusal::Circular | Refusal::Deep) {
            files.push(path);
        }
    }
    files.sort_unstable();
    let file = |path: PathBuf| ThemeFile {
        path: project_path(folder, &path).to_string(),
        place: FilePlace::Disk(path),
    };
    Ok(Some(files.into_iter().map(file).collect()))
}
