//! Which files `content/` holds, sorted by path.

use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use super::access::Refusal;
use super::layout::{ContentFolder, FileKind, attachment_name, content_folder};
use super::misnamed::{MisnamedFile, copied_folders, original, with_right_extension};
use super::walk::{FoundFiles, walk};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
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
    /// What is not read. Those that have a kind are also in the list of the kind, so that what they
    /// should hold is known to exist; their readers refuse them too.
    refused: Vec<(PathBuf, Refusal)>,
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
            refused: Vec::new(),
        };
        if !listing.content.is_dir() {
            return Ok(listing);
        }
        let FoundFiles { files, refused } = walk(root, &listing.content)?;
        for path in files {
            let inside = project_path(&listing.content, &path);
            if attachment_name(&inside).is_none()
                && let Some(meant) = with_right_extension(&inside)
            {
                let is_copy = listing.content.join(&meant).exists();
                listing.misnamed.push(MisnamedFile {
                    path,
                    meant,
                    is_copy,
                });
                continue;
            }
            match listing.list_of(&path) {
                Some(list) => list.push(path),
                None => listing.others.push(path),
            }
        }
        for (path, _) in &refused {
            if let Some(list) = listing.list_of(path) {
                list.push(path.clone());
                list.sort_unstable();
            }
        }
        listing.refused = refused;
        listing.set_folder_copies_apart();
        listing.set_copies_apart();
        Ok(listing)
    }

    /// The list of the files of a kind, by the path of one of them.
    fn list_of(&mut self, path: &Path) -> Option<&mut Vec<PathBuf>> {
        let inside = project_path(&self.content, path);
        match ContentFolder::from_path(&inside) {
            _ if attachment_name(&inside).is_some() => Some(&mut self.attachments),
            Some(folder) => Some(&mut self.by_folder[folder as usize]),
            None => FileKind::of_single(&inside).map(|_| &mut self.single),
        }
    }

    /// Takes folders that are copies of others out of the lists: each would be an error for each of its files.
    fn set_folder_copies_apart(&mut self) {
        let lists = self
            .by_folder
            .iter()
            .chain([&self.attachments, &self.others]);
        let inside: Vec<_> = lists
            .flatten()
            .map(|path| project_path(&self.content, path))
            .collect();
        let copies = copied_folders(&inside.iter().map(AsRef::as_ref).collect());
        for (copy, original) in copies {
            // Attachments are published by any name.
            if attachment_name(&format!("{copy}/")).is_some() {
                continue;
            }
            let path = self.content.join(&copy);
            let lists = self.by_folder.iter_mut().chain([&mut self.others]);
            lists.for_each(|list| list.retain(|file| !file.starts_with(&path)));
            self.misnamed.push(MisnamedFile {
                path,
                meant: original,
                is_copy: true,
            });
        }
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

    /// Reports what is not read, files with a slip in their names, and files without a kind; `is_used` returns
    /// whether another file names the file.
    pub fn report_unused(&self, is_used: impl Fn(&Path) -> bool, diagnostics: &mut Diagnostics) {
        for file in &self.misnamed {
            file.report(&self.root, &self.content, diagnostics);
        }
        for (path, refusal) in &self.refused {
            diagnostics.push(refusal.diagnostic(&project_path(&self.root, path)));
        }
        for path in self.others.iter().filter(|path| !is_used(path)) {
            let file = project_path(&self.root, path);
            let unused = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(unused.with("path", file.as_ref()));
        }
        self.report_renamed_folders(diagnostics);
    }

    /// Reports that the folder of products or advisories is missing while a record lies in a folder with another
    /// name: the site would be built without a single verdict.
    fn report_renamed_folders(&self, diagnostics: &mut Diagnostics) {
        let is_record_elsewhere = |path: &PathBuf| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
                && path.parent() != Some(self.content.as_path())
        };
        if !self.others.iter().any(is_record_elsewhere) {
            return;
        }
        for folder in ["products", "advisories"] {
            let path = self.content.join(folder);
            if !path.is_dir() {
                let name: Arc<str> = format!("{}/", project_path(&self.root, &path)).into();
                let missing = Diagnostic::new(Code::MissingFile, &Origin::file(&name));
                diagnostics.push(missing.with("path", &*name));
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_copied_folder_is_one_error_that_names_the_original() {
        let cases = [
            (
                &["products - Copy/zoom.yaml", "products/zoom.yaml"][..],
                &["content/products - Copy/"][..],
            ),
            (
                &[
                    "products (1)/zoom.yaml",
                    "products (1)/a.yaml",
                    "products/zoom.yaml",
                ],
                &["content/products (1)/"],
            ),
            (
                &["Copy of pages/about.en.md", "pages/about.en.md"],
                &["content/Copy of pages/"],
            ),
            (
                &["products - 複製/x/zoom.yaml", "products/x/zoom.yaml"],
                &["content/products - 複製/"],
            ),
            (
                &["advisories/2020 - Copy/a.yaml", "advisories/2020/a.yaml"],
                &["content/advisories/2020 - Copy/"],
            ),
            (
                &["files - Copy/a.pdf", "files/a.pdf"],
                &["content/files - Copy/"],
            ),
            (
                &["advisories/2020 (draft)/b.yaml", "advisories/2020/a.yaml"],
                &[],
            ),
            (&["advisories/2021/a.yaml", "advisories/2020/a.yaml"], &[]),
            (&["files/2020 - Copy/a.pdf", "files/2020/a.pdf"], &[]),
            (&["photos - Copy/a.png", "products/zoom.yaml"], &[]),
        ];
        for (files, expected) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            for file in files {
                let path = folder.path().join("content").join(file);
                fs::create_dir_all(path.parent().expect("a parent")).expect("made");
                fs::write(path, "").expect("written");
            }
            let mut found = Diagnostics::new();
            let listing = ContentListing::new(folder.path()).expect("listed");
            listing.report_unused(|_| false, &mut found);
            let sorted = found.sorted().into_iter();
            let copied = sorted.filter(|found| found.code == Code::CopiedFile);
            let copied: Vec<_> = copied.map(|found| found.origin.file.to_string()).collect();
            assert_eq!(copied, expected, "{files:?}");
            if !expected.is_empty() {
                let others = found
                    .sorted()
                    .into_iter()
                    .filter(|one| one.code == Code::UnknownFile);
                assert_eq!(others.count(), 0, "{files:?}");
            }
        }
    }

    #[test]
    fn a_renamed_folder_of_records_is_an_error() {
        let cases = [
            (
                &["products/zoom.yaml", "advisory/2020/a.yaml"][..],
                &["content/advisories/"][..],
            ),
            (
                &["Product/zoom.yaml", "advisories/a.yaml"],
                &["content/products/"],
            ),
            (
                &["產品/zoom.yaml", "advisories/a.yaml"],
                &["content/products/"],
            ),
            (
                &["old/p/zoom.yaml", "old/a.yaml"],
                &["content/advisories/", "content/products/"],
            ),
            (
                &["products/zoom.yaml", "advisories/a.yaml", "old/b.yaml"],
                &[],
            ),
            (&["products/zoom.yaml", "photos/a.png"], &[]),
            (&["products/zoom.yaml", "Site.yaml"], &[]),
        ];
        for (files, expected) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            for file in files {
                let path = folder.path().join("content").join(file);
                fs::create_dir_all(path.parent().expect("a parent")).expect("made");
                fs::write(path, "").expect("written");
            }
            let mut found = Diagnostics::new();
            let listing = ContentListing::new(folder.path()).expect("listed");
            listing.report_unused(|_| false, &mut found);
            let missing = found
                .sorted()
                .into_iter()
                .filter(|found| found.code == Code::MissingFile);
            let mut places: Vec<_> = missing.map(|found| found.origin.file.to_string()).collect();
            places.sort();
            assert_eq!(places, expected, "{files:?}");
        }
    }
}
