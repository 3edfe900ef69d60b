//! Finds the files of `content/`, in an order that no file system decides.

use std::path::{Path, PathBuf};

use std::sync::Arc;
use walkdir::WalkDir;

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
];

/// The files of one content folder by kind, each kind sorted by path.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// `content/` itself, as the root was given.
    pub(super) content: PathBuf,
    /// `products/**/*.yaml`.
    pub(super) products: Vec<PathBuf>,
    /// `advisories/**/*.yaml`.
    pub(super) advisories: Vec<PathBuf>,
    /// `advisories/**/*.md`.
    pub(super) advisory_texts: Vec<PathBuf>,
    /// `bulletins/**/*.md`.
    pub(super) bulletins: Vec<PathBuf>,
    /// `pages/**/*.md`.
    pub(super) pages: Vec<PathBuf>,
}

/// Lists the files below `root/content`.
pub(super) fn files(root: &Path, diagnostics: &mut Diagnostics) -> Result<Files, Error> {
    let content = root.join("content");
    let mut files = Files {
        content: content.clone(),
        ..Files::default()
    };
    if !content.is_dir() {
        let origin = Origin::file(&relative(root, &content));
        diagnostics.push(Diagnostic::new(Code::MissingFile, &origin).with("path", "content/"));
        return Ok(files);
    }
    for entry in WalkDir::new(&content).sort_by_file_name() {
        let entry = entry.map_err(|error| walk_error(&content, error))?;
        let path = entry.path();
        let hidden = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with('.') || name.ends_with('~'));
        if entry.file_type().is_dir() || hidden {
            continue;
        }
        match list(&mut files, &content, path) {
            Some(list) => list.push(path.to_path_buf()),
            None if is_single(&content, path) => {}
            None => {
                let file = relative(root, path);
                diagnostics.push(
                    Diagnostic::new(Code::UnknownFile, &Origin::file(&file))
                        .with("path", file.as_ref()),
                );
            }
        }
    }
    Ok(files)
}

/// The path from the project's root with `/`, as diagnostics name it.
pub(super) fn relative(root: &Path, path: &Path) -> Arc<str> {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/").into()
}

fn list<'a>(files: &'a mut Files, content: &Path, path: &Path) -> Option<&'a mut Vec<PathBuf>> {
    let inside = path.strip_prefix(content).ok()?;
    let folder = inside.components().next()?.as_os_str().to_str()?;
    if inside.components().count() < 2 {
        return None;
    }
    match (folder, path.extension()?.to_str()?) {
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
