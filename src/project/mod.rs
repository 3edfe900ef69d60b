//! A project on disk: where content files lie, which ones exist, and how one is read.
//!
//! | file | content |
//! |---|---|
//! | `layout` | the only table of paths: path <-> [`FileKind`] |
//! | `walk` | which files exist below a folder, through links |
//! | `access` | which of them are opened |
//! | `listing`, `misnamed` | the files of `content/`, by kind; slips in their names |
//! | `source` | reads one file as text, within the size limits |
//! | `front_matter` | splits a Markdown file into front matter and body |
//! | `attachment_reader` | reads the files that texts link to |
//! | `body_reader` | reads the body of a text again |
//! | `parse_cache` | parsed files in memory, for the preview |

mod access;
mod attachment_reader;
mod body_reader;
mod front_matter;
mod layout;
mod listing;
mod misnamed;
mod parse_cache;
mod source;
mod walk;

use std::path::{Path, PathBuf};

pub(crate) use access::{
    OpenFile, Refusal, open, open_through_links, text_if_present, text_to_edit, text_to_show,
};
pub(crate) use attachment_reader::AttachmentReader;
pub use body_reader::BodyReader;
pub(crate) use front_matter::{FrontMatter, split};
pub use layout::FileKind;
pub(crate) use layout::{
    CONTENT, ContentFolder, SITE_THEME, SOURCE_FOLDERS, THEMES, content_folder, is_attachment,
    translation_file,
};
pub(crate) use listing::{ContentListing, project_path};
pub use source::{MARKDOWN_LIMIT, YAML_LIMIT};
pub(crate) use source::{ReadFile, SourceFile, decode, read, read_if_present};
pub(crate) use source::{replace_control_characters, resolve_conflicts};
pub use walk::MAX_FOLDERS;
pub(crate) use walk::{FoundFiles, walk};

use crate::error::Error;
use parse_cache::ParseCache;

/// A project: the folder that holds `content/`, and for the preview its parsed files.
#[derive(Debug)]
pub(crate) struct Project {
    root: PathBuf,
    /// The files of the content; `None` if one may have been added or removed.
    listing: Option<ContentListing>,
    /// Only in the preview: nothing is cached on disk.
    cache: Option<ParseCache>,
}

impl Project {
    /// The project in a folder, read from disk.
    pub(crate) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            listing: None,
            cache: None,
        }
    }

    /// The same with a cache of parsed files. The caller reports every change by [`Self::touch`]
    /// or [`Self::touch_all`].
    pub(crate) fn cached(root: &Path) -> Self {
        Self {
            cache: Some(ParseCache::default()),
            ..Self::new(root)
        }
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Invalidates the cache of a file that was changed or removed, or of a folder with all its
    /// files.
    pub(crate) fn touch(&mut self, path: &Path) {
        let known = |listing: &ContentListing| listing.contains(path);
        if !(path.is_file() && self.listing.as_ref().is_some_and(known)) {
            self.listing = None;
        }
        if let Some(cache) = &mut self.cache
            && path.starts_with(&self.root)
        {
            cache.remove(&project_path(&self.root, path));
        }
    }

    /// Invalidates the cache of all files.
    pub(crate) fn touch_all(&mut self) {
        self.listing = None;
        if let Some(cache) = &mut self.cache {
            *cache = ParseCache::default();
        }
    }

    /// The project's files. Walks `content/` if a file may have been added or removed.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub(crate) fn files(&mut self) -> Result<ProjectFiles<'_>, Error> {
        let listing = match self.listing.take() {
            Some(listing) => listing,
            None => ContentListing::new(&self.root)?,
        };
        Ok(ProjectFiles {
            listing: self.listing.insert(listing),
            cache: self.cache.as_ref(),
        })
    }
}

/// The files of a project at one moment: from disk, or from memory in the preview.
#[derive(Debug, Clone, Copy)]
pub struct ProjectFiles<'a> {
    listing: &'a ContentListing,
    cache: Option<&'a ParseCache>,
}

impl<'a> ProjectFiles<'a> {
    /// The folder that holds `content/`.
    pub fn root(&self) -> &'a Path {
        self.listing.root()
    }

    /// Which files exist.
    pub fn listing(&self) -> &'a ContentListing {
        self.listing
    }

    /// The cached result of parsing an unchanged file, by its path from the root.
    pub(crate) fn cached<T: Clone + 'static>(&self, file: &str) -> Option<T> {
        self.cache?.get(file)
    }

    /// Caches the result of parsing a file. Only for files without diagnostics, which must be
    /// reported each time.
    pub(crate) fn keep<T: Clone + Send + Sync + 'static>(&self, file: &str, parsed: &T) {
        if let Some(cache) = self.cache {
            cache.insert(file, parsed.clone());
        }
    }
}
