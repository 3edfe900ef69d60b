//! Reads one file as text.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::listing::project_path;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Error, FileAction};

/// Bytes a YAML file may have.
pub(crate) const YAML_LIMIT: u64 = 256 * 1024;
/// Bytes a Markdown file may have.
pub(crate) const MARKDOWN_LIMIT: u64 = 1024 * 1024;

/// What files are read into, one after the other; most fit in.
#[derive(Debug)]
pub(crate) struct ReadBuffer(Vec<u8>);

impl ReadBuffer {
    pub(crate) fn new() -> Self {
        Self(Vec::with_capacity(16 * 1024))
    }
}

/// The text of a file.
#[derive(Debug)]
pub(crate) struct SourceFile<'b> {
    /// The path from the project's root.
    pub(crate) file: Arc<str>,
    /// The text, without a byte order mark. Bad bytes are reported and replaced, so that the
    /// rest of the file can be searched for more faults.
    pub(crate) text: Cow<'b, str>,
}

/// Reads a file; `None` where it is too large (reported).
///
/// # Errors
/// When the system cannot read it.
pub(crate) fn read<'b>(
    root: &Path,
    path: &Path,
    limit: u64,
    buffer: &'b mut ReadBuffer,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SourceFile<'b>>, Error> {
    let file = File::open(path).map_err(Error::file(FileAction::Read, path))?;
    read_open(file, root, path, limit, buffer, diagnostics)
}

/// Reads a file that may be absent.
pub(crate) fn read_if_present<'b>(
    root: &Path,
    path: &Path,
    limit: u64,
    buffer: &'b mut ReadBuffer,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SourceFile<'b>>, Error> {
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(FileAction::Read, path)(error)),
        Ok(file) => read_open(file, root, path, limit, buffer, diagnostics),
    }
}

fn read_open<'b>(
    file: File,
    root: &Path,
    path: &Path,
    limit: u64,
    buffer: &'b mut ReadBuffer,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SourceFile<'b>>, Error> {
    let bytes = &mut buffer.0;
    bytes.clear();
    // One byte more shows that there are too many; to ask for the size first takes longer.
    file.take(limit + 1)
        .read_to_end(bytes)
        .map_err(Error::file(FileAction::Read, path))?;
    let file = project_path(root, path);
    if bytes.len() as u64 > limit {
        diagnostics.push(
            Diagnostic::new(Code::FileTooLarge, &Origin::file(&file))
                .with("limit", (limit / 1024).to_string()),
        );
        return Ok(None);
    }
    let mut source = decode_utf8(file, bytes, diagnostics);
    // Bytes that are no text at all are reported already.
    if let Cow::Borrowed(text) = source.text
        && let Some(at) = first_control(text.as_bytes())
    {
        let place = origin_after(&source.file, &text[..at]);
        diagnostics.push(Diagnostic::new(Code::ControlCharacter, &place));
        source.text = Cow::Owned(without_controls(text));
    }
    if let Some(place) = find_conflict(&source) {
        diagnostics.push(Diagnostic::new(Code::MergeConflict, &place));
        source.text = Cow::Owned(take_ours(&source.text));
    }
    Ok(Some(source))
}

/// Whether a byte is a character that no XML may hold (XML 1.0 §2.2), or DEL.
fn is_control(byte: u8) -> bool {
    (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7f
}

/// Almost no file has one: whole chunks are looked at at once, as processors can.
fn first_control(bytes: &[u8]) -> Option<usize> {
    const CHUNK: usize = 64;
    let has_one = |chunk: &[u8]| {
        chunk
            .iter()
            .fold(false, |any, byte| any | is_control(*byte))
    };
    let chunk = bytes.chunks(CHUNK).position(has_one)?;
    let start = chunk * CHUNK;
    let at = bytes[start..].iter().position(|byte| is_control(*byte))?;
    Some(start + at)
}

/// The text with a space for each, so that places stay and nothing more is told of them.
fn without_controls(text: &str) -> String {
    text.chars()
        .map(|sign| match u8::try_from(sign).is_ok_and(is_control) {
            true => ' ',
            false => sign,
        })
        .collect()
}

/// What git writes before, between and behind two versions of some lines, and before the version
/// from which both come.
const OURS: &str = "<<<<<<< ";
const BASE: &str = "|||||||";
const SEPARATOR: &str = "=======";
const THEIRS: &str = ">>>>>>> ";

/// The first line of two versions between which somebody has yet to choose.
fn find_conflict(source: &SourceFile<'_>) -> Option<Origin> {
    // Almost no file has such signs at all, and one look is quick.
    if !source.text.contains(OURS) {
        return None;
    }
    let lines = source.text.lines();
    let line = lines.clone().position(|line| line.starts_with(OURS))?;
    let is_whole = lines.skip(line).any(|line| line.starts_with(THEIRS));
    is_whole.then(|| Origin {
        file: Arc::clone(&source.file),
        line: line as u32 + 1,
        column: 1,
        width: OURS.trim_end().len() as u32,
    })
}

/// The text with the first version of each conflict, so that nothing is told of the signs, and what
/// else is wrong is. Lines that are left out are empty, so that places stay.
fn take_ours(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_conflict = false;
    let mut in_other = false;
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(OURS);
        let turns = in_conflict && (line.starts_with(BASE) || line.trim_end() == SEPARATOR);
        let ends = in_conflict && line.starts_with(THEIRS);
        in_conflict = (in_conflict || begins) && !ends;
        in_other = (in_other || turns) && !ends;
        if begins || ends || in_other {
            kept.push('\n');
        } else {
            kept.push_str(line);
        }
    }
    kept
}

fn decode_utf8<'b>(
    file: Arc<str>,
    bytes: &'b [u8],
    diagnostics: &mut Diagnostics,
) -> SourceFile<'b> {
    let text = match simdutf8::basic::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => {
            diagnostics.push(Diagnostic::new(
                Code::InvalidUtf8,
                &first_invalid(&file, bytes),
            ));
            // A mark at the start names the encoding, so the rest can be looked through all the same.
            match encoding_rs::Encoding::for_bom(bytes) {
                Some((encoding, _)) => encoding.decode(bytes).0,
                None => String::from_utf8_lossy(bytes),
            }
        }
    };
    // Windows editors put a byte order mark first; it is no part of the text.
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Cow::Owned(text) => match text.strip_prefix('\u{feff}') {
            Some(rest) => Cow::Owned(rest.to_owned()),
            None => Cow::Owned(text),
        },
    };
    SourceFile { file, text }
}

/// The place of the first byte that is no text.
fn first_invalid(file: &Arc<str>, bytes: &[u8]) -> Origin {
    origin_after(
        file,
        bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid()),
    )
}

/// The place behind what is good of a file.
fn origin_after(file: &Arc<str>, good: &str) -> Origin {
    let last = good.rsplit('\n').next().unwrap_or_default();
    Origin {
        file: Arc::clone(file),
        line: good.matches('\n').count() as u32 + 1,
        column: last.chars().count() as u32 + 1,
        width: 1,
    }
}
