//! The paths of attachments in the site, and the words for their format and size.

use crate::artifact::SitePath;
use crate::locale::{Locale, MessageValue};
use crate::model::Attachment;

/// The path of an attachment. Its name is portable, so it is a safe one.
pub(crate) fn attachment_path(attachment: &Attachment) -> SitePath {
    SitePath::from_ids(format!("files/{}", attachment.name))
}

const KILOBYTE: u64 = 1024;
const MEGABYTE: u64 = 1024 * KILOBYTE;

/// The largest size that is given in kilobytes.
const MAX_KILOBYTES: u64 = 1000;

/// Message `file-about`: format and size, shown after a link.
pub(crate) fn attachment_about(locale: &Locale, attachment: &Attachment) -> String {
    let size = size_words(locale, attachment.size);
    let arguments = [
        ("format", MessageValue::from(attachment.format.label())),
        ("size", MessageValue::from(&size)),
    ];
    locale.format("file-about", &arguments)
}

/// Message `size-…`, rounded up: a download is never larger than the page says.
fn size_words(locale: &Locale, size: u64) -> String {
    let kilobytes = size.div_ceil(KILOBYTE);
    let (key, number) = match u8::try_from((size * 10).div_ceil(MEGABYTE)) {
        Ok(tenths) if kilobytes > MAX_KILOBYTES => ("size-megabytes", locale.decimal(tenths)),
        Ok(_) | Err(_) => ("size-kilobytes", locale.number(kilobytes.cast_signed())),
    };
    locale.format(key, &[("size", MessageValue::from(&number))])
}

#[cfg(test)]
mod tests {
    use super::attachment_path;
    use crate::model::{Attachment, AttachmentFormat, portable_name};

    #[test]
    fn an_attachment_keeps_its_name_in_the_site() {
        for name in ["letter.pdf", "2020/moe-0001_v1.2.docx", "file-con.v1.jpeg"] {
            assert_eq!(portable_name(name), name);
            let attachment = Attachment {
                name: name.to_owned(),
                format: AttachmentFormat::Pdf,
                size: 1,
            };
            assert_eq!(
                attachment_path(&attachment).as_str(),
                format!("files/{name}")
            );
        }
    }
}
