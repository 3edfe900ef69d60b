//! Every change of an answer that readers see: before -> after.

use std::ops::Range;

use rayon::prelude::*;

use super::issued_list::{ENTRIES_PER_PAGE, ListPart, paginate};
use crate::model::{Audience, Date, Id, Product};
use crate::resolve::{Answer, AnswerCache};

/// One change for one reader audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictChange {
    /// The first day of the new answer.
    pub date: Date,
    /// The product.
    pub product: Id<Product>,
    /// The audience.
    pub audience: Id<Audience>,
    /// The answer until then.
    pub before: Answer,
    /// The answer from then on.
    pub after: Answer,
}

/// All changes, oldest first; those of one day by product and audience.
#[derive(Debug, Clone)]
pub struct VerdictChanges {
    list: Vec<VerdictChange>,
    /// By product: the indexes of its changes.
    by_product: Vec<Vec<u32>>,
}

impl VerdictChanges {
    /// Finds every change for the reader audiences.
    pub fn new(cache: &AnswerCache<'_>, readers: &[Id<Audience>]) -> Self {
        let products: Vec<Id<Product>> = cache.catalog.products.ids().collect();
        let of_product = |product: Id<Product>| {
            let readers = readers.iter();
            readers.flat_map(move |audience| changes(cache, product, *audience))
        };
        let mut by_product = vec![Vec::new(); products.len()];
        let mut list: Vec<_> = products.into_par_iter().flat_map_iter(of_product).collect();
        list.par_sort_by_key(|change| (change.date, change.product, change.audience));
        for (index, change) in list.iter().enumerate() {
            by_product[change.product.index()].push(index as u32);
        }
        Self { list, by_product }
    }

    /// All, oldest first.
    pub fn all(&self) -> &[VerdictChange] {
        &self.list
    }

    /// Those up to and on a day, newest first.
    pub fn until(&self, day: Date) -> impl Iterator<Item = &VerdictChange> {
        self.list[..self.index_after(day)].iter().rev()
    }

    /// Those after a day, soonest first.
    pub fn after(&self, day: Date) -> impl Iterator<Item = &VerdictChange> {
        self.list[self.index_after(day)..].iter()
    }

    /// Those of one product, oldest first.
    pub fn of_product(
        &self,
        product: Id<Product>,
    ) -> impl DoubleEndedIterator<Item = &VerdictChange> {
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
    pub fn of_part(
        &self,
        part: Option<ListPart>,
        day: Date,
    ) -> impl Iterator<Item = &VerdictChange> {
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

/// The changes of the answers on one product for one audience.
fn changes(
    cache: &AnswerCache<'_>,
    product: Id<Product>,
    audience: Id<Audience>,
) -> Vec<VerdictChange> {
    let answers = cache.of_product(product, audience);
    let pairs = answers.intervals().windows(2);
    let changed = pairs.filter_map(|pair| {
        let (before, after) = (&pair[0], &pair[1]);
        let date = after.from.filter(|_| !before.has_same_outcome(after))?;
        Some(VerdictChange {
            date,
            product,
            audience,
            before: before.clone(),
            after: after.clone(),
        })
    });
    changed.collect()
}
