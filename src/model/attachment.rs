//! Files that texts and references link to, such as a scanned letter.

use std::collections::BTreeSet;

use icu_normalizer::DecomposingNormalizer;

use super::table::is_device;
use super::word::words;

/// A file in `content/files/` that can be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its path in `content/files/`, which is also its path in `files/` of the site.
    pub name: String,
    /// Its format.
    pub format: AttachmentFormat,
    /// Its size in bytes.
    pub size: u64,
}

impl Attachment {
    /// The prefix of links to attachments: `file:letter.pdf`.
    pub const LINK_KIND: &str = "file";
}

words! {
    /// The formats of attachments, by the extension of their files.
    pub enum AttachmentFormat {
        /// Portable Document Format.
        Pdf = "pdf",
        /// Portable Network Graphics.
        Png = "png",
        /// A photograph.
        Jpeg = "jpg" | "jpeg",
        /// OpenDocument text.
        Odt = "odt",
        /// Office Open XML text.
        Docx = "docx",
    }
}

impl AttachmentFormat {
    /// The format of a file, by its name.
    pub fn from_name(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        <Self as super::Word>::find(&extension.to_ascii_lowercase())
    }

    /// Its common name, the same in every language.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Odt => "ODT",
            Self::Docx => "DOCX",
        }
    }
}

/// The files in `content/files/`.
#[derive(Debug, Clone, Default)]
pub struct Attachments {
    /// Sorted by name.
    files: Vec<Attachment>,
    /// The names of files that cannot be published; an error was reported for each.
    refused: BTreeSet<String>,
}

impl Attachments {
    /// Files that can be published, and the names of those that cannot.
    pub fn new(mut files: Vec<Attachment>, refused: BTreeSet<String>) -> Self {
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Self { files, refused }
    }

    /// The file with this name.
    pub fn find(&self, name: &str) -> Option<&Attachment> {
        let index = self
            .files
            .binary_search_by(|known| known.name.as_str().cmp(name));
        Some(&self.files[index.ok()?])
    }

    /// Whether a file of this name exists, but cannot be published.
    pub fn is_refused(&self, name: &str) -> bool {
        self.refused.contains(name)
    }

    /// The files, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Attachment> {
        self.files.iter()
    }
}

/// The most letters of a folder's or file's name, without the extension.
const MAX_STEM: usize = 80;

/// The name nearest to a file's that is safe in any URL, on any file share and in any archive: lower-case
/// ASCII without blanks. It is the name itself where that is safe.
///
/// Other scripts could be percent-encoded in URLs, but archives and file shares write them in several
/// ways, and the links of a copy of the site would break.
pub(crate) fn portable_name(name: &str) -> String {
    let parts: Vec<_> = name.split('/').map(portable_part).collect();
    parts.join("/")
}

fn portable_part(part: &str) -> String {
    let normalizer = DecomposingNormalizer::new_nfkd();
    let (stem, extension) = match part.rsplit_once('.') {
        Some((stem, extension)) => (stem, Some(extension)),
        None => (part, None),
    };
    let mut safe = String::with_capacity(part.len());
    for character in normalizer.normalize(stem).chars() {
        match character.to_ascii_lowercase() {
            'a'..='z' | '0'..='9' | '_' => safe.push(character.to_ascii_lowercase()),
            '.' if !safe.is_empty() && !safe.ends_with(['.', '-']) => safe.push('.'),
            'đ' | 'Đ' => safe.push('d'),
            // Accents of the previous letter.
            '\u{300}'..='\u{36f}' => {}
            _ if !safe.is_empty() && !safe.ends_with(['.', '-']) => safe.push('-'),
            _ => {}
        }
    }
    safe.truncate(MAX_STEM);
    let mut safe = safe.trim_end_matches(['.', '-']).to_owned();
    let device = safe.split('.').next().unwrap_or_default();
    if safe.is_empty() || is_device(device) {
        safe.insert_str(0, if safe.is_empty() { "file" } else { "file-" });
    }
    if let Some(extension) = extension {
        let letters = extension.chars().filter(char::is_ascii_alphanumeric);
        safe.push('.');
        safe.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{AttachmentFormat, portable_name};

    #[test]
    fn a_portable_name_is_lower_case_ascii() {
        let check = |name: &str, expected: &str| {
            assert_eq!(portable_name(name), expected, "{name}");
            assert_eq!(portable_name(expected), expected, "{name}");
        };
        for same in ["letter.pdf", "2020/moe-0001_v1.2.docx", "a-b.jpg"] {
            check(same, same);
        }
        check("Letter 7 April.PDF", "letter-7-april.pdf");
        check("教育部函109年.pdf", "109.pdf");
        check("公文.pdf", "file.pdf");
        check("函１０９.pdf", "109.pdf");
        check("Thông báo đã ký.docx", "thong-bao-da-ky.docx");
        check("公文/附件 1.odt", "file/1.odt");
        check("con.pdf", "file-con.pdf");
        check("a--b- .pdf", "a-b.pdf");
        check(
            &format!("{}.pdf", "x".repeat(200)),
            &format!("{}.pdf", "x".repeat(80)),
        );
    }

    #[test]
    fn the_extension_names_the_format() {
        for (name, format) in [
            ("a.pdf", Some(AttachmentFormat::Pdf)),
            ("a.JPEG", Some(AttachmentFormat::Jpeg)),
            ("a.b.odt", Some(AttachmentFormat::Odt)),
            ("a.doc", None),
            ("pdf", None),
        ] {
            assert_eq!(AttachmentFormat::from_name(name), format, "{name}");
        }
    }
}
