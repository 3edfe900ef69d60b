//! Every change of an answer that readers see: before -> after.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::issued_list::{ENTRIES_PER_PAGE, ListPart, paginate};
use crate::model::{Advisory, Audience, Date, Id, Product, short_index};
use crate::resolve::{AnswerSource, ChangeRow};

/// What the same acts change on one day in the same way, for one or more products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeEntry {
    /// The first day of the new answers.
    pub date: Date,
    /// The advisories whose start, end or due date made the change.
    pub acts: Vec<Id<Advisory>>,
    /// The products, by id.
    pub products: Vec<Id<Product>>,
    /// What changes, by audience.
    pub lines: Vec<ChangeLine>,
}

/// A row of the answer for an audience, before and after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLine {
    /// The audience.
    pub audience: Id<Audience>,
    /// The row.
    pub row: ChangeRow,
}

/// All changes, oldest first; those of one day by their first product.
#[derive(Debug, Clone)]
pub struct AnswerChanges {
    list: Vec<ChangeEntry>,
    /// By product: the indexes of its changes.
    by_product: Vec<Vec<u32>>,
}

impl AnswerChanges {
    /// Finds every change for the reader audiences.
    pub fn new(source: &AnswerSource<'_>, readers: &[Id<Audience>]) -> Self {
        let products: Vec<Id<Product>> = source.catalog.products.ids().collect();
        let of_product = |product: Id<Product>| entries_of(source, product, readers);
        let entries: Vec<_> = products
            .par_iter()
            .flat_map_iter(|id| of_product(*id))
            .collect();
        let mut list = joined(entries);
        list.sort_by(|a, b| (a.date, &a.products, &a.acts).cmp(&(b.date, &b.products, &b.acts)));
        let mut by_product = vec![Vec::new(); products.len()];
        for (index, entry) in list.iter().enumerate() {
            for product in &entry.products {
                by_product[product.index()].push(short_index(index));
            }
        }
        Self { list, by_product }
    }

    /// All, oldest first.
    pub fn all(&self) -> &[ChangeEntry] {
        &self.list
    }

    /// Those up to and on a day, newest first.
    pub fn until(&self, day: Date) -> impl Iterator<Item = &ChangeEntry> {
        self.list[..self.index_after(day)].iter().rev()
    }

    /// Those after a day, soonest first.
    pub fn after(&self, day: Date) -> impl Iterator<Item = &ChangeEntry> {
        self.list[self.index_after(day)..].iter()
    }

    /// Those of one product, oldest first.
    pub fn of_product(
        &self,
        product: Id<Product>,
    ) -> impl DoubleEndedIterator<Item = &ChangeEntry> {
        self.by_product[product.index()]
            .iter()
            .map(|index| &self.list[*index as usize])
    }

    /// The years with changes up to a day, and parts of years with many changes: each has its own
    /// page, newest first. The latest year has none where the page of all changes holds it whole.
    pub fn parts(&self, day: Date) -> Vec<ListPart> {
        let parts = self.paginate(day).into_iter();
        parts
            .skip_while(|(part, range)| range.start == 0 && part.number.is_none())
            .map(|(part, _)| part)
            .collect()
    }

    /// The latest year with a change up to a day.
    pub fn latest_year(&self, day: Date) -> Option<i16> {
        self.list[..self.index_after(day)]
            .last()
            .map(|change| change.date.year())
    }

    /// Those of a part up to a day, newest first; for `None` the newest of the latest year.
    pub fn of_part(&self, part: Option<ListPart>, day: Date) -> impl Iterator<Item = &ChangeEntry> {
        let parts = self.paginate(day);
        let found = match part {
            None => parts.first().map(|(newest, range)| match newest.number {
                None => range.clone(),
                // A full page, also where the last part of the year has few.
                Some(_) => 0..ENTRIES_PER_PAGE,
            }),
            Some(part) => parts
                .into_iter()
                .find(|(known, _)| *known == part)
                .map(|(_, range)| range),
        };
        let newest_first = self.list[..self.index_after(day)].iter().rev();
        let Range { start, end } = found.unwrap_or(0..0);
        newest_first.skip(start).take(end - start)
    }

    /// The parts with the indexes of their changes, counted from the newest.
    fn paginate(&self, day: Date) -> Vec<(ListPart, Range<usize>)> {
        let past = self.list[..self.index_after(day)].iter().rev();
        let years: Vec<i16> = past.map(|change| change.date.year()).collect();
        paginate(&years)
    }

    fn index_after(&self, day: Date) -> usize {
        self.list.partition_point(|change| change.date <= day)
    }
}

/// The changes of the answers on one product: for each day and acts an entry.
fn entries_of(
    source: &AnswerSource<'_>,
    product: Id<Product>,
    readers: &[Id<Audience>],
) -> Vec<ChangeEntry> {
    let mut found: BTreeMap<(Date, Vec<Id<Advisory>>), Vec<ChangeLine>> = BTreeMap::new();
    for audience in readers {
        for change in source.question(product, *audience).changes() {
            // By row: the acts that it is listed with. A row that stays as it is belongs to those that it
            // narrows.
            let mut acts: Vec<BTreeSet<Vec<Id<Advisory>>>> = Vec::new();
            for row in change.rows {
                let of_row = match row.before == row.after {
                    false => BTreeSet::from([row.acts.clone()]),
                    true => {
                        let above = row.narrows.iter();
                        above.flat_map(|above| acts[*above].clone()).collect()
                    }
                };
                for acts in &of_row {
                    let lines = found.entry((change.date, acts.clone())).or_default();
                    lines.push(ChangeLine {
                        audience: *audience,
                        row: row.clone(),
                    });
                }
                acts.push(of_row);
            }
        }
    }
    let entry = |((date, acts), lines)| ChangeEntry {
        date,
        acts,
        products: vec![product],
        lines,
    };
    found.into_iter().map(entry).collect()
}

/// Joins entries of several products that differ in nothing else.
fn joined(entries: Vec<ChangeEntry>) -> Vec<ChangeEntry> {
    let mut known: FxHashMap<(Date, Vec<Id<Advisory>>), Vec<ChangeEntry>> = FxHashMap::default();
    for entry in entries {
        let alike = known.entry((entry.date, entry.acts.clone())).or_default();
        match alike.iter_mut().find(|other| other.lines == entry.lines) {
            Some(other) => other.products.extend(entry.products),
            None => alike.push(entry),
        }
    }
    known.into_values().flatten().collect()
}
