//! Every change of a label that readers see: before -> after.

use std::ops::Range;

use rayon::prelude::*;

use super::issued_list::{ENTRIES_PER_PAGE, ListPart, paginate};
use crate::model::{Audience, Catalog, Date, Id, Product};
use crate::resolve::{Answer, Answers, CellTarget, Decisions};

/// One change for one reader audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictChange {
    /// The first day of the new answer.
    pub date: Date,
    /// The product.
    pub product: Id<Product>,
    /// Who is told.
    pub audience: Id<Audience>,
    /// What was told until then.
    pub before: Answer,
    /// What is told from then on.
    pub after: Answer,
}

/// All changes, oldest first; of one day by product and audience.
#[derive(Debug, Clone)]
pub struct VerdictChanges {
    list: Vec<VerdictChange>,
    /// By product: the places of its changes.
    by_product: Vec<Vec<u32>>,
}

impl VerdictChanges {
    /// Finds every change for the reader audiences.
    pub fn new(catalog: &Catalog, decisions: &Decisions, readers: &[Id<Audience>]) -> Self {
        let products: Vec<Id<Product>> = catalog.products.ids().collect();
        let of_product = |product: Id<Product>| {
            let readers = readers.iter();
            readers.flat_map(move |audience| changes(decisions, product, *audience))
        };
        let mut list: Vec<_> = products.into_par_iter().flat_map_iter(of_product).collect();
        list.par_sort_by_key(|change| (change.date, change.product, change.audience));
        let mut by_product = vec![Vec::new(); catalog.products.len()];
        for (place, change) in list.iter().enumerate() {
            by_product[change.product.index()].push(place as u32);
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
            .map(|place| &self.list[*place as usize])
    }

    /// The years in which something changed up to a day, and parts of years with many changes:
    /// each has a page of its own, newest first. The latest year has none where the page of all
    /// changes holds the whole of it.
    pub fn parts(&self, day: Date) -> Vec<ListPart> {
        let parts = self.paginate(day).into_iter();
        parts
            .skip_while(|(part, range)| range.start == 0 && part.number.is_none())
            .map(|(part, _)| part)
            .collect()
    }

    /// The latest year in which something changed up to a day.
    pub fn latest_year(&self, day: Date) -> Option<i16> {
        self.list[..self.index_after(day)]
            .last()
            .map(|change| change.date.year())
    }

    /// Those of a part up to a day, newest first; of `None` the newest of the latest year.
    pub fn of_part(
        &self,
        part: Option<ListPart>,
        day: Date,
    ) -> impl Iterator<Item = &VerdictChange> {
        let parts = self.paginate(day);
        let found = match part {
            None => parts.first().map(|(newest, range)| match newest.number {
                None => range.clone(),
                // As many as a page holds, if the last part of the year has just begun.
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

    /// The parts with the places of their changes, counted from the newest.
    fn paginate(&self, day: Date) -> Vec<(ListPart, Range<usize>)> {
        let past = self.list[..self.index_after(day)].iter().rev();
        let years: Vec<i16> = past.map(|change| change.date.year()).collect();
        paginate(&years)
    }

    fn index_after(&self, day: Date) -> usize {
        self.list.partition_point(|change| change.date <= day)
    }
}

/// The changes of what one audience is told of one product.
fn changes(
    decisions: &Decisions,
    product: Id<Product>,
    audience: Id<Audience>,
) -> Vec<VerdictChange> {
    let answers = Answers::new(decisions, CellTarget::Product(product), audience);
    let pairs = answers.intervals().windows(2);
    let changed = pairs.filter_map(|pair| {
        let [before, after] = pair else {
            return None;
        };
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
