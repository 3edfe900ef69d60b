//! The files of a theme: in a folder, or built into the program.

use std::borrow::Cow;
use std::path::Path;

use walkdir::DirEntry;

use crate::error::{Error, FileAction};
use crate::model::Slug;
use crate::project::{THEMES, project_path, walk};
use crate::theme::{DEFAULT_THEME, embedded_files};

/// A file below a theme's folder: its path with `/`, and its bytes.
pub(super) type ThemeFile = (String, Cow<'static, [u8]>);

/// The files of a theme; `None` if it does not exist.
pub(super) fn of(root: &Path, name: &str) -> Result<Option<Vec<ThemeFile>>, Error> {
    // A name that is not a valid id could lead out of `themes/`.
    if Slug::new(name).is_none() {
        return Ok(None);
    }
    let folder = root.join(THEMES).join(name);
    if folder.is_dir() {
        return on_disk(&folder).map(Some);
    }
    Ok((name == DEFAULT_THEME).then(embedded))
}

/// The files of the built-in theme.
pub(super) fn embedded() -> Vec<ThemeFile> {
    embedded_files()
        .into_iter()
        .map(|(path, bytes)| (path, Cow::Borrowed(bytes)))
        .collect()
}

/// The files of a folder, by name.
pub(super) fn on_disk(folder: &Path) -> Result<Vec<ThemeFile>, Error> {
    let is_file = |entry: &Result<DirEntry, Error>| match entry {
        Ok(entry) => entry.file_type().is_file(),
        Err(_) => true,
    };
    walk(folder)
        .filter(is_file)
        .map(|entry| {
            let path = entry?.into_path();
            let bytes = std::fs::read(&path).map_err(Error::file(FileAction::Read, &path))?;
            let inside = project_path(folder, &path);
            Ok((inside.to_string(), Cow::Owned(bytes)))
        })
        .collect()
}
