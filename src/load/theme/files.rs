//! The files of a theme: a folder's, or those inside the program.

use std::borrow::Cow;
use std::path::Path;

use walkdir::WalkDir;

use crate::error::{Error, FileAction};
use crate::model::Slug;
use crate::theme::{DEFAULT_THEME, embedded_files};

/// A file below a theme's folder: its path with `/`, and its bytes.
pub(super) type ThemeFile = (String, Cow<'static, [u8]>);

/// The files of a theme; `None` where there is no such theme.
pub(super) fn of(root: &Path, name: &str) -> Result<Option<Vec<ThemeFile>>, Error> {
    // A name that is no id could lead out of `themes/`.
    if Slug::new(name).is_none() {
        return Ok(None);
    }
    let folder = root.join("themes").join(name);
    if folder.is_dir() {
        return on_disk(&folder).map(Some);
    }
    Ok((name == DEFAULT_THEME).then(embedded))
}

/// Those of the theme inside the program.
pub(super) fn embedded() -> Vec<ThemeFile> {
    embedded_files()
        .into_iter()
        .map(|(path, bytes)| (path, Cow::Borrowed(bytes)))
        .collect()
}

/// Those of a folder, by name.
pub(super) fn on_disk(folder: &Path) -> Result<Vec<ThemeFile>, Error> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|source| Error::File {
            act: FileAction::Read,
            path: source.path().unwrap_or(folder).to_path_buf(),
            source: source.into(),
        })?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path();
        let below = path.strip_prefix(folder).unwrap_or(path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let bytes = std::fs::read(path).map_err(Error::file(FileAction::Read, path))?;
        files.push((parts.join("/"), Cow::Owned(bytes)));
    }
    Ok(files)
}
