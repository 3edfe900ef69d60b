//! Attachments, copied byte for byte.

use crate::artifact::Sink;
use crate::error::Error;
use crate::plan::{SitePlan, attachment_path};
use crate::project::AttachmentReader;

/// Copies every attachment that something links to, one at a time because they are large.
///
/// # Errors
/// When one cannot be read, or the sink cannot store it.
pub(crate) fn attachments(
    plan: &SitePlan<'_>,
    reader: &AttachmentReader,
    sink: &dyn Sink,
) -> Result<(), Error> {
    plan.attachments.iter().try_for_each(|attachment| {
        let bytes = reader.read(attachment)?;
        sink.put(&attachment_path(attachment), &bytes)
    })
}

/// The bytes of the attachment with a path, for the preview; `None` if there is none.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn attachment(
    plan: &SitePlan<'_>,
    reader: &AttachmentReader,
    path: &str,
) -> Result<Option<Vec<u8>>, Error> {
    let mut attachments = plan.attachments.iter();
    let found = attachments.find(|attachment| attachment_path(attachment).as_str() == path);
    found.map(|attachment| reader.read(attachment)).transpose()
}
