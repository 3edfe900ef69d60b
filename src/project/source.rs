//! Reads one file as text.

use std::cell::Cell;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::access::{self, OpenFile};
use super::listing::project_path;
use crate::diagnostic::{
    Code, Diagnostic, Diagnostics, Origin, code_point, find_control, is_control, place_number,
};
use crate::error::{Error, FileAction};

/// The most bytes of a YAML file.
pub const YAML_LIMIT: u64 = 256 * 1024;
/// The most bytes of a Markdown file.
pub const MARKDOWN_LIMIT: u64 = 1024 * 1024;

thread_local! {
    /// Reused between files: a buffer that grows for each file fragments the memory of large sites.
    static READ_BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The text of a file.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// The path from the project's root.
    pub(crate) file: Arc<str>,
    /// The text, without a byte order mark. Invalid bytes are reported and replaced, so that the
    /// rest of the file can be checked.
    pub(crate) text: String,
}

/// A file as it was read.
#[derive(Debug)]
pub(crate) enum ReadFile {
    /// There is no such file.
    Missing,
    /// It is too large, or not a regular file inside the project (reported).
    Refused,
    /// Its text.
    Source(SourceFile),
}

/// Reads a file that may be absent.
///
/// # Errors
/// When the system cannot read it.
pub(crate) fn read_if_present(
    root: &Path,
    path: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<ReadFile, Error> {
    match read(root, path, diagnostics) {
        Err(Error::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
            Ok(ReadFile::Missing)
        }
        Ok(None) => Ok(ReadFile::Refused),
        Ok(Some(source)) => Ok(ReadFile::Source(source)),
        Err(error) => Err(error),
    }
}

/// Reads a file; `None` if it is too large, or not a regular file inside the project (reported).
///
/// # Errors
/// When the system cannot read it.
pub(crate) fn read(
    root: &Path,
    path: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SourceFile>, Error> {
    let limit = match path.extension().is_some_and(|extension| extension == "md") {
        true => MARKDOWN_LIMIT,
        false => YAML_LIMIT,
    };
    let file = project_path(root, path);
    let OpenFile { file: open, size } =
        match access::open(root, path).map_err(Error::file(FileAction::Read, path))? {
            Ok(open) => open,
            Err(refusal) => {
                diagnostics.push(refusal.diagnostic(&file));
                return Ok(None);
            }
        };
    let mut bytes = READ_BUFFER.take();
    bytes.clear();
    if size <= limit {
        // One byte more shows that the file has grown.
        open.take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(Error::file(FileAction::Read, path))?;
    }
    if size.max(bytes.len() as u64) > limit {
        diagnostics.push(
            Diagnostic::new(Code::FileTooLarge, &Origin::file(&file))
                .with("limit", (limit / 1024).to_string()),
        );
        return Ok(None);
    }
    let source = decode(file, &bytes, diagnostics);
    READ_BUFFER.set(bytes);
    Ok(Some(source))
}

/// The text of a file from its bytes.
pub(crate) fn decode(file: Arc<str>, bytes: &[u8], diagnostics: &mut Diagnostics) -> SourceFile {
    let (mut text, is_utf8) = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), true),
        Err(error) => {
            let valid = &bytes[..error.valid_up_to()];
            let origin = origin_after(&file, &String::from_utf8_lossy(valid));
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &origin));
            (decode_lossy(bytes), false)
        }
    };
    // Windows editors write a byte order mark, which is not part of the text.
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    let mut source = SourceFile { file, text };
    // Control characters in a file of another encoding would be a second error about the same bytes.
    if is_utf8 {
        replace_control_characters(&mut source, diagnostics);
    }
    resolve_conflicts(&mut source, diagnostics);
    source
}

/// A byte order mark tells the encoding; without one, invalid bytes are replaced.
fn decode_lossy(bytes: &[u8]) -> String {
    let text = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0,
        None => String::from_utf8_lossy(bytes),
    };
    text.into_owned()
}

/// The lines of a file whose control characters are reported: one with more is no text.
const MAX_CONTROL_LINES: usize = 20;

/// Reports the first control character of each line and replaces all by spaces, so that positions stay and
/// the parser does not report them again.
pub(crate) fn replace_control_characters(source: &mut SourceFile, diagnostics: &mut Diagnostics) {
    if find_control(&source.text).is_none() {
        return;
    }
    let lines = source.text.split('\n').zip(1..);
    let found = lines.filter_map(|(line, number)| Some((line, number, find_control(line)?)));
    for (line, number, (at, control)) in found.take(MAX_CONTROL_LINES) {
        let origin = Origin {
            line: number,
            ..origin_after(&source.file, &line[..at])
        };
        let diagnostic = Diagnostic::new(Code::ControlCharacter, &origin);
        diagnostics.push(diagnostic.with("found", code_point(control)));
    }
    source.text = source.text.replace(is_control, " ");
}

/// What git writes before, between and after two versions of some lines, and before their common
/// ancestor.
const OURS: &str = "<<<<<<< ";
const BASE: &str = "|||||||";
const SEPARATOR: &str = "=======";
const THEIRS: &str = ">>>>>>> ";

/// Reports an unresolved merge conflict and keeps the first version of each, so that other errors
/// are found and the markers are not reported as YAML.
pub(crate) fn resolve_conflicts(source: &mut SourceFile, diagnostics: &mut Diagnostics) {
    if !source.text.contains(OURS) {
        return;
    }
    let mut lines = source.text.lines().zip(1..);
    let Some((_, line)) = lines.find(|(line, _)| line.starts_with(OURS)) else {
        return;
    };
    if !lines.any(|(line, _)| line.starts_with(THEIRS)) {
        return;
    }
    let origin = Origin {
        file: Arc::clone(&source.file),
        line,
        column: 1,
        width: place_number(OURS.trim_end().len()),
    };
    diagnostics.push(Diagnostic::new(Code::MergeConflict, &origin));
    source.text = keep_ours(&source.text);
}

/// The text with empty lines in place of markers and second versions, so that positions stay.
fn keep_ours(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_conflict = false;
    let mut in_other = false;
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(OURS);
        let turns = in_conflict && (line.starts_with(BASE) || line.trim_end() == SEPARATOR);
        let ends = in_conflict && line.starts_with(THEIRS);
        in_conflict = (in_conflict || begins) && !ends;
        in_other = (in_other || turns) && !ends;
        kept.push_str(if begins || ends || in_other {
            "\n"
        } else {
            line
        });
    }
    kept
}

/// The position after a valid part of a file.
fn origin_after(file: &Arc<str>, valid: &str) -> Origin {
    let last = valid.rsplit('\n').next().unwrap_or_default();
    Origin {
        file: Arc::clone(file),
        line: place_number(valid.matches('\n').count() + 1),
        column: place_number(last.chars().count() + 1),
        width: 1,
    }
}
