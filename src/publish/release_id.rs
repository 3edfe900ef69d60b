//! The id of a release.

use std::fmt;

use crate::model::{Date, parse_date};

/// The data date of a release, and its number among the releases of that date: `2026-11-30-1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ReleaseId {
    /// The data date of the site.
    pub(crate) date: Date,
    /// Counts from 1.
    pub(crate) count: u32,
}

impl ReleaseId {
    /// Reads an id. `None` if the text is none in the form that [`fmt::Display`] writes.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (date, count) = text.rsplit_once('-')?;
        let id = Self {
            date: parse_date(date)?,
            count: count.parse().ok().filter(|count| *count > 0)?,
        };
        (id.to_string() == text).then_some(id)
    }
}

impl fmt::Display for ReleaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.date, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::ReleaseId;

    #[test]
    fn only_the_written_form_is_an_id() {
        let id = ReleaseId::parse("2026-11-30-12").expect("an id");
        assert_eq!((id.date, id.count), (jiff::civil::date(2026, 11, 30), 12));
        for bad in [
            "",
            "2026-11-30",
            "2026-11-30-0",
            "2026-11-30-01",
            "2026-11-30-x",
            "115/11/30-1",
        ] {
            assert_eq!(ReleaseId::parse(bad), None, "{bad}");
        }
        assert!(ReleaseId::parse("2026-11-30-10") > ReleaseId::parse("2026-11-30-9"));
    }
}
