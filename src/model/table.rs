//! Tables of records of one kind, sorted by their ids, and the handles of records.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;
use std::sync::Arc;

/// The id an author gave a record: lower-case ASCII letters, digits and `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// The id, if it is safe in any URL and on any file share.
    ///
    /// Windows reserves `con`, `nul`, `com1` and similar names for devices, with any extension.
    pub fn new(text: &str) -> Option<Self> {
        let safe = text.len() <= 100
            && text
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && text.starts_with(|first: char| first.is_ascii_alphanumeric())
            && text.ends_with(|last: char| last.is_ascii_alphanumeric());
        (safe && !is_device(text)).then(|| Self(text.into()))
    }

    /// An id that sorts after `other`, and after such ids with a smaller number. No author can write it.
    pub(crate) fn after(other: &Self, number: usize) -> Self {
        Self(format!("{other}~{number:06}").into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether Windows reserves a name for a device.
pub(super) fn is_device(text: &str) -> bool {
    matches!(text, "con" | "prn" | "aux" | "nul")
        || (text.len() == 4
            && (text.starts_with("com") || text.starts_with("lpt"))
            && text.ends_with(|last: char| last.is_ascii_digit()))
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The handle of a record of a [`Table`]; ordered like the slugs of the records.
pub struct Id<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The record's index in its table, from 0: for dense side tables.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

// Derives would require the same of `T`.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// A record with an id.
pub trait Record {
    /// The id an author gave it.
    fn slug(&self) -> &Slug;
}

macro_rules! impl_record {
    ($($record:ident),+) => {$(
        impl Record for super::$record {
            fn slug(&self) -> &Slug {
                &self.slug
            }
        }
    )+};
}

impl_record!(
    Advisory,
    Audience,
    Bulletin,
    Issuer,
    Legislation,
    Page,
    Product,
    Vendor
);

/// All records of one kind, sorted by slug, so that the order of files has no effect.
#[derive(Debug, Clone)]
pub struct Table<T> {
    records: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            records: Vec::new(),
        }
    }
}

impl<T: Record> Table<T> {
    /// Sorts the records; of equal slugs the first is kept (the loader has reported the rest).
    pub fn new(mut records: Vec<T>) -> Self {
        records.sort_by(|a, b| a.slug().cmp(b.slug()));
        records.dedup_by(|later, earlier| later.slug() == earlier.slug());
        Self { records }
    }

    /// The record of that id.
    pub fn find(&self, slug: &str) -> Option<Id<T>> {
        self.records
            .binary_search_by(|record| record.slug().as_str().cmp(slug))
            .ok()
            .map(id)
    }

    /// All records with their handles, by slug.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.records
            .iter()
            .enumerate()
            .map(|(index, record)| (id(index), record))
    }

    /// All handles, by slug.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + ExactSizeIterator + use<T> {
        (0..self.records.len()).map(id)
    }

    /// The records alone, by slug.
    pub fn records(&self) -> &[T] {
        &self.records
    }

    /// The records alone, by slug, to build a larger table.
    pub fn into_records(self) -> Vec<T> {
        self.records
    }

    /// The records alone, for changes that leave their ids as they are.
    pub(super) fn records_mut(&mut self) -> &mut [T] {
        &mut self.records
    }

    /// Removes the records that fail a test; the new handle of each record by its old one.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) -> Vec<Option<Id<T>>> {
        let mut new_ids = Vec::with_capacity(self.records.len());
        let mut kept = 0;
        self.records.retain(|record| {
            let is_kept = keep(record);
            new_ids.push(is_kept.then(|| id(kept)));
            kept += usize::from(is_kept);
            is_kept
        });
        new_ids
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether the table has no records.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

/// The ids of one kind before its records are built, so that records can refer to each other.
#[derive(Debug, Clone)]
pub struct SlugTable<T> {
    slugs: Vec<Slug>,
    kind: PhantomData<fn() -> T>,
}

impl<T> SlugTable<T> {
    /// Sorts the ids and removes duplicates. A [`Table`] of records with exactly these ids gives
    /// the same handles.
    pub fn new(mut slugs: Vec<Slug>) -> Self {
        slugs.sort();
        slugs.dedup();
        Self {
            slugs,
            kind: PhantomData,
        }
    }

    /// The handle that the record of that id will have.
    pub fn find(&self, slug: &str) -> Option<Id<T>> {
        self.slugs
            .binary_search_by(|known| known.as_str().cmp(slug))
            .ok()
            .map(id)
    }

    /// The ids, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.slugs.iter().map(Slug::as_str)
    }
}

fn id<T>(index: usize) -> Id<T> {
    Id {
        index: short_index(index),
        kind: PhantomData,
    }
}

/// An index in four bytes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "2^32 records, or what is derived from as many, do not fit in memory"
)]
pub(crate) fn short_index(index: usize) -> u32 {
    index as u32
}

/// The index of a part of a record in two bytes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a YAML file has at most 256 KiB, in which 2^16 rulings or offerings do not fit"
)]
pub(crate) fn part_index(index: usize) -> u16 {
    index as u16
}

impl<T> Index<Id<T>> for Table<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.records[id.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::Slug;

    #[test]
    fn an_id_is_safe_in_urls_and_on_file_shares() {
        let check = |text: &str, good: bool| assert_eq!(Slug::new(text).is_some(), good, "{text}");
        check("ey-2020-0001", true);
        check("com10", true);
        for bad in [
            "", "-a", "a-", "Zoom", "a_b", "a.b", "訊連", "con", "com1", "lpt9",
        ] {
            check(bad, false);
        }
    }
}
