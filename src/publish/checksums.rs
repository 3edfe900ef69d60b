//! `SHA256SUMS`: the checksum of every file of a release, in the format of `sha256sum`.
//!
//! It holds the manifest too, so that the signature of this one file covers all of them.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Its name at the top of a release.
pub(crate) const NAME: &str = "SHA256SUMS";

/// Checksums in hexadecimal digits, by path.
pub(super) type Checksums = BTreeMap<String, String>;

/// The SHA-256 of bytes in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// One line a file, in the order of the paths.
pub(super) fn text(checksums: &Checksums) -> String {
    let line = |(path, checksum): (&String, &String)| format!("{checksum}  {path}\n");
    checksums.iter().map(line).collect()
}

/// Reads the lines; the number of the first line that is none.
pub(super) fn parse(text: &str) -> Result<Checksums, usize> {
    let lines = text.lines().enumerate().map(|(index, line)| {
        let parts = line.split_once("  ").filter(|(checksum, path)| {
            checksum.len() == 64
                && checksum.bytes().all(|byte| byte.is_ascii_hexdigit())
                && is_inside(path)
        });
        parts
            .map(|(checksum, path)| (path.to_owned(), checksum.to_ascii_lowercase()))
            .ok_or(index + 1)
    });
    lines.collect()
}

/// Whether a path stays inside its folder, on every system.
pub(super) fn is_inside(path: &str) -> bool {
    !path.contains(['\\', ':', '\0'])
        && path
            .split('/')
            .all(|segment| !segment.is_empty() && !segment.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::{Checksums, parse, sha256, text};

    #[test]
    fn written_checksums_can_be_read_back() {
        let names = ["index.html", "en/a b.html"];
        let checksums: Checksums = names
            .iter()
            .map(|name| ((*name).to_owned(), sha256(name.as_bytes())))
            .collect();
        assert_eq!(parse(&text(&checksums)), Ok(checksums));
    }

    #[test]
    fn a_path_that_leaves_the_folder_is_refused() {
        let checksum = sha256(b"");
        for path in [
            "/etc/passwd",
            "../a",
            "a/../b",
            "c:/a",
            "a\\b",
            "",
            ".htaccess",
        ] {
            assert_eq!(parse(&format!("{checksum}  {path}\n")), Err(1), "{path}");
        }
        assert_eq!(parse(&format!("{checksum}  a\nxyz  b\n")), Err(2));
    }
}
