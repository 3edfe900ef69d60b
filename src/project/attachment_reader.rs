//! Reads attachments, which are not kept in memory.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::access;
use super::layout::attachment_file;
use crate::error::{Error, FileAction};
use crate::model::Attachment;

/// Reads the attachments of a project.
#[derive(Debug, Clone)]
pub struct AttachmentReader {
    root: PathBuf,
}

impl AttachmentReader {
    /// Reads below the project's root.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// The bytes of an attachment.
    ///
    /// # Errors
    /// When its file cannot be read, or has another size than when it was checked.
    pub fn read(&self, attachment: &Attachment) -> Result<Vec<u8>, Error> {
        let path = attachment_file(&self.root, &attachment.name);
        let mut bytes = Vec::with_capacity(usize::try_from(attachment.size).unwrap_or_default());
        // Reads one byte more than expected, to detect a file that has grown.
        access::open(&self.root, &path)
            .and_then(|open| match open {
                Ok(open) => open.file.take(attachment.size + 1).read_to_end(&mut bytes),
                Err(_) => Ok(0),
            })
            .and_then(|read| match read as u64 == attachment.size {
                true => Ok(bytes),
                false => Err(io::Error::other(
                    "it was changed in the meantime; try again",
                )),
            })
            .map_err(Error::file(FileAction::Read, &path))
    }
}
