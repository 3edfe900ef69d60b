//! Reads one file as text.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::walk::relative;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Act, Error};

/// Bytes a YAML file may have.
pub(super) const YAML_LIMIT: u64 = 256 * 1024;
/// Bytes a Markdown file may have.
pub(super) const MARKDOWN_LIMIT: u64 = 1024 * 1024;

/// The text of a file.
#[derive(Debug)]
pub(super) struct Source {
    /// The path from the project's root.
    pub(super) file: Arc<str>,
    /// The text, without a byte order mark. Bad bytes are reported and replaced, so that the
    /// rest of the file can be searched for more faults.
    pub(super) text: String,
}

/// Reads a file; `None` where it is too large (reported).
///
/// # Errors
/// When the system cannot read it.
pub(super) fn read(
    root: &Path,
    path: &Path,
    limit: u64,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Source>, Error> {
    let file = relative(root, path);
    let size = fs::metadata(path)
        .map_err(Error::file(Act::Read, path))?
        .len();
    if size > limit {
        diagnostics.push(
            Diagnostic::new(Code::FileTooLarge, &Origin::file(&file))
                .with("limit", limit.to_string()),
        );
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(Error::file(Act::Read, path))?;
    Ok(Some(decode(file, bytes, diagnostics)))
}

/// Reads a file that may be absent.
pub(super) fn read_if_present(
    root: &Path,
    path: &Path,
    limit: u64,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Source>, Error> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Ok(_) | Err(_) => read(root, path, limit, diagnostics),
    }
}

fn decode(file: Arc<str>, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Source {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            // The prefix is valid, so this loses nothing.
            let prefix = String::from_utf8_lossy(valid);
            let line = prefix.matches('\n').count() as u32 + 1;
            let column = prefix
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count() as u32
                + 1;
            let origin = Origin {
                file: Arc::clone(&file),
                line,
                column,
                width: 1,
            };
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &origin));
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        }
    };
    // Windows editors put a byte order mark first; it is no part of the text.
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    Source { file, text }
}
