//! Reads bodies of texts that were looked through before.

use std::io;
use std::path::{Path, PathBuf};

use super::front_matter;
use super::source::{self, Buffer};
use crate::diagnostic::Diagnostics;
use crate::error::{Act, Error};
use crate::model::{self, Text};

/// The files of a project.
#[derive(Debug)]
pub struct Shelf {
    root: PathBuf,
}

impl Shelf {
    /// The shelf of the project in `root`.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }
}

impl model::Shelf for Shelf {
    fn body(&self, text: &Text) -> Result<String, Error> {
        let path = self.root.join(&*text.file);
        let mut buffer = Buffer::new();
        let mut found = Diagnostics::new();
        let source = source::read(
            &self.root,
            &path,
            source::MARKDOWN_LIMIT,
            &mut buffer,
            &mut found,
        )?;
        let split = source
            .as_ref()
            .and_then(|source| front_matter::split(source, &mut found));
        match split {
            Some(split) if found.is_empty() && split.body_line == text.body_line => {
                Ok(split.body.to_owned())
            }
            // It had no fault when it was looked through.
            Some(_) | None => Err(Error::file(Act::Read, &path)(io::Error::other(
                "it was changed in the meantime; try again",
            ))),
        }
    }
}
