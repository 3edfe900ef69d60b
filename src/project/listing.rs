//! Which files `content/` holds, sorted by path.

use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::layout::{ContentFolder, FileKind, attachment_name, content_folder};
use super::misnamed::{MisnamedFile, original, with_right_extension};
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
    /// The attachments.
    attachments: Vec<PathBuf>,
    /// Files that are not read because of a slip in their names.
    misnamed: Vec<MisnamedFile>,
    /// Files without a kind; one of them may be the logo.
    others: Vec<PathBuf>,
}

impl ContentListing {
    /// Walks `root/content`, leaving out the files of editors and file managers.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn new(root: &Path) -> Result<Self, Error> {
        let mut listing = Self {
            root: root.to_owned(),
            content: content_folder(root),
            by_folder: Default::default(),
            single: Vec::new(),
            attachments: Vec::new(),
            misnamed: Vec::new(),
            others: Vec::new(),
        };
        if !listing.content.is_dir() {
            return Ok(listing);
        }
        for entry in walk(&content_folder(root)) {
            let entry = entry?;
            let is_ignored = entry.file_name().to_str().is_some_and(is_ignored);
            if entry.file_type().is_dir() || is_ignored {
                continue;
            }
            let inside = project_path(&listing.content, entry.path());
            if attachment_name(&inside).is_none()
                && let Some(meant) = with_right_extension(&inside)
            {
                let is_copy = listing.content.join(&meant).exists();
                let path = entry.into_path();
                listing.misnamed.push(MisnamedFile {
                    path,
                    meant,
                    is_copy,
                });
                continue;
            }
            let list = match ContentFolder::from_path(&inside) {
                _ if attachment_name(&inside).is_some() => &mut listing.attachments,
                Some(folder) => &mut listing.by_folder[folder as usize],
                None if FileKind::of_single(&inside).is_some() => &mut listing.single,
                None => &mut listing.others,
            };
            list.push(entry.into_path());
        }
        listing.set_copies_apart();
        Ok(listing)
    }

    /// Takes copies of files out of their folders: read as well, they would be blamed together with the good
    /// file.
    fn set_copies_apart(&mut self) {
        for paths in &mut self.by_folder {
            let inside: Vec<_> = paths
                .iter()
                .map(|path| project_path(&self.content, path))
                .collect();
            let mut names = inside.iter();
            paths.retain(|path| {
                let Some(name) = names.next() else {
                    return true;
                };
                let original = original(name, inside.iter().map(AsRef::as_ref));
                self.misnamed.extend(original.map(|original| MisnamedFile {
                    path: path.clone(),
                    meant: original.to_owned(),
                    is_copy: true,
                }));
                original.is_none()
            });
        }
    }

    /// The files with another spelling of their extension, by the paths from `content/` that they should have.
    pub(crate) fn with_wrong_extension(&self) -> impl Iterator<Item = &str> {
        let files = self.misnamed.iter().filter(|file| !file.is_copy);
        files.map(|file| file.meant.as_str())
    }

    /// The folder that holds `content/`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The files of a folder, by path.
    pub fn folder(&self, folder: ContentFolder) -> &[PathBuf] {
        &self.by_folder[folder as usize]
    }

    /// The attachments: the name of each, and its path.
    pub fn attachments(&self) -> impl Iterator<Item = (String, &Path)> {
        self.attachments.iter().filter_map(|path| {
            let inside = project_path(&self.content, path);
            Some((attachment_name(&inside)?.to_owned(), path.as_path()))
        })
    }

    /// Whether it names a file.
    pub fn contains(&self, path: &Path) -> bool {
        let others = [&self.single, &self.attachments, &self.others];
        let mut lists = self.by_folder.iter().chain(others);
        lists.any(|list| list.iter().any(|known| known == path))
            || self.misnamed.iter().any(|known| known.path == path)
    }

    /// Every file that greenlist reads, with its kind, by path. Reports the others, apart from
    /// images: only `site.yaml`, which is not read for this, says whether one is the logo.
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
            let kind = FileKind::from_path(&project_path(&self.content, path), source_language)?;
            Some((path.clone(), kind))
        };
        let mut files: Vec<_> = lists.flatten().filter_map(with_kind).collect();
        files.sort();
        files
    }

    /// Reports a project without `content/`; returns whether it is missing.
    pub fn report_missing(&self, diagnostics: &mut Diagnostics) -> bool {
        let missing = !self.content.is_dir();
        if missing {
            let origin = Origin::file(&project_path(&self.root, &self.content));
            diagnostics.push(Diagnostic::new(Code::MissingFile, &origin).with("path", "content/"));
        }
        missing
    }

    /// Reports files with a slip in their names and those without a kind; `is_used` returns whether another file names the file.
    pub fn report_unused(&self, is_used: impl Fn(&Path) -> bool, diagnostics: &mut Diagnostics) {
        for file in &self.misnamed {
            file.report(&self.root, &self.content, diagnostics);
        }
        for path in self.others.iter().filter(|path| !is_used(path)) {
            let file = project_path(&self.root, path);
            let unused = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(unused.with("path", file.as_ref()));
        }
    }
}

/// The entries below a folder, which itself may be a link; those of each folder by name.
pub(crate) fn walk(folder: &Path) -> impl Iterator<Item = Result<DirEntry, Error>> {
    let entries = WalkDir::new(folder)
        .min_depth(1)
        // Entries of one folder differ in their names only. To extract the names for each
        // comparison would take longer than the walk.
        .sort_by(|a, b| a.path().as_os_str().cmp(b.path().as_os_str()));
    entries.into_iter().map(move |entry| {
        entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            // Links below the folder are not followed, so there are no loops.
            let source = error.into_io_error().unwrap_or(io::ErrorKind::Other.into());
            Error::file(FileAction::Read, &path)(source)
        })
    })
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
    if let Some(inside) = plain_suffix(root, path) {
        return inside.into();
    }
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/").into()
}

/// The same by comparing bytes, which is enough for the paths of a walk and much faster.
fn plain_suffix<'p>(root: &Path, path: &'p Path) -> Option<&'p str> {
    let root = root.to_str().filter(|_| MAIN_SEPARATOR == '/')?;
    let rest = path.to_str()?.strip_prefix(root)?;
    let inside = match rest.strip_prefix('/') {
        Some(inside) => inside,
        None if root.is_empty() || root.ends_with('/') => rest,
        None => return None,
    };
    let mut parts = inside.split('/');
    parts
        .all(|part| !matches!(part, "" | "." | ".."))
        .then_some(inside)
}
