//! `manifest.sha256`: every file greenlist made, in the format of `sha256sum`.
//!
//! Readers check a copy of the site with `sha256sum -c manifest.sha256`. The next build reads
//! from it which files are greenlist's to remove; all others belong to somebody else.

use super::files::Files;
use crate::artifact::SitePath;

/// Its name at the top of the site.
pub(super) const NAME: &str = "manifest.sha256";

/// Hexadecimal digits of a SHA-256, and the two blanks behind them.
const DIGEST: usize = 64;
const GAP: &str = "  ";
const HEX: &[u8; 16] = b"0123456789abcdef";

/// One line a file, sorted by path. A `SitePath` holds nothing that the format must escape.
pub(super) fn text(files: &Files) -> String {
    let mut text = String::with_capacity(files.len() * (DIGEST + 48));
    for (path, made) in files.iter() {
        for byte in made.digest {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(HEX[usize::from(digit)]));
            }
        }
        text.push_str(GAP);
        text.push_str(path.as_str());
        text.push('\n');
    }
    text
}

/// The paths an earlier build wrote down, sorted. A line that does not read is skipped, so the file it
/// meant counts as somebody else's and stays.
pub(super) fn paths(text: &[u8]) -> Vec<SitePath> {
    let mut paths: Vec<_> = String::from_utf8_lossy(text)
        .lines()
        .filter_map(|line| {
            let (digest, path) = line.split_once(GAP)?;
            let shaped = digest.len() == DIGEST && digest.bytes().all(|b| b.is_ascii_hexdigit());
            shaped.then(|| SitePath::new(path)).flatten()
        })
        .collect();
    // As written; but anybody may have put a line into it.
    paths.sort_unstable();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::{Files, SitePath, paths, text};
    use crate::emit::files::{Fate, Made, Noted};

    #[test]
    fn what_is_written_reads_back() {
        let made = |first| Made {
            digest: std::array::from_fn(|index| first + index as u8),
            fate: Fate::Written,
            is_known: false,
        };
        let noted = Noted::default();
        for (path, first) in [("en/index.html", 0), ("404.html", 9)] {
            noted.add(SitePath::new(path).unwrap(), made(first));
        }
        let files = Files::new(noted).unwrap();
        let text = text(&files);
        assert!(text.starts_with("090a0b"), "{text}");
        assert!(text.ends_with("1e1f  en/index.html\n"), "{text}");
        let made: Vec<_> = files.written().cloned().collect();
        assert_eq!(paths(text.as_bytes()), made);
    }

    #[test]
    fn a_spoilt_line_claims_no_file() {
        let digest = "0".repeat(64);
        let spoilt =
            format!("{digest} one-blank\n{digest}  ../up\n12  short\n\u{fffd}\n{digest}  a\n");
        assert_eq!(paths(spoilt.as_bytes()).len(), 1);
    }
}
