//! Finds the files of `content/`, in an order that no file system decides.

use std::path::{MAIN_SEPARATOR, Path, PathBuf};

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
    "moved.yaml",
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
    // Siblings share all but their names; to look those up for each comparison takes longer than
    // the walk itself.
    let walk =
        WalkDir::new(&content).sort_by(|a, b| a.path().as_os_str().cmp(b.path().as_os_str()));
    // The folder of `content/` that is being walked.
    let mut folder = String::new();
    for entry in walk {
        let entry = entry.map_err(|error| walk_error(&content, error))?;
        let path = entry.path();
        let name = entry.file_name().to_str();
        if entry.depth() == 1 {
            folder = name.unwrap_or_default().to_owned();
        }
        let hidden = name.is_some_and(|name| name.starts_with('.') || name.ends_with('~'));
        if entry.file_type().is_dir() || hidden {
            continue;
        }
        let name = entry.file_name().to_string_lossy();
        let list = (entry.depth() > 1).then(|| list(&mut files, &folder, &name));
        match list.flatten() {
            Some(list) => list.push(entry.into_path()),
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

fn list<'a>(files: &'a mut Files, folder: &str, name: &str) -> Option<&'a mut Vec<PathBuf>> {
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
