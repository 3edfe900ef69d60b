//! Product versions, compared number by number.

use std::cmp::Ordering;
use std::fmt;

/// A version such as `5.0.1`. `5.0` and `5` are the same version.
#[derive(Debug, Clone)]
pub struct Version {
    written: String,
    /// Without trailing zeros, so that equal versions have equal numbers.
    numbers: Vec<u64>,
}

impl Version {
    /// Reads numbers with dots between; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text
            .split('.')
            .map(|part| {
                let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                digits.then(|| part.parse().ok()).flatten()
            })
            .collect::<Option<Vec<u64>>>()?;
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Some(Self {
            written: text.to_owned(),
            numbers,
        })
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }
}
impl Eq for Version {}
impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numbers.cmp(&other.numbers)
    }
}
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// The versions `introduced <= v < fixed`; the default is every version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VersionRange {
    /// The first version inside; `None` means from the beginning.
    pub introduced: Option<Version>,
    /// The first version outside again; `None` means no end.
    pub fixed: Option<Version>,
}

impl VersionRange {
    /// Whether the range contains a version.
    pub fn contains(&self, version: &Version) -> bool {
        self.introduced
            .as_ref()
            .is_none_or(|first| first <= version)
            && self.fixed.as_ref().is_none_or(|end| version < end)
    }

    /// Whether the range contains every version.
    pub fn is_unbounded(&self) -> bool {
        self.introduced
            .as_ref()
            .is_none_or(|first| first.numbers.is_empty())
            && self.fixed.is_none()
    }

    /// Whether some version is in both ranges.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |first: &Self, second: &Self| {
            let (introduced, fixed) = (first.introduced.as_ref(), second.fixed.as_ref());
            introduced.is_none_or(|first| fixed.is_none_or(|end| first < end))
        };
        !self.is_empty()
            && !other.is_empty()
            && begins_before_end(self, other)
            && begins_before_end(other, self)
    }

    /// Whether the range contains no version.
    pub fn is_empty(&self) -> bool {
        self.fixed.as_ref().is_some_and(|end| {
            let first = self.introduced.as_ref();
            first.map_or(end.numbers.is_empty(), |first| first >= end)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Version, VersionRange};

    fn version(text: &str) -> Version {
        Version::parse(text).expect("a version")
    }

    #[test]
    fn versions_compare_number_by_number() {
        assert!(version("4.6.9") < version("4.6.10"));
        assert!(version("5") > version("4.99"));
        assert_eq!(version("5.0"), version("5"));
        for bad in ["", "5.", "v5", "5.0-beta", "5..1"] {
            assert!(Version::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_range_contains_its_start_and_not_its_end() {
        let range = VersionRange {
            introduced: Some(version("4.0")),
            fixed: Some(version("5.0")),
        };
        for (text, inside) in [("3.9", false), ("4", true), ("4.9.9", true), ("5.0", false)] {
            assert_eq!(range.contains(&version(text)), inside, "{text}");
        }
    }

    #[test]
    fn ranges_overlap_where_a_version_is_in_both() {
        let range = |text: &str| {
            let (introduced, fixed) = text.split_once("..").expect("a range");
            VersionRange {
                introduced: Version::parse(introduced),
                fixed: Version::parse(fixed),
            }
        };
        for (one, other, expected) in [
            ("..", "..", true),
            ("..5", "5..", false),
            ("..5.0.1", "5..", true),
            ("1..3", "2..4", true),
            ("1..2", "2..3", false),
            ("1..9", "3..4", true),
            ("3..3", "..", false),
            ("..0", "..", false),
        ] {
            let (one, other) = (range(one), range(other));
            assert_eq!(one.overlaps(&other), expected, "{one:?} {other:?}");
            assert_eq!(other.overlaps(&one), expected, "{other:?} {one:?}");
        }
    }
}
