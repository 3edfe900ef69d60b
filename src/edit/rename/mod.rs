//! Changes the id of a record: its definition, all references, and the names of its files. The old id is
//! added to `moved.yaml`, so that its address redirects to the new one.

mod ids;
mod markdown;
mod moved;

use std::path::{Path, PathBuf};

pub(crate) use ids::separator;

use super::FileChanges;
use super::text_edits::apply_edits;
use super::yaml_range::yaml_range;
use crate::error::Error;
use crate::load::YamlSource;
use crate::model::RecordKind;
use crate::project::{
    ContentFolder, FileKind, content_folder, project_path, text_if_present, text_to_edit,
};
use crate::report::Messages;
use crate::schema;

/// A record with its old and new id. The ids of rulings and offerings contain the id of their record:
/// `ADVISORY#ruling` and `PRODUCT/offering`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RecordRename<'a> {
    /// The kind of the record.
    pub kind: RecordKind,
    /// Its old id.
    pub old: &'a str,
    /// Its new id.
    pub new: &'a str,
}

/// The changes of a rename.
#[derive(Debug)]
pub(crate) struct RenameResult {
    /// The files to be written and removed.
    pub changes: FileChanges,
    /// The old and new paths of renamed files.
    pub moves: Vec<(PathBuf, PathBuf)>,
    /// Files that cannot be parsed, in which a reference may be missed.
    pub unreadable: Vec<PathBuf>,
}

/// Computes all changes, without making them.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn rename(
    root: &Path,
    files: &[(PathBuf, FileKind)],
    languages: &[String],
    rename: &RecordRename<'_>,
    messages: &Messages,
) -> Result<RenameResult, Error> {
    let mut renamed = RenameResult {
        changes: FileChanges::new(),
        moves: Vec::new(),
        unreadable: Vec::new(),
    };
    for (path, kind) in files {
        let text = text_to_edit(root, path)?;
        let new =
            text.and_then(|text| Some((in_file(&text, path, *kind, languages, rename)?, text)));
        let Some((new, text)) = new else {
            renamed.unreadable.push(path.clone());
            continue;
        };
        match new_name(path, root, rename) {
            Some(other) => {
                renamed.changes.relocate(path, &other, new);
                renamed.moves.push((path.clone(), other));
            }
            None if new != text => renamed.changes.write(path, new),
            None => {}
        }
    }
    if RecordKind::WITH_PAGES.contains(&rename.kind) {
        record_old_id(root, rename, messages, &mut renamed)?;
    }
    Ok(renamed)
}

/// A file with the new id; `None` if it cannot be parsed.
fn in_file(
    text: &str,
    path: &Path,
    kind: FileKind,
    languages: &[String],
    rename: &RecordRename<'_>,
) -> Option<String> {
    let is_markdown = path.extension().is_some_and(|ending| ending == "md");
    let range = yaml_range(text, is_markdown)?;
    let schema = schema::marked_schema(kind, languages);
    let yaml = &text[range.clone()];
    let source = YamlSource::read(yaml)?;
    let mut edits = ids::edits(yaml, source.root(), kind, &schema, rename);
    for edit in &mut edits {
        edit.range = range.start + edit.range.start..range.start + edit.range.end;
    }
    if is_markdown {
        edits.extend(markdown::edits(text, range.end, rename));
    }
    Some(apply_edits(text, edits))
}

/// The new path of a file that is named after the record.
fn new_name(path: &Path, root: &Path, rename: &RecordRename<'_>) -> Option<PathBuf> {
    let folder = ContentFolder::from_path(&project_path(&content_folder(root), path))?;
    let is_named_after_record = folder.record_kind() == rename.kind;
    let name = path.file_name()?.to_str()?;
    let rest = name
        .strip_prefix(rename.old)
        .filter(|_| is_named_after_record)?;
    // `zoom.yaml` and `about.en.md`, but not `zoom-rooms.yaml`: ids contain no dot.
    rest.starts_with('.')
        .then(|| path.with_file_name(format!("{}{rest}", rename.new)))
}

/// Adds the old id to `moved.yaml`, in which references are renamed already.
fn record_old_id(
    root: &Path,
    rename: &RecordRename<'_>,
    messages: &Messages,
    renamed: &mut RenameResult,
) -> Result<(), Error> {
    let path = FileKind::Moved.path(root);
    let text = match renamed.changes.text(&path) {
        Some(text) => text.to_owned(),
        None => text_if_present(root, &path)?.unwrap_or_default(),
    };
    match moved::add_old_id(&text, rename, messages) {
        Some(text) => renamed.changes.write(path, text),
        None => renamed.unreadable.push(path),
    }
    Ok(())
}

#[cfg(test)]
mod tests;
