//! Reads one file as text.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::walk::relative;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Act, Error};

/// Bytes a YAML file may have.
pub(super) const YAML_LIMIT: u64 = 256 * 1024;
/// Bytes a Markdown file may have.
pub(super) const MARKDOWN_LIMIT: u64 = 1024 * 1024;

/// What files are read into, one after the other; most fit in.
#[derive(Debug)]
pub(super) struct Buffer(Vec<u8>);

impl Buffer {
    pub(super) fn new() -> Self {
        Self(Vec::with_capacity(16 * 1024))
    }
}

/// The text of a file.
#[derive(Debug)]
pub(super) struct Source<'b> {
    /// The path from the project's root.
    pub(super) file: Arc<str>,
    /// The text, without a byte order mark. Bad bytes are reported and replaced, so that the
    /// rest of the file can be searched for more faults.
    pub(super) text: Cow<'b, str>,
}

/// Reads a file; `None` where it is too large (reported).
///
/// # Errors
/// When the system cannot read it.
pub(super) fn read<'b>(
    root: &Path,
    path: &Path,
    limit: u64,
    buffer: &'b mut Buffer,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Source<'b>>, Error> {
    let file = File::open(path).map_err(Error::file(Act::Read, path))?;
    read_open(file, root, path, limit, buffer, diagnostics)
}

/// Reads a file that may be absent.
pub(super) fn read_if_present<'b>(
    root: &Path,
    path: &Path,
    limit: u64,
    buffer: &'b mut Buffer,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Source<'b>>, Error> {
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(Act::Read, path)(error)),
        Ok(file) => read_open(file, root, path, limit, buffer, diagnostics),
    }
}

fn read_open<'b>(
    file: File,
    root: &Path,
    path: &Path,
    limit: u64,
    buffer: &'b mut Buffer,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Source<'b>>, Error> {
    let bytes = &mut buffer.0;
    bytes.clear();
    // One byte more shows that there are too many; to ask for the size first takes longer.
    file.take(limit + 1)
        .read_to_end(bytes)
        .map_err(Error::file(Act::Read, path))?;
    let file = relative(root, path);
    if bytes.len() as u64 > limit {
        diagnostics.push(
            Diagnostic::new(Code::FileTooLarge, &Origin::file(&file))
                .with("limit", (limit / 1024).to_string()),
        );
        return Ok(None);
    }
    Ok(Some(decode(file, bytes, diagnostics)))
}

fn decode<'b>(file: Arc<str>, bytes: &'b [u8], diagnostics: &mut Diagnostics) -> Source<'b> {
    let text = match simdutf8::basic::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => {
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &first_bad(&file, bytes)));
            String::from_utf8_lossy(bytes)
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
    Source { file, text }
}

/// The place of the first byte that is no text.
fn first_bad(file: &Arc<str>, bytes: &[u8]) -> Origin {
    let good = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let last = good.rsplit('\n').next().unwrap_or_default();
    Origin {
        file: Arc::clone(file),
        line: good.matches('\n').count() as u32 + 1,
        column: last.chars().count() as u32 + 1,
        width: 1,
    }
}
