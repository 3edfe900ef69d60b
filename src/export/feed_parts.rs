//! How the entries of a language are spread over feeds.

use std::ops::Range;

use crate::model::{Bulletin, Date, Id};
use crate::plan::ChangeEntry;

/// The entries of a feed: feed readers fetch it whole each time. The newest feed has more where one day
/// has more, so that a reader that follows no links misses nothing of that day.
const ENTRIES: usize = 50;
/// The most feeds of older entries; the page of changes has everything.
const MAX_OLDER_FEEDS: usize = 20;
/// What an entry is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum FeedItemSource<'a> {
    Change(&'a ChangeEntry),
    Bulletin(Id<Bulletin>, &'a Bulletin),
}

/// An entry before it is put into words.
pub(super) struct FeedItem<'a> {
    pub(super) date: Date,
    /// Its id, which never changes.
    pub(super) id: String,
    pub(super) source: FeedItemSource<'a>,
}

/// A feed: a part of all entries.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FeedPart {
    /// Its number, from 1 for the oldest entries; `None` for the newest ones.
    pub(super) number: Option<usize>,
    /// Its entries, from 0 for the newest.
    pub(super) range: Range<usize>,
    /// The number of the feed with the entries before.
    pub(super) next: Option<usize>,
}

/// The feeds. Those of older entries are counted from the oldest, so that a full one never changes.
pub(super) fn feed_parts(items: &[FeedItem<'_>]) -> Vec<FeedPart> {
    let all = items.len();
    let mut newest = all.min(ENTRIES);
    while newest < all && items[newest].date == items[newest - 1].date {
        newest += 1;
    }
    let last = (all - newest).div_ceil(ENTRIES);
    let first = last.saturating_sub(MAX_OLDER_FEEDS);
    let older = (first + 1..=last).rev().map(|number| FeedPart {
        number: Some(number),
        range: all - (number * ENTRIES).min(all)..all - (number - 1) * ENTRIES,
        next: Some(number - 1).filter(|next| *next > first),
    });
    let newest = FeedPart {
        number: None,
        range: 0..newest,
        next: Some(last).filter(|last| *last > first),
    };
    std::iter::once(newest).chain(older).collect()
}

#[cfg(test)]
mod tests {
    use super::{FeedItem, FeedItemSource, feed_parts};
    use crate::plan::ChangeEntry;
    use jiff::civil::date;

    #[test]
    fn every_entry_is_in_a_feed_and_full_feeds_of_older_entries_stay() {
        let change = ChangeEntry {
            date: date(2020, 1, 1),
            acts: Vec::new(),
            products: Vec::new(),
            lines: Vec::new(),
        };
        // The number of entries, and of those on the newest day.
        let check = |all: usize, newest: usize, expected: &[(Option<usize>, usize, usize)]| {
            let items: Vec<_> = (0..all)
                .map(|index| FeedItem {
                    date: match index < newest {
                        true => date(2030, 1, 1),
                        false => date(2020, 1, 1) - jiff::Span::new().days(index as i64),
                    },
                    id: String::new(),
                    source: FeedItemSource::Change(&change),
                })
                .collect();
            let parts = feed_parts(&items);
            let found: Vec<_> = parts
                .iter()
                .map(|part| (part.number, part.range.start, part.range.end))
                .collect();
            assert_eq!(found, expected, "{all}");
            let next: Vec<_> = parts.iter().map(|part| part.next).collect();
            let mut numbers: Vec<_> = parts.iter().skip(1).map(|part| part.number).collect();
            numbers.push(None);
            assert_eq!(next, numbers, "{all}");
        };
        check(0, 0, &[(None, 0, 0)]);
        check(50, 0, &[(None, 0, 50)]);
        check(51, 0, &[(None, 0, 50), (Some(1), 1, 51)]);
        check(99, 80, &[(None, 0, 80), (Some(1), 49, 99)]);
        check(
            101,
            0,
            &[(None, 0, 50), (Some(2), 1, 51), (Some(1), 51, 101)],
        );
        check(130, 130, &[(None, 0, 130)]);
    }
}
