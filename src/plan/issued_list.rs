//! The list of advisories and bulletins, cut into pages that stay light however many there are.

use std::cmp::Reverse;
use std::ops::Range;

use crate::model::{Advisory, Bulletin, Catalog, Date, Id};

/// How many entries a page holds.
pub(super) const ENTRIES_PER_PAGE: usize = 50;

/// What an entry is; of one day advisories stand first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IssuedRecord {
    /// An advisory.
    Advisory(Id<Advisory>),
    /// A bulletin.
    Bulletin(Id<Bulletin>),
}

/// The entries of a year, or of a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListPart {
    /// The year.
    pub year: i16,
    /// Which part of it, the oldest first; `None` where the year has one page.
    pub number: Option<u16>,
}

/// All advisories and bulletins, newest first.
///
/// Where one page holds them all, it does. Otherwise it holds the newest, and every year has pages
/// of its own. A year is cut from its beginning: a new entry changes its last page and no other.
#[derive(Debug, Clone)]
pub struct IssuedList {
    entries: Vec<IssuedRecord>,
    /// With the places of their entries; the newest first.
    parts: Vec<(ListPart, Range<usize>)>,
}

impl IssuedList {
    /// Sorts and cuts.
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

    /// The entries of a part, newest first; of `None` the newest of all.
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

    /// The parts with pages of their own, newest first.
    pub fn parts(&self) -> impl Iterator<Item = ListPart> + '_ {
        self.parts.iter().map(|(part, _)| *part)
    }
}

/// The parts of a list, given as the years of its entries, newest first.
pub(super) fn paginate(years: &[i16]) -> Vec<(ListPart, Range<usize>)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for of_year in years.chunk_by(|a, b| a == b) {
        let end = start + of_year.len();
        let count = of_year.len().div_ceil(ENTRIES_PER_PAGE);
        for number in (1..=count).rev() {
            // The newest stand first, so the first part of a year is the last in the list.
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
    fn a_long_list_has_light_pages_for_each_year() {
        let years = [vec![2020; 101], vec![2019; 50]].concat();
        let parts: Vec<_> = paginate(&years)
            .into_iter()
            .map(|(part, places)| (part.year, part.number, places))
            .collect();
        assert_eq!(
            parts,
            [
                (2020, Some(3), 0..1),
                (2020, Some(2), 1..51),
                (2020, Some(1), 51..101),
                (2019, None, 101..151)
            ]
        );
    }
}
