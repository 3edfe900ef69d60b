//! Reads the body of a text again, for texts whose bodies are not held in memory.

use std::io;
use std::path::{Path, PathBuf};

use super::source::ReadBuffer;
use super::{MARKDOWN_LIMIT, front_matter, source};
use crate::diagnostic::Diagnostics;
use crate::error::{Error, FileAction};
use crate::model::{Body, Text};
use std::borrow::Cow;

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
        match &text.body {
            Body::Loaded(body) => Ok(Cow::Borrowed(body)),
            Body::OnDisk => self.read(text).map(Cow::Owned),
        }
    }

    fn read(&self, text: &Text) -> Result<String, Error> {
        let path = self.root.join(&*text.file);
        let mut buffer = ReadBuffer::new();
        let mut found = Diagnostics::new();
        let source = source::read(&self.root, &path, MARKDOWN_LIMIT, &mut buffer, &mut found)?;
        let split = source
            .as_ref()
            .and_then(|source| front_matter::split(source, &mut found));
        match split {
            Some(split) if found.is_empty() && split.body_line == text.body_line => {
                Ok(split.body.to_owned())
            }
            // It had no fault when it was parsed.
            Some(_) | None => Err(Error::file(FileAction::Read, &path)(io::Error::other(
                "it was changed in the meantime; try again",
            ))),
        }
    }
}
