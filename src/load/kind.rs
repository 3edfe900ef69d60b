//! The kinds of files in `content/`, and which file is of which.

use std::path::{Path, PathBuf};

use super::walk;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::Ending;

/// A kind of file, by what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `site.yaml`.
    Site,
    /// `issuers.yaml`.
    Issuers,
    /// `audiences.yaml`.
    Audiences,
    /// `vendors.yaml`.
    Vendors,
    /// `legislation.yaml`.
    Legislation,
    /// `vocabulary.yaml`.
    Vocabulary,
    /// `moved.yaml`.
    Moved,
    /// `products/**/*.yaml`.
    Product,
    /// `advisories/**/*.yaml`.
    Advisory,
    /// The head of `bulletins/**/*.md` in the source language: facts and text.
    Bulletin,
    /// The head of any other Markdown file: text alone.
    Text,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Site,
        Self::Issuers,
        Self::Audiences,
        Self::Vendors,
        Self::Legislation,
        Self::Vocabulary,
        Self::Moved,
        Self::Product,
        Self::Advisory,
        Self::Bulletin,
        Self::Text,
    ];

    /// Its name, which is also that of its schema's file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Issuers => "issuers",
            Self::Audiences => "audiences",
            Self::Vendors => "vendors",
            Self::Legislation => "legislation",
            Self::Vocabulary => "vocabulary",
            Self::Moved => "moved",
            Self::Product => "product",
            Self::Advisory => "advisory",
            Self::Bulletin => "bulletin",
            Self::Text => "text",
        }
    }

    /// Which files of `content/` are of this kind, as a pattern for editors. Markdown heads have
    /// none: editors apply schemas to whole files.
    pub fn pattern(self) -> Option<&'static str> {
        match self {
            Self::Site => Some("content/site.yaml"),
            Self::Issuers => Some("content/issuers.yaml"),
            Self::Audiences => Some("content/audiences.yaml"),
            Self::Vendors => Some("content/vendors.yaml"),
            Self::Legislation => Some("content/legislation.yaml"),
            Self::Vocabulary => Some("content/vocabulary.yaml"),
            Self::Moved => Some("content/moved.yaml"),
            Self::Product => Some("content/products/**/*.yaml"),
            Self::Advisory => Some("content/advisories/**/*.yaml"),
            Self::Bulletin | Self::Text => None,
        }
    }

    /// The kind of a file below `content/`, by its path from there; `None` for a file that
    /// greenlist does not read.
    pub fn of(inside: &Path, source_language: &str) -> Option<Self> {
        let name = inside.file_name()?.to_str()?;
        let mut folders = inside.components();
        let first = folders.next()?.as_os_str().to_str()?;
        if folders.next().is_none() {
            return Self::ALL.into_iter().find(|kind| {
                kind.pattern()
                    .and_then(|path| path.strip_prefix("content/"))
                    == Some(name)
            });
        }
        let ending = inside.extension()?.to_str()?;
        match (first, ending) {
            ("products", "yaml") => Some(Self::Product),
            ("advisories", "yaml") => Some(Self::Advisory),
            ("bulletins", "md") if name.ends_with(&format!(".{source_language}.md")) => {
                Some(Self::Bulletin)
            }
            ("advisories" | "bulletins" | "pages", "md") => Some(Self::Text),
            _ => None,
        }
    }
}

/// Every file of `root/content` that greenlist reads, by path.
///
/// # Errors
/// When the system cannot list a folder.
pub fn files(
    root: &Path,
    source_language: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<(PathBuf, FileKind)>, Error> {
    let listing = walk::Listing::new(root)?;
    let walked = walk::files(&listing, diagnostics);
    // Only `site.yaml`, which nobody has read, knows whether a picture is the logo.
    let may_be_logo = |path: &Path| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.and_then(Ending::of).is_some()
    };
    walk::unused(root, &walked, may_be_logo, diagnostics);
    let content = walked.content;
    let single = FileKind::ALL
        .into_iter()
        .filter_map(|kind| kind.pattern())
        .filter(|pattern| !pattern.contains('*'))
        .map(|path| root.join(path))
        .filter(|path| path.is_file());
    let below = [
        walked.products,
        walked.advisories,
        walked.advisory_texts,
        walked.bulletins,
        walked.pages,
    ];
    let below = below.into_iter().flatten().map(Path::to_path_buf);
    let mut paths: Vec<PathBuf> = single.chain(below).collect();
    paths.sort();
    Ok(paths
        .into_iter()
        .filter_map(|path| {
            let kind = FileKind::of(path.strip_prefix(content).ok()?, source_language)?;
            Some((path, kind))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::FileKind;

    #[test]
    fn a_path_tells_the_kind_of_a_file() {
        let check = |path: &str, kind: Option<FileKind>| {
            assert_eq!(FileKind::of(Path::new(path), "zh-Hant"), kind, "{path}");
        };
        check("site.yaml", Some(FileKind::Site));
        check("vendors.yaml", Some(FileKind::Vendors));
        check("products/a/zoom.yaml", Some(FileKind::Product));
        check("advisories/2020/a-1.yaml", Some(FileKind::Advisory));
        check("advisories/2020/a-1.zh-Hant.md", Some(FileKind::Text));
        check("bulletins/keys.zh-Hant.md", Some(FileKind::Bulletin));
        check("bulletins/keys.en.md", Some(FileKind::Text));
        check("pages/about.zh-Hant.md", Some(FileKind::Text));
        for other in ["zoom.yaml", "notes/site.yaml", "products/a.md", "a.txt"] {
            check(other, None);
        }
    }
}
