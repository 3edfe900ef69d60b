//! What a translation was made from, piece by piece: title, summary, and each section of the body.
//!
//! A piece is known by a short hash of its words, so a translator sees which of them changed, and a
//! page shows the rest of the translation as it is. Blanks at the end of lines, the number of
//! blank lines and the kind of line ends are no change.

use std::fmt;

use sha2::{Digest, Sha256};

/// What stands before the hashes.
const PREFIX: &str = "sha256:";
/// Bytes of SHA-256 that are kept: one change in 2^48 goes unnoticed.
const FINGERPRINT_BYTES: usize = 6;

/// The hash of one piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; FINGERPRINT_BYTES]);

/// The hashes of all pieces of a text, as `translation.source_hash` writes them:
/// `sha256:<title> <summary> <section>...`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceHash {
    /// Of the title.
    pub title: Fingerprint,
    /// Of the summary.
    pub summary: Fingerprint,
    /// Of the sections, in their order.
    pub sections: Box<[Fingerprint]>,
}

impl Fingerprint {
    /// Of a piece that nobody has translated yet.
    pub const UNTRANSLATED: Self = Self([0; FINGERPRINT_BYTES]);

    /// The hash of some words.
    pub fn of(words: &str) -> Self {
        let mut hasher = Sha256::new();
        let mut blank_above = false;
        for line in words.trim().lines() {
            let line = line.trim_end();
            if line.is_empty() {
                blank_above = true;
                continue;
            }
            // Several are one.
            if std::mem::take(&mut blank_above) {
                hasher.update(b"\n");
            }
            hasher.update(line);
            hasher.update(b"\n");
        }
        let digest = hasher.finalize();
        let mut bytes = [0; FINGERPRINT_BYTES];
        for (byte, of_digest) in bytes.iter_mut().zip(digest) {
            *byte = of_digest;
        }
        Self(bytes)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; FINGERPRINT_BYTES];
        if text.len() != 2 * FINGERPRINT_BYTES || !text.bytes().all(|byte| byte.is_ascii_hexdigit())
        {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl SourceHash {
    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Option<Self> {
        let mut hashes = text
            .strip_prefix(PREFIX)?
            .split_ascii_whitespace()
            .map(Fingerprint::parse);
        Some(Self {
            title: hashes.next()??,
            summary: hashes.next()??,
            sections: hashes.collect::<Option<_>>()?,
        })
    }
}

impl fmt::Display for SourceHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{} {}", self.title, self.summary)?;
        self.sections
            .iter()
            .try_for_each(|hash| write!(f, " {hash}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Fingerprint, SourceHash};

    #[test]
    fn what_no_reader_sees_is_no_change() {
        let hash = Fingerprint::of("## A\n\nB  \nc");
        for same in [
            "\n\n## A\n\n\nB\nc\n\n",
            "## A\r\n\r\nB\r\nc",
            " ## A\n\nB\nc",
        ] {
            assert_eq!(Fingerprint::of(same), hash, "{same:?}");
        }
        for other in [
            "## A\nB\nc",
            "## A\n\nB c",
            "## A\n\nB\nC",
            "# A\n\nB\nc",
            "",
        ] {
            assert_ne!(Fingerprint::of(other), hash, "{other:?}");
        }
    }

    #[test]
    fn a_stamp_reads_what_it_writes() {
        let stamp = SourceHash {
            title: Fingerprint::of("Title"),
            summary: Fingerprint::of("Summary"),
            sections: [Fingerprint::of("A"), Fingerprint::of("B")].into(),
        };
        let written = stamp.to_string();
        assert_eq!(SourceHash::parse(&written), Some(stamp));
        for broken in [
            "",
            "sha256:",
            "sha256:0123456789ab",
            &written[1..],
            &written[..40],
        ] {
            assert_eq!(SourceHash::parse(broken), None, "{broken:?}");
        }
    }
}
