//! Every change of a label that readers see: before -> after.

use std::collections::BTreeSet;

use super::answer::{Answer, Answers};
use crate::model::{Audience, Catalog, Date, Id, Product};
use crate::resolve::{CellTarget, Decisions};

/// One change for one reader audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
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
pub struct Changes {
    list: Vec<Change>,
    /// By product: the places of its changes.
    by_product: Vec<Vec<u32>>,
}

impl Changes {
    /// Finds every change for the reader audiences.
    pub fn new(catalog: &Catalog, decisions: &Decisions, readers: &[Id<Audience>]) -> Self {
        let mut list = Vec::new();
        for product in catalog.products.ids() {
            for audience in readers {
                let answers = Answers::new(decisions, CellTarget::Product(product), *audience);
                for pair in answers.all().windows(2) {
                    let [before, after] = pair else {
                        continue;
                    };
                    let Some(date) = after.from.filter(|_| !before.says_the_same(after)) else {
                        continue;
                    };
                    list.push(Change {
                        date,
                        product,
                        audience: *audience,
                        before: before.clone(),
                        after: after.clone(),
                    });
                }
            }
        }
        list.sort_by_key(|change| (change.date, change.product, change.audience));
        let mut by_product = vec![Vec::new(); catalog.products.len()];
        for (place, change) in list.iter().enumerate() {
            by_product[change.product.index()].push(place as u32);
        }
        Self { list, by_product }
    }

    /// All, oldest first.
    pub fn all(&self) -> &[Change] {
        &self.list
    }

    /// Those up to and on a day, newest first.
    pub fn until(&self, day: Date) -> impl Iterator<Item = &Change> {
        self.list[..self.place(day)].iter().rev()
    }

    /// Those after a day, soonest first.
    pub fn after(&self, day: Date) -> impl Iterator<Item = &Change> {
        self.list[self.place(day)..].iter()
    }

    /// Those of one product, oldest first.
    pub fn of_product(&self, product: Id<Product>) -> impl DoubleEndedIterator<Item = &Change> {
        self.by_product[product.index()]
            .iter()
            .map(|place| &self.list[*place as usize])
    }

    /// The years in which something changed up to a day, without the latest of them: each has a
    /// page of its own, newest first.
    pub fn earlier_years(&self, day: Date) -> impl Iterator<Item = i16> + use<> {
        let past = &self.list[..self.place(day)];
        let years: BTreeSet<i16> = past.iter().map(|change| change.date.year()).collect();
        years.into_iter().rev().skip(1)
    }

    /// The latest year in which something changed up to a day.
    pub fn latest_year(&self, day: Date) -> Option<i16> {
        self.list[..self.place(day)]
            .last()
            .map(|change| change.date.year())
    }

    /// Those of a year up to a day, newest first.
    pub fn of_year(&self, year: i16, day: Date) -> impl Iterator<Item = &Change> {
        let from = self
            .list
            .partition_point(|change| change.date.year() < year);
        let until = self
            .list
            .partition_point(|change| change.date.year() <= year);
        self.list[from..until.min(self.place(day)).max(from)]
            .iter()
            .rev()
    }

    fn place(&self, day: Date) -> usize {
        self.list.partition_point(|change| change.date <= day)
    }
}
