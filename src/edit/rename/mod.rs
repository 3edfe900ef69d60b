//! Gives a record another id: where it stands, wherever it is named, and in the names of its
//! files; and notes the old one, so that its address leads to the new one.

mod ids;
mod markdown;
mod moved;

use std::path::{Path, PathBuf};

pub(crate) use ids::separator;

use super::text_edits::apply_edits;
use super::{FileChanges, yaml_range};
use crate::error::{Error, FileAction};
use crate::load::YamlSource;
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::report::Messages;
use crate::schema;

/// A record, its id and the one it gets. Of a ruling and an offering the ids are those that
/// others name it by: `ADVISORY#ruling` and `PRODUCT/offering`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RecordRename<'a> {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub old: &'a str,
    /// The id it gets.
    pub new: &'a str,
}

/// What a renaming comes to.
#[derive(Debug)]
pub(crate) struct RenameResult {
    /// The files as they will be.
    pub changes: FileChanges,
    /// Files that get another name, with the new one.
    pub moves: Vec<(PathBuf, PathBuf)>,
    /// Files that cannot be searched: while there is one, a reference may be missed.
    pub unreadable: Vec<PathBuf>,
}

/// Works out all changes and makes none.
///
/// # Errors
/// When the system cannot read a file.
pub(crate) fn rename(
    root: &Path,
    files: &[(PathBuf, FileKind)],
    languages: &[String],
    rename: &RecordRename<'_>,
    words: &Messages,
) -> Result<RenameResult, Error> {
    let mut renamed = RenameResult {
        changes: FileChanges::new(),
        moves: Vec::new(),
        unreadable: Vec::new(),
    };
    for (path, kind) in files {
        let bytes = std::fs::read(path).map_err(Error::file(FileAction::Read, path))?;
        let new = String::from_utf8(bytes)
            .ok()
            .and_then(|text| Some((in_file(&text, path, *kind, languages, rename)?, text)));
        let Some((new, text)) = new else {
            renamed.unreadable.push(path.clone());
            continue;
        };
        match new_name(path, root, rename) {
            Some(other) => {
                renamed.changes.remove(path);
                renamed.changes.write(&other, new);
                renamed.moves.push((path.clone(), other));
            }
            None if new != text => renamed.changes.write(path, new),
            None => {}
        }
    }
    if RecordKind::WITH_PAGES.contains(&rename.kind) {
        record_old_id(root, rename, words, &mut renamed)?;
    }
    Ok(renamed)
}

/// A file with the new id in the place of the old; `None` where it cannot be read.
fn in_file(
    text: &str,
    path: &Path,
    kind: FileKind,
    languages: &[String],
    rename: &RecordRename<'_>,
) -> Option<String> {
    let is_markdown = path.extension().is_some_and(|ending| ending == "md");
    let range = yaml_range::yaml_range(text, is_markdown)?;
    let schema = schema::marked_schema(kind, languages);
    let written = &text[range.clone()];
    let source = YamlSource::read(written)?;
    let mut splices = ids::edits(written, source.root(), kind, &schema, rename);
    for splice in &mut splices {
        splice.range = range.start + splice.range.start..range.start + splice.range.end;
    }
    if is_markdown {
        splices.extend(markdown::edits(text, range.end, rename));
    }
    Some(apply_edits(text, splices))
}

/// The new name of a file that is named by the record's id.
fn new_name(path: &Path, root: &Path, rename: &RecordRename<'_>) -> Option<PathBuf> {
    let inside = path.strip_prefix(root.join("content")).ok()?;
    let folder = inside.components().next()?.as_os_str().to_str()?;
    let is_named_so = matches!(
        (folder, rename.kind),
        ("products", RecordKind::Product)
            | ("advisories", RecordKind::Advisory)
            | ("bulletins", RecordKind::Bulletin)
            | ("pages", RecordKind::Page)
    );
    let name = path.file_name()?.to_str()?;
    let rest = name.strip_prefix(rename.old).filter(|_| is_named_so)?;
    // `zoom.yaml`, `about.en.md`; an id holds no dot, so `zoom-rooms.yaml` is another's.
    rest.starts_with('.')
        .then(|| path.with_file_name(format!("{}{rest}", rename.new)))
}

/// Notes the old id in `moved.yaml`, in which the new one stands already wherever it was named.
fn record_old_id(
    root: &Path,
    rename: &RecordRename<'_>,
    words: &Messages,
    renamed: &mut RenameResult,
) -> Result<(), Error> {
    let path = root.join("content/moved.yaml");
    let text = match renamed.changes.text(&path) {
        Some(text) => text.to_owned(),
        None => match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Error::file(FileAction::Read, &path)(error)),
        },
    };
    match moved::add_old_id(&text, rename, words) {
        Some(text) => renamed.changes.write(path, text),
        None => renamed.unreadable.push(path),
    }
    Ok(())
}

#[cfg(test)]
mod tests;
