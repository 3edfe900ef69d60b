//! Pagination of the list of advisories and bulletins, and of other lists by year.

use std::cmp::Reverse;
use std::fmt;
use std::ops::Range;

use crate::model::{Advisory, Bulletin, Catalog, Date, Id};

/// How many entries a page holds.
pub(super) const ENTRIES_PER_PAGE: usize = 50;

/// A record of the list; of those of one day advisories come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IssuedRecord {
    /// An advisory.
    Advisory(Id<Advisory>),
    /// A bulletin.
    Bulletin(Id<Bulletin>),
}

/// A year, or a part of one: the entries of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListPart {
    /// The year.
    pub year: i16,
    /// The number of the part, from 1 for the oldest; `None` where the year has one page.
    pub number: Option<u16>,
}

/// `2020`, or `2020-3` for a part: as file names have it.
impl fmt::Display for ListPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.year)?;
        self.number.map_or(Ok(()), |number| write!(f, "-{number}"))
    }
}

/// All advisories and bulletins, newest first.
///
/// Where they fit on one page, it has all. Otherwise it has the newest, and every year has its own
/// pages, filled from the beginning of the year: a new entry changes the last page and no other.
#[derive(Debug, Clone)]
pub struct IssuedList {
    entries: Vec<IssuedRecord>,
    /// The parts with the indexes of their entries, newest first.
    parts: Vec<(ListPart, Range<usize>)>,
}

impl IssuedList {
    /// Sorts the records and divides them into pages.
    pub fn new(catalog: &Catalog) -> Self {
        let advisories = catalog.advisories.iter();
        let advisories = advisories.map(|(id, record)| (record.issued, IssuedRecord::Advisory(id)));
        let bulletins = catalog.bulletins.iter();
        let bulletins = bulletins.map(|(id, record)| (record.issued, IssuedRecord::Bulletin(id)));
        let mut entries: Vec<(Reverse<Date>, IssuedRecord)> = advisories
            .chain(bulletins)
            .map(|(day, issued)| (Reverse(day), issued))
            .collect();
        entries.sort_unstable();
        let years: Vec<i16> = entries.iter().map(|(day, _)| day.0.year()).collect();
        Self {
            entries: entries.into_iter().map(|(_, issued)| issued).collect(),
            parts: match years.len() > ENTRIES_PER_PAGE {
                true => paginate(&years),
                false => Vec::new(),
            },
        }
    }

    /// The entries of a part, newest first; for `None` the newest of all.
    pub fn entries(
        &self,
        part: Option<ListPart>,
    ) -> impl ExactSizeIterator<Item = IssuedRecord> + '_ {
        let range = match part {
            None => 0..self.entries.len().min(ENTRIES_PER_PAGE),
            Some(part) => self
                .parts
                .iter()
                .find(|(known, _)| *known == part)
                .map_or(0..0, |(_, range)| range.clone()),
        };
        self.entries[range].iter().copied()
    }

    /// The parts, each of which has its own page, newest first.
    pub fn parts(&self) -> impl Iterator<Item = ListPart> + '_ {
        self.parts.iter().map(|(part, _)| *part)
    }
}

/// Divides a list, given as the years of its entries, newest first, into parts with the indexes of
/// their entries.
pub(super) fn paginate(years: &[i16]) -> Vec<(ListPart, Range<usize>)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for of_year in years.chunk_by(|a, b| a == b) {
        let end = start + of_year.len();
        let count = of_year.len().div_ceil(ENTRIES_PER_PAGE);
        for number in (1..=count).rev() {
            // The list begins with the newest, so the first part of a year comes last.
            let newest = end.saturating_sub(number * ENTRIES_PER_PAGE).max(start);
            let part = ListPart {
                year: of_year[0],
                number: (count > 1).then(|| u16::try_from(number).unwrap_or(u16::MAX)),
            };
            parts.push((part, newest..end - (number - 1) * ENTRIES_PER_PAGE));
        }
        start = end;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::paginate;

    #[test]
    fn each_year_of_a_long_list_is_divided_into_pages() {
        let years = [vec![2020; 101], vec![2019; 50]].concat();
        let parts: Vec<_> = paginate(&years)
            .into_iter()
            .map(|(part, indexes)| (part.to_string(), indexes))
            .collect();
        let expected = [
            ("2020-3", 0..1),
            ("2020-2", 1..51),
            ("2020-1", 51..101),
            ("2019", 101..151),
        ];
        assert_eq!(
            parts,
            expected.map(|(part, indexes)| (part.to_owned(), indexes))
        );
    }
}
