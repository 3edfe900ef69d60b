//! Finds the files of `content/`, in an order that no file system decides.

use std::borrow::Cow;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Act, Error};

/// The files that stand directly in `content/`.
const SINGLE: &[&str] = &[
    "site.yaml",
    "issuers.yaml",
    "audiences.yaml",
    "vendors.yaml",
    "legislation.yaml",
    "vocabulary.yaml",
    "moved.yaml",
];

/// The files of one content folder by kind, each kind sorted by path.
#[derive(Debug)]
pub(super) struct Files<'a> {
    /// `content/` itself, as the root was given.
    pub(super) content: &'a Path,
    /// `products/**/*.yaml`.
    pub(super) products: Vec<&'a Path>,
    /// `advisories/**/*.yaml`.
    pub(super) advisories: Vec<&'a Path>,
    /// `advisories/**/*.md`.
    pub(super) advisory_texts: Vec<&'a Path>,
    /// `bulletins/**/*.md`.
    pub(super) bulletins: Vec<&'a Path>,
    /// `pages/**/*.md`.
    pub(super) pages: Vec<&'a Path>,
    /// All others.
    pub(super) others: Vec<&'a Path>,
}

/// The files below a project's `content/`, in order, before anybody asks what they are.
#[derive(Debug, Clone)]
pub struct Listing {
    root: PathBuf,
    content: PathBuf,
    is_there: bool,
    files: Vec<PathBuf>,
}

impl Listing {
    /// Walks `root/content`. Editors' own files are passed over.
    ///
    /// # Errors
    /// When the system cannot list a folder.
    pub fn new(root: &Path) -> Result<Self, Error> {
        let content = root.join("content");
        let mut listing = Self {
            root: root.to_owned(),
            is_there: content.is_dir(),
            files: Vec::new(),
            content,
        };
        if !listing.is_there {
            return Ok(listing);
        }
        listing.files = below(&listing.content)?;
        Ok(listing)
    }

    /// The folder that holds `content`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The files.
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }
}

/// The files below a folder, folders beside each other in parallel.
fn below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries: Vec<DirEntry> = WalkDir::new(folder)
        // The folder itself may be a link, which would count as a file.
        .min_depth(1)
        .max_depth(1)
        // Siblings share all but their names; to look those up for each comparison takes longer
        // than the walk itself.
        .sort_by(|a, b| a.path().as_os_str().cmp(b.path().as_os_str()))
        .into_iter()
        .collect::<Result<_, _>>()
        .map_err(|error| walk_error(folder, error))?;
    let of_entries = entries
        .into_par_iter()
        .map(|entry| {
            let hidden = entry.file_name().to_str().is_some_and(is_left_behind);
            match entry.file_type().is_dir() {
                true => below(entry.path()),
                false if hidden => Ok(Vec::new()),
                false => Ok(vec![entry.into_path()]),
            }
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(of_entries.concat())
}

/// Whether a program has laid the file down for itself: an editor while somebody writes, or a
/// system that shows the folder.
fn is_left_behind(name: &str) -> bool {
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || name.ends_with('~')
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// Sorts files by kind.
pub(super) fn files<'a>(listing: &'a Listing, diagnostics: &mut Diagnostics) -> Files<'a> {
    let Listing { root, content, .. } = listing;
    let mut files = Files {
        content,
        products: Vec::new(),
        advisories: Vec::new(),
        advisory_texts: Vec::new(),
        bulletins: Vec::new(),
        pages: Vec::new(),
        others: Vec::new(),
    };
    if !listing.is_there {
        let origin = Origin::file(&relative(root, content));
        diagnostics.push(Diagnostic::new(Code::MissingFile, &origin).with("path", "content/"));
        return files;
    }
    for path in &listing.files {
        let inside = joined(content, path);
        let list = inside.split_once('/').and_then(|(folder, rest)| {
            let name = rest.rsplit('/').next().unwrap_or(rest);
            list(&mut files, folder, name)
        });
        match list {
            Some(list) => list.push(path),
            None if is_single(content, path) => {}
            None => files.others.push(path),
        }
    }
    files
}

/// Tells of files that nothing reads; `is_used` knows those that other files name.
pub(super) fn unused(
    root: &Path,
    files: &Files<'_>,
    is_used: impl Fn(&Path) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for path in files.others.iter().filter(|path| !is_used(path)) {
        let file = relative(root, path);
        let fault = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
        diagnostics.push(fault.with("path", file.as_ref()));
    }
}

/// The path from the project's root with `/`, as diagnostics name it.
pub(super) fn relative(root: &Path, path: &Path) -> Arc<str> {
    joined(root, path).into()
}

fn joined<'p>(root: &Path, path: &'p Path) -> Cow<'p, str> {
    if let Some(inside) = inside(root, path) {
        return inside.into();
    }
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/").into()
}

/// The same where it takes no more than a look at the bytes, as for every path of a walk.
fn inside<'p>(root: &Path, path: &'p Path) -> Option<&'p str> {
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

fn list<'f, 'a>(
    files: &'f mut Files<'a>,
    folder: &str,
    name: &str,
) -> Option<&'f mut Vec<&'a Path>> {
    let (stem, ending) = name.rsplit_once('.')?;
    if stem.is_empty() {
        return None;
    }
    match (folder, ending) {
        ("products", "yaml") => Some(&mut files.products),
        ("advisories", "yaml") => Some(&mut files.advisories),
        ("advisories", "md") => Some(&mut files.advisory_texts),
        ("bulletins", "md") => Some(&mut files.bulletins),
        ("pages", "md") => Some(&mut files.pages),
        _ => None,
    }
}

fn is_single(content: &Path, path: &Path) -> bool {
    SINGLE.iter().any(|name| content.join(name) == path)
}

fn walk_error(content: &Path, error: walkdir::Error) -> Error {
    let path = error.path().unwrap_or(content).to_path_buf();
    let source = error
        .into_io_error()
        .unwrap_or_else(|| std::io::Error::other("a link leads back to its own folder"));
    Error::File {
        act: Act::Read,
        path,
        source,
    }
}
