//! Reads the body of a text again, since bodies are not kept in memory.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use super::{front_matter, source};
use crate::diagnostic::Diagnostics;
use crate::error::{Error, FileAction};
use crate::model::{Body, Text};

/// Gives the bodies of a project's texts, from memory or from their files.
#[derive(Debug, Clone)]
pub struct BodyReader {
    root: PathBuf,
}

impl BodyReader {
    /// Reads below the project's root.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// The body of a text.
    ///
    /// # Errors
    /// When its file cannot be read, or was changed since it was parsed.
    pub fn body<'t>(&self, text: &'t Text) -> Result<Cow<'t, str>, Error> {
        if let Body::Loaded(body) = &text.body {
            return Ok(Cow::Borrowed(body));
        }
        let path = self.root.join(&*text.file);
        let mut found = Diagnostics::new();
        let source = source::read(&self.root, &path, &mut found)?;
        let split = source
            .as_ref()
            .and_then(|source| front_matter::split(source, &mut found))
            // When it was parsed, the file had no errors.
            .filter(|split| found.is_empty() && split.body_line == text.body_line)
            .ok_or_else(|| io::Error::other("it was changed in the meantime; try again"))
            .map_err(Error::file(FileAction::Read, &path))?;
        Ok(Cow::Owned(split.body.to_owned()))
    }
}
