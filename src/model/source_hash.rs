//! Fingerprints of the source of a translation: of the title, the summary, and each section.
//!
//! They show a translator which parts of the source changed, and let a page keep the rest of the
//! translation. Trailing white space, the number of blank lines and the kind of line ends are
//! normalized.

use std::fmt;

use sha2::{Digest, Sha256};

/// Precedes the fingerprints.
const PREFIX: &str = "sha256:";
/// The bytes of SHA-256 that are kept: one change in 2^48 is missed.
const FINGERPRINT_BYTES: usize = 6;

/// The fingerprint of one part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; FINGERPRINT_BYTES]);

/// The fingerprints of all parts of a text, as `translation.source_hash` writes them:
/// `sha256:<title> <summary> <section>...`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceHash {
    /// That of the title.
    pub title: Fingerprint,
    /// That of the summary.
    pub summary: Fingerprint,
    /// Those of the sections, in order.
    pub sections: Box<[Fingerprint]>,
}

impl Fingerprint {
    /// Stands for a part that is not translated yet.
    pub const UNTRANSLATED: Self = Self([0; FINGERPRINT_BYTES]);

    /// The fingerprint of a part.
    pub fn of(part: &str) -> Self {
        let mut hasher = Sha256::new();
        let mut follows_blank = false;
        for line in part.trim().lines() {
            let line = line.trim_end();
            if line.is_empty() {
                follows_blank = true;
                continue;
            }
            // Several blank lines count as one.
            if std::mem::take(&mut follows_blank) {
                hasher.update(b"\n");
            }
            hasher.update(line);
            hasher.update(b"\n");
        }
        let digest = hasher.finalize();
        Self(std::array::from_fn(|index| digest[index]))
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
    fn invisible_differences_do_not_change_a_fingerprint() {
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
    fn a_source_hash_reads_what_it_writes() {
        let hash = SourceHash {
            title: Fingerprint::of("Title"),
            summary: Fingerprint::of("Summary"),
            sections: [Fingerprint::of("A"), Fingerprint::of("B")].into(),
        };
        let written = hash.to_string();
        assert_eq!(SourceHash::parse(&written), Some(hash));
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
