//! The only table of where content files lie.

use std::path::{Path, PathBuf};

use crate::model::{RecordKind, Word, words};

/// The folder that holds all content, below the project's root.
pub(crate) const CONTENT: &str = "content";
/// The folder of `content/` for files that texts link to.
const ATTACHMENTS: &str = "files";
/// The folder of the site's own theme files, which replace those of its theme.
pub(crate) const SITE_THEME: &str = "theme";
/// The folder of themes, a folder each.
pub(crate) const THEMES: &str = "themes";
/// The folders that a site is made from.
pub(crate) const SOURCE_FOLDERS: [&str; 3] = [CONTENT, SITE_THEME, THEMES];

/// The `content/` of a project.
pub(crate) fn content_folder(root: &Path) -> PathBuf {
    root.join(CONTENT)
}

/// The name of an attachment, by its path from `content/` with `/`; `None` for any other file.
pub(super) fn attachment_name(inside: &str) -> Option<&str> {
    inside.strip_prefix(ATTACHMENTS)?.strip_prefix('/')
}

/// The file of an attachment.
pub(super) fn attachment_file(root: &Path, name: &str) -> PathBuf {
    content_folder(root).join(ATTACHMENTS).join(name)
}

/// Whether a path is that of an attachment.
pub(crate) fn is_attachment(root: &Path, path: &Path) -> bool {
    path.starts_with(content_folder(root).join(ATTACHMENTS))
}

/// The file of a text in another language, beside it: `a.en.md` for `a.zh-Hant.md`.
pub(crate) fn translation_file(file: &str, language: &str) -> String {
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    format!("{stem}.{language}.md")
}

words! {
    /// The kind of a content file. Each kind has a schema of the same name.
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

    /// The folder's name in `content/`, the extension of its files, and the kind of its records.
    fn place(self) -> (&'static str, &'static str, RecordKind) {
        match self {
            Self::Products => ("products", "yaml", RecordKind::Product),
            Self::Advisories => ("advisories", "yaml", RecordKind::Advisory),
            Self::AdvisoryTexts => ("advisories", "md", RecordKind::Advisory),
            Self::Bulletins => ("bulletins", "md", RecordKind::Bulletin),
            Self::Pages => ("pages", "md", RecordKind::Page),
        }
    }

    /// The kind of the records whose ids its files are named by.
    pub fn record_kind(self) -> RecordKind {
        self.place().2
    }

    /// The path of one of its files from the project's root, by its path from the folder without
    /// the extension.
    pub fn file(self, stem: &str) -> String {
        let (folder, extension, _) = self.place();
        format!("{CONTENT}/{folder}/{stem}.{extension}")
    }

    /// The folder that a file belongs to, by its path from `content/` with `/`.
    pub fn from_path(inside: &str) -> Option<Self> {
        let (folder, rest) = inside.split_once('/')?;
        let name = rest.rsplit('/').next().unwrap_or(rest);
        let (stem, extension) = name.rsplit_once('.')?;
        let is_place = |known: &Self| {
            let (known_folder, known_extension, _) = known.place();
            (known_folder, known_extension) == (folder, extension)
        };
        let found = Self::ALL.into_iter().find(is_place);
        found.filter(|_| !stem.is_empty())
    }
}

impl FileKind {
    /// Which files of a project are of this kind, as a glob for editors. Front matter has none:
    /// editors apply schemas to whole files.
    pub fn glob(self) -> Option<String> {
        match self {
            Self::Product => Some(ContentFolder::Products.file("**/*")),
            Self::Advisory => Some(ContentFolder::Advisories.file("**/*")),
            Self::Bulletin | Self::Text => None,
            Self::Site
            | Self::Issuers
            | Self::Audiences
            | Self::Vendors
            | Self::Legislation
            | Self::Vocabulary
            | Self::Moved => Some(format!("{CONTENT}/{}.yaml", self.name())),
        }
    }

    /// The path of the one file of this kind; of a kind with many files, the glob.
    pub fn path(self, root: &Path) -> PathBuf {
        root.join(self.glob().unwrap_or_default())
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
        let path = format!("{CONTENT}/{name}");
        let is_kind = |kind: &Self| kind.glob().as_ref() == Some(&path);
        Self::ALL.iter().copied().find(is_kind)
    }
}

#[cfg(test)]
mod tests {
    use super::FileKind;

    #[test]
    fn a_path_determines_the_kind_of_a_file() {
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
