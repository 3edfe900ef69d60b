//! The walk: which files `content/` holds, in an order that no file system decides.

use std::borrow::Cow;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::layout::{ContentFolder, FileKind, content_folder};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Error, FileAction};
use crate::model::ImageFormat;

/// The files below a project's `content/`, each folder sorted by path.
#[derive(Debug, Clone)]
pub struct ContentListing {
    root: PathBuf,
    content: PathBuf,
    /// By [`ContentFolder`].
    by_folder: [Vec<PathBuf>; ContentFolder::ALL.len()],
    /// Those directly in `content/` that have a kind.
    single: Vec<PathBuf>,
    /// Those that greenlist does not read by their place; one of them may be the logo.
    others: Vec<PathBuf>,
}

impl ContentListing {
    /// Walks `root/content`, without the files that editors and systems leave for themselves.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn new(root: &Path) -> Result<Self, Error> {
        let content = content_folder(root);
        let files = match content.is_dir() {
            true => walk(&content)?,
            false => Vec::new(),
        };
        let mut listing = Self {
            root: root.to_owned(),
            content,
            by_folder: Default::default(),
            single: Vec::new(),
            others: Vec::new(),
        };
        for path in files {
            let inside = with_slashes(&listing.content, &path);
            let list = match ContentFolder::from_path(&inside) {
                Some(folder) => &mut listing.by_folder[folder as usize],
                None if FileKind::of_single(&inside).is_some() => &mut listing.single,
                None => &mut listing.others,
            };
            list.push(path);
        }
        Ok(listing)
    }

    /// The folder that holds `content/`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The files of a folder, by path.
    pub fn folder(&self, folder: ContentFolder) -> &[PathBuf] {
        &self.by_folder[folder as usize]
    }

    /// Whether it names a file.
    pub fn contains(&self, path: &Path) -> bool {
        let mut lists = self.by_folder.iter().chain([&self.single, &self.others]);
        lists.any(|list| list.iter().any(|known| known == path))
    }

    /// Every file that greenlist reads, with its kind, by path. Reports the others, apart from
    /// pictures: only `site.yaml`, which is not read for this, says whether one is the logo.
    pub fn with_kinds(
        &self,
        source_language: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(PathBuf, FileKind)> {
        let may_be_logo = |path: &Path| {
            let extension = path.extension().and_then(|extension| extension.to_str());
            extension.and_then(ImageFormat::from_name).is_some()
        };
        self.report_missing(diagnostics);
        self.report_unused(may_be_logo, diagnostics);
        let lists = self.by_folder.iter().chain([&self.single]);
        let with_kind = |path: &PathBuf| {
            let kind = FileKind::from_path(&with_slashes(&self.content, path), source_language)?;
            Some((path.clone(), kind))
        };
        let mut files: Vec<_> = lists.flatten().filter_map(with_kind).collect();
        files.sort();
        files
    }

    /// Reports a project without `content/`; returns whether that is so.
    pub fn report_missing(&self, diagnostics: &mut Diagnostics) -> bool {
        let missing = !self.content.is_dir();
        if missing {
            let origin = Origin::file(&project_path(&self.root, &self.content));
            diagnostics.push(Diagnostic::new(Code::MissingFile, &origin).with("path", "content/"));
        }
        missing
    }

    /// Reports the files that nothing reads; `is_used` knows those that another file names.
    pub fn report_unused(&self, is_used: impl Fn(&Path) -> bool, diagnostics: &mut Diagnostics) {
        for path in self.others.iter().filter(|path| !is_used(path)) {
            let file = project_path(&self.root, path);
            let fault = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(fault.with("path", file.as_ref()));
        }
    }
}

/// The files below a folder; sibling folders are walked in parallel.
fn walk(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries: Vec<DirEntry> = WalkDir::new(folder)
        // The folder itself may be a link, which would count as a file.
        .min_depth(1)
        .max_depth(1)
        // By whole paths: siblings differ in their names alone, and looking these up for each
        // comparison takes longer than the walk.
        .sort_by(|a, b| a.path().as_os_str().cmp(b.path().as_os_str()))
        .into_iter()
        .collect::<Result<_, _>>()
        .map_err(|error| walk_error(folder, error))?;
    let of_entries = entries
        .into_par_iter()
        .map(|entry| {
            let ignored = entry.file_name().to_str().is_some_and(is_ignored);
            match entry.file_type().is_dir() {
                true => walk(entry.path()),
                false if ignored => Ok(Vec::new()),
                false => Ok(vec![entry.into_path()]),
            }
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(of_entries.concat())
}

/// Whether an editor or a file manager made the file for its own use.
fn is_ignored(name: &str) -> bool {
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || name.ends_with('~')
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// The path from the project's root with `/`, as diagnostics name it.
pub(crate) fn project_path(root: &Path, path: &Path) -> Arc<str> {
    with_slashes(root, path).into()
}

fn with_slashes<'p>(root: &Path, path: &'p Path) -> Cow<'p, str> {
    if let Some(inside) = strip_root(root, path) {
        return inside.into();
    }
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/").into()
}

/// The same by comparing bytes alone, which does for every path of a walk.
fn strip_root<'p>(root: &Path, path: &'p Path) -> Option<&'p str> {
    if MAIN_SEPARATOR != '/' {
        return None;
    }
    let root = root.to_str()?;
    let rest = path.to_str()?.strip_prefix(root)?;
    let inside = match rest.strip_prefix('/') {
        Some(inside) => inside,
        None if root.is_empty() || root.ends_with('/') => rest,
        None => return None,
    };
    let is_plain = inside
        .split('/')
        .all(|part| !matches!(part, "" | "." | ".."));
    is_plain.then_some(inside)
}

fn walk_error(content: &Path, error: walkdir::Error) -> Error {
    let path = error.path().unwrap_or(content).to_path_buf();
    let source = error
        .into_io_error()
        .unwrap_or_else(|| std::io::Error::other("a symbolic link leads back to its own folder"));
    Error::File {
        act: FileAction::Read,
        path,
        source,
    }
}
