//! `manifest.sha256`: the checksum of every file greenlist wrote, in the format of `sha256sum`.
//!
//! `sha256sum --check manifest.sha256` verifies a copy of the site. The next build may remove the
//! files listed here; all other files in the site are unmanaged and stay.

use super::output_files::OutputFiles;
use crate::artifact::SitePath;

/// Its name at the top of the site.
pub(crate) const NAME: &str = "manifest.sha256";

/// Hexadecimal digits of a SHA-256.
const CHECKSUM_DIGITS: usize = 64;
const SEPARATOR: &str = "  ";
const HEX: &[u8; 16] = b"0123456789abcdef";

/// One line a file, sorted by path. A `SitePath` has no characters that the format would escape.
pub(super) fn text(files: &OutputFiles) -> String {
    let mut text = String::with_capacity(files.len() * (CHECKSUM_DIGITS + 48));
    for file in files.iter() {
        for byte in file.checksum {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(HEX[usize::from(digit)]));
            }
        }
        text.push_str(SEPARATOR);
        text.push_str(file.path.as_str());
        text.push('\n');
    }
    text
}

/// The paths of an old manifest. A damaged line is skipped, so its file counts as unmanaged and
/// stays.
pub(crate) fn paths(text: &[u8]) -> Vec<SitePath> {
    String::from_utf8_lossy(text)
        .lines()
        .filter_map(|line| {
            let (checksum, path) = line.split_once(SEPARATOR)?;
            let is_checksum = checksum.len() == CHECKSUM_DIGITS
                && checksum.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_checksum.then(|| SitePath::new(path)).flatten()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{OutputFiles, SitePath, paths, text};
    use crate::emit::output_files::{FileLocation, OutputFile, OutputFileCollector};

    #[test]
    fn a_written_manifest_can_be_read_back() {
        let collector = OutputFileCollector::default();
        for (path, first) in [("en/index.html", 0), ("404.html", 9)] {
            collector.add(OutputFile {
                path: SitePath::new(path).unwrap(),
                checksum: std::array::from_fn(|index| first + index as u8),
                location: FileLocation::Staging,
            });
        }
        let files = OutputFiles::new(collector).unwrap();
        let text = text(&files);
        assert!(text.starts_with("090a0b"), "{text}");
        assert!(text.ends_with("1e1f  en/index.html\n"), "{text}");
        let expected: Vec<_> = files.iter().map(|file| file.path.clone()).collect();
        assert_eq!(paths(text.as_bytes()), expected);
    }

    #[test]
    fn damaged_lines_are_skipped() {
        let checksum = "0".repeat(64);
        let damaged = format!(
            "{checksum} one-blank\n{checksum}  ../up\n12  short\n\u{fffd}\n{checksum}  a\n"
        );
        assert_eq!(paths(damaged.as_bytes()).len(), 1);
    }
}
