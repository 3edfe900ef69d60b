//! Which files are opened: regular ones inside the project, of a limited size.

use std::fmt;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::layout::{content_folder, is_attachment};
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::error::{Error, FileAction};
use crate::model::words;

/// The most bytes of a file that are read to show its lines, or to edit it. Content files are smaller.
pub(crate) const TEXT_LIMIT: u64 = 1024 * 1024;

words! {
    /// Why a file or folder is not read.
    pub(crate) enum Refusal {
        /// A link out of the project.
        Outside = "outside",
        /// A link to nothing.
        Broken = "broken",
        /// A link to a folder above it, or to one that another link leads to.
        Circular = "circular",
        /// Below too many folders.
        Deep = "deep",
        /// A pipe, socket or device, or a folder in place of a file.
        Special = "special",
    }
}

impl Refusal {
    /// The diagnostic about a refused file, given by its path from the project's root.
    pub(crate) fn diagnostic(self, file: &str) -> Diagnostic {
        Diagnostic::new(Code::UnreadableFile, &Origin::file(&file.into()))
            .with("path", file)
            .with("reason", self.name())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Outside => "it is a link out of the project",
            Self::Broken => "it is a link to nothing",
            Self::Circular => "it is a link to a folder that is read already",
            Self::Deep => "it is below too many folders",
            Self::Special => "it is not a regular file",
        })
    }
}

/// The folders in which a project's files must lie: links are followed only inside them.
#[derive(Debug)]
pub(crate) struct ProjectBoundary(Vec<PathBuf>);

impl ProjectBoundary {
    /// The root, and `content/`, which the owner of the root may have linked from elsewhere.
    pub(crate) fn new(root: &Path) -> Self {
        let folders = [root.join("."), content_folder(root)].into_iter();
        Self(
            folders
                .filter_map(|path| path.canonicalize().ok())
                .collect(),
        )
    }

    /// The path without links, if it is inside.
    pub(crate) fn real_path(&self, path: &Path) -> Result<PathBuf, Refusal> {
        let real = path.canonicalize().map_err(|_| Refusal::Broken)?;
        match self.0.iter().any(|folder| real.starts_with(folder)) {
            true => Ok(real),
            false => Err(Refusal::Outside),
        }
    }
}

/// A regular file, and its size when it was opened.
#[derive(Debug)]
pub(crate) struct OpenFile {
    pub(crate) file: File,
    pub(crate) size: u64,
}

/// Opens a file, if it is a regular one inside the project. Nothing else is opened: a pipe would
/// block. The folders above the file are known to be inside.
///
/// # Errors
/// When the system cannot open it.
pub(crate) fn open(root: &Path, path: &Path) -> io::Result<Result<OpenFile, Refusal>> {
    let mut metadata = fs::symlink_metadata(path)?;
    if metadata.is_symlink() {
        match ProjectBoundary::new(root).real_path(path) {
            Ok(real) => metadata = fs::metadata(real)?,
            Err(refusal) => return Ok(Err(refusal)),
        }
    }
    if !metadata.is_file() {
        return Ok(Err(Refusal::Special));
    }
    Ok(Ok(OpenFile {
        file: File::open(path)?,
        size: metadata.len(),
    }))
}

