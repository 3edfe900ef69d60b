//! The only table of where content files lie.

use std::path::{Path, PathBuf};

use crate::model::{Word, words};

/// The folder that holds all content, below the project's root.
const CONTENT: &str = "content";

/// The `content/` of a project.
pub(crate) fn content_folder(root: &Path) -> PathBuf {
    root.join(CONTENT)
}

words! {
    /// A kind of file, by what it holds: each has a schema of its name.
    pub enum FileKind {
        /// `site.yaml`.
        Site = "site",
        /// `issuers.yaml`.
        Issuers = "issuers",
        /// `audiences.yaml`.
        Audiences = "audiences",
        /// `vendors.yaml`.
        Vendors = "vendors",
        /// `legislation.yaml`.
        Legislation = "legislation",
        /// `vocabulary.yaml`.
        Vocabulary = "vocabulary",
        /// `moved.yaml`.
        Moved = "moved",
        /// `products/**/*.yaml`.
        Product = "product",
        /// `advisories/**/*.yaml`.
        Advisory = "advisory",
        /// The front matter of `bulletins/**/*.md` in the source language: facts and text.
        Bulletin = "bulletin",
        /// The front matter of any other Markdown file: text alone.
        Text = "text",
    }
}

/// A folder of `content/` whose files hold one record or one text each. Advisories have two: facts
/// and texts lie side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentFolder {
    /// `products/**/*.yaml`.
    Products,
    /// `advisories/**/*.yaml`.
    Advisories,
    /// `advisories/**/*.md`.
    AdvisoryTexts,
    /// `bulletins/**/*.md`.
    Bulletins,
    /// `pages/**/*.md`.
    Pages,
}

impl ContentFolder {
    /// Every folder.
    pub const ALL: [Self; 5] = [
        Self::Products,
        Self::Advisories,
        Self::AdvisoryTexts,
        Self::Bulletins,
        Self::Pages,
    ];

    /// The folder's name in `content/` and the extension of its files.
    fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Products => ("products", "yaml"),
            Self::Advisories => ("advisories", "yaml"),
            Self::AdvisoryTexts => ("advisories", "md"),
            Self::Bulletins => ("bulletins", "md"),
            Self::Pages => ("pages", "md"),
        }
    }

    /// The folder that a file belongs to, by its path from `content/` with `/`.
    pub fn from_path(inside: &str) -> Option<Self> {
        let (folder, rest) = inside.split_once('/')?;
        let name = rest.rsplit('/').next().unwrap_or(rest);
        let (stem, extension) = name.rsplit_once('.')?;
        let place = (folder, extension);
        let found = Self::ALL.into_iter().find(|known| known.place() == place);
        found.filter(|_| !stem.is_empty())
    }
}

impl FileKind {
    /// Which files of a project are of this kind, as a glob for editors. Front matter has none:
    /// editors apply schemas to whole files.
    pub fn glob(self) -> Option<String> {
        let below = |folder: ContentFolder| {
            let (name, extension) = folder.place();
            Some(format!("{CONTENT}/{name}/**/*.{extension}"))
        };
        match self {
            Self::Site
            | Self::Issuers
            | Self::Audiences
            | Self::Vendors
            | Self::Legislation
            | Self::Vocabulary
            | Self::Moved => Some(format!("{CONTENT}/{}", self.file_name()?)),
            Self::Product => below(ContentFolder::Products),
            Self::Advisory => below(ContentFolder::Advisories),
            Self::Bulletin | Self::Text => None,
        }
    }

    /// The name of the one file of this kind, directly in `content/`.
    fn file_name(self) -> Option<String> {
        match self {
            Self::Site
            | Self::Issuers
            | Self::Audiences
            | Self::Vendors
            | Self::Legislation
            | Self::Vocabulary
            | Self::Moved => Some(format!("{}.yaml", self.name())),
            Self::Product | Self::Advisory | Self::Bulletin | Self::Text => None,
        }
    }

    /// The path of the one file of this kind; `content/` itself for a kind with many files.
    pub fn path(self, root: &Path) -> PathBuf {
        let content = content_folder(root);
        match self.file_name() {
            Some(name) => content.join(name),
            None => content,
        }
    }

    /// The kind of a file below `content/`, by its path from there with `/`; `None` for a file that
    /// greenlist does not read.
    pub fn from_path(inside: &str, source_language: &str) -> Option<Self> {
        match ContentFolder::from_path(inside) {
            Some(ContentFolder::Products) => Some(Self::Product),
            Some(ContentFolder::Advisories) => Some(Self::Advisory),
            Some(ContentFolder::Bulletins)
                if inside.ends_with(&format!(".{source_language}.md")) =>
            {
                Some(Self::Bulletin)
            }
            Some(
                ContentFolder::AdvisoryTexts | ContentFolder::Bulletins | ContentFolder::Pages,
            ) => Some(Self::Text),
            None => Self::of_single(inside),
        }
    }

    /// The kind of a file that lies directly in `content/`.
    pub(super) fn of_single(name: &str) -> Option<Self> {
        let named = |kind: &Self| kind.file_name().is_some_and(|known| known == name);
        Self::ALL.iter().copied().find(named)
    }
}

#[cfg(test)]
mod tests {
    use super::FileKind;

    #[test]
    fn a_path_tells_the_kind_of_a_file() {
        let check = |path: &str, kind: Option<FileKind>| {
            assert_eq!(FileKind::from_path(path, "zh-Hant"), kind, "{path}");
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