/// The same for a file whose folders may be links.
///
/// # Errors
/// When the system cannot open it.
pub(crate) fn open_through_links(
    root: &Path,
    path: &Path,
) -> io::Result<Result<OpenFile, Refusal>> {
    match ProjectBoundary::new(root).real_path(path) {
        Ok(real) => open(root, &real),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// The text of a content file that a command edits; `None` if it is not a regular file inside the project,
/// too large, or not UTF-8, which `greenlist check` reports.
///
/// # Errors
/// When the system cannot read it.
pub(crate) fn text_to_edit(root: &Path, path: &Path) -> Result<Option<String>, Error> {
    match edited_text(root, path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if FAULTS_OF_CONTENT.contains(&error.kind()) => Ok(None),
        Err(error) => Err(Error::file(FileAction::Read, path)(error)),
    }
}

/// The text of a file that a command adds to; `None` if there is no such file.
///
/// # Errors
/// When it cannot be read, or is not such a text.
pub(crate) fn text_if_present(root: &Path, path: &Path) -> Result<Option<String>, Error> {
    match edited_text(root, path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(FileAction::Read, path)(error)),
    }
}

/// What [`edited_text`] returns for a file that is not such a text.
const FAULTS_OF_CONTENT: [ErrorKind; 3] = [
    ErrorKind::Unsupported,
    ErrorKind::FileTooLarge,
    ErrorKind::InvalidData,
];

fn edited_text(root: &Path, path: &Path) -> io::Result<String> {
    let unsupported =
        |refusal: Refusal| io::Error::new(ErrorKind::Unsupported, refusal.to_string());
    let OpenFile { file, size } = open(root, path)?.map_err(unsupported)?;
    if size > TEXT_LIMIT {
        return Err(ErrorKind::FileTooLarge.into());
    }
    let mut text = String::new();
    file.take(TEXT_LIMIT).read_to_string(&mut text)?;
    Ok(text)
}

/// The text whose lines diagnostics show, by its path from the root: bytes that are not UTF-8 become
/// replacement characters. `None` for an attachment, whose lines mean nothing to people, for a file outside
/// the project, whose content must not be shown, and for one that is too large.
pub(crate) fn text_to_show(root: &Path, file: &str) -> Option<String> {
    let path = root.join(file);
    let real = ProjectBoundary::new(root).real_path(&path).ok()?;
    let is_shown = |metadata: &Metadata| metadata.is_file() && metadata.len() <= TEXT_LIMIT;
    if is_attachment(root, &path) || !fs::metadata(&real).is_ok_and(|metadata| is_shown(&metadata))
    {
        return None;
    }
    let mut bytes = Vec::new();
    let file = File::open(real).ok()?;
    file.take(TEXT_LIMIT).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether an editor, a file manager or version control made the file for its own use.
pub(crate) fn is_leftover(name: &str) -> bool {
    const NAMES: [&str; 3] = ["thumbs.db", "ehthumbs.db", "desktop.ini"];
    const ENDS: [&str; 3] = ["~", ".swp", ".swo"];
    // Emacs saves `#zoom.yaml#` for itself; a name that only begins with `#` is a person's.
    let is_saved_by_itself = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    name.starts_with('.')
        || is_saved_by_itself
        || name.starts_with("~$")
        || ENDS.iter().any(|end| name.ends_with(end))
        || NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::{is_leftover, text_to_show};

    #[test]
    fn invalid_bytes_are_replaced_and_folders_are_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.yaml"), b"a: \xff\nb").unwrap();
        let shown = |file: &str| text_to_show(folder.path(), file);
        assert_eq!(shown("a.yaml").as_deref(), Some("a: \u{fffd}\nb"));
        assert_eq!(shown("."), None);
        assert_eq!(shown("none.yaml"), None);
    }

    #[test]
    fn files_that_programs_leave_are_known_by_name() {
        for name in [
            ".DS_Store",
            "._site.css",
            ".zoom.yaml.swp",
            "zoom.yaml.swp",
            "zoom.yaml~",
            "#zoom.yaml#",
            "##",
            ".#zoom.yaml",
            ".zoom.yaml.un~",
            ".~lock.zoom.odt#",
            "~$letter.docx",
            "Thumbs.db",
            "thumbs.db",
            "Desktop.ini",
        ] {
            assert!(is_leftover(name), "{name}");
        }
        for name in [
            "zoom.yaml",
            "zoom#1.yaml",
            "#zoom.yaml",
            "#1 zoom.md",
            "zoom.yaml#",
            "#",
            "~zoom.yaml",
            "a~b.md",
            "thumbs.db.yaml",
            "swp",
            "$x",
        ] {
            assert!(!is_leftover(name), "{name}");
        }
    }
}
